package org.duecare.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.junit.jupiter.api.Test;

class ReviewDecisionTest {

  private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

  private static ReviewDecision decision(Optional<LocalDate> due, Optional<LocalDate> done) {
    return new ReviewDecision(ChildId.of("C1"), DAY, "1", Optional.of("social worker"), due, done);
  }

  @Test
  void isOpenUntilItIsDone() {
    ReviewDecision done = decision(Optional.of(DAY.plusDays(2)), Optional.of(DAY.plusDays(5)));

    assertThat(done.isOpenOn(DAY.minusDays(1))).isFalse();
    assertThat(done.isOpenOn(DAY)).isTrue();
    assertThat(done.isOverdueOn(DAY.plusDays(2))).isFalse();
    assertThat(done.isOverdueOn(DAY.plusDays(3))).isTrue();
    assertThat(done.isOpenOn(DAY.plusDays(5))).isFalse();
    assertThat(done.toString()).doesNotContain("C1");
  }

  @Test
  void isNeitherDueNorDoneBeforeTheReview() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision(Optional.of(DAY.minusDays(1)), Optional.empty()))
        .withMessage("decision is due before it was made: made 2022-07-01, due 2022-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision(Optional.empty(), Optional.of(DAY.minusDays(1))))
        .withMessage("decision is done before it was made: made 2022-07-01, done 2022-06-30");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ReviewDecision(
                    ChildId.of("C1"),
                    DAY,
                    "1",
                    Optional.of(" "),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("reference or owner of a decision is blank: each must hold a character");
  }
}
