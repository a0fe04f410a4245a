package org.duecare.metrics.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * Histories as they were known on a day. The engine disregards what happened after its as-of day; a
 * forecast asks it as of days ahead, so what was recorded since must be taken out beforehand.
 */
final class KnownHistory {

  private KnownHistory() {}

  /** What was known of a history at the end of a day; empty where care had not begun. */
  static Optional<CareHistory> of(CareHistory history, LocalDate day) {
    List<PeriodOfCare> begun =
        history.periods().stream()
            .filter(period -> !period.knownFrom().isAfter(day))
            .map(period -> known(period, day))
            .toList();
    return begun.isEmpty()
        ? Optional.empty()
        : Optional.of(copy(history, begun, day, review -> {}).build());
  }

  /** The history and one more review, which is after all that are in it. */
  static CareHistory with(Review review, CareHistory history) {
    return copy(history, history.periods(), LocalDate.MAX, copied -> copied.review(review)).build();
  }

  private static CareHistory.Builder copy(
      CareHistory history,
      List<PeriodOfCare> periods,
      LocalDate day,
      Consumer<CareHistory.Builder> more) {
    CareHistory.Builder copy = CareHistory.builder(history.child());
    history.dateOfBirth().ifPresent(copy::dateOfBirth);
    history.reviewsKnownFrom().ifPresent(copy::reviewsKnownFrom);
    if (!history.givesShortBreakReviews()) {
      copy.withoutShortBreakReviews();
    }
    periods.forEach(copy::period);
    history.reviews().forEach(review -> review.knownOn(day).ifPresent(copy::review));
    history.earlyReviewEvents().stream()
        .filter(event -> !event.day().isAfter(day))
        .forEach(copy::earlyReviewEvent);
    for (CareEventKind kind : CareEventKind.values()) {
      if (history.hasCompleteRecordsOf(kind)) {
        copy.completeRecordsOf(kind);
      }
      history.daysOf(kind).stream()
          .filter(on -> !on.isAfter(day))
          .forEach(on -> copy.event(kind, on));
    }
    history.doubts().forEach(copy::doubt);
    more.accept(copy);
    return copy;
  }

  private static PeriodOfCare known(PeriodOfCare period, LocalDate day) {
    @Nullable LocalDate end = period.end().orElse(null);
    boolean nothingSince =
        (end == null || !end.isAfter(day))
            && period.episodes().stream().allMatch(each -> isKnown(each, day));
    if (nothingSince) {
      return period;
    }
    PeriodOfCare open =
        period
            .start()
            .map(PeriodOfCare::startingOn)
            .orElseGet(() -> PeriodOfCare.begunBefore(period.knownFrom()));
    if (period.startTime().isPresent()) {
      open = open.begunAt(period.startTime().get());
    }
    List<CareEpisode> episodes = new ArrayList<>();
    for (CareEpisode each : period.episodes()) {
      if (!each.start().isAfter(day)) {
        episodes.add(isKnown(each, day) ? each : open(each));
      }
    }
    return open.withEpisodes(episodes);
  }

  private static boolean isKnown(CareEpisode episode, LocalDate day) {
    return !episode.start().isAfter(day)
        && episode.end().filter(ended -> ended.isAfter(day)).isEmpty();
  }

  /** The episode without its end, in the same or a new placement as it was said to begin. */
  private static CareEpisode open(CareEpisode episode) {
    CareEpisode open = startingIn(episode, episode.placement());
    if (episode.beginsPlacementAfter(open)) {
      return open.inNewPlacement();
    }
    Placement other =
        episode.placement() == Placement.FOSTER_OTHER
            ? Placement.CHILDRENS_HOME
            : Placement.FOSTER_OTHER;
    CareEpisode elsewhere = startingIn(episode, other);
    boolean saysNothing =
        episode.beginsPlacementAfter(elsewhere) == open.beginsPlacementAfter(elsewhere);
    return saysNothing ? open : open.inSamePlacement();
  }

  private static CareEpisode startingIn(CareEpisode episode, Placement placement) {
    return CareEpisode.startingOn(episode.start(), episode.legalStatus(), placement);
  }
}
