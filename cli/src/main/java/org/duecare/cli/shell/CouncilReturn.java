package org.duecare.cli.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.cli.council.DueList;
import org.duecare.cli.council.GivenReturn;
import org.duecare.cli.council.RecordsFolder;
import org.duecare.cli.council.YearMeasures;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.ReadingOptions;
import org.duecare.files.ssda903.ReviewsKnown;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.files.table.CellTypes;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.ReviewingTeam;
import org.jspecify.annotations.Nullable;

/**
 * The return of a council, and what an analyst asks of it. Each answer is as of a day: for it the
 * return is read again as it could be known then, as the command line does, so that both give the
 * same figures, and says what it does not know of the day.
 *
 * <p>Immutable and thread-safe; the files must stay as they are.
 */
public final class CouncilReturn {

  /** Reads the files. */
  @FunctionalInterface
  interface Source {
    Loaded<Ssda903Return> read(ReadingOptions options) throws IOException;
  }

  /** The worst of what is wrong; the others are asked for. */
  private static final int ISSUES = 12;

  /** The Children Act 1989 came into force in it, on 14 October 1991. */
  private static final int FIRST_YEAR = 1992;

  private final Source source;
  private final Consumer<String> told;
  private final CarePlanning law;
  private final Loaded<Ssda903Return> whole;
  private final @Nullable ReviewsKnown known;
  private final @Nullable Loaded<Records> records;

  private CouncilReturn(
      Source source,
      Consumer<String> told,
      CarePlanning law,
      Loaded<Ssda903Return> whole,
      @Nullable ReviewsKnown known,
      @Nullable Loaded<Records> records) {
    this.source = source;
    this.told = told;
    this.law = law;
    this.whole = whole;
    this.known = known;
    this.records = records;
  }

  /**
   * Reads the files.
   *
   * @param told who is told lines, of what is wrong with records and of what an answer lacks
   */
  static CouncilReturn of(Source source, CarePlanning law, Consumer<String> told)
      throws IOException {
    return new CouncilReturn(source, told, law, source.read(ReadingOptions.standard()), null, null);
  }

