package org.duecare.metrics.population;

import java.time.LocalDate;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;

/** Between which days care began. */
final class StartOfCare {

  private StartOfCare() {}

  /** The last day on which it can have begun: where the start is not known, it was earlier. */
  static LocalDate latest(PeriodOfCare care) {
    return care.start().orElseGet(() -> care.knownFrom().minusDays(1));
  }

  /**
   * The first day on which it can have begun: where the start is not known, the day of birth or the
   * one after the period of care before.
   *
   * @return {@link LocalDate#MIN} where nothing tells before when it cannot have begun
   */
  static LocalDate earliest(PeriodOfCare care, CareHistory history) {
    LocalDate latest = latest(care);
    if (care.start().isPresent()) {
      return latest;
    }
    LocalDate first = history.dateOfBirth().orElse(LocalDate.MIN);
    for (PeriodOfCare each : history.periods()) {
      if (each.knownFrom().isBefore(care.knownFrom())) {
        first = history.lastDayOf(each).map(last -> last.plusDays(1)).orElse(first);
      }
    }
    return first.isAfter(latest) ? latest : first;
  }
}
