package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.junit.jupiter.api.Test;

class CareHistoryTest {

  private static final ChildId CHILD = ChildId.of("C-1042");
  private static final LocalDate SAT_2008_05_10 = LocalDate.of(2008, 5, 10);
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate TUE_2026_04_28 = LocalDate.of(2026, 4, 28);
  private static final LocalDate SUN_2026_05_10 = LocalDate.of(2026, 5, 10);
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
  private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
  private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);

  private static final PeriodOfCare OPEN = PeriodOfCare.startingOn(WED_2026_04_01);

  @Test
  void putsItsPartsInOrderOfTime() {
    PeriodOfCare ended = OPEN.endingOn(MON_2026_07_20, ReasonCeased.OTHER);
    PeriodOfCare later = PeriodOfCare.startingOn(TUE_2026_09_01);
    EarlyReviewEvent asked = EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, TUE_2026_04_28);
    EarlyReviewEvent askedLater = EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, MON_2026_06_01);
    Doubt doubt = Doubt.from(TUE_2026_09_01, "a row was refused");

    CareHistory history =
        CareHistory.builder(CHILD)
            .review(Review.heldOn(MON_2026_07_20))
            .review(Review.heldOn(TUE_2026_04_28))
            .earlyReviewEvent(askedLater)
            .earlyReviewEvent(asked)
            .period(later)
            .period(ended)
            .doubt(doubt)
            .reviewsKnownFrom(WED_2026_04_01)
            .dateOfBirth(LocalDate.of(2015, 1, 1))
            .build();

    assertThat(history.child()).isEqualTo(CHILD);
    assertThat(history.dateOfBirth()).contains(LocalDate.of(2015, 1, 1));
    assertThat(history.periods()).containsExactly(ended, later);
    assertThat(history.reviews())
        .containsExactly(Review.heldOn(TUE_2026_04_28), Review.heldOn(MON_2026_07_20));
    assertThat(history.earlyReviewEvents()).containsExactly(asked, askedLater);
    assertThat(history.doubts()).containsExactly(doubt);
    assertThat(history.reviewsKnownFrom()).contains(WED_2026_04_01);
  }

  @Test
  void holdsNothingThatIsNotGiven() {
    CareHistory history = CareHistory.builder(CHILD).build();

    assertThat(history.dateOfBirth()).isEmpty();
    assertThat(history.periods()).isEmpty();
    assertThat(history.reviews()).isEmpty();
    assertThat(history.earlyReviewEvents()).isEmpty();
    assertThat(history.doubts()).isEmpty();
    assertThat(history.reviewsKnownFrom()).isEmpty();
  }

  @Test
  void isNotChangedByItsBuilder() {
    CareHistory.Builder builder = CareHistory.builder(CHILD).period(OPEN);
    CareHistory history = builder.build();
    builder.review(Review.heldOn(TUE_2026_04_28));

    assertThat(history.reviews()).isEmpty();
    assertThat(builder.build().reviews()).hasSize(1);
  }

  @Test
  void aPeriodEndsOnTheBirthdayAtTheLatest() {
    CareHistory.Builder builder = CareHistory.builder(CHILD).period(OPEN);

    assertThat(builder.build().lastDayOf(OPEN)).isEmpty();
    assertThat(builder.dateOfBirth(SAT_2008_05_10).build().lastDayOf(OPEN))
        .contains(SUN_2026_05_10);
  }

  @Test
  void aPeriodEndsOnItsRecordedEndIfThatComesFirst() {
    PeriodOfCare early = OPEN.endingOn(TUE_2026_04_28, ReasonCeased.OTHER);
    PeriodOfCare late = OPEN.endingOn(MON_2026_06_01, ReasonCeased.OTHER);
    CareHistory.Builder noBirth = CareHistory.builder(CHILD);
    CareHistory.Builder birth = CareHistory.builder(CHILD).dateOfBirth(SAT_2008_05_10);

    assertThat(noBirth.build().lastDayOf(late)).contains(MON_2026_06_01);
    assertThat(birth.build().lastDayOf(early)).contains(TUE_2026_04_28);
    assertThat(birth.build().lastDayOf(late)).contains(SUN_2026_05_10);
  }

  @Test
  void refusesNull() {
    CareHistory.Builder builder = CareHistory.builder(CHILD);

    assertThatNullPointerException()
        .isThrownBy(() -> CareHistory.builder(null))
        .withMessage("child");
    assertThatNullPointerException().isThrownBy(() -> builder.dateOfBirth(null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> builder.period(null)).withMessage("period");
    assertThatNullPointerException().isThrownBy(() -> builder.review(null)).withMessage("review");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.earlyReviewEvent(null))
        .withMessage("event");
    assertThatNullPointerException().isThrownBy(() -> builder.doubt(null)).withMessage("doubt");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.reviewsKnownFrom(null))
        .withMessage("day");
  }

  @Test
  void equalsWhatHasTheSameParts() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(history().build(), history().build()),
            List.of(CareHistory.builder(ChildId.of("C-1043")).period(OPEN).build()),
            List.of(history().dateOfBirth(SAT_2008_05_10).build()),
            List.of(CareHistory.builder(CHILD).build()),
            List.of(history().review(Review.heldOn(TUE_2026_04_28)).build()),
            List.of(
                history()
                    .earlyReviewEvent(
                        EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, TUE_2026_04_28))
                    .build()),
            List.of(history().doubt(Doubt.aboutEverything("every row was refused")).build()),
            List.of(history().reviewsKnownFrom(WED_2026_04_01).build())));
  }

  @Test
  void printsHowMuchItHolds() {
    assertThat(history().review(Review.heldOn(TUE_2026_04_28)).dateOfBirth(SAT_2008_05_10).build())
        .hasToString("care history of 1 period and 1 review");
  }

  private static CareHistory.Builder history() {
    return CareHistory.builder(CHILD).period(OPEN);
  }

  @Test
  void holdsWhatHappenedByKind() {
    CareHistory history =
        CareHistory.builder(CHILD)
            .event(CareEventKind.CARE_PLAN_PREPARED, LocalDate.of(2026, 4, 20))
            .event(CareEventKind.CARE_PLAN_PREPARED, LocalDate.of(2026, 4, 2))
            .completeRecordsOf(CareEventKind.PLACEMENT_PLAN_PREPARED)
            .build();

    assertThat(history.daysOf(CareEventKind.CARE_PLAN_PREPARED))
        .containsExactly(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 20));
    assertThat(history.daysOf(CareEventKind.PLACEMENT_PLAN_PREPARED)).isEmpty();
    assertThat(history.recordedKinds()).containsExactly(CareEventKind.CARE_PLAN_PREPARED);
    assertThat(history.hasCompleteRecordsOf(CareEventKind.PLACEMENT_PLAN_PREPARED)).isTrue();
    assertThat(history.hasCompleteRecordsOf(CareEventKind.CARE_PLAN_PREPARED)).isFalse();
  }

  @Test
  void refusesAnEventBeforeBirth() {
    CareHistory.Builder builder =
        CareHistory.builder(CHILD)
            .dateOfBirth(LocalDate.of(2015, 3, 2))
            .event(CareEventKind.CARE_PLAN_PREPARED, LocalDate.of(2015, 3, 1));

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("event before the child was born: CARE_PLAN_PREPARED on 2015-03-01");
  }

  @Test
  void isAnotherWithOtherEvents() {
    CareHistory.Builder bare = CareHistory.builder(CHILD);
    LocalDate day = LocalDate.of(2026, 4, 2);

    assertThat(bare.build())
        .isNotEqualTo(
            CareHistory.builder(CHILD).event(CareEventKind.CARE_PLAN_PREPARED, day).build())
        .isNotEqualTo(
            CareHistory.builder(CHILD).completeRecordsOf(CareEventKind.CARE_PLAN_PREPARED).build());
  }
}
