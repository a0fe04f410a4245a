package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/** By when the adjourned reviews of a period had to be completed. */
final class AdjournedReviews {

  private AdjournedReviews() {}

  static List<Obligation> of(Rule rule, WorkingDayCalendar calendar, KnownPeriod known) {
    List<Obligation> obligations = new ArrayList<>(0);
    for (Review review : known.reviews) {
      if (wasAdjourned(review)) {
        obligations.add(judge(rule, calendar, known, review));
      }
    }
    return obligations;
  }

  private static boolean wasAdjourned(Review review) {
    return review.recorded() == Review.Recorded.ADJOURNED
        || (review.recorded() == Review.Recorded.FIRST_AND_LAST_MEETING
            && !review.opened().equals(review.completed()));
  }

  private static Obligation judge(
      Rule rule, WorkingDayCalendar calendar, KnownPeriod known, Review review) {
    LocalDate opened = review.opened().orElseThrow();
    @Nullable LocalDate completed = review.completed().orElse(null);
    Obligation.Draft draft = new Obligation.Draft(known, completed == null ? null : review);
    if (!rule.isInForceOn(opened)) {
      return draft.withoutLimit(rule, opened).unknown(MissingFact.EARLIER_LAW).build();
    }
    DueDate due = DueDate.of(rule, opened, calendar);
    KnownPeriod.@Nullable Cut cut = known.cutOff(due.date(), completed);
    return cut == null
        ? draft.due(due).outcome(FixedLimit.outcome(due.date(), completed, known)).build()
        : draft.unknown(cut).build();
  }
}
