package org.duecare.metrics.workload;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.core.workforce.CaseKind;
import org.duecare.metrics.measure.Basis;

/**
 * What a caseload counts and by what it divides: looked-after children per full-time equivalent are
 * another unit than the same children per head, or than all cases. Figures in different units are
 * not compared. Immutable and thread-safe.
 *
 * @param kinds the kinds of case that are counted, at least one; immutable
 * @param basis whether each officer counts as one, HEADS, or as the part of a full-time post that
 *     is worked, FULL_TIME_EQUIVALENT
 */
public record CaseloadUnit(Set<CaseKind> kinds, Basis basis) {

  /**
   * Checks the parts.
   *
   * @param kinds the kinds of case that are counted, at least one
   * @param basis HEADS or FULL_TIME_EQUIVALENT
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no kind, or another basis
   */
  public CaseloadUnit {
    Set<CaseKind> inOrder = EnumSet.noneOf(CaseKind.class);
    inOrder.addAll(kinds);
    kinds = Collections.unmodifiableSet(inOrder);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException(
          "unit of a caseload counts no kind of case: found none; allowed are "
              + Arrays.toString(CaseKind.values()));
    }
    if (basis != Basis.HEADS && basis != Basis.FULL_TIME_EQUIVALENT) {
      throw new IllegalArgumentException(
          "no basis of a caseload: " + basis + "; HEADS and FULL_TIME_EQUIVALENT are allowed");
    }
  }

  /**
   * One kind of case.
   *
   * @param kind the kind
   * @param basis HEADS or FULL_TIME_EQUIVALENT
   * @return the unit
   * @throws IllegalArgumentException if it is another basis
   */
  public static CaseloadUnit of(CaseKind kind, Basis basis) {
    return new CaseloadUnit(Set.of(kind), basis);
  }

  /**
   * Cases of every kind together, each counted as one.
   *
   * @param basis HEADS or FULL_TIME_EQUIVALENT
   * @return the unit
   * @throws IllegalArgumentException if it is another basis
   */
  public static CaseloadUnit ofAllCases(Basis basis) {
    return new CaseloadUnit(Set.of(CaseKind.values()), basis);
  }

  /** The unit in words, for a sentence. */
  @Override
  public String toString() {
    return inOrder().stream().map(CaseloadUnit::words).collect(Collectors.joining(" and "))
        + (basis == Basis.HEADS ? " per head" : " per full-time equivalent");
  }

  /** The unit as the part of an id. */
  String label() {
    String which =
        kinds.size() == CaseKind.values().length
            ? "all-cases"
            : inOrder().stream().map(CaseloadUnit::label).collect(Collectors.joining("-and-"));
    return which + (basis == Basis.HEADS ? "-per-head" : "-per-fte");
  }

  private List<CaseKind> inOrder() {
    return kinds.stream().sorted().toList();
  }

  static String label(CaseKind kind) {
    return switch (kind) {
      case LOOKED_AFTER -> "looked-after";
      case CHILD_PROTECTION -> "child-protection";
    };
  }

  static String words(CaseKind kind) {
    return switch (kind) {
      case LOOKED_AFTER -> "looked-after children";
      case CHILD_PROTECTION -> "children with a child protection plan";
    };
  }
}
