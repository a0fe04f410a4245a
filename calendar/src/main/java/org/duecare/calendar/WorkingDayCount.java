package org.duecare.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A count of working days, onward or back, with everything it passed over: made by {@link
 * WorkingDayCalendar#explain} and {@link WorkingDayCalendar#explainBefore}. The start day is not
 * counted. Immutable and thread-safe.
 *
 * @param start the day from which was counted, itself not counted
 * @param firstDayCounted day 1 of the count: the first working day after the start day; counting
 *     back, the last one before it
 * @param end the last day of the count: the working day on which the number was reached
 * @param workingDays how many working days were counted, 1 or more
 * @param skipped every day between the start and the end that was not counted, with its reason, in
 *     the order in which they were passed over: counting back, the latest first
 * @param certainty whether every bank holiday that could matter is published: the certainty of the
 *     days from next to the start to the end
 */
public record WorkingDayCount(
    LocalDate start,
    LocalDate firstDayCounted,
    LocalDate end,
    int workingDays,
    List<DayStatus> skipped,
    Certainty certainty) {

  /**
   * Checks that the days lie as those of a count do.
   *
   * @param start the day from which was counted, itself not counted
   * @param firstDayCounted day 1 of the count
   * @param end the last day of the count
   * @param workingDays how many working days were counted, 1 or more
   * @param skipped every day between the start and the end that was not counted
   * @param certainty whether every bank holiday that could matter is published
   * @throws IllegalArgumentException if no working day was counted, if day 1 does not lie between
   *     the start, exclusive, and the end, inclusive, or if as a number of days the working days
   *     and the skipped ones do not fill that time
   */
  public WorkingDayCount {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(firstDayCounted, "firstDayCounted");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(certainty, "certainty");
    skipped = List.copyOf(skipped);
    long days = Math.abs(ChronoUnit.DAYS.between(start, end));
    long toFirst = Math.abs(ChronoUnit.DAYS.between(start, firstDayCounted));
    boolean sameSide = firstDayCounted.isBefore(start) == end.isBefore(start);
    if (workingDays < 1
        || days != (long) workingDays + skipped.size()
        || toFirst < 1
        || toFirst > days
        || !sameSide) {
      throw new IllegalArgumentException(
          "not a count of working days: "
              + workingDays
              + " working days and "
              + skipped.size()
              + " skipped ones from "
              + start
              + ", day 1 "
              + firstDayCounted
              + ", end "
              + end
              + "; together they must fill the time after the start, and day 1 lie in it");
    }
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

  private <T extends DayStatus> List<T> of(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (DayStatus status : skipped) {
      if (type.isInstance(status)) {
        found.add(type.cast(status));
      }
    }
    return List.copyOf(found);
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
