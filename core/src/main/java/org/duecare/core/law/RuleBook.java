package org.duecare.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * A book of these rules. A version without an end of force ends when the next version of the same
   * rule begins, so that an amendment is one more rule.
   *
   * @param rules the rules, any number of versions of each
   * @return the book
   * @throws IllegalArgumentException if two versions of a rule begin on the same day, or one that
   *     has an end of force reaches into the next
   */
  public static RuleBook of(Collection<Rule> rules) {
    List<Rule> sorted =
        new ArrayList<>(
            rules.stream()
                .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::inForceFrom))
                .toList());
    for (int i = 1; i < sorted.size(); i++) {
      Rule before = sorted.get(i - 1);
      LocalDate begin = sorted.get(i).inForceFrom();
      if (sorted.get(i).id().equals(before.id())) {
        if (before.inForceUntil().isEmpty() && before.inForceFrom().isBefore(begin)) {
          sorted.set(i - 1, before.until(begin.minusDays(1)));
        } else if (before.isInForceOn(begin)) {
          throw new IllegalArgumentException(
              "two versions of rule " + before.id() + " are in force on " + begin);
        }
      }
    }
    return new RuleBook(List.copyOf(sorted));
  }

  /**
   * This book with more rules: amendments, which are later versions of its rules, or rules of a
   * local policy, which stand beside them.
   *
   * @param more the rules
   * @return the larger book
   * @throws IllegalArgumentException if a version begins on the day on which another of the same
   *     rule does, or before that one has ended
   */
  public RuleBook and(Collection<Rule> more) {
    return of(Stream.concat(rules.stream(), more.stream()).toList());
  }

  /**
   * This book with rules in place of those that ask for the same from the same event, for example
   * an approximation in use that is to be set beside the law.
   *
   * @param others the rules
   * @return the changed book
   */
  public RuleBook replacing(Collection<Rule> others) {
    return of(
        Stream.concat(
                rules.stream()
                    .filter(
                        rule ->
                            others.stream()
                                .noneMatch(
                                    other ->
                                        other.duty() == rule.duty()
                                            && other.trigger() == rule.trigger())),
                others.stream())
            .toList());
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
   * The rules that were in force on a day.
   *
   * @param day the day
   * @return the rules by id, one version of each, immutable
   */
  public List<Rule> inForceOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return rules.stream().filter(rule -> rule.isInForceOn(day)).toList();
  }

  /**
   * The version of a rule that was in force on a day.
   *
   * @param id the rule's id
   * @param day the day
   * @return the version in force
   * @throws IllegalArgumentException if no rule has this id, naming {@linkplain #nearestIds those
   *     near to it} or, if there is none, all there are; or if no version was in force on the day,
   *     naming the days from which versions are
   */
  public Rule rule(String id, LocalDate day) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(day, "day");
    List<Rule> versions = rules.stream().filter(rule -> rule.id().equals(id)).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(unknown(id));
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

  /**
   * The ids that somebody may have meant who gave one that no rule has: those that begin with it,
   * otherwise those from which the fewest letters part it, two at most. Capitals and spaces around
   * it do not matter.
   *
   * @param id what was given
   * @return five ids at most, the shortest first, immutable; the id alone if a rule has it, none if
   *     no id is near
   */
  public List<String> nearestIds(String id) {
    Objects.requireNonNull(id, "id");
    return new NearestIds(ids().toList()).to(id);
  }

  private String unknown(String id) {
    List<String> nearest = nearestIds(id);
    return "unknown rule: \""
        + id
        + "\"; "
        + (nearest.isEmpty()
            ? "known rules are " + ids().collect(Collectors.joining(", "))
            : "nearest to it: " + String.join(", ", nearest));
  }

  private Stream<String> ids() {
    return rules.stream().map(Rule::id).distinct();
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
