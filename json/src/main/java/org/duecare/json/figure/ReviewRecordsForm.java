package org.duecare.json.figure;

import java.util.Comparator;
import java.util.List;
import org.duecare.core.review.ReviewRecord;
import org.duecare.metrics.review.ReviewRecords;

record ReviewRecordsForm(List<ReviewRecord> records) {

  static ReviewRecordsForm of(ReviewRecords records) {
    return new ReviewRecordsForm(
        records.all().stream()
            .sorted(Comparator.comparing(ReviewRecord::child).thenComparing(ReviewRecord::heldOn))
            .toList());
  }

  ReviewRecords value() {
    return ReviewRecords.of(records);
  }
}
