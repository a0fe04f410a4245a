package org.duecare.metrics.population;

/** Ages in whole years, as the national statistics group them. Immutable and thread-safe. */
public enum AgeBand {
  /** Not yet one. */
  UNDER_1(0, "under 1"),
  /** One to four. */
  FROM_1_TO_4(1, "1 to 4"),
  /** Five to nine. */
  FROM_5_TO_9(5, "5 to 9"),
  /** Ten to fifteen. */
  FROM_10_TO_15(10, "10 to 15"),
  /** Sixteen and over. */
  FROM_16(16, "16 and over");

  private final int youngest;
  private final String label;

  AgeBand(int youngest, String label) {
    this.youngest = youngest;
    this.label = label;
  }

  /**
   * The band of an age.
   *
   * @param years the age in whole years, 0 or more
   * @return the band
   * @throws IllegalArgumentException if the age is negative
   */
  public static AgeBand of(int years) {
    if (years < 0) {
      throw new IllegalArgumentException("age is negative: " + years + "; 0 or more is allowed");
    }
    AgeBand oldest = UNDER_1;
    for (AgeBand band : values()) {
      oldest = band.youngest <= years ? band : oldest;
    }
    return oldest;
  }

  /** The band in words, as "1 to 4". */
  @Override
  public String toString() {
    return label;
  }
}
