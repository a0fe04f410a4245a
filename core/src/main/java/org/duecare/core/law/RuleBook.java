package org.duecare.core.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All versions of a set of rules, found by id and day.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleBook {

  private final List<Rule> rules;

  private RuleBook(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * A book of these rules.
   *
   * @param rules the rules, any number of versions of each
   * @return the book
   * @throws IllegalArgumentException if two versions of a rule are in force on the same day
   */
  public static RuleBook of(Collection<Rule> rules) {
    List<Rule> sorted =
        rules.stream()
            .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::inForceFrom))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      Rule rule = sorted.get(i);
      Rule before = sorted.get(i - 1);
      if (rule.id().equals(before.id()) && before.isInForceOn(rule.inForceFrom())) {
        throw new IllegalArgumentException(
            "two versions of rule " + rule.id() + " are in force on " + rule.inForceFrom());
      }
    }
    return new RuleBook(sorted);
  }

  /**
   * All rules.
   *
   * @return the rules by id, each rule's versions in order of force, immutable
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * The version of a rule that was in force on a day.
   *
   * @param id the rule's id
   * @param day the day
   * @return the version in force
   * @throws IllegalArgumentException if no rule has this id, naming those there are, or if no
   *     version was in force on the day, naming the days from which versions are
   */
  public Rule rule(String id, LocalDate day) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(day, "day");
    List<Rule> versions = rules.stream().filter(rule -> rule.id().equals(id)).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown rule: \""
              + id
              + "\"; known rules are "
              + rules.stream().map(Rule::id).distinct().collect(Collectors.joining(", ")));
    }
    return inForce(versions, day)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rule "
                        + id
                        + " was not in force on "
                        + day
                        + ": it is in force from "
                        + versions.stream()
                            .map(Rule::inForceFrom)
                            .map(LocalDate::toString)
                            .collect(Collectors.joining(", "))));
  }

  private static Optional<Rule> inForce(List<Rule> versions, LocalDate day) {
    @Nullable Rule found = null;
    for (Rule rule : versions) {
      if (rule.isInForceOn(day)) {
        found = rule;
      }
    }
    return Optional.ofNullable(found);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleBook that && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  @Override
  public String toString() {
    return "rule book of " + rules.size() + " rules";
  }
}
