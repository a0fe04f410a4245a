package org.duecare.json.figure;

import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.timeliness.Timeliness;

record LatenessReasonsForm(Timeliness timeliness, ReviewRecords records) {

  static LatenessReasonsForm of(LatenessReasons reasons) {
    return new LatenessReasonsForm(reasons.timeliness(), reasons.records());
  }

  LatenessReasons value() {
    return LatenessReasons.of(timeliness, records);
  }
}
