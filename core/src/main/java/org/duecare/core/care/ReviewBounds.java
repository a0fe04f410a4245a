package org.duecare.core.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses reviews that no period of care can hold. Goes through reviews and periods together; the
 * bounds of each period are worked out once, which matters where a return holds a hundred thousand
 * histories.
 */
final class ReviewBounds {
  private final CareHistory history;
  private int period = -1;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private @Nullable LocalDate lastOfBefore;

  ReviewBounds(CareHistory history) {
    this.history = history;
  }

  void check() {
    @Nullable LocalDate dayBefore = null;
    for (Review review : history.reviews()) {
      LocalDate day = review.heldOn();
      if (day.equals(dayBefore)) {
        throw new IllegalArgumentException("two reviews on one day: both held " + day);
      }
      while (period < 0 || (period < history.periods().size() && isAfter(day, last))) {
        goToNextPeriod();
      }
      if (period == history.periods().size() || startsAfter(day)) {
        throw new IllegalArgumentException("review held outside every period of care: held " + day);
      }
      LocalDate opened = review.firstRecordedDay();
      if (startsAfter(opened) || (dayBefore != null && !opened.isAfter(dayBefore))) {
        throw new IllegalArgumentException(
            "review opened before its period of care began or the one before it was held: opened "
                + opened
                + ", completed "
                + day);
      }
      dayBefore = day;
    }
  }

  private void goToNextPeriod() {
    period++;
    if (period < history.periods().size()) {
      PeriodOfCare next = history.periods().get(period);
      lastOfBefore = last;
      first = next.start().orElse(history.dateOfBirth().orElse(null));
      last = history.lastDayOfReviews(next).orElse(null);
    }
  }

  /** Whether the period, or the end of the one before it, is yet to come. */
  private boolean startsAfter(LocalDate day) {
    boolean inPeriodBefore = period > 0 && !isAfter(day, lastOfBefore);
    return inPeriodBefore || (first != null && first.isAfter(day));
  }

  private static boolean isAfter(LocalDate day, @Nullable LocalDate last) {
    return last != null && last.isBefore(day);
  }
}
