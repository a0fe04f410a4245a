package org.duecare.metrics.audit;

import java.util.List;
import java.util.Objects;

/**
 * One thing that was checked in a report, and what it came to. Immutable and thread-safe.
 *
 * @param kind what was checked
 * @param result what it came to
 * @param figures the ids of the figures concerned, immutable; none where a whole exhibit is
 * @param sentence what was found, what is allowed and what would fit, one sentence without a full
 *     stop
 * @param suggestions the values that would fit, nearest first, immutable; none where nothing can be
 *     computed
 */
public record Check(
    CheckKind kind,
    CheckResult result,
    List<String> figures,
    String sentence,
    List<Suggestion> suggestions) {

  /**
   * Keeps copies of the lists.
   *
   * @param kind what was checked
   * @param result what it came to
   * @param figures the ids of the figures concerned
   * @param sentence what was found
   * @param suggestions the values that would fit
   * @throws NullPointerException if a part is null
   */
  public Check {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(result, "result");
    figures = List.copyOf(figures);
    Objects.requireNonNull(sentence, "sentence");
    suggestions = List.copyOf(suggestions);
  }

  /** As {@code ERROR PERCENTAGES_TO_100: } and the sentence. */
  @Override
  public String toString() {
    return result + " " + kind + ": " + sentence;
  }
}
