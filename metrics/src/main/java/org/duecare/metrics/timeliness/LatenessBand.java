package org.duecare.metrics.timeliness;

/**
 * By how many calendar days a review was late, in bands. The set is complete. Immutable and
 * thread-safe.
 */
public enum LatenessBand {
  /** 1 to 7 days after the limit, both inclusive. */
  UP_TO_7_DAYS("1-7-days", "1 to 7 days", 7),
  /** 8 to 14 days after the limit, both inclusive. */
  UP_TO_14_DAYS("8-14-days", "8 to 14 days", 14),
  /** 15 to 28 days after the limit, both inclusive. */
  UP_TO_28_DAYS("15-28-days", "15 to 28 days", 28),
  /** 29 days or more after the limit. */
  OVER_28_DAYS("over-28-days", "more than 28 days", Long.MAX_VALUE),
  /**
   * After the limit in every history that fits the facts, but the limit is not known to the day.
   */
  NOT_KNOWN("days-not-known", "a number of days not known", 0);

  private final String label;
  private final String words;
  private final long longest;

  LatenessBand(String label, String words, long longest) {
    this.label = label;
    this.words = words;
    this.longest = longest;
  }

  /**
   * The name under which figures of this band are reported.
   *
   * @return for example "1-7-days"
   */
  public String label() {
    return label;
  }

  /** What a definition says of this band. */
  String words() {
    return words;
  }

  /** The band of a known number of days, 1 or more. */
  static LatenessBand of(long daysLate) {
    if (daysLate <= UP_TO_7_DAYS.longest) {
      return UP_TO_7_DAYS;
    } else if (daysLate <= UP_TO_14_DAYS.longest) {
      return UP_TO_14_DAYS;
    }
    return daysLate <= UP_TO_28_DAYS.longest ? UP_TO_28_DAYS : OVER_28_DAYS;
  }
}
