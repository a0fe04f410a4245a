package org.duecare.files.ssda903;

import org.duecare.core.care.Birthday;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.jspecify.annotations.Nullable;

/**
 * The one period of care that holds everything known of a child whose episodes are in doubt: begun
 * before the first fact, and ended only if nothing was known to go on. Its reviews are kept in it,
 * so that each is seen to be unjudged and none is lost.
 */
final class WidestPeriod {

  private final ChildRows rows;
  private int first = Integer.MAX_VALUE;
  private int last = Days.NONE;
  private int end = Days.NONE;
  private @Nullable ReasonCeased reason;
  private boolean open;

  WidestPeriod(ChildRows rows) {
    this.rows = rows;
    open = rows.episodeCount() == 0;
    for (int i = 0; i < rows.episodeCount(); i++) {
      addEpisode(rows.episode(i));
    }
    for (int i = 0; i < rows.reviewCount(); i++) {
      int day = rows.reviews().day(rows.review(i));
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }

  private void addEpisode(int row) {
    EpisodeColumns episodes = rows.episodes();
    first = Math.min(first, episodes.start(row));
    last = Math.max(last, episodes.start(row));
    open |= episodes.isOpen(row);
    if (!episodes.isOpen(row) && episodes.end(row) >= end) {
      end = episodes.end(row);
      reason = episodes.endReason(row).reason();
    }
  }

  void addTo(CareHistory.Builder builder, DateCache dates) {
    if (last == Days.NONE) {
      return;
    }
    PeriodOfCare period = PeriodOfCare.begunBefore(dates.get(first));
    boolean ended = !open && reason != null && last <= end;
    builder.period(ended && reason != null ? period.endingOn(dates.get(end), reason) : period);
    boolean birthFits =
        rows.birth() != Days.NONE
            && rows.birth() <= first
            && rows.compareToBirthday(last, Birthday.AGE_OF_MAJORITY) < 0;
    if (birthFits) {
      builder.dateOfBirth(dates.get(rows.birth()));
    }
  }
}
