package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.junit.jupiter.api.Test;

/** A history as of a day is the one that would have been told on that day. */
class KnownHistoryTest {

  private static final LocalDate START = LocalDate.of(2022, 1, 10);
  private static final LocalDate MOVED = LocalDate.of(2022, 6, 1);
  private static final LocalDate DAY = LocalDate.of(2022, 8, 31);
  private static final LocalDate LATER = LocalDate.of(2022, 10, 1);

  private static CareEpisode in(LocalDate start, Placement placement) {
    return CareEpisode.startingOn(start, LegalStatus.FULL_CARE_ORDER, placement);
  }

  private static CareHistory.Builder child() {
    return CareHistory.builder(ChildId.of("child"));
  }

  private static CareHistory asToldThen(CareEpisode second) {
    return child()
        .period(
            PeriodOfCare.startingOn(START)
                .begunAt(LocalTime.of(9, 30))
                .withEpisodes(List.of(in(START, Placement.FOSTER_OTHER), second)))
        .review(Review.adjourned(DAY))
        .event(CareEventKind.VISIT, DAY)
        .completeRecordsOf(CareEventKind.VISIT)
        .reviewsKnownFrom(START)
        .withoutShortBreakReviews()
        .build();
  }

  private static CareHistory asToldSince(CareEpisode second) {
    return child()
        .period(
            PeriodOfCare.startingOn(START)
                .begunAt(LocalTime.of(9, 30))
                .withEpisodes(
                    List.of(
                        in(START, Placement.FOSTER_OTHER),
                        second,
                        in(LATER, Placement.CHILDRENS_HOME)))
                .endingOn(LATER.plusDays(30), ReasonCeased.OTHER))
        .period(PeriodOfCare.startingOn(LATER.plusDays(90)))
        .review(Review.openedAndCompleted(DAY, DAY.plusDays(9)))
        .review(Review.heldOn(LATER))
        .event(CareEventKind.VISIT, DAY)
        .event(CareEventKind.VISIT, DAY.plusDays(1))
        .completeRecordsOf(CareEventKind.VISIT)
        .reviewsKnownFrom(START)
        .withoutShortBreakReviews()
        .build();
  }

  @Test
  void knowsNoMoreThanWasKnown() {
    for (Placement placement : Placement.values()) {
      CareEpisode second = in(MOVED, placement);
      for (CareEpisode each : List.of(second, second.inNewPlacement(), second.inSamePlacement())) {
        boolean saysTheSame = placement.isAbsence() && each.equals(second.inSamePlacement());
        assertThat(KnownHistory.of(asToldSince(each), DAY))
            .as("%s", each)
            .contains(asToldThen(saysTheSame ? second : each));
      }
    }
  }

  @Test
  void leavesAloneWhatHasNoLater() {
    CareHistory history = asToldThen(in(MOVED, Placement.CHILDRENS_HOME));

    assertThat(KnownHistory.of(history, LATER)).contains(history);
    assertThat(KnownHistory.of(history, START.minusDays(1))).isEmpty();
  }
}
