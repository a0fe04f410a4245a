package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.junit.jupiter.api.Test;

/** The way back from a history to a builder. */
class CareHistoryBuilderTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate TUE_2026_04_28 = LocalDate.of(2026, 4, 28);
  private static final LocalDate THU_2026_04_30 = LocalDate.of(2026, 4, 30);

  private static CareHistory full() {
    return CareHistory.builder(ChildId.of("C-1042"))
        .dateOfBirth(LocalDate.of(2012, 2, 29))
        .period(
            PeriodOfCare.startingOn(WED_2026_04_01)
                .withEpisodes(
                    List.of(
                        CareEpisode.startingOn(
                            WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER))))
        .review(Review.heldOn(TUE_2026_04_28).withParticipation(Participation.ATTENDED_AND_SPOKE))
        .earlyReviewEvent(EarlyReviewEvent.arisingOn(Ground.DETENTION_ENDS, TUE_2026_04_28))
        .event(CareEventKind.VISIT, WED_2026_04_01)
        .event(CareEventKind.VISIT, TUE_2026_04_28)
        .event(CareEventKind.HEALTH_ASSESSED, TUE_2026_04_28)
        .completeRecordsOf(CareEventKind.VISIT)
        .doubt(Doubt.from(THU_2026_04_30, "a row was refused"))
        .reviewsKnownFrom(WED_2026_04_01)
        .withoutShortBreakReviews()
        .build()
        .withBirthdays(LeapDayBirthday.ON_28_FEBRUARY);
  }

  @Test
  void losesNothing() {
    assertThat(full().toBuilder().build()).isEqualTo(full());
    assertThat(full().toBuilder().build().birthday(17)).contains(LocalDate.of(2029, 2, 28));
  }

  @Test
  void takesTheReadingOfALeapDayBirthday() {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042")).dateOfBirth(LocalDate.of(2012, 2, 29));

    assertThat(history.build().leapDayBirthday()).isEqualTo(LeapDayBirthday.ON_1_MARCH);
    CareHistory inFebruary = history.leapDayBirthday(LeapDayBirthday.ON_28_FEBRUARY).build();
    assertThat(inFebruary.leapDayBirthday()).isEqualTo(LeapDayBirthday.ON_28_FEBRUARY);
    assertThat(inFebruary.birthday(17)).contains(LocalDate.of(2029, 2, 28));
    assertThat(inFebruary.toBuilder().build()).isEqualTo(inFebruary);
  }

  @Test
  void addsToACopy() {
    CareHistory before = full();

    CareHistory after = before.toBuilder().event(CareEventKind.VISIT, THU_2026_04_30).build();

    assertThat(before).isEqualTo(full());
    assertThat(after.daysOf(CareEventKind.VISIT))
        .containsExactly(WED_2026_04_01, TUE_2026_04_28, THU_2026_04_30);
  }

  @Test
  void replacesAReviewByOneThatTellsMore() {
    Review held = full().reviews().get(0);
    Review meetings = Review.openedAndCompleted(TUE_2026_04_28, THU_2026_04_30);

    assertThat(full().toBuilder().replaceReview(held, meetings).build().reviews())
        .containsExactly(meetings);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().replaceReview(meetings, held))
        .withMessage("no such review to replace: review opened 2026-04-28, completed 2026-04-30");
  }
}
