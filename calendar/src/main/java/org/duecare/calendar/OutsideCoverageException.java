package org.duecare.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A question reached a day for which there are no bank holidays. A day outside the coverage is
 * never answered as if only weekends counted. Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class OutsideCoverageException extends DateTimeException {
  private static final long serialVersionUID = 1L;

  private final LocalDate date;
  private final LocalDate firstCovered;
  private final LocalDate lastCovered;

  OutsideCoverageException(LocalDate date, DateSpan coverage) {
    super("no bank holiday data for " + date + ": coverage is " + coverage);
    this.date = date;
    this.firstCovered = coverage.first();
    this.lastCovered = coverage.last();
  }

  /**
   * The day that is not covered; where a count ran out of the coverage, the first day outside it.
   *
   * @return the day
   */
  public LocalDate date() {
    return date;
  }

  /**
   * The days that are covered.
   *
   * @return the first to the last day that can be asked about
   */
  public DateSpan coverage() {
    return DateSpan.closed(firstCovered, lastCovered);
  }
}
