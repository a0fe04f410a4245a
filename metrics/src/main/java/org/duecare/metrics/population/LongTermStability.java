package org.duecare.metrics.population;

/**
 * Whose placements are looked at over years, and how long one has to last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param underAge the age in years below which a child is looked at
 * @param monthsInCare for how many months at least a child has been looked after
 * @param monthsInPlacement for how many months at least the child has lived in one placement
 */
public record LongTermStability(int underAge, int monthsInCare, int monthsInPlacement) {

  /**
   * The terms of the national statistics: children under 16 who have been looked after for two and
   * a half years or more, in one placement for two years or more. Whether an adoptive placement
   * counts together with the one before it, as in older definitions, is not part of the terms: it
   * does where the carer is the same.
   */
  public static final LongTermStability NATIONAL = new LongTermStability(16, 30, 24);

  /**
   * Checks the numbers.
   *
   * @param underAge the age in years below which a child is looked at
   * @param monthsInCare for how many months at least a child has been looked after
   * @param monthsInPlacement for how many months at least the child has lived in one placement
   * @throws IllegalArgumentException if a number is not above 0, or the placement would have to
   *     last longer than care
   */
  public LongTermStability {
    if (underAge < 1 || monthsInPlacement < 1 || monthsInCare < monthsInPlacement) {
      throw new IllegalArgumentException(
          "terms out of range: under "
              + underAge
              + ", "
              + monthsInCare
              + " months in care, "
              + monthsInPlacement
              + " in one placement; above 0 and no longer in the placement than in care is allowed");
    }
  }
}
