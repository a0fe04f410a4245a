package org.duecare.files.synthetic;

/**
 * A stream of random numbers that is the same for the same seed on every JDK: SplitMix64 by Steele,
 * Lea and Flood (OOPSLA 2014), typed in here because the JDK promises no sequence.
 */
final class Draw {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  /** A stream of its own for each child, so that a child does not depend on those before it. */
  static Draw ofChild(long seed, int number) {
    return new Draw(mixed(mixed(seed) + number * GOLDEN_GAMMA));
  }

  /**
   * A seed for each of several years, so that they are not alike; of the first, the seed itself.
   */
  static long ofYear(long seed, int yearsLater) {
    return yearsLater == 0 ? seed : mixed(seed ^ (yearsLater * GOLDEN_GAMMA));
  }

  /** A number from 0, inclusive, to the bound, exclusive. */
  int below(int bound) {
    state += GOLDEN_GAMMA;
    return (int) (((mixed(state) >>> 33) * bound) >>> 31);
  }

  /** A number between two bounds, both inclusive. */
  int between(int least, int greatest) {
    return least + below(greatest - least + 1);
  }

  /** True in so many of a thousand cases. */
  boolean perMille(int cases) {
    return below(1000) < cases;
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
