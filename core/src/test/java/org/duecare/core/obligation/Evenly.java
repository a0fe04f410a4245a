package org.duecare.core.obligation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Numbers drawn evenly: by default jqwik leans to small ones, and rarely reaches the later days.
 */
final class Evenly {

  private Evenly() {}

  /** Whole numbers from the first to the last, both inclusive. */
  static Arbitrary<Integer> between(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .withDistribution(RandomDistribution.uniform());
  }
}
