package org.duecare.metrics.measure;

import org.duecare.metrics.measure.Measure.Part;

/** Where one case stands in one figure. The set is complete. Immutable and thread-safe. */
public enum Standing {
  /** In the numerator, and of a share in the denominator, too. */
  COUNTED,
  /** In the denominator and not in the numerator. */
  COUNTED_AGAINST,
  /** It might belong to the figure; the facts do not decide. */
  LEFT_OUT,
  /** The figure does not speak of it. */
  NO_PART;

  /**
   * Whether a case with this standing is behind a number of a share.
   *
   * @param part the number
   * @return true if the number counts it
   */
  public boolean isIn(Part part) {
    return switch (part) {
      case NUMERATOR -> this == COUNTED;
      case DENOMINATOR -> this == COUNTED || this == COUNTED_AGAINST;
      case LEFT_OUT -> this == LEFT_OUT;
    };
  }
}
