package org.duecare.metrics.annualreport;

/** Whether something of a report is there. The set is complete. Immutable and thread-safe. */
public enum SectionStanding {
  /** There is a text, a figure or a statement. */
  SUPPLIED("supplied"),
  /** Nothing was given. */
  NOT_SUPPLIED("not supplied"),
  /** Records were given, and no figure can be made of them. */
  NOT_COMPUTED("not computed");

  private final String words;

  SectionStanding(String words) {
    this.words = words;
  }

  /** The standing in words, as "not supplied". */
  @Override
  public String toString() {
    return words;
  }
}
