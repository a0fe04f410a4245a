package org.duecare.json.figure;

import java.util.List;
import org.duecare.core.review.RearrangedReview;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.review.Rearrangements;

record RearrangementsForm(ReportingPeriod period, List<RearrangedReview> reviews) {

  static RearrangementsForm of(Rearrangements rearrangements) {
    return new RearrangementsForm(rearrangements.period(), rearrangements.all());
  }

  Rearrangements value() {
    return Rearrangements.in(period, reviews);
  }
}
