package org.duecare.core.quality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.workforce.OfficerId;

/**
 * Feedback on the reviewing officers' work. Immutable and thread-safe.
 *
 * @param day the day on which it was received
 * @param source from whom it came
 * @param kind what it is
 * @param officer about whom it is; empty where about nobody in particular
 * @param words what was said, which {@link #toString()} does not show; empty where it is not kept
 */
public record Feedback(
    LocalDate day,
    FeedbackSource source,
    FeedbackKind kind,
    Optional<OfficerId> officer,
    Optional<String> words) {

  /**
   * Checks the parts.
   *
   * @param day the day on which it was received
   * @param source from whom it came
   * @param kind what it is
   * @param officer about whom it is; empty where about nobody in particular
   * @param words what was said; empty where it is not kept
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the words are blank
   */
  public Feedback {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(officer, "officer");
    FreeText.requireNotBlank("words", words);
  }

  /** What it is, from whom and when; neither about whom nor the words. */
  @Override
  public String toString() {
    return kind + " from " + source + " on " + day + FreeText.hidden(words);
  }
}
