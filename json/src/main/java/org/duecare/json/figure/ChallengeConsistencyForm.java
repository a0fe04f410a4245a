package org.duecare.json.figure;

import java.util.List;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.consistency.ChildDispute;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.rating.PlanRatings;

record ChallengeConsistencyForm(
    ReportingPeriod period, PlanRatings ratings, List<ChildDispute> disputes, int days) {

  static ChallengeConsistencyForm of(ChallengeConsistency consistency) {
    return new ChallengeConsistencyForm(
        consistency.period(), consistency.ratings(), consistency.disputes(), consistency.days());
  }

  ChallengeConsistency value() {
    return ChallengeConsistency.in(period, ratings, disputes, days);
  }
}