  /**
   * This return with the records that it lacks: roster, allocations, steps around reviews, ratings.
   * What is wrong with them is printed.
   *
   * @param folder where they are
   * @param policies by which disputes are judged, each from its first day until the next begins;
   *     without one there are no disputes
   * @return the return
   * @throws UncheckedIOException if a file cannot be read
   * @throws IllegalArgumentException if two policies begin on one day, or no file is one of records
   */
  public CouncilReturn withRecords(String folder, EscalationPolicy... policies) {
    Path path = Path.of(Objects.requireNonNull(folder, "folder"));
    Objects.requireNonNull(policies, "policies");
    try {
      Loaded<Records> read =
          RecordsFolder.requireRecords(
              policies.length == 0
                  ? Records.read(path)
                  : Records.read(path, new PolicyVersions(List.of(policies)), law.calendar()),
              path);
      CouncilReturn with = new CouncilReturn(source, told, law, whole, known, read);
      Issues joining = with.given(whole).issuesOfJoining();
      lines(all(read.issues(), joining)).ifPresent(told);
      return with;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Issues all(Issues... each) {
    return Issues.of(Stream.of(each).flatMap(issues -> issues.groups().stream()).toList());
  }

  /** What is wrong, in lines; empty where nothing is. */
  static Optional<String> lines(Issues issues) {
    return Shown.lines(issues, ISSUES);
  }

  /**
   * This return, its reviews said to reach as far back as given: {@code
   * ReviewsKnown.sinceEachStart()} or {@code ReviewsKnown.from(day)}.
   *
   * @param reviews how far
   * @return the return
   */
  public CouncilReturn withReviewsKnown(ReviewsKnown reviews) {
    return new CouncilReturn(
        source, told, law, whole, Objects.requireNonNull(reviews, "reviews"), records);
  }

  /**
   * This return, judged by another law or calendar.
   *
   * @param other for example {@code england.withReadings(...)}
   * @return the return
   */
  public CouncilReturn under(CarePlanning other) {
    return new CouncilReturn(
        source, told, Objects.requireNonNull(other, "other"), whole, known, records);
  }

  /**
   * The last day of the last year of the return.
   *
   * @return the day, a 31 March
   * @throws IllegalStateException if no year can be told
   */
  public LocalDate lastDay() {
    return whole.value().yearEnds().stream()
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no year can be told: the return has no episodes; at least one is needed"));
  }

  /**
   * What was wrong in the files, all years together, and in the records, those of children of whom
   * the return knows nothing included.
   *
   * @return the issues
   */
  public Issues issues() {
    return records == null
        ? whole.issues()
        : all(whole.issues(), records.issues(), given(whole).issuesOfJoining());
  }

  /**
   * The children with a row in Episodes, all years together.
   *
   * @return the histories, in text order of child
   */
  public List<CareHistory> histories() {
    return given(whole).histories().toList();
  }

  /**
   * One child.
   *
   * @param id the identifier as the return writes it
   * @return the history
   * @throws IllegalArgumentException if there is no such child
   */
  public CareHistory child(String id) {
    return child(given(whole), id, "");
  }

  /**
   * Every obligation of one child as of a day.
   *
   * @param id the identifier as the return writes it
   * @param day the day
   * @return the obligations in order
   * @throws UncheckedIOException if the files cannot be read any more
   * @throws IllegalArgumentException if there is no such child by that day
   */
  public StatutoryTimeline timeline(String id, LocalDate day) {
    Objects.requireNonNull(id, "id");
    return law.timeline(child(asOf(day), id, " by " + day), day);
  }

  /**
   * What a record behind a figure on reviews was made of, to be explained.
   *
   * @param record of the evidence of {@link #timeliness}, for example
   * @param yearEnding the year of the figure
   * @return the obligation as of the last day of the year
   * @throws UncheckedIOException if the files cannot be read any more
   * @throws IllegalArgumentException if the year is not of 1992 to 2090, or has no such review
   */
  public Obligation obligation(ReviewEvidence record, int yearEnding) {
    Objects.requireNonNull(record, "record");
    LocalDate day = year(yearEnding).lastDay();
    return asOf(day)
        .histories()
        .filter(history -> history.child().equals(record.child()))
        .flatMap(history -> law.reviews(history, day).obligations().stream())
        .filter(obligation -> record.isOf(record.child(), obligation))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such review in the year ending "
                        + yearEnding
                        + ": the record is of another year or return"));
  }

