package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Which rule was in force on a day, for what depends on that before any duty does.
 *
 * @param rules the rules by the event from which they count
 * @param reviews the rules on the reviews of a looked-after child
 * @param counting how limits are counted
 */
record RulesInForce(
    Map<Trigger, List<RuleVersions>> rules, ReviewCycle reviews, LimitCounting counting) {

  /** The same for one child. */
  RulesInForce countedBy(LimitCounting other) {
    return new RulesInForce(rules, reviews, other);
  }

  /** The most binding rule that counted from an event on a day; null where none did. */
  @Nullable Rule after(Trigger trigger, LocalDate day) {
    return rules.getOrDefault(trigger, List.of()).stream()
        .flatMap(versions -> versions.all().stream())
        .filter(rule -> rule.isInForceOn(day))
        .min(Comparator.comparing(Rule::authority))
        .orElse(null);
  }

  /** The last day of the limit of that rule; null where there is none. */
  @Nullable LocalDate lastDay(Trigger trigger, LocalDate day) {
    @Nullable Rule rule = after(trigger, day);
    return rule == null || rule.limit().isEmpty() ? null : counting.lastDay(rule, day);
  }

  /**
   * By when the first review of a period of care was due, at the latest where it goes on a cycle of
   * another authority; null where the rule was not in force on the day from which it counts.
   */
  @Nullable DueDate firstReviewDue(KnownPeriod known) {
    @Nullable EarlierCycle goesOn = known.cycleOfAuthorityBefore();
    if (goesOn == null) {
      return due(reviews.first(), known.becameLookedAfter());
    }
    return due(goesOn.mayBeLater() ? reviews.later() : reviews.second(), goesOn.lastReview());
  }

  private @Nullable DueDate due(RuleVersions versions, LocalDate day) {
    @Nullable Rule rule = versions.inForceOn(day);
    return rule == null ? null : DueDate.of(rule, day, counting);
  }
}
