package org.duecare.metrics.audit;

/**
 * What can be said of a figure, or of a guideline, beside its value. Two figures compare only where
 * they say the same. Terms are compared as they are written, whatever the case. The set is
 * complete. Immutable and thread-safe.
 */
public enum Term {
  /** What one case is, in the plural: "disputes", "children looked after". */
  UNIT("unit"),
  /** For each of what a mean is taken: "IRO". */
  PER("denominator"),
  /** How people or posts are counted: "heads" or "FTE". */
  BASIS("basis"),
  /** Of whom or what a percentage is taken: "reviews held in the year". */
  POPULATION("population"),
  /** Which ages are in it: "5 and over". */
  AGES("age cut");

  private final String words;

  Term(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
