package org.duecare.metrics.audit;

import java.util.List;

/**
 * Two figures that the report compares, such as a result and its target. They must say the same of
 * unit, denominator, basis, population and ages.
 *
 * <p>Immutable and thread-safe.
 *
 * @param figure the id of the figure
 * @param other the id of the figure it is compared with
 */
public record Comparison(String figure, String other) implements Relation {

  /**
   * Checks that the figures differ.
   *
   * @param figure the id of the figure
   * @param other the id of the figure it is compared with
   * @throws IllegalArgumentException if both are the same
   */
  public Comparison {
    Wording.requireDistinct(List.of(figure, other), 2, "figures that are compared");
  }

  @Override
  public List<String> figures() {
    return List.of(figure, other);
  }
}
