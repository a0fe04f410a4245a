package org.duecare.cli.command;

import java.util.Objects;

/** What was asked for cannot be done; the message is the sentence for the user. */
final class NothingDoneException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingDoneException(String sentence) {
    super(Objects.requireNonNull(sentence, "sentence"));
  }

  String sentence() {
    return Objects.requireNonNull(getMessage());
  }
}
