package org.duecare.metrics.audit;

import java.util.List;

/**
 * A percentage with its numerator and denominator: 94.7 % are 1687 of 1782. The percentage may be
 * rounded half up, half down or half even.
 *
 * <p>Immutable and thread-safe.
 *
 * @param percentage the id of the percentage
 * @param numerator the id of how many
 * @param denominator the id of how many there are in all
 */
public record Share(String percentage, String numerator, String denominator) implements Relation {

  /**
   * Checks that the figures differ.
   *
   * @param percentage the id of the percentage
   * @param numerator the id of how many
   * @param denominator the id of how many there are in all
   * @throws IllegalArgumentException if a figure comes twice
   */
  public Share {
    Wording.requireDistinct(
        List.of(percentage, numerator, denominator), 3, "the figures of a share");
  }

  @Override
  public List<String> figures() {
    return List.of(percentage, numerator, denominator);
  }
}
