package org.duecare.metrics.disclosure;

import java.util.Optional;
import org.duecare.metrics.measure.KeyedSentence;

/**
 * To what the printed counts are rounded, half up. A total is rounded from the unrounded total, so
 * that rounded counts need not add up. The set is complete. Immutable and thread-safe.
 */
public enum Rounding {
  /** Counts are printed as they are, as figures of one authority are. */
  NONE(1),
  /** To the nearest 5. */
  TO_5(5),
  /**
   * To the nearest 10, as the Department for Education prints national and regional figures of
   * children looked after.
   */
  TO_10(10);

  private final long unit;

  Rounding(long unit) {
    this.unit = unit;
  }

  /** The rounded count. */
  long round(long count) {
    return Math.floorDiv(2 * count + unit, 2 * unit) * unit;
  }

  /**
   * The least count that is rounded to the same.
   *
   * @param count a count
   * @return the least, inclusive; it may be negative
   */
  public long leastAlike(long count) {
    return round(count) - unit / 2;
  }

  /**
   * The greatest count that is rounded to the same.
   *
   * @param count a count
   * @return the greatest, inclusive
   */
  public long mostAlike(long count) {
    return round(count) + (unit - 1) / 2;
  }

  /** What a note says of it; empty if nothing is rounded. */
  Optional<KeyedSentence> sentence() {
    return this == NONE
        ? Optional.empty()
        : Optional.of(
            Note.sentence(
                Note.ROUNDED,
                "Counts are rounded to the nearest "
                    + unit
                    + ", each for itself, and need not add up.",
                unit));
  }
}
