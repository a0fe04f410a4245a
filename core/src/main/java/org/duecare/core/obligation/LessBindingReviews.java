package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
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

  LessBindingReviews(ReviewRules rules, List<RuleVersions> lessBinding) {
    this.rules = rules;
    this.lessBinding = lessBinding;
  }

  List<Obligation> of(KnownPeriod known) {
    if (lessBinding.isEmpty()) {
      return List.of();
    }
    List<Obligation> obligations = new ArrayList<>();
    for (ReviewCourse course : ReviewCourses.of(rules, known)) {
      ReviewChain chain = new ReviewChain(rules, course, known, () -> onOneReview(known.inquiry));
      chain.obligations();
      obligations.addAll(chain.askedByOthers());
    }
    for (RuleVersions versions : lessBinding) {
      if (versions.trigger() == Trigger.EARLY_REVIEW_EVENT) {
        for (EarlyReviewEvent event : known.earlyReviewEvents) {
          add(versions, event.day(), event.day(), known, obligations);
        }
      } else if (versions.trigger() == Trigger.REVIEW_ADJOURNED) {
        for (Review review : known.reviews) {
          if (AdjournedReviews.wasAdjourned(review)) {
            LocalDate opened = review.opened().orElseThrow();
            add(versions, opened, opened.plusDays(1), known, obligations);
          }
        }
      }
    }
    return obligations;
  }

  private List<LessBindingReview> onOneReview(Inquiry inquiry) {
    return lessBinding.stream()
        .map(versions -> new LessBindingReview(versions, inquiry.history, inquiry.counting()))
        .toList();
  }

  /** Adds what a rule asks for after an event: the first review completed from a day on. */
  private void add(
      RuleVersions versions,
      LocalDate day,
      LocalDate answersFrom,
      KnownPeriod known,
      List<Obligation> obligations) {
    @Nullable Rule rule = versions.inForceOn(day);
    if (rule != null && DutyObligations.mayBeOfAge(rule, day, known.inquiry.history)) {
      Occurrence event = new Occurrence(rule.trigger(), day, answersFrom, known, null);
      obligations.add(
          new DutyJudgement(known.inquiry, event, rule).judge(new RecordedActs(known.inquiry)));
    }
  }
}
