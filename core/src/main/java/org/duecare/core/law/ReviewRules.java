package org.duecare.core.law;

import java.util.List;
import java.util.Objects;

/**
 * The rules by which the reviews of a child's case follow each other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the limit of the first review, from the day the child became looked after
 * @param second the limit of the second, from the first
 * @param later the limit of each later one, from the one before
 * @param early reviews that events call for before the ordinary time
 * @param adjourned the limit for completing an adjourned review, from its first meeting
 */
public record ReviewRules(Rule first, Rule second, Rule later, Rule early, Rule adjourned) {

  /**
   * Checks that each rule counts from the event that its part stands for and that the ordinary ones
   * have a limit.
   *
   * @param first the limit of the first review, from the day the child became looked after
   * @param second the limit of the second, from the first
   * @param later the limit of each later one, from the one before
   * @param early reviews that events call for before the ordinary time
   * @param adjourned the limit for completing an adjourned review, from its first meeting
   * @throws IllegalArgumentException if one does not
   */
  public ReviewRules {
    require(first, Trigger.BECAME_LOOKED_AFTER);
    require(second, Trigger.FIRST_REVIEW);
    require(later, Trigger.PREVIOUS_REVIEW);
    require(early, Trigger.EARLY_REVIEW_EVENT);
    require(adjourned, Trigger.REVIEW_ADJOURNED);
    for (Rule rule : List.of(first, second, later, adjourned)) {
      if (rule.limit().isEmpty()) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + " has no time limit: it needs one");
      }
    }
  }

  private static void require(Rule rule, Trigger trigger) {
    Objects.requireNonNull(rule, "rule");
    if (rule.trigger() != trigger) {
      throw new IllegalArgumentException(
          "rule "
              + rule.id()
              + " counts from "
              + rule.trigger()
              + ": it must count from "
              + trigger);
    }
  }

  /**
   * The rules as a list.
   *
   * @return the five rules in the order of the parts
   */
  public List<Rule> all() {
    return List.of(first, second, later, early, adjourned);
  }
}
