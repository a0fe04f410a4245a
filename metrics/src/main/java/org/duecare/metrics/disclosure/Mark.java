package org.duecare.metrics.disclosure;

/**
 * What stands in the place of a number, by the symbols of the Department for Education. Its fourth,
 * x for a figure not available, is not needed here. The set is complete. Immutable and thread-safe.
 */
public enum Mark {
  /**
   * Hidden to protect children: a small count, or a figure from which one could be worked out.
   * There is one mark for both, because to tell them apart would tell of a total beside five hidden
   * counts that it is 5.
   */
  CONFIDENTIAL("c"),
  /** Above nought and rounded to nought. */
  ROUNDS_TO_NOUGHT("k"),
  /** There is no such figure, as a percentage of nothing. */
  NOT_APPLICABLE("z");

  private final String symbol;

  Mark(String symbol) {
    this.symbol = symbol;
  }

  /**
   * How it is printed.
   *
   * @return one letter
   */
  public String symbol() {
    return symbol;
  }
}
