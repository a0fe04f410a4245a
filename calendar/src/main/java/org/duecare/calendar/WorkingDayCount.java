package org.duecare.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A count of working days, onward or back, with everything it passed over: made by {@link
 * WorkingDayCalendar#explain} and {@link WorkingDayCalendar#explainBefore}. The start day is not
 * counted. Immutable and thread-safe.
 */
public final class WorkingDayCount {
  private final LocalDate start;
  private final LocalDate firstDayCounted;
  private final LocalDate end;
  private final int workingDays;
  private final List<DayStatus> skipped;
  private final Certainty certainty;

  WorkingDayCount(
      LocalDate start,
      LocalDate firstDayCounted,
      LocalDate end,
      int workingDays,
      List<DayStatus> skipped,
      Certainty certainty) {
    this.start = start;
    this.firstDayCounted = firstDayCounted;
    this.end = end;
    this.workingDays = workingDays;
    this.skipped = List.copyOf(skipped);
    this.certainty = certainty;
  }

  /**
   * The day from which was counted.
   *
   * @return the start day, itself not counted
   */
  public LocalDate start() {
    return start;
  }

  /**
   * Day 1 of the count.
   *
   * @return the first working day after the start day; counting back, the last one before it
   */
  public LocalDate firstDayCounted() {
    return firstDayCounted;
  }

  /**
   * Whether the days before the start day were counted.
   *
   * @return true if the count ends before it starts
   */
  public boolean countsBack() {
    return end.isBefore(start);
  }

  /**
   * The last day of the count.
   *
   * @return the working day on which the number was reached
   */
  public LocalDate end() {
    return end;
  }

  /**
   * How many working days were counted.
   *
   * @return the number, 1 or more
   */
  public int workingDays() {
    return workingDays;
  }

  /**
   * Every day between the start and the end that was not counted, with its reason.
   *
   * @return the days in the order in which they were passed over: counting back, the latest first
   */
  public List<DayStatus> skipped() {
    return skipped;
  }

  /**
   * How many Saturdays and Sundays were passed over.
   *
   * @return the number of days, bank holidays on a weekend included
   */
  public int weekendDaysSkipped() {
    return of(DayStatus.Weekend.class).size();
  }

  /**
   * The bank holidays passed over; one that falls on a weekend counts as a weekend day only.
   *
   * @return the weekdays that were bank holidays, in the order in which they were passed over
   */
  public List<DayStatus.Holiday> holidaysSkipped() {
    return of(DayStatus.Holiday.class);
  }

  /**
   * The closures passed over.
   *
   * @return the weekdays that the calendar's owner has closed, in the order in which they were
   *     passed over
   */
  public List<DayStatus.Closure> closuresSkipped() {
    return of(DayStatus.Closure.class);
  }

  /**
   * Whether every bank holiday that could matter is published.
   *
   * @return the certainty of the days from next to the start to the end
   */
  public Certainty certainty() {
    return certainty;
  }

  private <T extends DayStatus> List<T> of(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (DayStatus status : skipped) {
      if (type.isInstance(status)) {
        found.add(type.cast(status));
      }
    }
    return List.copyOf(found);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof WorkingDayCount other
        && start.equals(other.start)
        && firstDayCounted.equals(other.firstDayCounted)
        && end.equals(other.end)
        && workingDays == other.workingDays
        && skipped.equals(other.skipped)
        && certainty == other.certainty;
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, firstDayCounted, end, workingDays, skipped, certainty);
  }

  /**
   * The count as {@code 20 working days after 2026-04-01 end on 2026-05-01 (PUBLISHED)}; counting
   * back, "before" stands for "after".
   */
  @Override
  public String toString() {
    return workingDays
        + (workingDays == 1 ? " working day " : " working days ")
        + (countsBack() ? "before " : "after ")
        + start
        + (workingDays == 1 ? " ends on " : " end on ")
        + end
        + " ("
        + certainty
        + ")";
  }
}
