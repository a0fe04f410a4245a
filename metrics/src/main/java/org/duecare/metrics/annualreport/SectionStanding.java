package org.duecare.metrics.annualreport;

/** Whether something of a report is there. The set is complete. Immutable and thread-safe. */
public enum SectionStanding {
  /** There is a text, a figure or a statement. */
  SUPPLIED,
  /** Nothing was given. */
  NOT_SUPPLIED,
  /** Records were given, and no figure can be made of them. */
  NOT_COMPUTED;

  /**
   * The standing in words.
   *
   * @return the phrase, in English for example "not supplied"
   */
  public Phrase words() {
    return Phrase.of("SectionStanding." + name());
  }

  /** The standing in English, as "not supplied". */
  @Override
  public String toString() {
    return words().toString();
  }
}
