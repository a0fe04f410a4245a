package org.duecare.metrics.disclosure;

import java.util.Objects;

/**
 * A ratio as it is published.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator how many
 * @param denominator of how many
 * @param percent the ratio as a whole percentage, or the mark in its place; it is made of the two
 *     published figures alone, or, where the denominator is hidden, is the same for each that may
 *     be
 */
public record PublishedRatio(
    PublishedFigure numerator, PublishedFigure denominator, PublishedFigure percent) {

  /**
   * Checks that nothing is null.
   *
   * @param numerator how many
   * @param denominator of how many
   * @param percent the ratio as a whole percentage
   * @throws NullPointerException if a part is null
   */
  public PublishedRatio {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    Objects.requireNonNull(percent, "percent");
  }

  /** With the percentage that the two figures make. */
  static PublishedRatio of(PublishedFigure numerator, PublishedFigure denominator) {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    return new PublishedRatio(numerator, denominator, numerator.percentOf(denominator));
  }

  /** The ratio as {@code 1687/1782 (95%)}, with marks in the place of what is hidden. */
  @Override
  public String toString() {
    return numerator
        + "/"
        + denominator
        + " ("
        + percent
        + (percent.number().isPresent() ? "%)" : ")");
  }
}
