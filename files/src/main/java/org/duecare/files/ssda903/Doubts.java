package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duecare.core.care.Doubt;

/** The doubts of each child, as values with their sentences. */
final class Doubts {

  private static final int NO_MORE = -1;

  /**
   * A hostile file may refuse a million rows of one child; the first ones say enough, as those that
   * begin on a day are found in order of time and the earliest of them lasts.
   */
  private static final int MOST_OF_A_CAUSE = 100;

  private final ReturnColumns in;
  private final DoubtLog log;
  private final int[] firsts;
  private final int[] nexts;

  Doubts(ReturnColumns in, DoubtLog log) {
    this.in = in;
    this.log = log;
    firsts = new int[log.count() == 0 ? 0 : in.ids().count()];
    nexts = new int[log.count()];
    Arrays.fill(firsts, NO_MORE);
    for (int i = log.count() - 1; i >= 0; i--) {
      nexts[i] = firsts[log.child(i)];
      firsts[log.child(i)] = i;
    }
  }

  /** The doubts about a child in the order in which they were found, the first of each cause. */
  List<Doubt> of(int child, ChildRows rows) {
    if (firsts.length == 0 || firsts[child] == NO_MORE) {
      return List.of();
    }
    List<Doubt> doubts = new ArrayList<>();
    int[] ofCause = new int[DoubtCause.values().length];
    for (int i = firsts[child]; i != NO_MORE; i = nexts[i]) {
      if (++ofCause[log.cause(i).ordinal()] <= MOST_OF_A_CAUSE) {
        doubts.add(doubt(i, rows));
      }
    }
    return doubts;
  }

  private Doubt doubt(int i, ChildRows rows) {
    DoubtCause cause = log.cause(i);
    String sentence =
        in.births().hide(log.child(i), cause.sentence(in, log.first(i), log.second(i)));
    String reason =
        cause.code() == null ? sentence : in.episodePlace(log.first(i)) + ": " + sentence;
    if (cause == DoubtCause.REVIEW_ROW_REFUSED) {
      return Doubt.aboutTheDayOfAReview(reason);
    }
    if (log.day(i) == Days.NONE) {
      return Doubt.aboutEverything(reason);
    }
    Doubt doubt = Doubt.from(Days.date(log.day(i)), reason);
    int anew = cause.endsWithThePeriod() ? nextStart(log.day(i), rows) : Days.NONE;
    return anew == Days.NONE ? doubt : doubt.until(Days.date(anew));
  }

  /** When the child became looked after anew after a day; {@link Days#NONE} if that never was. */
  private static int nextStart(int day, ChildRows rows) {
    for (int i = 0; i < rows.episodeCount(); i++) {
      int start = rows.episodes().start(rows.episode(i));
      if (start > day && rows.mark(i) == PeriodMarks.Mark.STARTS) {
        return start;
      }
    }
    return Days.NONE;
  }
}
