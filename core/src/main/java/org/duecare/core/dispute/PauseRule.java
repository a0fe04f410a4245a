package org.duecare.core.dispute;

/**
 * How a policy lets the clock of a level stop. No protocol that was found has one: none is the
 * default. Immutable and thread-safe.
 *
 * @param longestDays after how many calendar days a pause ends by itself, 1 or more
 * @param stopsTotal whether the limit of the whole process stops, too
 */
public record PauseRule(int longestDays, boolean stopsTotal) {

  /**
   * Checks the length.
   *
   * @param longestDays after how many calendar days a pause ends by itself, 1 or more
   * @param stopsTotal whether the limit of the whole process stops, too
   * @throws IllegalArgumentException if the length is below 1
   */
  public PauseRule {
    if (longestDays < 1) {
      throw new IllegalArgumentException(
          "pause too short: " + longestDays + " days; 1 or more is allowed");
    }
  }
}
