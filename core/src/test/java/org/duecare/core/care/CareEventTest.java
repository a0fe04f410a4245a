package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;

/** What happened on a day, and of which review it is a step. */
class CareEventTest {

  private static final LocalDate MON_2023_05_01 = LocalDate.of(2023, 5, 1);
  private static final LocalDate THU_2023_05_25 = LocalDate.of(2023, 5, 25);
  private static final LocalDate THU_2023_06_01 = LocalDate.of(2023, 6, 1);
  private static final CareEvent SENT =
      CareEvent.of(CareEventKind.REVIEW_DECISIONS_SENT, THU_2023_06_01);

  @Test
  void saysWhatWhenAndOfWhichReview() {
    assertThat(SENT.kind()).isEqualTo(CareEventKind.REVIEW_DECISIONS_SENT);
    assertThat(SENT.day()).isEqualTo(THU_2023_06_01);
    assertThat(SENT.reviewHeldOn()).isEmpty();
    assertThat(SENT).hasToString("REVIEW_DECISIONS_SENT on 2023-06-01");
    assertThat(SENT.forReviewHeldOn(THU_2023_05_25).reviewHeldOn()).contains(THU_2023_05_25);
    assertThat(SENT.forReviewHeldOn(THU_2023_05_25))
        .hasToString("REVIEW_DECISIONS_SENT on 2023-06-01 for the review held on 2023-05-25");
  }

  @Test
  void isToldApartByKindDayAndReview() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(SENT, CareEvent.of(CareEventKind.REVIEW_DECISIONS_SENT, THU_2023_06_01)),
            List.of(CareEvent.of(CareEventKind.REVIEW_DISCUSSED, THU_2023_06_01)),
            List.of(CareEvent.of(CareEventKind.REVIEW_DECISIONS_SENT, THU_2023_05_25)),
            List.of(SENT.forReviewHeldOn(THU_2023_05_25), SENT.forReviewHeldOn(THU_2023_05_25)),
            List.of(SENT.forReviewHeldOn(MON_2023_05_01))));
  }

  @Test
  void twoOfOneDayStandInAHistoryWhateverTheOrderInWhichTheyAreTold() {
    CareEvent first = SENT.forReviewHeldOn(MON_2023_05_01);
    CareEvent second = SENT.forReviewHeldOn(THU_2023_05_25);

    CareHistory told = history(SENT, first, second);

    assertThat(told.eventsOf(SENT.kind())).containsExactly(SENT, first, second);
    assertThat(told.daysOf(SENT.kind()))
        .containsExactly(THU_2023_06_01, THU_2023_06_01, THU_2023_06_01);
    assertThat(told).isEqualTo(history(second, first, SENT)).isNotEqualTo(history(SENT, first));
    assertThat(told.toBuilder().build()).isEqualTo(told).hasSameHashCodeAs(told);
  }

  private static CareHistory history(CareEvent... events) {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042")).period(PeriodOfCare.startingOn(MON_2023_05_01));
    for (CareEvent event : events) {
      history.event(event);
    }
    return history.build();
  }
}
