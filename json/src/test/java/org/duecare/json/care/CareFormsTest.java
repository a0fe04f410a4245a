package org.duecare.json.care;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.Review;
import org.junit.jupiter.api.Test;

/** Parts that need each other are refused where one of them is missing. */
class CareFormsTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 1, 8));

  @Test
  void aReviewHasBothMeetingsOrSaysWhichOneItHas() {
    ReviewForm withoutOpening =
        new ReviewForm(
            Review.Recorded.FIRST_AND_LAST_MEETING,
            Optional.empty(),
            DAY.orElseThrow(),
            Optional.empty());
    ReviewForm withOpening =
        new ReviewForm(Review.Recorded.ONE_DATE, DAY, DAY.orElseThrow(), Optional.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(withoutOpening::value)
        .withMessage(
            "meetings of a review do not fit: FIRST_AND_LAST_MEETING without opened; it is needed"
                + " for FIRST_AND_LAST_MEETING, and only there");
    assertThatIllegalArgumentException()
        .isThrownBy(withOpening::value)
        .withMessageStartingWith("meetings of a review do not fit: ONE_DATE with opened");
  }

  private static PeriodOfCareForm period(
      Optional<LocalDate> start, Optional<LocalDate> begunBefore, Optional<LocalDate> end) {
    return new PeriodOfCareForm(
        start,
        begunBefore,
        Optional.empty(),
        end,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aPeriodBeginsOnceAndEndsForAReason() {
    Optional<LocalDate> none = Optional.empty();

    assertThatIllegalArgumentException()
        .isThrownBy(period(DAY, none, DAY)::value)
        .withMessage(
            "period of care ended by half: end and reasonCeased are given both or neither");
    assertThatIllegalArgumentException()
        .isThrownBy(period(DAY, DAY, none)::value)
        .withMessage(
            "period of care without one beginning: start or begunBefore is needed, and not both");
    assertThatIllegalArgumentException()
        .isThrownBy(period(none, none, none)::value)
        .withMessageStartingWith("period of care without one beginning");
  }
}
