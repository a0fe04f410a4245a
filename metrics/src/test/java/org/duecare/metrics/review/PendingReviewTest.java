package org.duecare.metrics.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.Outcome;
import org.junit.jupiter.api.Test;

class PendingReviewTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void standInOrderOfChildThenLimitThenRule() {
    PendingReview unknown = pending("A", "ENG-REV-N", null);
    PendingReview second = pending("A", "ENG-REV-N", MONDAY);
    PendingReview first = pending("A", "ADOPT-AUTH-N", MONDAY);
    PendingReview earlier = pending("A", "ENG-REV-N", MONDAY.minusDays(1));
    PendingReview other = pending("B", "ENG-REV-1", MONDAY.minusDays(9));

    assertThat(
            Stream.of(other, unknown, second, first, earlier).sorted(PendingReview.ORDER).toList())
        .containsExactly(earlier, first, second, unknown, other);
  }

  private static PendingReview pending(String child, String rule, LocalDate due) {
    return new PendingReview(
        ChildId.of(child), Optional.of(rule), Optional.ofNullable(due), Outcome.NOT_YET_DUE);
  }
}
