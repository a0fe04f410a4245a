package org.duecare.metrics.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the report compares with a guideline, or reports under a definition, from outside.
 *
 * <p>Immutable and thread-safe.
 */
public final class BesideGuideline implements Relation {

  /** How a figure stands to the bounds of a guideline. The set is complete. */
  public enum Position {
    /** Less than the lower bound. */
    BELOW,
    /** Between the bounds, both inclusive. */
    WITHIN,
    /** More than the upper bound. */
    ABOVE
  }

  private final String figure;
  private final StatedGuideline guideline;
  private final @Nullable Position claimed;

  private BesideGuideline(String figure, StatedGuideline guideline, @Nullable Position claimed) {
    this.figure = Objects.requireNonNull(figure, "figure");
    this.guideline = Objects.requireNonNull(guideline, "guideline");
    this.claimed = claimed;
  }

  /**
   * A figure that stands under a guideline or definition.
   *
   * @param figure the id of the figure
   * @param guideline the guideline
   * @return the relation
   */
  public static BesideGuideline of(String figure, StatedGuideline guideline) {
    return new BesideGuideline(figure, guideline, null);
  }

  /**
   * This relation with what the report says of the bounds.
   *
   * @param position how the figure is said to stand to them
   * @return the changed relation
   * @throws IllegalArgumentException if the guideline has none
   */
  public BesideGuideline claimedToBe(Position position) {
    if (guideline.bounds().isEmpty()) {
      throw new IllegalArgumentException(
          "guideline has no bounds: " + guideline + "; a position needs them");
    }
    return new BesideGuideline(figure, guideline, Objects.requireNonNull(position, "position"));
  }

  /**
   * The figure.
   *
   * @return its id
   */
  public String figure() {
    return figure;
  }

  /**
   * The guideline.
   *
   * @return the guideline or definition
   */
  public StatedGuideline guideline() {
    return guideline;
  }

  /**
   * What the report says of the bounds.
   *
   * @return the position; empty where it says nothing
   */
  public Optional<Position> claimed() {
    return Optional.ofNullable(claimed);
  }

  @Override
  public List<String> figures() {
    return List.of(figure);
  }

  /** The figure and the guideline. */
  @Override
  public String toString() {
    return figure + " beside " + guideline;
  }
}
