package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.TwentyFourHours;
import org.jspecify.annotations.Nullable;

/**
 * Whether a period of care lasted as long as accommodation must to make a child looked after
 * (Children Act 1989 section 22(2)). An open period is taken to last. Single short breaks have
 * terms of their own, which count days: their hours are not weighed.
 */
final class LengthOfStay {

  private LengthOfStay() {}

  /**
   * Tells it as of a day.
   *
   * @return MORE, too, where nothing hangs on it; NOT_KNOWN, too, for a shorter stay of which no
   *     episode is given, for it may have been care that needs no such length
   */
  static TwentyFourHours of(PeriodOfCare period, LocalDate asOf) {
    @Nullable LocalDate end = period.end().orElse(null);
    if (end == null || end.isAfter(asOf) || end.isAfter(period.knownFrom().plusDays(1))) {
      return TwentyFourHours.MORE;
    }
    for (CareEpisode episode : period.episodes()) {
      if (!episode.needsMoreThan24Hours() || episode.legalStatus().isShortBreak()) {
        return TwentyFourHours.MORE;
      }
    }
    TwentyFourHours lasted = TwentyFourHours.of(period, asOf);
    return lasted == TwentyFourHours.NOT_MORE && period.episodes().isEmpty()
        ? TwentyFourHours.NOT_KNOWN
        : lasted;
  }
}
