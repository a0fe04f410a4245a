package org.duecare.json.figure;

import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;

record ReviewCircumstancesForm(ReviewActivity activity, ReviewRecords records) {

  static ReviewCircumstancesForm of(ReviewCircumstances circumstances) {
    return new ReviewCircumstancesForm(circumstances.activity(), circumstances.records());
  }

  ReviewCircumstances value() {
    return ReviewCircumstances.of(activity, records);
  }
}
