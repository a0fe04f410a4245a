package org.duecare.core.obligation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.Trigger;

/**
 * The rules of a book by which the reviews of a child's case follow each other: of several that
 * count from the same event the most binding, with all its versions.
 *
 * @param first the limit of the first review, from the day the child became looked after
 * @param second the limit of the second, from the first
 * @param later the limit of each later one, from the one before
 * @param early reviews that events call for before the ordinary time
 * @param adjourned the limit for completing an adjourned review, from its first meeting
 */
record ReviewRules(
    RuleVersions first,
    RuleVersions second,
    RuleVersions later,
    RuleVersions early,
    RuleVersions adjourned) {

  private static final Set<Trigger> EVENTS =
      Set.of(
          Trigger.BECAME_LOOKED_AFTER,
          Trigger.FIRST_REVIEW,
          Trigger.PREVIOUS_REVIEW,
          Trigger.EARLY_REVIEW_EVENT,
          Trigger.REVIEW_ADJOURNED);

  /**
   * The rules on reviews of a book.
   *
   * @throws IllegalArgumentException if the book lacks one of them, or one that needs a limit has
   *     none
   */
  static ReviewRules of(RuleBook book) {
    return new ReviewRules(
        limited(book, Trigger.BECAME_LOOKED_AFTER),
        limited(book, Trigger.FIRST_REVIEW),
        limited(book, Trigger.PREVIOUS_REVIEW),
        versions(book, Trigger.EARLY_REVIEW_EVENT),
        limited(book, Trigger.REVIEW_ADJOURNED));
  }

  /** Whether a rule asks for a review after one of the events of these rules. */
  static boolean areAbout(Rule rule) {
    return rule.duty().isReview() && EVENTS.contains(rule.trigger());
  }

  /**
   * The rules of a book that ask for a review after the same events as these and are less binding:
   * each with all its versions.
   */
  static List<RuleVersions> lessBinding(RuleBook book) {
    ReviewRules mostBinding = of(book);
    Set<Rule> chosen =
        Stream.of(
                mostBinding.first,
                mostBinding.second,
                mostBinding.later,
                mostBinding.early,
                mostBinding.adjourned)
            .flatMap(versions -> versions.all().stream())
            .collect(Collectors.toSet());
    return book.rules().stream()
        .filter(rule -> areAbout(rule) && !chosen.contains(rule))
        .collect(Collectors.groupingBy(Rule::id, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(RuleVersions::new)
        .toList();
  }

  private static RuleVersions limited(RuleBook book, Trigger trigger) {
    RuleVersions versions = versions(book, trigger);
    for (Rule rule : versions.all()) {
      if (rule.limit().isEmpty()) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + " has no time limit: a rule on reviews needs one");
      }
    }
    return versions;
  }

  private static RuleVersions versions(RuleBook book, Trigger trigger) {
    List<Rule> rules =
        book.rules().stream().filter(rule -> rule.trigger() == trigger && areAbout(rule)).toList();
    Authority mostBinding =
        rules.stream()
            .map(Rule::authority)
            .min(Comparator.naturalOrder())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "rule book has no rule on reviews that counts from " + trigger));
    return new RuleVersions(
        rules.stream().filter(rule -> rule.authority() == mostBinding).toList());
  }
}
