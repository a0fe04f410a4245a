package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The levels through which a dispute went, while its course is followed; the last is its own. */
final class Episodes {

  private final List<StageEpisode> all = new ArrayList<>(4);

  Episodes copy() {
    Episodes copy = new Episodes();
    copy.all.addAll(all);
    return copy;
  }

  List<StageEpisode> toList() {
    return List.copyOf(all);
  }

  /** The level of the last; 0 before the first. */
  int level() {
    return all.isEmpty() ? 0 : last().level();
  }

  /** The last, of which there has to be one. */
  StageEpisode last() {
    return all.get(all.size() - 1);
  }

  private void replaceLast(StageEpisode episode) {
    all.set(all.size() - 1, episode);
  }

  void begin(int level, LocalDate day, boolean bySilence) {
    all.add(
        new StageEpisode(
            level, day, Optional.empty(), Optional.empty(), Optional.empty(), bySilence));
  }

  /** Whether the dispute is still at the last level. */
  boolean isAtLevel() {
    return !all.isEmpty() && last().left().isEmpty();
  }

  void leave(LocalDate day) {
    replaceLast(last().leftOn(day));
  }

  /** A deadline moves no more once it was met or the level left. */
  void due(Optional<DisputeDeadline> deadline) {
    if (last().responded().isEmpty() && last().left().isEmpty()) {
      replaceLast(last().due(deadline));
    }
  }

  /** Sets the answer of a level, as it was asked last. */
  void answer(int level, LocalDate day) {
    int asked = lastAt(level);
    all.set(asked, all.get(asked).respondedOn(day));
  }

  /** The levels, none above the last, that were asked and have not answered; in ascending order. */
  List<Integer> unanswered() {
    List<Integer> levels = new ArrayList<>(level());
    for (int level = 1; level <= level(); level++) {
      int asked = lastAt(level);
      if (asked >= 0 && all.get(asked).responded().isEmpty()) {
        levels.add(level);
      }
    }
    return levels;
  }

  /** The place of the last time at a level; -1 where there was none. */
  private int lastAt(int level) {
    int place = all.size() - 1;
    while (place >= 0 && all.get(place).level() != level) {
      place--;
    }
    return place;
  }
}
