package org.duecare.core.obligation;

import java.util.ArrayList;
import java.util.List;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Reviews for which Scotland's law names no day, or none that is typed in: of a child at home or
 * under a permanence order, and of an emergency placement that has not been continued. That they
 * are owed is an obligation all the same, of which the outcome is not known.
 */
final class ReviewsWithoutClock {

  private ReviewsWithoutClock() {}

  static List<Obligation> of(ReviewRules rules, KnownPeriod known) {
    List<Obligation> obligations = new ArrayList<>(1);
    for (ScottishStay stay : ScottishStay.of(known)) {
      @Nullable Trigger event =
          switch (stay.kind()) {
            case AGREED -> Trigger.REVIEWS_TO_BE_AGREED;
            case EMERGENCY -> Trigger.EMERGENCY_PLACEMENT;
            case ORDINARY, SHORT_TERM, CONTINUED_EMERGENCY -> null;
          };
      @Nullable RuleVersions versions = event == null ? null : rules.withoutClock().get(event);
      @Nullable Rule rule = versions == null ? null : versions.inForceOn(stay.from());
      if (rule != null) {
        Occurrence began = Occurrence.on(stay.from(), rule.trigger(), known, stay.ending());
        obligations.add(
            new DutyJudgement(known.inquiry, began, rule).judge(new RecordedActs(known.inquiry)));
      }
    }
    return obligations;
  }
}
