package org.duecare.files.ssda903;

import java.util.List;
import java.util.Optional;
import org.duecare.core.care.Birthday;
import org.duecare.core.child.CareLeaverRecord.Accommodation;
import org.duecare.core.child.HealthRecord.ReasonWithoutScore;
import org.duecare.files.IssueCode;

/** Checks what a year records of a child: health, leaving care, adoption, loss of liberty. */
final class YearRecordRules implements ChildRule {

  /** From and below which age the questionnaire is asked for. */
  private static final int FOUR = 4;

  private static final int SEVENTEEN = 17;

  /** Where a child may live who is deprived of liberty (rule 709). */
  private static final long FOR_DEPRIVATION =
      CodeSet.of(List.of(PlaceCode.K2, PlaceCode.Z12, PlaceCode.Z13));

  @Override
  public void check(ChildRows child, Findings findings) {
    for (RecordRows records : child.in().records().all()) {
      for (int row : records.rows(child.child())) {
        switch (records.table()) {
          case UASC -> checkUnaccompanied(records, row, child, findings);
          case OC2 -> checkHealth(records, row, child, findings);
          case OC3 -> checkCareLeaver(records, row, child, findings);
          case AD1 -> checkLookedAfter(records, row, Column.DATE_INT, child, findings);
          case DOLO -> checkPlacement(records, row, child, findings);
          default -> {
            // The rest have rules of their own, or none.
          }
        }
      }
    }
  }

  private static void checkUnaccompanied(
      RecordRows records, int row, ChildRows child, Findings findings) {
    int ceased = records.value(Column.DUC, row);
    if (Days.isDay(ceased)
        && child.birth() != Days.NONE
        && child.compareToBirthday(ceased, Birthday.AGE_OF_MAJORITY) > 0) {
      findings.record(
          IssueCode.UNACCOMPANIED_AS_ADULT,
          records,
          row,
          Column.DUC,
          () -> "status of an unaccompanied child ceases after the 18th birthday");
    }
  }

  private static void checkHealth(RecordRows records, int row, ChildRows child, Findings findings) {
    ReturnYears years = child.in().years();
    int folder = records.folder(row);
    if (!years.isKnown(folder) || child.birth() == Days.NONE) {
      return;
    }
    boolean fourAtStart = child.compareToBirthday(years.firstDay(folder), FOUR) >= 0;
    boolean fourAtEnd = child.compareToBirthday(years.lastDay(folder), FOUR) >= 0;
    boolean seventeenAtStart = child.compareToBirthday(years.firstDay(folder), SEVENTEEN) >= 0;
    boolean seventeenAtEnd = child.compareToBirthday(years.lastDay(folder), SEVENTEEN) >= 0;
    boolean hasScore = records.value(Column.SDQ_SCORE, row) != RecordField.NONE;
    Optional<ReasonWithoutScore> reason =
        Codes.WITHOUT_SCORE.value(records.value(Column.SDQ_REASON, row));
    boolean given = hasScore || records.value(Column.SDQ_REASON, row) != CodeTable.BLANK;
    boolean ofTheAge = fourAtStart && !seventeenAtEnd;
    if (ofTheAge && reason.filter(ReasonWithoutScore.AGE::equals).isPresent()) {
      note(
          IssueCode.QUESTIONNAIRE_NOT_FOR_AGE,
          Column.SDQ_REASON,
          "SDQ1, not of the age, for a child of 4 to 16 through all of the year",
          records,
          row,
          findings);
    } else if (ofTheAge && !given) {
      note(
          IssueCode.QUESTIONNAIRE_EXPECTED,
          Column.SDQ_SCORE,
          "neither a score nor a reason for a child of 4 to 16 through all of the year",
          records,
          row,
          findings);
    } else if (!fourAtEnd && given) {
      note(
          IssueCode.QUESTIONNAIRE_UNDER_4,
          Column.SDQ_SCORE,
          "a score or a reason for a child under 4 when the year ended",
          records,
          row,
          findings);
    } else if (seventeenAtStart && given) {
      note(
          IssueCode.QUESTIONNAIRE_OVER_17,
          Column.SDQ_SCORE,
          "a score or a reason for a child of 17 or over when the year began",
          records,
          row,
          findings);
    }
  }

  private static void checkCareLeaver(
      RecordRows records, int row, ChildRows child, Findings findings) {
    checkLookedAfter(records, row, Column.IN_TOUCH, child, findings);
    ReturnYears years = child.in().years();
    int folder = records.folder(row);
    if (!years.isKnown(folder) || child.birth() == Days.NONE) {
      return;
    }
    int lastDay = years.lastDay(folder);
    if (child.compareToBirthday(lastDay, SEVENTEEN) < 0) {
      note(
          IssueCode.CARE_LEAVER_UNDER_17,
          Column.IN_TOUCH,
          "a care leaver under 17 when the year ended",
          records,
          row,
          findings);
      return;
    }
    boolean turned17 = child.compareToBirthday(years.firstDay(folder), SEVENTEEN) <= 0;
    boolean withFosterCarers =
        Lodging.CODES
            .value(records.value(Column.ACCOM, row))
            .filter(home -> home.accommodation() == Accommodation.WITH_FORMER_FOSTER_CARERS)
            .isPresent();
    if (turned17 && withFosterCarers) {
      note(
          IssueCode.CARE_LEAVER_WITH_FOSTER_CARERS,
          Column.ACCOM,
          "with former foster carers at 17",
          records,
          row,
          findings);
    }
    boolean under19 = child.compareToBirthday(lastDay, SEVENTEEN + 2) < 0;
    int birthday = Birthdays.lastOnOrBefore(lastDay, child.birth());
    if (under19 && !child.isUnjudged() && CareOfYear.isInCareOn(birthday, child)) {
      note(
          IssueCode.CARE_LEAVER_IN_CARE,
          Column.IN_TOUCH,
          "a care leaver who was looked after on the birthday in the year",
          records,
          row,
          findings);
    }
  }

  private static void checkLookedAfter(
      RecordRows records, int row, Column column, ChildRows child, Findings findings) {
    int folder = records.folder(row);
    if (child.in().years().isKnown(folder)
        && !child.isUnjudged()
        && CareOfYear.isUnbroken(child, folder)) {
      note(
          IssueCode.LEFT_BUT_LOOKED_AFTER,
          column,
          "left care or was adopted, and was looked after through all of the year",
          records,
          row,
          findings);
    }
  }

  private static void checkPlacement(
      RecordRows records, int row, ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount() && !child.isUnjudged(); i++) {
      int episode = child.episode(i);
      boolean during =
          (records.isOpen(row) || episodes.start(episode) < records.end(row))
              && (episodes.isOpen(episode) || episodes.end(episode) > records.start(row));
      if (during && (CodeSet.bit(episodes.place(episode)) & FOR_DEPRIVATION) == 0) {
        note(
            IssueCode.LIBERTY_PLACEMENT_UNEXPECTED,
            Column.DOLO_START,
            "deprived of liberty in "
                + episodes.place(episode)
                + ": expected K2, Z12 or Z13; from "
                + Days.date(records.start(row)),
            records,
            row,
            findings);
        return;
      }
    }
  }

  private static void note(
      IssueCode code,
      Column column,
      String sentence,
      RecordRows records,
      int row,
      Findings findings) {
    findings.record(code, records, row, column, () -> sentence);
  }
}
