package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.Issues;

/**
 * An SSDA903 return, of one year or of several that were merged: what Header, Episodes and Reviews
 * say, in order and without repeats.
 *
 * <p>It holds columns of numbers; the history of a child is made when a stream comes to it, so that
 * a return of all England needs little memory. A child whose rows were refused or contradict each
 * other has a history with doubts. Immutable and thread-safe.
 */
public final class Ssda903Return {

  private final ReturnColumns in;
  private final PeriodMarks marks;
  private final Histories histories;
  private final int[] children;
  private final ReviewsReach reach;
  private final RowCounts counts;
  private final Checks checks;
  private final ChildRecords records;
  private final int[] others;

  Ssda903Return(
      ReturnColumns in,
      PeriodMarks marks,
      Doubts doubts,
      int[] textOrder,
      Checks checks,
      ReviewsReach reach,
      RowCounts counts) {
    this.in = in;
    this.marks = marks;
    this.histories = new Histories(in, marks, doubts);
    this.children =
        Arrays.stream(textOrder)
            .filter(child -> in.episodesByChild().count(child) > 0 || marks.isUnjudged(child))
            .toArray();
    this.reach = reach;
    this.counts = counts;
    this.checks = checks;
    records = new ChildRecords(in, marks, histories.dates());
    others =
        Arrays.stream(textOrder)
            .filter(child -> in.episodesByChild().count(child) == 0 && !marks.isUnjudged(child))
            .filter(child -> in.births().hasRow(child) || in.records().hold(child))
            .toArray();
  }

  /**
   * From which day on all reviews are taken to be given unless the caller says otherwise: the 1
   * April on or before the earliest review used, those refused left out. Without any review it is
   * the first day of the oldest return. But never before the end of a year that is missing between
   * years that are given, or of one without a Reviews table ({@link
   * ReadingOptions#withReviewsOptional}): reviews of it would seem not to have been held.
   *
   * @return the first such day, inclusive; empty if there is neither a review nor an episode
   */
  public Optional<LocalDate> reviewsKnownFromByDefault() {
    return reach.byDefault();
  }

  /**
   * Why reviews are taken to be known from {@link #reviewsKnownFromByDefault()} on.
   *
   * @return the reason
   */
  public ReviewsKnownReason reviewsKnownReason() {
    return reach.reason();
  }

  /**
   * How far back the reviews reach of which somebody says how far they do. The histories are made
   * with this, and not with what is said.
   *
   * @param known how far back the reviews are said to reach
   * @return the same, or from the day after the last year of which no Reviews table is given
   */
  public ReviewsKnown asFarAsGiven(ReviewsKnown known) {
    return reach.limited(Objects.requireNonNull(known, "known"));
  }

  /**
   * Whether the tables may tell the reviews up to a day. Where each folder has a Reviews table this
   * is taken to be so; where one has none, only up to the end of the last year that has one.
   *
   * @param day the day, inclusive
   * @return false if the reviews of the days before it are certainly not all given
   */
  public boolean mayTellReviewsUntil(LocalDate day) {
    return reach.mayTellUntil(Days.of(Objects.requireNonNull(day, "day")));
  }

  /**
   * The histories of all children with a row in Episodes, with reviews known from {@link
   * #reviewsKnownFromByDefault()} on.
   *
   * @return the histories, in text order of child, each made when the stream comes to it
   */
  public Stream<CareHistory> histories() {
    return histories(reviewsKnownFromByDefault());
  }

  /**
   * The histories of all children with a row in Episodes.
   *
   * @param known how far back the reviews reach
   * @return the histories, in text order of child, each made when the stream comes to it
   */
  public Stream<CareHistory> histories(ReviewsKnown known) {
    return histories(asFarAsGiven(known).day());
  }

  private Stream<CareHistory> histories(Optional<LocalDate> knownFrom) {
    return Arrays.stream(children).mapToObj(child -> histories.of(child, knownFrom));
  }

  /**
   * The history of each child with a row in Episodes together with the {@linkplain #records()
   * record} of the same child, so that both are made at once, in parallel if the stream is.
   *
   * @param <T> what is made of the two
   * @param known how far back the reviews reach
   * @param maker makes one value of a history and a record; not null
   * @return the values, in text order of child, each made when the stream comes to it
   */
  public <T> Stream<T> children(
      ReviewsKnown known, BiFunction<CareHistory, ChildRecord, ? extends T> maker) {
    return children(asFarAsGiven(known).day(), maker);
  }

