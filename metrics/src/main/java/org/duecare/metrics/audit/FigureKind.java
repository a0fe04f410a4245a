package org.duecare.metrics.audit;

/** What sort of number a figure is. The set is complete. Immutable and thread-safe. */
public enum FigureKind {
  /** A number of whole cases. It is taken as exact. */
  COUNT("a count"),
  /** A number that need not be whole, such as 12.8 full-time equivalents. */
  AMOUNT("an amount"),
  /** A share of 100. */
  PERCENTAGE("a percentage"),
  /** So many for each, on average. */
  MEAN("a mean"),
  /** So many for each thousand, ten thousand or other round number of a population. */
  RATE("a rate");

  private final String words;

  FigureKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
