package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.junit.jupiter.api.Test;

class EarlyReviewEventTest {

  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
  private static final LocalDate FRI_2026_06_12 = LocalDate.of(2026, 6, 12);

  private static final EarlyReviewEvent ASKED =
      EarlyReviewEvent.arisingOn(Ground.REVIEWING_OFFICER_ASKED, MON_2026_06_01);

  @Test
  void hasALastDayOnlyIfOneIsFixed() {
    assertThat(ASKED.ground()).isEqualTo(Ground.REVIEWING_OFFICER_ASKED);
    assertThat(ASKED.day()).isEqualTo(MON_2026_06_01);
    assertThat(ASKED.lastDay()).isEmpty();
    assertThat(ASKED.withReviewBy(FRI_2026_06_12).lastDay()).contains(FRI_2026_06_12);
    assertThat(ASKED.withReviewBy(MON_2026_06_01).lastDay()).contains(MON_2026_06_01);
  }

  @Test
  void refusesALastDayBeforeItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ASKED.withReviewBy(LocalDate.of(2026, 5, 31)))
        .withMessage(
            "last day for an early review lies before its event: event 2026-06-01, last day"
                + " 2026-05-31");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> EarlyReviewEvent.arisingOn(null, MON_2026_06_01))
        .withMessage("ground");
    assertThatNullPointerException()
        .isThrownBy(() -> EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, null))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> ASKED.withReviewBy(null))
        .withMessage("lastDay");
  }

  @Test
  void equalsWhatHasTheSameParts() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                ASKED, EarlyReviewEvent.arisingOn(Ground.REVIEWING_OFFICER_ASKED, MON_2026_06_01)),
            List.of(EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, MON_2026_06_01)),
            List.of(EarlyReviewEvent.arisingOn(Ground.REVIEWING_OFFICER_ASKED, FRI_2026_06_12)),
            List.of(ASKED.withReviewBy(FRI_2026_06_12))));
  }

  @Test
  void printsWhatItIs() {
    assertThat(ASKED).hasToString("REVIEWING_OFFICER_ASKED on 2026-06-01");
    assertThat(ASKED.withReviewBy(FRI_2026_06_12))
        .hasToString("REVIEWING_OFFICER_ASKED on 2026-06-01, review by 2026-06-12");
  }
}
