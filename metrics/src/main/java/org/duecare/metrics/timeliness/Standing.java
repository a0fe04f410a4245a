package org.duecare.metrics.timeliness;

import org.duecare.metrics.measure.Measure.Part;

/** Where one case stands in one figure. */
enum Standing {
  COUNTED,
  /** In the denominator and not in the numerator. */
  COUNTED_AGAINST,
  LEFT_OUT,
  /** The figure does not speak of it. */
  NO_PART;

  boolean isIn(Part part) {
    return switch (part) {
      case NUMERATOR -> this == COUNTED;
      case DENOMINATOR -> this == COUNTED || this == COUNTED_AGAINST;
      case LEFT_OUT -> this == LEFT_OUT;
    };
  }
}
