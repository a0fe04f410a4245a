package org.duecare.cli.command;

import java.util.Objects;
import java.util.function.Supplier;

/** What was asked for cannot be done; the message is the sentence for the user. */
final class NothingDoneException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingDoneException(String sentence) {
    super(Objects.requireNonNull(sentence, "sentence"));
  }

  /** The library refuses what it is asked, and its message is the sentence. */
  NothingDoneException(IllegalArgumentException refusal) {
    this(Objects.requireNonNull(refusal.getMessage()));
  }

  /** What the library answers, unless it refuses what it is asked. */
  static <T> T unlessRefused(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException(e);
    }
  }

  String sentence() {
    return Objects.requireNonNull(getMessage());
  }
}
