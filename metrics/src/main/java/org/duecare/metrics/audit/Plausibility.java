package org.duecare.metrics.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two sums of figures about different things that must be plausible together: the first is at least
 * and at most so many times the second. What is plausible the caller says, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sum the terms of the first sum, at least one, immutable
 * @param other the terms of the second sum, at least one, immutable
 * @param times how many times the second the first may be
 * @param why why these bounds hold, the end of a sentence, for example "a dispute is about a plan
 *     that is not green"
 */
public record Plausibility(
    List<Quantity> sum, List<Quantity> other, StatedGuideline.Bounds times, String why)
    implements Relation {

  /**
   * Checks the parts.
   *
   * @param sum the terms of the first sum
   * @param other the terms of the second sum
   * @param times how many times the second the first may be
   * @param why why these bounds hold
   * @throws IllegalArgumentException if a sum has no terms or the reason is blank
   */
  public Plausibility {
    sum = requireTerms(sum);
    other = requireTerms(other);
    Objects.requireNonNull(times, "times");
    Wording.requireText(why, "reason of a plausibility");
  }

  private static List<Quantity> requireTerms(List<Quantity> terms) {
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("sum has no terms; at least one is needed");
    }
    return List.copyOf(terms);
  }

  @Override
  public List<String> figures() {
    return Stream.concat(sum.stream(), other.stream())
        .flatMap(term -> Stream.concat(term.percentage().stream(), Stream.of(term.figure())))
        .distinct()
        .toList();
  }
}
