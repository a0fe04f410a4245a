package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.Review.Recorded;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final LocalDate TUE_2026_04_28 = LocalDate.of(2026, 4, 28);
  private static final LocalDate THU_2026_05_07 = LocalDate.of(2026, 5, 7);
  private static final LocalDate FRI_2026_05_08 = LocalDate.of(2026, 5, 8);

  private static final Review IN_MEETINGS =
      Review.openedAndCompleted(TUE_2026_04_28, FRI_2026_05_08);

  @Test
  void oneDateServesAsBothMeetings() {
    Review review = Review.heldOn(TUE_2026_04_28);

    assertThat(review.recorded()).isEqualTo(Recorded.ONE_DATE);
    assertThat(review.heldOn()).isEqualTo(TUE_2026_04_28);
    assertThat(review.opened()).contains(TUE_2026_04_28);
    assertThat(review.completed()).contains(TUE_2026_04_28);
    assertThat(review.participation()).isEmpty();
  }

  @Test
  void bothMeetingsAreToldApart() {
    assertThat(IN_MEETINGS.recorded()).isEqualTo(Recorded.FIRST_AND_LAST_MEETING);
    assertThat(IN_MEETINGS.heldOn()).isEqualTo(FRI_2026_05_08);
    assertThat(IN_MEETINGS.opened()).contains(TUE_2026_04_28);
    assertThat(IN_MEETINGS.completed()).contains(FRI_2026_05_08);
  }

  @Test
  void ofTheFirstMeetingAloneTheCompletionIsNotKnown() {
    Review review = Review.firstMeetingOn(TUE_2026_04_28);

    assertThat(review.recorded()).isEqualTo(Recorded.FIRST_MEETING);
    assertThat(review.heldOn()).isEqualTo(TUE_2026_04_28);
    assertThat(review.opened()).contains(TUE_2026_04_28);
    assertThat(review.completed()).isEmpty();
  }

  @Test
  void ofTheLastMeetingAloneTheOpeningIsNotKnown() {
    Review review = Review.lastMeetingOn(FRI_2026_05_08);

    assertThat(review.recorded()).isEqualTo(Recorded.LAST_MEETING);
    assertThat(review.heldOn()).isEqualTo(FRI_2026_05_08);
    assertThat(review.opened()).isEmpty();
    assertThat(review.completed()).contains(FRI_2026_05_08);
  }

  @Test
  void anAdjournedReviewIsNotCompleted() {
    Review review = Review.adjourned(TUE_2026_04_28);

    assertThat(review.recorded()).isEqualTo(Recorded.ADJOURNED);
    assertThat(review.isAdjourned()).isTrue();
    assertThat(Review.firstMeetingOn(TUE_2026_04_28).isAdjourned())
        .as("it may have been completed")
        .isFalse();
    assertThat(review.heldOn()).isEqualTo(TUE_2026_04_28);
    assertThat(review.opened()).contains(TUE_2026_04_28);
    assertThat(review.completed()).isEmpty();
  }

  @Test
  void refusesACompletionBeforeTheOpening() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Review.openedAndCompleted(FRI_2026_05_08, THU_2026_05_07))
        .withMessage(
            "review completed before it was opened: opened 2026-05-08, completed 2026-05-07");
  }

  @Test
  void mayBeCompletedOnTheDayItWasOpened() {
    assertThat(Review.openedAndCompleted(FRI_2026_05_08, FRI_2026_05_08).completed())
        .contains(FRI_2026_05_08);
  }

  @Test
  void isNotKnownBeforeItsFirstRecordedDay() {
    assertThat(IN_MEETINGS.knownOn(TUE_2026_04_28.minusDays(1))).isEmpty();
    assertThat(Review.heldOn(TUE_2026_04_28).knownOn(TUE_2026_04_28.minusDays(1))).isEmpty();
  }

  @Test
  void isKnownAsAdjournedUntilItIsCompleted() {
    Review withViews = IN_MEETINGS.withParticipation(Participation.VIEWS_SENT);

    assertThat(IN_MEETINGS.knownOn(TUE_2026_04_28)).contains(Review.adjourned(TUE_2026_04_28));
    assertThat(withViews.knownOn(THU_2026_05_07))
        .contains(Review.adjourned(TUE_2026_04_28).withParticipation(Participation.VIEWS_SENT));
    assertThat(IN_MEETINGS.knownOn(FRI_2026_05_08)).contains(IN_MEETINGS);
  }

  @Test
  void takesTheLastParticipationGiven() {
    assertThat(
            Review.heldOn(TUE_2026_04_28)
                .withParticipation(Participation.UNDER_FOUR)
                .withParticipation(Participation.NOT_CONVEYED)
                .participation())
        .contains(Participation.NOT_CONVEYED);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Review.heldOn(null)).withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> Review.openedAndCompleted(null, FRI_2026_05_08))
        .withMessage("opened");
    assertThatNullPointerException()
        .isThrownBy(() -> Review.openedAndCompleted(TUE_2026_04_28, null))
        .withMessage("completed");
    assertThatNullPointerException()
        .isThrownBy(() -> IN_MEETINGS.withParticipation(null))
        .withMessage("participation");
  }

  @Test
  void equalsWhatHasTheSameParts() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(Review.heldOn(TUE_2026_04_28), Review.heldOn(TUE_2026_04_28)),
            List.of(Review.firstMeetingOn(TUE_2026_04_28)),
            List.of(Review.lastMeetingOn(TUE_2026_04_28)),
            List.of(Review.adjourned(TUE_2026_04_28)),
            List.of(Review.openedAndCompleted(TUE_2026_04_28, TUE_2026_04_28)),
            List.of(IN_MEETINGS),
            List.of(Review.openedAndCompleted(THU_2026_05_07, FRI_2026_05_08)),
            List.of(Review.heldOn(FRI_2026_05_08)),
            List.of(Review.heldOn(TUE_2026_04_28).withParticipation(Participation.UNDER_FOUR))));
  }

  @Test
  void printsWhatItIs() {
    assertThat(Review.heldOn(TUE_2026_04_28)).hasToString("review held 2026-04-28");
    assertThat(Review.firstMeetingOn(TUE_2026_04_28))
        .hasToString("review with first meeting 2026-04-28");
    assertThat(Review.lastMeetingOn(TUE_2026_04_28))
        .hasToString("review with last meeting 2026-04-28");
    assertThat(Review.adjourned(TUE_2026_04_28)).hasToString("review opened 2026-04-28, adjourned");
    assertThat(IN_MEETINGS).hasToString("review opened 2026-04-28, completed 2026-05-08");
  }
}
