package org.duecare.metrics.measure;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that can be said in another language: by its key and what is filled in. In English it
 * stands here. Immutable and thread-safe.
 *
 * @param key under which a wording has it, for example "assumption.overdue"
 * @param arguments what is filled in, in order
 * @param inEnglish the sentence in English, filled in
 */
public record KeyedSentence(String key, List<String> arguments, String inEnglish) {

  /**
   * Checks that nothing is null.
   *
   * @param key under which a wording has it
   * @param arguments what is filled in
   * @param inEnglish the sentence in English
   * @throws NullPointerException if a part is null
   */
  public KeyedSentence {
    Objects.requireNonNull(key, "key");
    arguments = List.copyOf(arguments);
    Objects.requireNonNull(inEnglish, "inEnglish");
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return inEnglish;
  }
}
