package org.duecare.json.figure;

import java.util.List;
import org.duecare.core.review.PlanRating;
import org.duecare.metrics.rating.PlanRatings;

record PlanRatingsForm(List<PlanRating> ratings) {

  static PlanRatingsForm of(PlanRatings ratings) {
    return new PlanRatingsForm(ratings.all());
  }

  PlanRatings value() {
    return PlanRatings.of(ratings);
  }
}
