package org.duecare.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;
import org.junit.jupiter.api.Test;

class ReviewRecordTest {

  private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
  private static final ChildId CHILD = ChildId.of("C1");

  private static ReviewRecord.Builder record() {
    return ReviewRecord.builder(CHILD, DAY);
  }

  @Test
  void whatIsNotGivenIsNotKnown() {
    ReviewRecord record = record().build();

    assertThat(record.chair()).isEmpty();
    assertThat(record.manner()).isEmpty();
    assertThat(record.parentsTookPart()).isEmpty();
    assertThat(record.reasonLate()).isEmpty();
    assertThat(record).hasToString("record of the review of 2022-07-01");
  }

  @Test
  void keepsWhatIsGiven() {
    ReviewRecord record =
        record()
            .chair(OfficerId.of("one"))
            .manner(Manner.HYBRID)
            .noParentTookPart()
            .reasonLate("SICKNESS")
            .build();

    assertThat(record.child()).isEqualTo(CHILD);
    assertThat(record.heldOn()).isEqualTo(DAY);
    assertThat(record.chair()).contains(OfficerId.of("one"));
    assertThat(record.manner()).contains(Manner.HYBRID);
    assertThat(record.parentsTookPart()).contains(false);
    assertThat(record.reasonLate()).contains("SICKNESS");
  }

  @Test
  void refusesWhatSaysNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record().reasonLate(" "))
        .withMessage("reason is blank: it must hold a character");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RearrangedReview(CHILD, DAY, Optional.of(DAY), Optional.of("SICKNESS")))
        .withMessage(
            "review rearranged for the day that was planned: 2022-07-01; another day is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RearrangedReview(CHILD, DAY, Optional.empty(), Optional.of(" ")))
        .withMessage("reason is blank: it must hold a character");
  }

  @Test
  void isAValue() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(record().build(), record().build()),
            List.of(record().chair(OfficerId.of("one")).build()),
            List.of(record().manner(Manner.REMOTE).build()),
            List.of(record().parentsTookPart().build()),
            List.of(record().noParentTookPart().build()),
            List.of(record().reasonLate("SICKNESS").build()),
            List.of(ReviewRecord.builder(CHILD, DAY.plusDays(1)).build()),
            List.of(ReviewRecord.builder(ChildId.of("C2"), DAY).build())));
    assertThat(new PlanRating(CHILD, DAY, Rating.RED).toString()).doesNotContain("C1");
  }
}
