package org.duecare.metrics.disclosure;

import java.util.Objects;

/**
 * A ratio as it is published.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator how many
 * @param denominator of how many
 */
public record PublishedRatio(PublishedFigure numerator, PublishedFigure denominator) {

  /**
   * Checks that nothing is null.
   *
   * @param numerator how many
   * @param denominator of how many
   */
  public PublishedRatio {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
  }

  /**
   * The ratio as a percentage, made of the two published figures alone.
   *
   * @return a whole percentage, or the mark in its place
   * @throws IllegalArgumentException if the numerator is greater than the denominator
   */
  public PublishedFigure percent() {
    return numerator.percentOf(denominator);
  }

  /** The ratio as {@code 1687/1782 (95%)}, with marks in the place of what is hidden. */
  @Override
  public String toString() {
    PublishedFigure percent = percent();
    return numerator
        + "/"
        + denominator
        + " ("
        + percent
        + (percent.number().isPresent() ? "%)" : ")");
  }
}
