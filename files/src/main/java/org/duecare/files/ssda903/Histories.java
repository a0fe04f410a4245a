package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/** Makes the history of one child at a time from the columns. Thread-safe. */
final class Histories {

  private final ReturnColumns in;
  private final PeriodMarks marks;
  private final Doubts doubts;
  private final DateCache dates = new DateCache();

  Histories(ReturnColumns in, PeriodMarks marks, Doubts doubts) {
    this.in = in;
    this.marks = marks;
    this.doubts = doubts;
  }

  /** The dates that the histories share. */
  DateCache dates() {
    return dates;
  }

  CareHistory of(int child, Optional<LocalDate> reviewsKnownFrom) {
    ChildRows rows = new ChildRows(in, marks);
    rows.goTo(child);
    CareHistory.Builder builder =
        CareHistory.builder(ChildId.of(in.ids().text(child))).withoutShortBreakReviews();
    if (rows.isUnjudged()) {
      new WidestPeriod(rows).addTo(builder, dates);
    } else {
      addPeriods(rows, builder);
    }
    for (int i = 0; i < rows.reviewCount(); i++) {
      builder.review(review(rows.review(i)));
    }
    for (Doubt doubt : doubts.of(child, rows)) {
      builder.doubt(doubt);
    }
    if (reviewsKnownFrom.isPresent()) {
      builder.reviewsKnownFrom(reviewsKnownFrom.get());
    }
    return builder.build();
  }

  private void addPeriods(ChildRows rows, CareHistory.Builder builder) {
    if (rows.birth() != Days.NONE) {
      builder.dateOfBirth(dates.get(rows.birth()));
    }
    int first = 0;
    while (first < rows.episodeCount()) {
      int last = rows.lastOfPeriod(first);
      builder.period(period(rows, first, last));
      first = last + 1;
    }
  }

  private PeriodOfCare period(ChildRows rows, int first, int last) {
    LocalDate from = dates.get(in.episodes().start(rows.episode(first)));
    PeriodOfCare period =
        rows.mark(first) == PeriodMarks.Mark.STARTS
            ? PeriodOfCare.startingOn(from)
            : PeriodOfCare.begunBefore(from);
    int end = rows.periodEnd(last);
    if (end != Days.NONE) {
      ReasonCeased reason = in.episodes().endReason(rows.episode(last)).reason();
      period = period.endingOn(dates.get(end), reason == null ? ReasonCeased.OTHER : reason);
    }
    List<CareEpisode> episodes = episodes(rows, first, last);
    return episodes.isEmpty() ? period : period.withEpisodes(episodes);
  }

  /**
   * The episodes up to the first whose status or placement is not known, or that does not begin
   * where the one before ended: from there on is doubt. One that ended on its first day, on which
   * the next began, is left out: the day is that of the next.
   */
  private List<CareEpisode> episodes(ChildRows rows, int first, int last) {
    List<CareEpisode> episodes = new ArrayList<>(last - first + 1);
    for (int i = first; i <= last && in.episodes().isJudgeable(rows.episode(i)); i++) {
      if (i > first && leavesAGap(rows.episode(i - 1), rows.episode(i))) {
        break;
      }
      int row = rows.episode(i);
      @Nullable LegalStatus status = in.episodes().status(row).status();
      @Nullable Placement placement = in.episodes().place(row).placement();
      if (status != null && !(i < last && in.episodes().end(row) == in.episodes().start(row))) {
        CareEpisode episode =
            placed(
                CareEpisode.startingOn(
                    dates.get(in.episodes().start(row)),
                    status,
                    placement == null ? Placement.OTHER : placement),
                rows,
                first,
                i);
        episodes.add(
            in.episodes().isOpen(row)
                ? episode
                : episode.endingOn(dates.get(in.episodes().end(row))));
      }
    }
    return episodes;
  }

  /**
   * Says whether the child moved to other carers, as RNE does. A temporary placement is no such
   * move, nor is it one that the child is missing, nor is the return to the placement before.
   */
  private CareEpisode placed(CareEpisode episode, ChildRows rows, int first, int i) {
    int row = rows.episode(i);
    StartReason reason = in.episodes().startReason(row);
    if (!reason.isKnown()) {
      return episode;
    }
    if (!reason.changesCarer() || in.episodes().place(row).isAbsence()) {
      return episode.inSamePlacement();
    }
    return returns(rows, first, i) ? episode.inSamePlacement() : episode.inNewPlacement();
  }

  private boolean returns(ChildRows rows, int first, int i) {
    int before = i - 1;
    while (before > first && in.episodes().place(rows.episode(before)).isAbsence()) {
      before--;
    }
    return before >= first
        && before < i - 1
        && in.episodes().haveSamePlacement(rows.episode(before), rows.episode(i));
  }

  private boolean leavesAGap(int before, int row) {
    return in.episodes().end(before) != in.episodes().start(row);
  }

  private Review review(int row) {
    Review review = Review.heldOn(dates.get(in.reviews().day(row)));
    @Nullable Participation participation = in.reviews().code(row).participation();
    return participation == null ? review : review.withParticipation(participation);
  }
}
