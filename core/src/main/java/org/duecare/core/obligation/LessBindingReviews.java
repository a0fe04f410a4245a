package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What guidance and local policies ask of reviews beside the rules of the chain: each rule that
 * counts from an event of the chain gives an obligation of its own, which the same review answers.
 * The chain itself never follows them.
 */
final class LessBindingReviews {

  private final ReviewRules rules;
  private final List<RuleVersions> lessBinding;
  private final WorkingDayCalendar calendar;

  LessBindingReviews(RuleBook book, WorkingDayCalendar calendar) {
    rules = ReviewRules.of(book);
    lessBinding = ReviewRules.lessBinding(book);
    this.calendar = calendar;
  }

  List<Obligation> of(KnownPeriod known, CareHistory history) {
    if (lessBinding.isEmpty()) {
      return List.of();
    }
    ReviewChain chain = new ReviewChain(rules, calendar, known, () -> onOneReview(history));
    chain.obligations();
    List<Obligation> obligations = new ArrayList<>(chain.askedByOthers());
    for (RuleVersions versions : lessBinding) {
      if (versions.trigger() == Trigger.EARLY_REVIEW_EVENT) {
        for (EarlyReviewEvent event : known.earlyReviewEvents) {
          add(versions, event.day(), event.day(), known, history, obligations);
        }
      } else if (versions.trigger() == Trigger.REVIEW_ADJOURNED) {
        for (Review review : known.reviews) {
          if (AdjournedReviews.wasAdjourned(review)) {
            LocalDate opened = review.opened().orElseThrow();
            add(versions, opened, opened.plusDays(1), known, history, obligations);
          }
        }
      }
    }
    return obligations;
  }

  private List<LessBindingReview> onOneReview(CareHistory history) {
    @Nullable LocalDate dateOfBirth = history.dateOfBirth().orElse(null);
    return lessBinding.stream()
        .map(versions -> new LessBindingReview(versions, dateOfBirth, calendar))
        .toList();
  }

  /** Adds what a rule asks for after an event: the first review completed from a day on. */
  private void add(
      RuleVersions versions,
      LocalDate day,
      LocalDate answersFrom,
      KnownPeriod known,
      CareHistory history,
      List<Obligation> obligations) {
    @Nullable Rule rule = versions.inForceOn(day);
    if (rule != null && DutyObligations.mayBeOfAge(rule, day, history)) {
      Occurrence event = new Occurrence(rule.trigger(), day, answersFrom, known, null);
      obligations.add(
          new DutyJudgement(history, known.asOf, calendar, event, rule).judge(new ActsCounted()));
    }
  }
}
