package org.duecare.metrics.audit;

import java.util.Objects;

/**
 * A figure that explains the difference between the sum of the parts and the whole. Immutable and
 * thread-safe.
 *
 * @param effect what it does to the sum of the parts
 * @param figure the id of the figure
 */
public record Reconciler(Effect effect, String figure) {

  /** What a figure does to the sum of the parts. The set is complete. */
  public enum Effect {
    /** It is counted among the parts and not in the whole, as those who have left. */
    TAKEN_OFF,
    /** It is counted in the whole and in none of the parts, as those not yet sorted. */
    ADDED
  }

  /**
   * Checks the parts.
   *
   * @param effect what it does to the sum of the parts
   * @param figure the id of the figure
   * @throws IllegalArgumentException if the id is blank
   */
  public Reconciler {
    Objects.requireNonNull(effect, "effect");
    Wording.requireText(figure, "figure of a reconciler");
  }

  /**
   * A figure that is counted among the parts and not in the whole.
   *
   * @param figure the id of the figure
   * @return the reconciler
   */
  public static Reconciler less(String figure) {
    return new Reconciler(Effect.TAKEN_OFF, figure);
  }

  /**
   * A figure that is counted in the whole and in none of the parts.
   *
   * @param figure the id of the figure
   * @return the reconciler
   */
  public static Reconciler plus(String figure) {
    return new Reconciler(Effect.ADDED, figure);
  }
}
