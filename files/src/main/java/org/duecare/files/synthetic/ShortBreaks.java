package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a series of short breaks: either each break is a period of its own (V3, at most 17 days,
 * and 75 in a year) or only the agreement is recorded (V4).
 */
final class ShortBreaks {

  private static final Spread AGREEMENT = Spread.ofDays(120, 300, 550, 900, 1500);

  private ShortBreaks() {}

  static List<CareOutline> of(Draw draw, LocalDate start, LocalDate birth) {
    LocalDate eighteenth = Ages.birthday(birth, Ages.ADULT);
    LocalDate end = start.plusDays(AGREEMENT.draw(draw));
    if (draw.perMille(300)) {
      boolean adult = !end.isBefore(eighteenth);
      return List.of(
          adult
              ? period("V4", start, eighteenth, Ending.ADULT)
              : period("V4", start, end, Ending.SHORT_BREAK_OVER));
    }
    List<CareOutline> breaks = new ArrayList<>();
    LocalDate day = start;
    do {
      LocalDate home = day.plusDays(draw.between(1, 3));
      if (home.isAfter(eighteenth)) {
        break;
      }
      breaks.add(period("V3", day, home, Ending.SHORT_BREAK_OVER));
      // At the shortest distance 16 breaks of 3 days make 48 days in a year.
      day = home.plusDays(draw.between(20, 60));
    } while (day.isBefore(end) && day.isBefore(eighteenth));
    return List.copyOf(breaks);
  }

  private static CareOutline period(String status, LocalDate start, LocalDate end, Ending ending) {
    return new CareOutline(
        CareCourse.SHORT_BREAKS, List.of(new LegalStretch(status, start)), end, ending, null);
  }
}
