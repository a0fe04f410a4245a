package org.duecare.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.timeline.ReviewTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither the child nor the day of birth shows where it was not asked for. */
class PrivacyTest {

  private static final String IDENTIFIER = "IDENTIFIER";
  private static final LocalDate TUE_2008_05_13 = LocalDate.of(2008, 5, 13);
  private static final LocalDate WED_2026_05_13 = LocalDate.of(2026, 5, 13);
  private static final PeriodOfCare PERIOD = PeriodOfCare.startingOn(LocalDate.of(2026, 4, 1));

  private static CareHistory.Builder builder() {
    return CareHistory.builder(ChildId.of(IDENTIFIER)).dateOfBirth(TUE_2008_05_13);
  }

  static Stream<ThrowingCallable> refusals() {
    return Stream.of(
        () -> builder().period(PeriodOfCare.startingOn(TUE_2008_05_13.minusDays(1))).build(),
        () -> builder().period(PeriodOfCare.startingOn(WED_2026_05_13.plusDays(1))).build(),
        () ->
            builder()
                .period(PERIOD)
                .period(PeriodOfCare.startingOn(LocalDate.of(2026, 4, 20)))
                .build(),
        () ->
            builder()
                .period(PERIOD.endingOn(LocalDate.of(2026, 4, 20), ReasonCeased.OTHER))
                .period(PeriodOfCare.startingOn(LocalDate.of(2026, 4, 20)))
                .build(),
        () ->
            builder()
                .period(PERIOD)
                .review(Review.heldOn(LocalDate.of(2026, 4, 20)))
                .review(Review.heldOn(LocalDate.of(2026, 4, 20)))
                .build(),
        () -> builder().period(PERIOD).review(Review.heldOn(WED_2026_05_13.plusDays(9))).build());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void noRefusalTellsWhoTheChildIs(ThrowingCallable refusal) {
    assertThat(Assertions.catchThrowable(refusal))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(thrown -> assertThat(thrown.getMessage()).satisfies(PrivacyTest::assertSilent));
  }

  @Test
  void noTextTellsWhoTheChildIs() {
    CareHistory history =
        builder().period(PERIOD).review(Review.heldOn(LocalDate.of(2026, 4, 28))).build();
    ReviewTimetable timetable = CarePlanning.england().reviews(history, LocalDate.of(2026, 5, 1));

    assertThat(
            List.of(
                history.child(),
                history,
                timetable,
                timetable.obligations(),
                timetable.obligations().get(0).explanation(),
                timetable.obligations().get(1).explanation(),
                CarePlanning.england().coverage(history, LocalDate.of(2026, 5, 1)).explanation(),
                CarePlanning.england()
                    .eligibility(history, LocalDate.of(2026, 5, 1))
                    .explanation()))
        .extracting(Object::toString)
        .allSatisfy(PrivacyTest::assertSilent);
  }

  private static void assertSilent(String text) {
    assertThat(text).doesNotContain(IDENTIFIER, "2008-05-13", "13 May 2008");
  }
}
