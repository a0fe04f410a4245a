package org.duecare.core.law;

/**
 * How long short breaks may be for their own rules to apply: beyond these lengths the child is
 * looked after in full.
 *
 * <p>Immutable and thread-safe.
 *
 * @param longest how many days a single break may last, 1 or more
 * @param inTwelveMonths how many days all breaks of any twelve months may last together, not fewer
 */
public record ShortBreakTerms(int longest, int inTwelveMonths) {

  /**
   * Checks the numbers.
   *
   * @param longest how many days a single break may last, 1 or more
   * @param inTwelveMonths how many days all breaks of any twelve months may last together
   * @throws IllegalArgumentException if a single break is given no day, or more days than all
   */
  public ShortBreakTerms {
    if (longest < 1 || inTwelveMonths < longest) {
      throw new IllegalArgumentException(
          "terms of short breaks that none can keep: a single break of up to "
              + longest
              + " days, in twelve months "
              + inTwelveMonths
              + "; 1 or more days, and no fewer in all, are allowed");
    }
  }
}
