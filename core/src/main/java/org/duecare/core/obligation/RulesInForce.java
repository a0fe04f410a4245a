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
 * @param firstReview the rule on the first review
 * @param counting how limits are counted
 */
record RulesInForce(
    Map<Trigger, List<RuleVersions>> rules, RuleVersions firstReview, LimitCounting counting) {

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

  /** By when the first review was due; null where the rule was not in force on the first day. */
  @Nullable DueDate firstReviewDue(LocalDate start) {
    @Nullable Rule rule = firstReview.inForceOn(start);
    return rule == null ? null : DueDate.of(rule, start, counting);
  }
}
