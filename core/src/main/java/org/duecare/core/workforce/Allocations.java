package org.duecare.core.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duecare.core.care.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * Which officer had which child, and when. A child has one officer of a kind at a time, or none;
 * from the day on which the next begins it is the next. Immutable and thread-safe.
 */
public final class Allocations {

  private record Case(ChildId child, CaseKind kind) {}

  private static final Comparator<Case> BY_CHILD =
      Comparator.comparing(Case::child).thenComparing(Case::kind);

  private final Map<Case, List<Allocation>> cases;

  private Allocations(Map<Case, List<Allocation>> cases) {
    this.cases = cases;
  }

  /**
   * These allocations.
   *
   * @param allocations the allocations, in any order
   * @return the allocations
   * @throws IllegalArgumentException if two of one child and kind overlap by more than the day on
   *     which one ends and the next begins
   */
  public static Allocations of(Collection<Allocation> allocations) {
    return new Allocations(
        List.copyOf(allocations).stream()
            .collect(
                Collectors.groupingBy(
                    each -> new Case(each.child(), each.kind()),
                    () -> new TreeMap<>(BY_CHILD),
                    Collectors.collectingAndThen(Collectors.toList(), Allocations::apart))));
  }

  private static List<Allocation> apart(List<Allocation> ofOneCase) {
    return DaysInOrder.apart(
        "two allocations of one child at a time", ofOneCase, Allocation::from, Allocation::to);
  }

  /**
   * All of them.
   *
   * @return the allocations by child, kind and first day; immutable
   */
  public List<Allocation> all() {
    return cases.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Who has which child on a day.
   *
   * @param day the day
   * @return one allocation for each child and kind that has one, by child and kind; immutable
   */
  public List<Allocation> on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return cases.values().stream().map(each -> on(day, each)).flatMap(Optional::stream).toList();
  }

  /**
   * Which officers a child has had.
   *
   * @param child the child
   * @param kind what they did for the child
   * @return the allocations in order, none where there was none; immutable
   */
  public List<Allocation> of(ChildId child, CaseKind kind) {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(kind, "kind");
    return cases.getOrDefault(new Case(child, kind), List.of());
  }

  /**
   * Which officer a child has on a day.
   *
   * @param child the child
   * @param kind what the officer does for the child
   * @param day the day
   * @return the officer; empty where the child has none
   */
  public Optional<OfficerId> officer(ChildId child, CaseKind kind, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return on(day, of(child, kind)).map(Allocation::officer);
  }

  private static Optional<Allocation> on(LocalDate day, List<Allocation> inOrder) {
    return DaysInOrder.on(day, inOrder, Allocation::from, Allocation::to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Allocations that && cases.equals(that.cases);
  }

  @Override
  public int hashCode() {
    return cases.hashCode();
  }

  /** How many children have officers, without naming one. */
  @Override
  public String toString() {
    return "allocations of "
        + cases.keySet().stream().map(Case::child).distinct().count()
        + " children";
  }
}
