package org.duecare.cli.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.review.ReviewRecord;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;
import org.duecare.files.record.ReviewSteps;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

class RecordsOfYearTest {

  private static final ChildId CHILD = ChildId.of("C1");
  private static final LocalDate FIRST = LocalDate.of(2022, 5, 31);

  /** The last was opened and not held: nobody writes down its steps yet. */
  @Test
  void anAdjournedReviewLacksNoRow() {
    ReviewSteps told =
        new ReviewSteps(
            CHILD,
            Optional.of(FIRST),
            Optional.empty(),
            Optional.of(ReviewRecord.builder(CHILD, FIRST).build()),
            Optional.empty(),
            Map.of());
    Records records = Records.builder().add(RecordTable.REVIEW_STEPS, told).build();
    CareHistory history =
        CareHistory.builder(CHILD)
            .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 9)))
            .review(Review.heldOn(FIRST))
            .review(Review.heldOn(FIRST.plusMonths(3)))
            .review(Review.adjourned(FIRST.plusMonths(9)))
            .build();

    assertThat(RecordsOfYear.notes(ReportingYear.ending(2023), records, Stream.of(history)))
        .singleElement()
        .asString()
        .startsWith("reviews of the year without a row in review-steps.csv: 1 of 2; ");
  }
}
