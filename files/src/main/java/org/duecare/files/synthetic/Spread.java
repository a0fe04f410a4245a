package org.duecare.files.synthetic;

/**
 * How a number of days is spread: quantiles at equal distances, the least first, the greatest last,
 * with a straight line between neighbours. Whole numbers only, so that every machine draws the
 * same.
 */
final class Spread {

  private static final int STEPS = 4096;

  private final int[] quantiles;

  private Spread(int[] quantiles) {
    this.quantiles = quantiles;
  }

  static Spread ofDays(int... quantiles) {
    return new Spread(quantiles.clone());
  }

  int draw(Draw draw) {
    int drawn = draw.below((quantiles.length - 1) * STEPS);
    int from = quantiles[drawn / STEPS];
    int to = quantiles[drawn / STEPS + 1];
    return from + (int) ((to - from) * (long) (drawn % STEPS) / STEPS);
  }
}
