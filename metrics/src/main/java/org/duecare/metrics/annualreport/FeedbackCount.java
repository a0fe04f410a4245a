package org.duecare.metrics.annualreport;

import java.util.Locale;
import java.util.Objects;

/**
 * How often people of one kind said something of the service. Immutable and thread-safe.
 *
 * @param source who said it, for example "foster carer"
 * @param kind what it was
 * @param count how often, 0 or more
 */
public record FeedbackCount(String source, Kind kind, long count) {

  /** What was said. The set is complete. */
  public enum Kind {
    /** A compliment. */
    COMPLIMENT,
    /** A complaint. */
    COMPLAINT,
    /** A suggestion. */
    SUGGESTION;

    String plural() {
      return name().toLowerCase(Locale.ROOT) + "s";
    }
  }

  /**
   * Checks the parts.
   *
   * @param source who said it
   * @param kind what it was
   * @param count how often
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the source is blank or the count negative
   */
  public FeedbackCount {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    if (source.isBlank()) {
      throw new IllegalArgumentException("source of feedback is blank; a text is needed");
    }
    if (count < 0) {
      throw new IllegalArgumentException(
          "count of feedback is negative: " + count + "; 0 or more is allowed");
    }
  }
}
