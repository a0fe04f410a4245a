package org.duecare.metrics.population;

import java.time.LocalDate;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.jspecify.annotations.Nullable;

/** What is known of the day on which care began where that day is not. */
final class StartOfCare {

  private StartOfCare() {}

  /**
   * The day of birth, or the last day of the period of care before.
   *
   * @return {@link LocalDate#MIN} where nothing tells before when it cannot have begun
   */
  static LocalDate notBefore(PeriodOfCare care, CareHistory history) {
    @Nullable LocalDate last = history.dateOfBirth().orElse(null);
    for (PeriodOfCare each : history.periods()) {
      if (each.knownFrom().isBefore(care.knownFrom())) {
        last = history.lastDayOf(each).orElse(last);
      }
    }
    return last == null ? LocalDate.MIN : last;
  }
}
