package org.duecare.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A run of days, at least one. Both the first and the last day are inside. Immutable and
 * thread-safe.
 *
 * @param first the first day, inside the span
 * @param last the last day, inside the span
 */
public record DateSpan(LocalDate first, LocalDate last) {

  /**
   * Checks the order.
   *
   * @param first the first day, inside the span
   * @param last the last day, inside the span
   * @throws IllegalArgumentException if the last day is before the first
   */
  public DateSpan {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "span ends before it begins: first day "
              + first
              + ", last day "
              + last
              + "; the last must be on or after the first");
    }
  }

  /**
   * The days from one day to another, both inside.
   *
   * @param first the first day
   * @param last the last day
   * @return the span
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static DateSpan closed(LocalDate first, LocalDate last) {
    return new DateSpan(first, last);
  }

  /**
   * The days from one day, inside, up to another, outside.
   *
   * @param first the first day
   * @param end the day after the last
   * @return the span
   * @throws IllegalArgumentException if the end is on or before the first day
   */
  public static DateSpan halfOpen(LocalDate first, LocalDate end) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(end, "end");
    if (!end.isAfter(first)) {
      throw new IllegalArgumentException(
          "span has no day: first day " + first + ", end " + end + "; the end must be later");
    }
    return new DateSpan(first, end.minusDays(1));
  }

  /**
   * Whether a day is in the span.
   *
   * @param date the day
   * @return true from the first to the last day, both included
   */
  public boolean contains(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return !date.isBefore(first) && !date.isAfter(last);
  }

  /**
   * How many days the span has.
   *
   * @return the number of calendar days, 1 or more
   */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /**
   * Every day of the span.
   *
   * @return the days in order, the first and the last included
   */
  public Stream<LocalDate> dates() {
    return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay())
        .mapToObj(LocalDate::ofEpochDay);
  }

  /** The span as {@code 1974-01-01 to 2099-12-31}. */
  @Override
  public String toString() {
    return first + " to " + last;
  }
}
