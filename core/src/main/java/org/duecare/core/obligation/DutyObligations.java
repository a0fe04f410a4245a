package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Lays every rule whose duty hangs on one event over that event: on each occurrence of its trigger,
 * the version in force on that day sets a limit, which the first event that does the duty, and has
 * not done it before, answers.
 */
final class DutyObligations {

  private final Map<Trigger, List<RuleVersions>> rules;

  /** Those of which the obligations are wanted, and those on which these may hang. */
  private final Map<Trigger, List<RuleVersions>> judged;

  private final RulesInForce inForce;

  private DutyObligations(DutyObligations all, Set<Duty> duties) {
    rules = all.rules;
    inForce = all.inForce;
    judged = new EnumMap<>(Trigger.class);
    rules.forEach(
        (trigger, each) -> {
          List<RuleVersions> wanted =
              each.stream().filter(versions -> isWanted(versions, duties)).toList();
          if (!wanted.isEmpty()) {
            judged.put(trigger, wanted);
          }
        });
  }

  /** The steps before the next review hang on everything that asks for one. */
  private static boolean isWanted(RuleVersions versions, Set<Duty> duties) {
    return versions.all().stream()
        .map(Rule::duty)
        .anyMatch(duty -> duty.isReview() || duties.contains(duty));
  }

  DutyObligations(RuleBook book, ReviewCycle reviews, LimitCounting counting) {
    rules = new EnumMap<>(Trigger.class);
    judged = rules;
    book.rules().stream()
        .filter(rule -> !ReviewRules.areAbout(rule))
        .collect(Collectors.groupingBy(Rule::id))
        .values()
        .forEach(
            versions ->
                rules
                    .computeIfAbsent(versions.get(0).trigger(), trigger -> new ArrayList<>(1))
                    .add(new RuleVersions(versions)));
    inForce = new RulesInForce(rules, reviews, counting);
  }

  /** The same rules, by which what is no review is judged for some duties only. */
  DutyObligations about(Set<Duty> duties) {
    return new DutyObligations(this, duties);
  }

  /**
   * The obligations of a child that are no part of the chain of reviews as the law sets it.
   *
   * @param reviewPeriods the periods with each series of short breaks in one
   * @param onReviews the obligations on the reviews of each of these, in the same order
   * @param lessBinding those that guidance and local policies set on these reviews
   * @return the less binding ones, then the others
   */
  List<Obligation> besides(
      Inquiry inquiry,
      List<KnownPeriod> periods,
      List<KnownPeriod> reviewPeriods,
      List<List<Obligation>> onReviews,
      List<Obligation> lessBinding) {
    CareHistory history = inquiry.history;
    List<Occurrence> occurrences = new ArrayList<>();
    RulesInForce counted = inForce.countedBy(inquiry.counting());
    @Nullable KnownPeriod before = null;
    for (int i = 0; i < periods.size(); i++) {
      KnownPeriod known = periods.get(i);
      @Nullable KnownPeriod next = i + 1 < periods.size() ? periods.get(i + 1) : null;
      DutyFacts facts = new DutyFacts(history, known, before, counted);
      CarePlanOccurrences.find(facts, occurrences::add);
      PlacementOccurrences.find(facts, occurrences::add);
      MoveOccurrences.find(known, occurrences::add);
      RemandOccurrences.find(facts, occurrences::add);
      ApprovalOccurrences.find(facts, occurrences::add);
      HealthOccurrences.find(facts, occurrences::add);
      EducationOccurrences.find(facts, occurrences::add);
      SecureAccommodationOccurrences.find(history, known, occurrences::add);
      EventOccurrences.find(known, next, history, occurrences::add);
      DisputeOccurrences.find(known, inquiry, occurrences::add);
      EndOfCareOccurrences.find(facts, occurrences::add);
      before = known;
    }
    for (int i = 0; i < reviewPeriods.size(); i++) {
      KnownPeriod known = reviewPeriods.get(i);
      LookedAfterOccurrences.find(known, occurrences::add);
      ReviewStepOccurrences.find(known, firstReviewAfter(i, reviewPeriods), occurrences::add);
      BetweenReviewsOccurrences.find(known, onReviews.get(i), occurrences::add);
    }
    new VisitOccurrences(history, counted, this::hasRuleAfter, occurrences::add).find(periods);
    ProtectionOccurrences.find(history, inquiry.asOf, occurrences::add);
    LeavingCareOccurrences.find(inquiry, periods, counted, occurrences::add);
    List<Obligation> obligations = new ArrayList<>(lessBinding.size() + occurrences.size());
    obligations.addAll(lessBinding);
    RecordedActs acts = new RecordedActs(inquiry);
    occurrences.forEach(occurrence -> judge(occurrence, inquiry, acts, obligations));
    for (int i = 0; i < reviewPeriods.size(); i++) {
      // The next review is due by whatever asks for one first, in any layer.
      @Nullable Occurrence next =
          ReviewStepOccurrences.next(reviewPeriods.get(i), onReviews.get(i), obligations, history);
      if (next != null) {
        judge(next, inquiry, acts, obligations);
      }
    }
    return obligations;
  }

  private void judge(
      Occurrence occurrence, Inquiry inquiry, RecordedActs acts, List<Obligation> obligations) {
    for (RuleVersions versions : judged.getOrDefault(occurrence.trigger(), List.of())) {
      @Nullable Rule rule = versions.judging(occurrence.day());
      if (rule != null && mayBeOfAge(rule, occurrence.day(), inquiry.history)) {
        obligations.add(new DutyJudgement(inquiry, occurrence, rule).judge(acts));
      }
    }
  }

  private static @Nullable Review firstReviewAfter(int period, List<KnownPeriod> periods) {
    return periods.stream()
        .skip(period + 1L)
        .flatMap(known -> known.reviews.stream())
        .findFirst()
        .orElse(null);
  }

  private boolean hasRuleAfter(Trigger trigger, LocalDate day) {
    for (RuleVersions versions : rules.getOrDefault(trigger, List.of())) {
      if (versions.inForceOn(day) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the child is of the age for which a rule is, or may be, the age not being known. */
  static boolean mayBeOfAge(Rule rule, LocalDate day, CareHistory history) {
    if (rule.underAge().isEmpty()) {
      return true;
    }
    return history.birthday(rule.underAge().getAsInt()).map(day::isBefore).orElse(true);
  }
}
