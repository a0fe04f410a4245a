package org.duecare.metrics.audit;

import java.util.List;
import java.util.Objects;

/**
 * Figures that the report says to rise or to fall from one to the next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claimed which way they are said to go
 * @param figures the ids of the figures, the earliest first, immutable
 */
public record Trend(Direction claimed, List<String> figures) implements Relation {

  /** Which way figures go. The set is complete. */
  public enum Direction {
    /** Each is more than the one before. */
    RISING,
    /** Each is less than the one before. */
    FALLING
  }

  /**
   * Checks the figures.
   *
   * @param claimed which way they are said to go
   * @param figures the ids of at least two figures, the earliest first
   * @throws IllegalArgumentException if there are fewer or one comes twice
   */
  public Trend {
    Objects.requireNonNull(claimed, "claimed");
    figures = Wording.requireDistinct(figures, 2, "figures of a trend");
  }

  /**
   * Figures that rise.
   *
   * @param figures the ids of at least two figures, the earliest first
   * @return the relation
   * @throws IllegalArgumentException if there are fewer or one comes twice
   */
  public static Trend rising(String... figures) {
    return new Trend(Direction.RISING, List.of(figures));
  }

  /**
   * Figures that fall.
   *
   * @param figures the ids of at least two figures, the earliest first
   * @return the relation
   * @throws IllegalArgumentException if there are fewer or one comes twice
   */
  public static Trend falling(String... figures) {
    return new Trend(Direction.FALLING, List.of(figures));
  }
}
