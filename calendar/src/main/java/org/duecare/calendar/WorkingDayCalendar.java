package org.duecare.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one or more divisions of the United Kingdom: every day but Saturdays,
 * Sundays, bank holidays and the closures its owner has added. Good Friday and Christmas Day are
 * bank holidays here, whether by statute or at common law.
 *
 * <p>A count leaves the day it starts from out: one working day after a Friday is the next Monday
 * that is no bank holiday. It may start on any day, working or not. Every question about a day
 * outside {@link #coverage()} is refused. After {@link #lastPublishedDay()} the bank holidays are
 * projected; {@link #certaintyOf} tells, and {@link #strict()} refuses.
 *
 * <p>Answers take the same time whatever the distance. Immutable and thread-safe.
 */
public final class WorkingDayCalendar {
  private final List<BankHolidays> holidays;
  private final SortedMap<LocalDate, String> closures;
  private final Horizon horizon;
  private final WorkingDayTable table;
  private final LocalDate lastPublishedDay;
  private final LocalDate listedOn;

  /** Made when first asked for: a union is a table of its own. */
  private static final class UnitedKingdom {
    static final WorkingDayCalendar CALENDAR =
        englandAndWales().combinedWith(scotland()).combinedWith(northernIreland());
  }

  /** What happens after the last published day. */
  private enum Horizon {
    PROJECTS,
    REFUSES
  }

  private WorkingDayCalendar(
      List<BankHolidays> holidays, SortedMap<LocalDate, String> closures, Horizon horizon) {
    this.holidays = holidays;
    this.closures = closures;
    this.horizon = horizon;
    WorkingDayTable open = holidays.get(0).table();
    LocalDate published = holidays.get(0).lastPublishedDay();
    LocalDate listed = holidays.get(0).listedOn();
    for (int i = 1; i < holidays.size(); i++) {
      BankHolidays group = holidays.get(i);
      open = open.and(group.table());
      published = earlier(published, group.lastPublishedDay());
      listed = earlier(listed, group.listedOn());
    }
    if (!closures.isEmpty()) {
      open = open.without(closures.keySet());
    }
    if (horizon == Horizon.REFUSES) {
      open = open.until(published.getYear());
    }
    this.lastPublishedDay = published;
    this.listedOn = listed;
    this.table = open;
  }

  /**
   * The calendar of one division with these bank holidays.
   *
   * @param holidays the bank holidays
   * @return the calendar
   */
  public static WorkingDayCalendar of(BankHolidays holidays) {
    Objects.requireNonNull(holidays, "holidays");
    return new WorkingDayCalendar(
        List.of(holidays), Collections.emptySortedMap(), Horizon.PROJECTS);
  }

  /**
   * The calendar of England and Wales.
   *
   * @return the calendar with the bundled bank holidays
   */
  public static WorkingDayCalendar englandAndWales() {
    return of(BankHolidays.bundled(Division.ENGLAND_AND_WALES));
  }

  /**
   * The calendar of Scotland.
   *
   * @return the calendar with the bundled bank holidays
   */
  public static WorkingDayCalendar scotland() {
    return of(BankHolidays.bundled(Division.SCOTLAND));
  }

  /**
   * The calendar of Northern Ireland.
   *
   * @return the calendar with the bundled bank holidays
   */
  public static WorkingDayCalendar northernIreland() {
    return of(BankHolidays.bundled(Division.NORTHERN_IRELAND));
  }

  /**
   * The calendar in which a bank holiday of any division is no working day, as the Freedom of
   * Information Act 2000, section 10(6), counts.
   *
   * @return the union of the three divisions with the bundled bank holidays
   */
  public static WorkingDayCalendar anyPartOfTheUnitedKingdom() {
    return UnitedKingdom.CALENDAR;
  }

  /**
   * Whether a day is a working day.
   *
   * @param date the day
   * @return false on weekends, bank holidays and closures
   * @throws OutsideCoverageException if the day is outside the coverage
   */
  public boolean isWorkingDay(LocalDate date) {
    return table.isWorking(date);
  }

  /**
   * The day that is a number of working days after another. The start day is not counted.
   *
   * @param start the day to count from, working or not
   * @param workingDays how many working days to count; 0 gives the start day unchanged, even if it
   *     is no working day
   * @return the working day reached
   * @throws IllegalArgumentException if the number is negative
   * @throws OutsideCoverageException if the start or the result is outside the coverage
   */
  public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
    int before = table.countThrough(start);
    if (workingDays <= 0) {
      return unmoved(start, workingDays);
    }
    if (workingDays > table.total() - before) {
      throw afterCoverage();
    }
    return table.at(before + workingDays - 1);
  }

  /**
   * The day that is a number of working days before another. The start day is not counted.
   *
   * @param start the day to count back from, working or not
   * @param workingDays how many working days to count; 0 gives the start day unchanged, even if it
   *     is no working day
   * @return the working day reached
   * @throws IllegalArgumentException if the number is negative
   * @throws OutsideCoverageException if the start or the result is outside the coverage
   */
  public LocalDate minusWorkingDays(LocalDate start, int workingDays) {
    int before = table.countBefore(start);
    if (workingDays <= 0) {
      return unmoved(start, workingDays);
    }
    if (workingDays > before) {
      throw beforeCoverage();
    }
    return table.at(before - workingDays);
  }

  /**
   * How many working days lie after one day and up to another: the inverse of {@link
   * #plusWorkingDays(LocalDate, int)}.
   *
   * @param startExclusive the day to count from, itself not counted
   * @param endInclusive the last day, counted if it is a working day
   * @return the number of working days, 0 if both days are the same
   * @throws IllegalArgumentException if the end is before the start
   * @throws OutsideCoverageException if either day is outside the coverage
   */
  public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    int count = table.countThrough(endInclusive) - table.countThrough(startExclusive);
    if (count <= 0 && endInclusive.isBefore(startExclusive)) {
      throw new IllegalArgumentException(
          "end is before start: end "
              + endInclusive
              + ", start "
              + startExclusive
              + "; the end must be on or after the start");
    }
    return count;
  }

  /**
   * The next working day, strictly later.
   *
   * @param date any day
   * @return the first working day after it
   * @throws OutsideCoverageException if the day or the result is outside the coverage
   */
  public LocalDate nextWorkingDay(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /**
   * The day itself if it is a working day, else the next working day.
   *
   * @param date any day
   * @return the first working day on or after it
   * @throws OutsideCoverageException if the day or the result is outside the coverage
   */
  public LocalDate nextOrSameWorkingDay(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
  }

  /**
   * The working day before, strictly earlier.
   *
   * @param date any day
   * @return the last working day before it
   * @throws OutsideCoverageException if the day or the result is outside the coverage
   */
  public LocalDate previousWorkingDay(LocalDate date) {
    return minusWorkingDays(date, 1);
  }

  /**
   * The day itself if it is a working day, else the working day before.
   *
   * @param date any day
   * @return the last working day on or before it
   * @throws OutsideCoverageException if the day or the result is outside the coverage
   */
  public LocalDate previousOrSameWorkingDay(LocalDate date) {
    return isWorkingDay(date) ? date : minusWorkingDays(date, 1);
  }

  /**
   * {@link #plusWorkingDays(LocalDate, int)} as an adjuster: {@code
   * start.with(calendar.plusWorkingDays(20))}.
   *
   * @param workingDays how many working days to count
   * @return the adjuster; using it throws what the method throws
   * @throws IllegalArgumentException if the number is negative
   */
  public TemporalAdjuster plusWorkingDays(int workingDays) {
    checkNotNegative(workingDays);
    return TemporalAdjusters.ofDateAdjuster(date -> plusWorkingDays(date, workingDays));
  }

  /**
   * {@link #minusWorkingDays(LocalDate, int)} as an adjuster.
   *
   * @param workingDays how many working days to count back
   * @return the adjuster; using it throws what the method throws
   * @throws IllegalArgumentException if the number is negative
   */
  public TemporalAdjuster minusWorkingDays(int workingDays) {
    checkNotNegative(workingDays);
    return TemporalAdjusters.ofDateAdjuster(date -> minusWorkingDays(date, workingDays));
  }

  /**
   * {@link #nextWorkingDay(LocalDate)} as an adjuster.
   *
   * @return the adjuster; using it throws what the method throws
   */
  public TemporalAdjuster nextWorkingDay() {
    return TemporalAdjusters.ofDateAdjuster(this::nextWorkingDay);
  }

  /**
   * {@link #nextOrSameWorkingDay(LocalDate)} as an adjuster.
   *
   * @return the adjuster; using it throws what the method throws
   */
  public TemporalAdjuster nextOrSameWorkingDay() {
    return TemporalAdjusters.ofDateAdjuster(this::nextOrSameWorkingDay);
  }

  /**
   * {@link #previousWorkingDay(LocalDate)} as an adjuster.
   *
   * @return the adjuster; using it throws what the method throws
   */
  public TemporalAdjuster previousWorkingDay() {
    return TemporalAdjusters.ofDateAdjuster(this::previousWorkingDay);
  }

  /**
   * {@link #previousOrSameWorkingDay(LocalDate)} as an adjuster.
   *
   * @return the adjuster; using it throws what the method throws
   */
  public TemporalAdjuster previousOrSameWorkingDay() {
    return TemporalAdjusters.ofDateAdjuster(this::previousOrSameWorkingDay);
  }

  /**
   * What a day is, and why.
   *
   * @param date the day
   * @return its status
   * @throws OutsideCoverageException if the day is outside the coverage
   */
  public DayStatus statusOf(LocalDate date) {
    if (isWorkingDay(date)) {
      return new DayStatus.Working(date);
    }
    if (date.getDayOfWeek().getValue() > 5) {
      return new DayStatus.Weekend(date);
    }
    List<BankHoliday> found = new ArrayList<>();
    for (BankHolidays group : holidays) {
      found.addAll(group.on(date));
    }
    if (!found.isEmpty()) {
      return new DayStatus.Holiday(date, found);
    }
    return new DayStatus.Closure(date, Objects.requireNonNull(closures.get(date)));
  }

  /**
   * {@link #plusWorkingDays(LocalDate, int)} with its reasons.
   *
   * @param start the day to count from, itself not counted
   * @param workingDays how many working days to count, at least 1
   * @return the count, with each day that was passed over
   * @throws IllegalArgumentException if the number is not positive
   * @throws OutsideCoverageException if the start or the result is outside the coverage
   */
  public WorkingDayCount explain(LocalDate start, int workingDays) {
    checkPositive(workingDays);
    LocalDate end = plusWorkingDays(start, workingDays);
    DateSpan counted = DateSpan.closed(start.plusDays(1), end);
    return new WorkingDayCount(
        start, nextWorkingDay(start), end, workingDays, closedDays(counted), certaintyOf(counted));
  }

  /**
   * {@link #minusWorkingDays(LocalDate, int)} with its reasons.
   *
   * @param start the day to count back from, itself not counted
   * @param workingDays how many working days to count back, at least 1
   * @return the count, with each day that was passed over, the latest first
   * @throws IllegalArgumentException if the number is not positive
   * @throws OutsideCoverageException if the start or the result is outside the coverage
   */
  public WorkingDayCount explainBefore(LocalDate start, int workingDays) {
    checkPositive(workingDays);
    LocalDate end = minusWorkingDays(start, workingDays);
    DateSpan counted = DateSpan.closed(end, start.minusDays(1));
    List<DayStatus> skipped = closedDays(counted);
    Collections.reverse(skipped);
    return new WorkingDayCount(
        start, previousWorkingDay(start), end, workingDays, skipped, certaintyOf(counted));
  }

  private List<DayStatus> closedDays(DateSpan span) {
    List<DayStatus> closed = new ArrayList<>();
    for (LocalDate date = span.first(); !date.isAfter(span.last()); date = date.plusDays(1)) {
      if (!isWorkingDay(date)) {
        closed.add(statusOf(date));
      }
    }
    return closed;
  }

  private static void checkPositive(int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException(
          "nothing to count: workingDays is " + workingDays + "; it must be 1 or more");
    }
  }

  /**
   * How sure the bank holidays of a span are.
   *
   * @param span the days
   * @return PROJECTED if the span reaches beyond {@link #lastPublishedDay()}, else PUBLISHED
   * @throws OutsideCoverageException if the span reaches outside the coverage
   */
  public Certainty certaintyOf(DateSpan span) {
    Objects.requireNonNull(span, "span");
    checkCovered(span.first());
    checkCovered(span.last());
    return span.last().isAfter(lastPublishedDay) ? Certainty.PROJECTED : Certainty.PUBLISHED;
  }

  /**
   * The days that can be asked about.
   *
   * @return 1 January 1974 to 31 December 2099; in a strict calendar to the last published day
   */
  public DateSpan coverage() {
    return table.coverage();
  }

  /**
   * The last day of the last year that is published for every division of the calendar.
   *
   * @return a 31 December
   */
  public LocalDate lastPublishedDay() {
    return lastPublishedDay;
  }

  /**
   * The day of the government's list that the bank holidays reflect; of several divisions, the
   * earliest.
   *
   * @return the day
   */
  public LocalDate listedOn() {
    return listedOn;
  }

  /**
   * The divisions whose bank holidays are no working days here.
   *
   * @return at least one division
   */
  public Set<Division> divisions() {
    EnumSet<Division> divisions = EnumSet.noneOf(Division.class);
    holidays.forEach(group -> divisions.add(group.division()));
    return Collections.unmodifiableSet(divisions);
  }

  /**
   * The same calendar, which refuses days after {@link #lastPublishedDay()} instead of projecting.
   *
   * @return the strict calendar
   */
  public WorkingDayCalendar strict() {
    return new WorkingDayCalendar(holidays, closures, Horizon.REFUSES);
  }

  /**
   * The calendar in which a day is a working day only if it is one in both calendars. It covers
   * what both cover. A day that both have closed keeps the reason it has here.
   *
   * @param other the other calendar
   * @return the union of the closed days of both
   */
  public WorkingDayCalendar combinedWith(WorkingDayCalendar other) {
    Objects.requireNonNull(other, "other");
    List<BankHolidays> both = new ArrayList<>(holidays);
    for (BankHolidays group : other.holidays) {
      if (!both.contains(group)) {
        both.add(group);
      }
    }
    both.sort(Comparator.comparing(BankHolidays::division).thenComparing(BankHolidays::listedOn));
    SortedMap<LocalDate, String> closed = new TreeMap<>(closures);
    other.closures.forEach((date, reason) -> closed.putIfAbsent(date, reason));
    Horizon strictest =
        horizon == Horizon.REFUSES || other.horizon == Horizon.REFUSES
            ? Horizon.REFUSES
            : Horizon.PROJECTS;
    return new WorkingDayCalendar(List.copyOf(both), closed, strictest);
  }

  /**
   * The same calendar with one more day closed, such as an inset day.
   *
   * @param date the day
   * @param reason why it is closed, not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the reason is blank
   * @throws OutsideCoverageException if the day is outside the coverage
   */
  public WorkingDayCalendar withClosure(LocalDate date, String reason) {
    return withClosures(List.of(Objects.requireNonNull(date, "date")), reason);
  }

  /**
   * The same calendar with more days closed for one reason, such as a school's holidays.
   *
   * @param dates the days
   * @param reason why they are closed, not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the reason is blank
   * @throws OutsideCoverageException if a day is outside the coverage
   */
  public WorkingDayCalendar withClosures(Collection<LocalDate> dates, String reason) {
    Objects.requireNonNull(dates, "dates");
    checkReason(reason);
    Map<LocalDate, String> closed = new TreeMap<>();
    dates.forEach(date -> closed.put(date, reason));
    return withClosures(closed);
  }

  /**
   * The same calendar with more days closed, each for a reason of its own.
   *
   * @param reasons the days that are closed, each with its reason; a reason given before is
   *     replaced
   * @return the changed copy
   * @throws IllegalArgumentException if a reason is blank
   * @throws OutsideCoverageException if a day is outside the coverage
   */
  public WorkingDayCalendar withClosures(Map<LocalDate, String> reasons) {
    Objects.requireNonNull(reasons, "reasons");
    SortedMap<LocalDate, String> closed = new TreeMap<>(closures);
    for (Map.Entry<LocalDate, String> closure : Map.copyOf(reasons).entrySet()) {
      checkCovered(closure.getKey());
      checkReason(closure.getValue());
      closed.put(closure.getKey(), closure.getValue());
    }
    return new WorkingDayCalendar(holidays, closed, horizon);
  }

  private static void checkReason(String reason) {
    if (Objects.requireNonNull(reason, "reason").isBlank()) {
      throw new IllegalArgumentException("closure has a blank reason: it must hold a character");
    }
  }

  /**
   * The bank holidays of which the calendar is made.
   *
   * @return those of each list, in order of division
   */
  public List<BankHolidays> bankHolidays() {
    return holidays;
  }

  /**
   * The days that the calendar's owner has closed.
   *
   * @return the days in order, each with its reason; unmodifiable
   */
  public SortedMap<LocalDate, String> closures() {
    return Collections.unmodifiableSortedMap(closures);
  }

  /**
   * Whether the calendar refuses days of which the bank holidays are only projected.
   *
   * @return true after {@link #strict()}
   */
  public boolean isStrict() {
    return horizon == Horizon.REFUSES;
  }

  /**
   * The calendar as it was known on a day, see {@link BankHolidays#asKnownOn}. Closures stay.
   *
   * @param day the day of knowledge
   * @return the calendar as known on that day
   */
  public WorkingDayCalendar asKnownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new WorkingDayCalendar(
        holidays.stream().map(group -> group.asKnownOn(day)).toList(), closures, horizon);
  }

  /**
   * The days on which two calendars differ: working in one and not in the other.
   *
   * @param other the calendar to compare with
   * @param span the days to compare
   * @return the differences in order of date
   * @throws OutsideCoverageException if the span reaches outside the coverage of either
   */
  public List<DayDifference> differences(WorkingDayCalendar other, DateSpan span) {
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(span, "span");
    checkCovered(span.first());
    checkCovered(span.last());
    other.checkCovered(span.first());
    other.checkCovered(span.last());
    return span.dates()
        .filter(date -> isWorkingDay(date) != other.isWorkingDay(date))
        .map(date -> new DayDifference(statusOf(date), other.statusOf(date)))
        .toList();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private LocalDate unmoved(LocalDate start, int workingDays) {
    checkNotNegative(workingDays);
    return start;
  }

  private static void checkNotNegative(int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "negative number of working days: " + workingDays + "; it must be 0 or more");
    }
  }

  private void checkCovered(LocalDate date) {
    if (!coverage().contains(date)) {
      throw new OutsideCoverageException(date, coverage());
    }
  }

  private OutsideCoverageException afterCoverage() {
    return new OutsideCoverageException(coverage().last().plusDays(1), coverage());
  }

  private OutsideCoverageException beforeCoverage() {
    return new OutsideCoverageException(coverage().first().minusDays(1), coverage());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof WorkingDayCalendar other
        && horizon == other.horizon
        && closures.equals(other.closures)
        && holidays.equals(other.holidays);
  }

  @Override
  public int hashCode() {
    return Objects.hash(holidays, closures, horizon);
  }

  /** The calendar as {@code working days of scotland; closed 2026-12-29 (office closed)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("working days of ");
    String separator = "";
    for (Division division : divisions()) {
      text.append(separator).append(division.slug());
      separator = ", ";
    }
    separator = "; closed ";
    for (Map.Entry<LocalDate, String> closure : closures.entrySet()) {
      text.append(separator).append(closure.getKey());
      text.append(" (").append(closure.getValue()).append(')');
      separator = ", ";
    }
    return horizon == Horizon.REFUSES ? text + "; strict" : text.toString();
  }
}
