package org.duecare.metrics.timeliness;

import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/** Which of the rules on reviews obliged. The set is complete. Immutable and thread-safe. */
public enum ReviewKind {
  /** The first review of a period of care, an adoptive placement or a series of short breaks. */
  FIRST("first", "first reviews only"),
  /** The review after the first, of care or of an adoptive placement. */
  SECOND("second", "second reviews only"),
  /**
   * A later review; also one before an adoptive placement or after it was disrupted, and each of a
   * series of short breaks but the first.
   */
  LATER("later", "reviews after the second only"),
  /** A review that an event calls for before the ordinary time. */
  EARLY("early", "early reviews only"),
  /** A review of which the facts do not tell the rule. */
  NOT_KNOWN("kind-not-known", "reviews of a kind not known only");

  private final String label;
  private final String restriction;

  ReviewKind(String label, String restriction) {
    this.label = label;
    this.restriction = restriction;
  }

  /**
   * The name under which figures of this kind are reported.
   *
   * @return for example "first"
   */
  public String label() {
    return label;
  }

  /** What a definition says when it speaks of this kind only. */
  String restriction() {
    return restriction;
  }

  static ReviewKind of(@Nullable Rule rule) {
    if (rule == null) {
      return NOT_KNOWN;
    }
    return switch (rule.duty()) {
      case FIRST_REVIEW, FIRST_ADOPTION_REVIEW, FIRST_SHORT_BREAK_REVIEW -> FIRST;
      case SECOND_REVIEW, SECOND_ADOPTION_REVIEW -> SECOND;
      case REVIEW,
          REVIEW_BEFORE_ADOPTIVE_PLACEMENT,
          ADOPTION_REVIEW,
          DISRUPTION_REVIEW,
          SHORT_BREAK_REVIEW ->
          LATER;
      case EARLY_REVIEW -> EARLY;
      default -> throw new AssertionError(rule.duty() + " is no review of its own");
    };
  }
}
