package org.duecare.metrics.workload;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * A looked-after child who needs a reviewing officer, and what the caller knows that bears on it.
 * Immutable and thread-safe.
 */
public final class AllocationQuestion {

  private final ChildId child;
  private final Set<ChildId> siblings;
  private final Set<OfficerId> conflicts;
  private final Map<OfficerId, Integer> distanceBands;

  private AllocationQuestion(
      ChildId child,
      Set<ChildId> siblings,
      Set<OfficerId> conflicts,
      Map<OfficerId, Integer> distanceBands) {
    this.child = child;
    this.siblings = siblings;
    this.conflicts = conflicts;
    this.distanceBands = distanceBands;
  }

  /**
   * A question of which nothing more is known.
   *
   * @param child the child
   * @return the question
   */
  public static AllocationQuestion about(ChildId child) {
    return new AllocationQuestion(
        Objects.requireNonNull(child, "child"), Set.of(), Set.of(), Map.of());
  }

  /**
   * This question with the brothers and sisters who are to have the same officer.
   *
   * @param others the children, the child itself left out
   * @return the question, with these in place of any before
   * @throws IllegalArgumentException if the child is among them
   */
  public AllocationQuestion withSiblings(Set<ChildId> others) {
    if (others.contains(child)) {
      throw new IllegalArgumentException(
          "a child is among its own siblings: found it among "
              + others.size()
              + "; only other children are allowed");
    }
    return new AllocationQuestion(child, Set.copyOf(others), conflicts, distanceBands);
  }

  /**
   * This question with the officers who must not have the child: one who has managed the case, or
   * who reviews the child's parent.
   *
   * @param officers the officers
   * @return the question, with these in place of any before
   */
  public AllocationQuestion withConflictsOfInterest(Set<OfficerId> officers) {
    return new AllocationQuestion(child, siblings, Set.copyOf(officers), distanceBands);
  }

  /**
   * This question with how far each officer is from where the child lives, in bands of the caller's
   * own.
   *
   * @param bands the band of each officer for whom it is known, the nearest with the least number
   * @return the question, with these in place of any before
   */
  public AllocationQuestion withDistanceBands(Map<OfficerId, Integer> bands) {
    return new AllocationQuestion(child, siblings, conflicts, Map.copyOf(bands));
  }

  /**
   * The child.
   *
   * @return the child who needs an officer
   */
  public ChildId child() {
    return child;
  }

  /**
   * The brothers and sisters who are to have the same officer.
   *
   * @return the children, immutable
   */
  public Set<ChildId> siblings() {
    return siblings;
  }

  /**
   * The officers who must not have the child.
   *
   * @return the officers, immutable
   */
  public Set<OfficerId> conflictsOfInterest() {
    return conflicts;
  }

  /**
   * How far each officer is from where the child lives.
   *
   * @return the bands of those for whom it is known, immutable
   */
  public Map<OfficerId, Integer> distanceBands() {
    return distanceBands;
  }

  boolean hasConflict(OfficerId officer) {
    return conflicts.contains(officer);
  }

  OptionalInt distanceBand(OfficerId officer) {
    @Nullable Integer band = distanceBands.get(officer);
    return band == null ? OptionalInt.empty() : OptionalInt.of(band);
  }

  /** How much is known, without naming anybody. */
  @Override
  public String toString() {
    return "allocation question with "
        + siblings.size()
        + " siblings, "
        + conflicts.size()
        + " conflicts of interest and "
        + distanceBands.size()
        + " distances";
  }
}
