package org.duecare.core.obligation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book by which the reviews of a child's case follow each other: of several that
 * count from the same event the most binding, with all its versions.
 *
 * @param first the limit of the first review, from the day the child became looked after
 * @param second the limit of the second, from the first
 * @param later the limit of each later one, from the one before
 * @param early reviews that events call for before the ordinary time; null where none does
 * @param adjourned the limit for completing an adjourned review, from its first meeting; null where
 *     there is none
 */
record ReviewRules(
    RuleVersions first,
    RuleVersions second,
    RuleVersions later,
    @Nullable RuleVersions early,
    @Nullable RuleVersions adjourned) {

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
   * @throws IllegalArgumentException if the book lacks one on the first, second or later review, or
   *     one that needs a limit has none
   */
  static ReviewRules of(RuleBook book) {
    return new ReviewRules(
        needed(book, Trigger.BECAME_LOOKED_AFTER),
        needed(book, Trigger.FIRST_REVIEW),
        needed(book, Trigger.PREVIOUS_REVIEW),
        versions(book, Trigger.EARLY_REVIEW_EVENT),
        limited(book, Trigger.REVIEW_ADJOURNED));
  }

  private static RuleVersions needed(RuleBook book, Trigger trigger) {
    RuleVersions versions = limited(book, trigger);
    if (versions == null) {
      throw new IllegalArgumentException(
          "rule book has no rule on reviews that counts from " + trigger);
    }
    return versions;
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
            .filter(Objects::nonNull)
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

  private static @Nullable RuleVersions limited(RuleBook book, Trigger trigger) {
    RuleVersions versions = versions(book, trigger);
    for (Rule rule : versions == null ? List.<Rule>of() : versions.all()) {
      if (rule.limit().isEmpty()) {
        throw new IllegalArgumentException(
            "rule " + rule.id() + " has no time limit: a rule on reviews needs one");
      }
    }
    return versions;
  }

  private static @Nullable RuleVersions versions(RuleBook book, Trigger trigger) {
    List<Rule> rules =
        book.rules().stream().filter(rule -> rule.trigger() == trigger && areAbout(rule)).toList();
    return rules.stream()
        .map(Rule::authority)
        .min(Comparator.naturalOrder())
        .map(
            mostBinding ->
                new RuleVersions(
                    rules.stream().filter(rule -> rule.authority() == mostBinding).toList()))
        .orElse(null);
  }

  /**
   * The provision that may call for a review before accommodation is withdrawn: in England ground
   * (e) of regulation 33(3), elsewhere the one on early reviews; null where there is none.
   */
  @Nullable Citation withdrawalOfAccommodation() {
    if (early == null) {
      return null;
    }
    Citation england = CarePlanningRegulations2010.withdrawalOfAccommodation();
    Citation provision = early.all().get(0).citation();
    return provision.instrument().equals(england.instrument()) ? england : provision;
  }
}
