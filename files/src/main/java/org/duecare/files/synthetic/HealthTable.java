package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * OC2: the health of each child looked after through all of the year. The shares are near those of
 * the Department's outcome statistics of recent years: in a hundred children some 82 immunised, 79
 * with teeth checked, 89 assessed, of those from 4 to 16 some 77 with a score, of mean 14.
 */
final class HealthTable implements ChildTable {

  /** Mark the streams; any numbers do that differ by more than there are years. */
  private static final long STREAM = 0x0C20_0000L;

  private static final long STREAM_OF_YEARS = 0x0C21_0000L;

  private static final int LEAST_AGE_OF_SCORE = 4;
  private static final int AGE_AFTER_SCORES = 17;

  /** Development is checked before this age. */
  private static final int AGE_AFTER_CHECKS = 5;

  /** The age of criminal responsibility: Children and Young Persons Act 1933 section 50. */
  private static final int AGE_OF_CRIME = 10;

  private static final int HIGHEST_SCORE = 40;
  private static final int CHANGE_IN_A_YEAR = 4;
  private static final Spread SCORE = Spread.ofDays(0, 6, 10, 14, 18, 23, 36);

  private static final Weights<String> WITHOUT_SCORE =
      Weights.of(60, "SDQ4").and(20, "SDQ5").and(15, "SDQ2").and(5, "SDQ3");

  private final ReturnYear year;
  private final CsvWriter table;

  HealthTable(OpenTables tables, Path folder, ReturnYear year) throws IOException {
    this.year = year;
    table =
        tables.open(
            folder.resolve("oc2.csv"),
            "CHILD",
            "DOB",
            "SDQ_SCORE",
            "SDQ_REASON",
            "CONVICTED",
            "HEALTH_CHECK",
            "IMMUNISATIONS",
            "TEETH_CHECK",
            "HEALTH_ASSESSMENT",
            "SUBSTANCE_MISUSE",
            "INTERVENTION_RECEIVED",
            "INTERVENTION_OFFERED");
  }

  @Override
  public void write(SyntheticChild child) {
    if (child.fullCare().stream().noneMatch(this::lastsAllYear)) {
      return;
    }
    Draw draw = child.draw(STREAM_OF_YEARS + year.ending());
    Questionnaire questionnaire = questionnaire(child, draw);
    boolean young = !Ages.hasReached(AGE_AFTER_CHECKS, child.birth(), year.lastDay());
    boolean responsible = Ages.hasReached(AGE_OF_CRIME, child.birth(), year.lastDay());
    boolean convicted = draw.perMille(20);
    String checked = yes(draw.perMille(880));
    String immunised = yes(draw.perMille(820));
    String teeth = yes(draw.perMille(790));
    String assessed = yes(draw.perMille(890));
    boolean misuse = draw.perMille(35) && responsible;
    boolean received = draw.perMille(500);
    boolean offered = draw.perMille(700);
    table.writeRecord(
        child.id(),
        child.dob(),
        questionnaire.score(),
        questionnaire.reason(),
        yes(convicted && responsible),
        young ? checked : "",
        immunised,
        teeth,
        assessed,
        yes(misuse),
        misuse ? yes(received) : "",
        misuse && !received ? yes(offered) : "");
  }

  private boolean lastsAllYear(CareOutline outline) {
    return !outline.start().isAfter(year.firstDay()) && outline.end().isAfter(year.lastDay());
  }

  private record Questionnaire(String score, String reason) {}

  /** The child's own score, and the same a little changed from year to year. */
  private Questionnaire questionnaire(SyntheticChild child, Draw draw) {
    LocalDate birth = child.birth();
    int drawn = SCORE.draw(child.draw(STREAM)) + draw.between(-CHANGE_IN_A_YEAR, CHANGE_IN_A_YEAR);
    String score = Integer.toString(Math.max(0, Math.min(drawn, HIGHEST_SCORE)));
    String reason = WITHOUT_SCORE.draw(draw);
    boolean scored = draw.perMille(770);
    if (!Ages.hasReached(LEAST_AGE_OF_SCORE, birth, year.lastDay())
        || Ages.hasReached(AGE_AFTER_SCORES, birth, year.firstDay())) {
      return new Questionnaire("", "");
    }
    boolean ofTheAge =
        Ages.hasReached(LEAST_AGE_OF_SCORE, birth, year.firstDay())
            && !Ages.hasReached(AGE_AFTER_SCORES, birth, year.lastDay());
    if (scored) {
      return new Questionnaire(score, "");
    }
    // SDQ1 says that the child was too young or too old when it was to be filled in.
    return new Questionnaire("", ofTheAge ? reason : "SDQ1");
  }

  private static String yes(boolean so) {
    return so ? "1" : "0";
  }
}
