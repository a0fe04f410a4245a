package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The reviews after a child came back from an adoptive placement, not before so many days and not
 * after so many others: one that was held too early answers nothing.
 */
final class DisruptionReviews {

  private DisruptionReviews() {}

  static List<Obligation> of(RuleVersions versions, KnownPeriod known) {
    List<Obligation> obligations = new ArrayList<>(1);
    List<CareStretch> stretches = CareStretch.of(known, kind -> true, /* remandBegins= */ false);
    for (int i = 0; i + 1 < stretches.size(); i++) {
      CareStretch stretch = stretches.get(i);
      if (stretch.kind() == KindOfCare.ADOPTION && stretch.next() == KindOfCare.LOOKED_AFTER) {
        LocalDate returned = stretch.last();
        @Nullable Rule rule = versions.inForceOn(returned);
        if (rule != null) {
          LocalDate from = rule.limit().orElseThrow().firstDay(returned);
          Occurrence event = new Occurrence(rule.trigger(), returned, from, known, null);
          obligations.add(
              new DutyJudgement(known.inquiry, event, rule)
                  .at(step(event, stretches.get(i + 1).last(), known))
                  .judge(new RecordedActs(known.inquiry)));
        }
      }
    }
    return obligations;
  }

  /** The review that answers it answers the other rules, too, that ask for one at home. */
  private static ReviewStep step(Occurrence event, LocalDate until, KnownPeriod known) {
    int before = 0;
    for (Review review : known.reviewsThatCount()) {
      boolean answers = !review.heldOn().isBefore(event.answersFrom());
      if (answers || review.firstRecordedDay().isAfter(until)) {
        break;
      }
      before++;
    }
    return new ReviewStep(event.trigger(), until, before);
  }
}
