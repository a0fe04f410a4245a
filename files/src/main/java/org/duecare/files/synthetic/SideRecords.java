package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws what goes with a life in care: social workers, and times missing. From a stream of its own,
 * so that the life is the same with and without them.
 */
final class SideRecords {

  /** Marks the stream; any number does. */
  private static final long STREAM = 0x5EC0_4D5EL;

  /** How long a worker stays, so that some three in ten children have three or more in a year. */
  private static final Spread STAY = Spread.ofDays(20, 70, 130, 220, 380, 900);

  private static final Weights<String> WHY_CHANGED =
      Weights.of(35, "TSPROC")
          .and(30, "LEFTRL")
          .and(15, "MANAGE")
          .and(8, "ORGRST")
          .and(6, "ABSENC")
          .and(2, "CHCHAN")
          .and(2, "PCCHAN")
          .and(2, "OTHERS");

  private static final int AGE_OF_THOSE_MISSING = 12;
  private static final int MISSING_PER_MILLE = 150;
  private static final int AWAY_PER_MILLE = 200;
  private static final int LONGEST_AWAY = 5;
  private static final int WORKERS = 200;

  private final Draw draw;

  SideRecords(long seed, int number) {
    draw = Draw.ofChild(seed ^ STREAM, number);
  }

  /** One worker after the other, without a gap, for each period of care. */
  List<SocialWorker> workers(List<CareOutline> outlines) {
    List<SocialWorker> workers = new ArrayList<>();
    for (CareOutline outline : outlines) {
      LocalDate from = outline.start();
      String reason = "FCONTA";
      while (from.isBefore(outline.end())) {
        LocalDate until = from.plusDays(STAY.draw(draw));
        LocalDate end = until.isBefore(outline.end()) ? until : outline.end();
        String worker = String.format(Locale.ROOT, "SW%06d", 900_000 + draw.below(WORKERS));
        workers.add(new SocialWorker(worker, from, end, reason));
        from = end;
        reason = WHY_CHANGED.draw(draw);
      }
    }
    return List.copyOf(workers);
  }

  /** At most one time in each episode of an older child, and within it. */
  List<TimeAway> timesAway(List<Episode> episodes, LocalDate birth) {
    List<TimeAway> times = new ArrayList<>();
    LocalDate ofAge = birth.plusYears(AGE_OF_THOSE_MISSING);
    for (Episode episode : episodes) {
      LocalDate first = episode.start().isBefore(ofAge) ? ofAge : episode.start();
      int days = (int) ChronoUnit.DAYS.between(first, episode.end());
      if (draw.perMille(MISSING_PER_MILLE) && days > LONGEST_AWAY) {
        LocalDate start = first.plusDays(draw.below(days - LONGEST_AWAY));
        String kind = draw.perMille(AWAY_PER_MILLE) ? "A" : "M";
        times.add(new TimeAway(kind, start, start.plusDays(draw.between(1, LONGEST_AWAY))));
      }
    }
    return List.copyOf(times);
  }
}
