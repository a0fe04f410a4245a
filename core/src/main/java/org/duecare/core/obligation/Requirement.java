package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.duecare.core.law.Authority;
import org.duecare.core.law.reading.AdoptionAndCareReviews;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done and every obligation that asks for it, in whatever layer: obligations ask
 * for the same if one act does them all, counted from the same event. The earliest limit binds,
 * whoever set it; the others are never lost.
 *
 * <p>Immutable and thread-safe.
 */
public final class Requirement {

  /** What has no known limit comes last; of equal limits the more binding rule comes first. */
  private static final Comparator<Obligation> BY_LIMIT =
      Comparator.comparing(Requirement::limit).thenComparing(Requirement::layer);

  private final List<Obligation> obligations;

  /** When it would be due by the other reading of A19; null where that changes nothing. */
  private final @Nullable LocalDate otherwise;

  private Requirement(List<Obligation> obligations, @Nullable LocalDate otherwise) {
    this.obligations = obligations;
    this.otherwise = otherwise;
  }

  /**
   * A requirement as it was stored.
   *
   * @param obligations all obligations that ask for it, the binding one first
   * @param limitByOtherReading when it would be due by the other reading of A19; empty where that
   *     changes nothing
   * @return the requirement
   * @throws IllegalArgumentException if there is no obligation
   */
  public static Requirement recorded(
      List<Obligation> obligations, Optional<LocalDate> limitByOtherReading) {
    List<Obligation> asked = List.copyOf(Objects.requireNonNull(obligations, "obligations"));
    Objects.requireNonNull(limitByOtherReading, "limitByOtherReading");
    if (asked.isEmpty()) {
      throw new IllegalArgumentException("requirement without obligations: it needs one");
    }
    return new Requirement(asked, limitByOtherReading.orElse(null));
  }

  /**
   * The things to be done of which obligations speak.
   *
   * @param obligations the obligations of one child
   * @return one requirement for each thing, in the order in which they first come; immutable
   */
  public static List<Requirement> of(Collection<Obligation> obligations) {
    Objects.requireNonNull(obligations, "obligations");
    Map<Object, List<Obligation>> asked = grouped(obligations, Obligation::whatIsAsked);
    List<Obligation> onReviews = obligations.stream().filter(Obligation::isReviewOfCourse).toList();
    Map<Object, List<Obligation>> together =
        onReviews.size() <= 1 ? Map.of() : grouped(onReviews, Requirement::whatIsAskedTogether);
    List<Requirement> all = new ArrayList<>(asked.size());
    for (List<Obligation> each : asked.values()) {
      Obligation first = each.get(0);
      all.add(
          new Requirement(
              each,
              first.isReviewOfCourse()
                  ? otherwise(each, together.getOrDefault(whatIsAskedTogether(first), each))
                  : null));
    }
    return Collections.unmodifiableList(all);
  }

  /** Those that ask for the same, the binding one first, in the order in which they first come. */
  private static Map<Object, List<Obligation>> grouped(
      Collection<Obligation> obligations, Function<Obligation, Object> whatIsAsked) {
    Map<Object, List<Obligation>> groups = new LinkedHashMap<>();
    for (Obligation each : obligations) {
      groups.computeIfAbsent(whatIsAsked.apply(each), none -> new ArrayList<>(1)).add(each);
    }
    groups.replaceAll((key, group) -> inOrder(group));
    return groups;
  }

  private static List<Obligation> inOrder(List<Obligation> group) {
    return group.size() == 1 ? List.of(group.get(0)) : group.stream().sorted(BY_LIMIT).toList();
  }

  private static Object whatIsAskedTogether(Obligation obligation) {
    return obligation.whatIsAsked(AdoptionAndCareReviews.EARLIER_BINDS);
  }

  /**
   * Ambiguity A19: of what is put together, what is asked by the other instrument; of what is read
   * separately, what would bind together.
   */
  private static @Nullable LocalDate otherwise(List<Obligation> asked, List<Obligation> together) {
    Object binding = asked.get(0).whatIsAsked(AdoptionAndCareReviews.SEPARATE);
    return together.stream()
        .filter(each -> !each.whatIsAsked(AdoptionAndCareReviews.SEPARATE).equals(binding))
        .filter(each -> asked.contains(each) || limit(each).isBefore(limit(asked.get(0))))
        .findFirst()
        .map(Requirement::limit)
        .filter(limit -> !limit.equals(LocalDate.MAX) && !limit.equals(limit(asked.get(0))))
        .orElse(null);
  }

  private static LocalDate limit(Obligation obligation) {
    return obligation.due().map(DueDate::date).orElse(LocalDate.MAX);
  }

  /** An obligation of which the rule is not known is one under several of the most binding. */
  private static Authority layer(Obligation obligation) {
    return obligation.rule().map(rule -> rule.authority()).orElse(Authority.STATUTE);
  }

  /**
   * The obligation that binds.
   *
   * @return the one with the earliest known limit, of equal ones that of the more binding rule;
   *     where no limit is known, the one of the most binding rule
   */
  public Obligation binding() {
    return obligations.get(0);
  }

  /**
   * What else asks for the same, less urgently.
   *
   * @return the other obligations in order of their limits, immutable
   */
  public List<Obligation> others() {
    return obligations.subList(1, obligations.size());
  }

  /**
   * All obligations that ask for it.
   *
   * @return the binding one, then the others; immutable
   */
  public List<Obligation> obligations() {
    return obligations;
  }

  /**
   * What one layer asks for.
   *
   * @param authority the layer
   * @return the most urgent obligation of that layer; empty if the layer does not ask for it
   */
  public Optional<Obligation> in(Authority authority) {
    Objects.requireNonNull(authority, "authority");
    return obligations.stream().filter(it -> layer(it) == authority).findFirst();
  }

  /**
   * Why it is to be done by then: the explanation of the binding obligation, and the reading of
   * ambiguity A19 (reviews under two instruments) where by the other one another limit would bind.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    List<ExplanationStep> steps = new ArrayList<>(binding().explanation().steps());
    limitByOtherReading()
        .map(limit -> new ReadingChosen(readingInUse(), Optional.of(limit), Optional.empty()))
        .ifPresent(steps::add);
    return new Explanation(steps);
  }

  /**
   * When it would be due by the other reading of ambiguity A19 (reviews under two instruments).
   *
   * @return the limit that would bind; empty where it is the same, or not known
   */
  public Optional<LocalDate> limitByOtherReading() {
    return Optional.ofNullable(otherwise);
  }

  private AdoptionAndCareReviews readingInUse() {
    return binding().readings().inUse(AdoptionAndCareReviews.EARLIER_BINDS);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Requirement that
        && obligations.equals(that.obligations)
        && Objects.equals(otherwise, that.otherwise);
  }

  @Override
  public int hashCode() {
    return Objects.hash(obligations, otherwise);
  }

  /** The binding obligation, and how many others there are. */
  @Override
  public String toString() {
    return others().isEmpty()
        ? binding().toString()
        : binding() + ", and " + others().size() + " more";
  }
}
