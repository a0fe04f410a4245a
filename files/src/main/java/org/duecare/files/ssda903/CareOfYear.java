package org.duecare.files.ssda903;

/**
 * Whether a child, whose episodes are in order, was looked after on a day or all through a year.
 */
final class CareOfYear {

  private CareOfYear() {}

  /** Whether an episode holds a day; on the day on which it ends it does not. */
  static boolean isInCareOn(int day, ChildRows child) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      if (episodes.start(row) <= day && (episodes.isOpen(row) || episodes.end(row) > day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the child was looked after without a break, short breaks left out, from the first to
   * the last day of the year of a folder, which is what OC2 asks for.
   */
  static boolean isUnbroken(ChildRows child, int folder) {
    EpisodeColumns episodes = child.episodes();
    int firstDay = child.in().years().firstDay(folder);
    int lastDay = child.in().years().lastDay(folder);
    int caredTo = firstDay;
    boolean begun = false;
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      boolean ended = !episodes.isOpen(row) && episodes.end(row) <= firstDay;
      boolean later = episodes.start(row) > lastDay;
      if (ended || later) {
        continue;
      }
      boolean gap = episodes.start(row) > caredTo || (!begun && episodes.start(row) > firstDay);
      if (gap || episodes.status(row).isShortBreak()) {
        return false;
      }
      begun = true;
      caredTo = episodes.isOpen(row) ? Integer.MAX_VALUE : episodes.end(row);
    }
    return begun && caredTo > lastDay;
  }
}