  private static CareHistory child(GivenReturn given, String id, String by) {
    Objects.requireNonNull(id, "id");
    return given
        .histories()
        .filter(history -> history.child().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no such child: the return has none with this identifier" + by));
  }

  /**
   * The reviews of every child as of a day.
   *
   * @param day the day
   * @return the timetables, in text order of child
   * @throws UncheckedIOException if the files cannot be read any more
   */
  public List<ReviewTimetable> timetables(LocalDate day) {
    return asOf(day).histories().map(history -> law.reviews(history, day)).toList();
  }

  /**
   * The reviews that are overdue or due within 60 days, by officer. It names the children.
   *
   * @param day as of which day
   * @return the list
   * @throws UncheckedIOException if the files cannot be read any more
   */
  public DueList dueList(LocalDate day) {
    GivenReturn given = asOf(day);
    return DueList.of(
        given.histories(), given.records().flatMap(Records::allocations), law, day, DueList.DAYS);
  }

  /**
   * How timely the reviews of a year were.
   *
   * @param yearEnding the year in which it ends, on 31 March
   * @return the figures
   * @throws UncheckedIOException if the files cannot be read any more
   * @throws IllegalArgumentException if it is not of 1992 to 2090, or the return certainly tells
   *     nothing of it
   */
  public Timeliness timeliness(int yearEnding) {
    ReportingYear year = year(yearEnding);
    GivenReturn given = asOf(year.lastDay()).requireTold(year);
    given.noteOnTimeliness(year).ifPresent(this::note);
    return given
        .histories()
        .map(history -> law.reviews(history, year.lastDay()))
        .collect(Timeliness.in(year));
  }

  /**
   * Who is looked after in a year.
   *
   * @param yearEnding the year in which it ends, on 31 March
   * @return the figures, with breakdowns by age, placement and more
   * @throws UncheckedIOException if the files cannot be read any more
   * @throws IllegalArgumentException if it is not of 1992 to 2090, or the return certainly tells
   *     nothing of it
   */
  public Population population(int yearEnding) {
    ReportingYear year = year(yearEnding);
    GivenReturn given = asOf(year.lastDay()).requireTold(year);
    return given.children().collect(Population.in(year));
  }

  /**
   * Everything that is counted of a year, as {@code duecare kpis} does.
   *
   * @param yearEnding the year in which it ends, on 31 March
   * @return the measures
   * @throws UncheckedIOException if the files cannot be read any more
   * @throws IllegalArgumentException if it is not of 1992 to 2090, or the return certainly tells
   *     nothing of it
   */
  public List<Measure<?>> kpis(int yearEnding) {
    ReportingYear year = year(yearEnding);
    GivenReturn given = asOf(year.lastDay()).requireTold(year);
    given.noteOnFigures(year).ifPresent(this::note);
    YearMeasures measures = YearMeasures.of(year, law, given, given.children());
    measures.notes().forEach(this::note);
    return measures.measures(Optional.empty());
  }

  /** A year that a return can have; 26 is none of them. */
  private static ReportingYear year(int ending) {
    if (ending < FIRST_YEAR || ending > CellTypes.LAST_YEAR) {
      throw new IllegalArgumentException(
          "year of a return out of range: ending "
              + ending
              + "; "
              + FIRST_YEAR
              + " to "
              + CellTypes.LAST_YEAR
              + " allowed");
    }
    return ReportingYear.ending(ending);
  }

  /**
   * The reviews of the twelve months after a day.
   *
   * @param day the day
   * @return the forecast
   * @throws UncheckedIOException if the files cannot be read any more
   */
  public DemandForecast forecast(LocalDate day) {
    return DemandForecast.of(law, asOf(day).histories().toList(), day);
  }

  /**
   * How many cases the reviewing officers have on a day.
   *
   * @param day the day
   * @return the caseload
   * @throws IllegalStateException if no records with roster and allocations are given
   */
  public Caseload caseload(LocalDate day) {
    Objects.requireNonNull(day, "day");
    Optional<Records> given = Optional.ofNullable(records).map(Loaded::value);
    return given
        .flatMap(Records::roster)
        .flatMap(
            roster ->
                given
                    .flatMap(Records::allocations)
                    .map(
                        allocations ->
                            ReviewingTeam.of(
                                    law, roster, allocations, asOf(day).histories().toList())
                                .caseload(day)))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no caseload: the return has none; roster.csv and allocations.csv of"
                        + " withRecords(folder) are needed"));
  }

  /**
   * Unchecked, as the questions are asked in streams, too. What is not known of the day is told.
   */
  private GivenReturn asOf(LocalDate day) {
    try {
      Loaded<Ssda903Return> read = source.read(ReadingOptions.standard().asOf(day));
      read.value().issuesOfDay(day).kept().forEach(this::note);
      return given(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(Object what) {
    told.accept("note: " + what + "\n");
  }

  private GivenReturn given(Loaded<Ssda903Return> loaded) {
    GivenReturn given = GivenReturn.of(loaded, Optional.ofNullable(known));
    return records == null ? given : given.with(records);
  }

  /** How far back the reviews are taken to reach. */
  String reviewsKnown() {
    return given(whole).reviewsKnown();
  }

  /** The return of all years together. */
  Ssda903Return whole() {
    return whole.value();
  }

  /** How many children there are, and of which years. */
  @Override
  public String toString() {
    String years =
        whole.value().yearEnds().stream()
            .map(day -> Integer.toString(day.getYear()))
            .distinct()
            .collect(Collectors.joining(", "));
    return whole.value() + (years.isEmpty() ? "" : ", years ending " + years);
  }
}
