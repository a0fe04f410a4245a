package org.duecare.files.dispute;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.Dispute;

/**
 * Disputes by the references under which the authority knows them, and beside them which child each
 * is about, where a file tells it: the dispute itself does not. Immutable and thread-safe.
 *
 * @param disputes the disputes by reference, in text order
 * @param children the child by the reference of the dispute, in text order; none where it is not
 *     told
 */
public record RecordedDisputes(
    SortedMap<String, Dispute> disputes, SortedMap<String, ChildId> children) {

  /**
   * Checks and copies the parts.
   *
   * @param disputes the disputes by reference
   * @param children the child by the reference of the dispute, where it is told
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a child is told of a reference without a dispute
   */
  public RecordedDisputes {
    disputes = inTextOrder(Objects.requireNonNull(disputes, "disputes"));
    children = inTextOrder(Objects.requireNonNull(children, "children"));
    if (!disputes.keySet().containsAll(children.keySet())) {
      throw new IllegalArgumentException(
          "children are told of "
              + children.size()
              + " references, of which some have no dispute; those of the "
              + disputes.size()
              + " disputes are allowed");
    }
  }

  private static <T> SortedMap<String, T> inTextOrder(Map<String, T> byReference) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(byReference));
  }

  /**
   * Disputes of which no child is told.
   *
   * @param disputes the disputes by reference
   * @return the disputes in text order of their references
   */
  public static RecordedDisputes withoutChildren(Map<String, Dispute> disputes) {
    return new RecordedDisputes(inTextOrder(disputes), new TreeMap<>());
  }

  /** How many there are, and of how many the child is told; no reference and no child. */
  @Override
  public String toString() {
    return disputes.size() + " disputes, of " + children.size() + " the child is told";
  }
}
