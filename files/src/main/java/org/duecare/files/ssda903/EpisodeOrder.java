package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/**
 * Puts the episodes of a child in order, one for each start: a later folder goes before an earlier,
 * and what cannot be put in order puts the child in doubt.
 */
final class EpisodeOrder {

  private final ReturnColumns in;
  private final EpisodeColumns episodes;
  private final Findings findings;

  EpisodeOrder(ReturnColumns in, Findings findings) {
    this.in = in;
    this.episodes = in.episodes();
    this.findings = findings;
  }

  void arrange(ChildRows child) {
    child.sortEpisodes();
    keepOneOfEachStart(child);
    checkSequence(child);
    if (!child.isUnjudged()) {
      checkContinuation(child);
    }
  }

  private void keepOneOfEachStart(ChildRows child) {
    int count = child.episodeCount();
    int kept = 0;
    int from = 0;
    while (from < count) {
      int to = from + 1;
      while (to < count
          && episodes.start(child.episode(to)) == episodes.start(child.episode(from))) {
        to++;
      }
      int lasting = putFirstWhatEndedThatDay(child, from, to);
      kept = keepOne(child, from, lasting, kept);
      kept = keepOne(child, lasting, to, kept);
      from = to;
    }
    child.keepEpisodes(kept);
  }

  private int keepOne(ChildRows child, int from, int to, int kept) {
    if (from == to) {
      return kept;
    }
    if (in.years().folders() > 1) {
      checkAgainstLastReturn(child, from, to);
    }
    return to == from + 1 ? keep(child, kept, child.episode(from)) : choose(child, from, to, kept);
  }

  /**
   * Of episodes that start on one day, one that ended that day with X1 came before the one that
   * went on: two changes on one day.
   *
   * @return the place of the first of those that went on
   */
  private int putFirstWhatEndedThatDay(ChildRows child, int from, int to) {
    if (to == from + 1) {
      return from;
    }
    int[] rows = new int[to - from];
    for (int i = from; i < to; i++) {
      rows[i - from] = child.episode(i);
    }
    int lasting = from;
    for (int row : rows) {
      if (endedThatDay(row) && isFollowed(row, rows)) {
        child.setEpisode(lasting++, row);
      }
    }
    int next = lasting;
    for (int row : rows) {
      if (!(endedThatDay(row) && isFollowed(row, rows))) {
        child.setEpisode(next++, row);
      }
    }
    return lasting;
  }

  /**
   * Whether another of these rows is the episode that came after, and not the same one as another
   * folder gives it.
   */
  private boolean isFollowed(int row, int[] rows) {
    for (int other : rows) {
      boolean sameFacts =
          episodes.sayTheSameButTheEnd(row, other) && episodes.agreeBeside(row, other);
      if (!endedThatDay(other)
          && episodes.startReason(other) != StartReason.S
          && (folder(other) == folder(row) || !sameFacts)) {
        return true;
      }
    }
    return false;
  }

  private boolean endedThatDay(int row) {
    return episodes.end(row) == episodes.start(row) && episodes.endReason(row) == EndReason.X1;
  }

  private static int keep(ChildRows child, int kept, int row) {
    child.setEpisode(kept, row);
    return kept + 1;
  }

  /** Keeps the row of the last folder among those with one start; several only if they differ. */
  private int choose(ChildRows child, int from, int to, int kept) {
    int lastFolder = folder(child.episode(to - 1));
    int first = from;
    while (folder(child.episode(first)) < lastFolder) {
      first++;
    }
    int chosen = child.episode(first);
    for (int i = from; i < first; i++) {
      giveWay(child.episode(i), chosen, i == first - 1);
    }
    int stay = keep(child, kept, chosen);
    boolean contradicted = false;
    for (int i = first + 1; i < to; i++) {
      int row = child.episode(i);
      if (episodes.sayTheSame(chosen, row)) {
        findings.dropEpisode(IssueCode.ROWS_REPEATED, row);
      } else {
        if (!contradicted) {
          findings.doubtEverything(child, DoubtCause.CONTRADICTED, row, chosen);
        }
        contradicted = true;
        stay = keep(child, stay, row);
      }
    }
    return stay;
  }

  private void giveWay(int old, int chosen, boolean isLatest) {
    boolean sameFacts =
        episodes.agreeBeside(old, chosen)
            && (episodes.sayTheSameButTheEnd(old, chosen) || isOnlyRenamed(old, chosen));
    if (!isLatest || (sameFacts && episodes.haveSameEnd(old, chosen))) {
      findings.dropEpisode(IssueCode.ROWS_REPEATED, old);
    } else if (sameFacts && episodes.isOpen(old) && !episodes.isOpen(chosen)) {
      findings.dropEpisode(old);
      findings.noteEpisode(IssueCode.EPISODES_ENDED_SINCE, chosen);
    } else {
      findings.dropEpisode(old);
      findings.episode(
          IssueCode.EPISODE_CHANGED,
          chosen,
          Column.DECOM,
          () ->
              "episode given otherwise in an earlier folder: starts "
                  + Days.date(episodes.start(chosen))
                  + ", also at "
                  + in.episodePlace(old)
                  + "; this row is used");
    }
  }

  /** Whether the placement has another code only because the Department changed it that year. */
  private boolean isOnlyRenamed(int old, int chosen) {
    int renamed = episodes.place(chosen).yearOfRenaming(episodes.place(old));
    return episodes.sayTheSameButThePlacement(old, chosen)
        && renamed > 0
        && in.years().isYearEnding(folder(chosen), renamed);
  }

  private void checkAgainstLastReturn(ChildRows child, int from, int to) {
    for (int i = from; i < to; i++) {
      int row = child.episode(i);
      int folder = folder(row);
      int before = i == from ? -1 : folder(child.episode(i - 1));
      boolean expected =
          in.years().followsOn(folder) && episodes.start(row) < in.years().firstDay(folder);
      if (expected && before != folder && before != folder - 1) {
        findings.episode(
            IssueCode.EPISODE_NOT_IN_LAST_RETURN,
            row,
            Column.DECOM,
            () ->
                "episode older than the year and not in the folder before: starts "
                    + Days.date(episodes.start(row)));
      }
    }
  }

  private void checkSequence(ChildRows child) {
    for (int i = 1; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      int before = child.episode(i - 1);
      if (episodes.start(row) == episodes.start(before)) {
        continue;
      }
      if (episodes.isOpen(before)) {
        findings.doubtEverything(child, DoubtCause.NOT_ENDED, row, before);
        return;
      }
      if (episodes.start(row) < episodes.end(before)) {
        findings.doubtEverything(child, DoubtCause.OVERLAP, row, before);
        return;
      }
    }
  }

  private void checkContinuation(ChildRows child) {
    if (child.episodeCount() == 0) {
      return;
    }
    int last = child.episode(child.episodeCount() - 1);
    if (episodes.isOpen(last) && folder(last) < in.years().folders() - 1) {
      int lastFact = episodes.start(last);
      for (int i = 0; i < child.reviewCount(); i++) {
        lastFact = Math.max(lastFact, in.reviews().day(child.review(i)));
      }
      findings.doubtFrom(lastFact + 1, child, DoubtCause.NOT_CONTINUED, last, last);
    }
  }

  private int folder(int row) {
    return in.episodeFiles().folder(row);
  }
}
