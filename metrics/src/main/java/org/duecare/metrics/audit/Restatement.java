package org.duecare.metrics.audit;

import java.util.List;

/**
 * A figure that the report gives a second time. Both must be able to come from one number, each
 * with its own rounding.
 *
 * <p>Immutable and thread-safe.
 *
 * @param figure the id of the figure as it is given again
 * @param original the id of the figure as it is given first
 */
public record Restatement(String figure, String original) implements Relation {

  /**
   * Checks that the figures differ.
   *
   * @param figure the id of the figure as it is given again
   * @param original the id of the figure as it is given first
   * @throws IllegalArgumentException if both are the same
   */
  public Restatement {
    Wording.requireDistinct(List.of(figure, original), 2, "a figure and its restatement");
  }

  @Override
  public List<String> figures() {
    return List.of(figure, original);
  }
}