  /**
   * The history of each child with a row in Episodes together with the {@linkplain #records()
   * record} of the same child, with reviews known from {@link #reviewsKnownFromByDefault()} on.
   *
   * @param <T> what is made of the two
   * @param maker makes one value of a history and a record; not null
   * @return the values, in text order of child, each made when the stream comes to it
   */
  public <T> Stream<T> children(BiFunction<CareHistory, ChildRecord, ? extends T> maker) {
    return children(reviewsKnownFromByDefault(), maker);
  }

  private <T> Stream<T> children(
      Optional<LocalDate> knownFrom, BiFunction<CareHistory, ChildRecord, ? extends T> maker) {
    Objects.requireNonNull(maker, "maker");
    return Arrays.stream(children)
        .mapToObj(child -> maker.apply(histories.of(child, knownFrom), records.of(child)));
  }

  /**
   * What the tables say of the children beside their histories.
   *
   * @return a record for each of {@link #histories()}, in the same order, each made when the stream
   *     comes to it
   */
  public Stream<ChildRecord> records() {
    return Arrays.stream(children).mapToObj(records::of);
  }

  /**
   * What the tables say of children without a row in Episodes, as of care leavers.
   *
   * @return a record for each of these children, in text order, each made when the stream comes to
   *     it
   */
  public Stream<ChildRecord> recordsWithoutHistory() {
    return Arrays.stream(others).mapToObj(records::of);
  }

  /**
   * How many children have a history.
   *
   * @return the number of children with a row in Episodes
   */
  public int children() {
    return children.length;
  }

  /**
   * What became of the rows of a table.
   *
   * @param table the table
   * @return the numbers of rows used, refused and dropped
   */
  public RowCount rows(ReturnTable table) {
    return counts.of(Objects.requireNonNull(table, "table"));
  }

  /**
   * The last day of the year of each folder, as inferred from the dates of its episodes.
   *
   * @return the days, 31 March each, in the order of the folders; a folder without episodes has
   *     none
   */
  public List<LocalDate> yearEnds() {
    return IntStream.range(0, in.years().folders())
        .filter(in.years()::isKnown)
        .mapToObj(in.years()::last)
        .toList();
  }

  /**
   * Whether the return may tell what happened from a day on. It certainly does not where hardly an
   * episode starts or ends and hardly a review is held in the year of that day, from 1 April to 31
   * March, or later: fewer than a twentieth as many as in the busiest year of a folder, while that
   * has twenty such dates or more.
   *
   * @param day the first day of which something is asked
   * @return false if nothing is given: who was in care before would seem to be so still
   */
  public boolean mayTellSince(LocalDate day) {
    return in.years().mayTell(day.getMonthValue() > 3 ? day.getYear() + 1 : day.getYear());
  }

  /**
   * Collects what is remarkable as of a day, in the pass that needs the timetables anyway: facts
   * after it, reviews outside the year of their return or on days that are no working days, and
   * reviews that ought to have been held by then. What timetables leave unknown is not noted.
   *
   * <pre>{@code
   * Issues issues =
   *     value.histories()
   *         .map(history -> england.reviews(history, asOf))
   *         .collect(value.issuesAsOf(asOf, england.calendar()));
   * }</pre>
   *
   * @param asOf the day, inclusive
   * @param calendar the working days; days outside its coverage are not checked against it
   * @return a collector of the issues, notes all of them; it throws {@link
   *     IllegalArgumentException} for a timetable as of another day or of a child who is not in
   *     this return
   */
  public Collector<ReviewTimetable, ?, Issues> issuesAsOf(
      LocalDate asOf, WorkingDayCalendar calendar) {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(calendar, "calendar");
    return AsOfCheck.collector(in, marks, histories.dates(), checks, asOf, calendar);
  }

  /**
   * Whether a day lies before the first year of the return or after the last one, so that what is
   * said as of it rests on less than is known of other days.
   *
   * @param day the day
   * @return a note that names the year of which the return tells; none for a day in these years, or
   *     where the year of a folder could not be told
   */
  public Issues issuesOfDay(LocalDate day) {
    IssueLog log = new IssueLog(checks, null);
    in.years().expectIn(log);
    new YearNotes(in.years(), log).reportDay(Days.of(day));
    return log.issues();
  }

  /** How many children there are. */
  @Override
  public String toString() {
    return "return of " + children.length + (children.length == 1 ? " child" : " children");
  }
}
