package org.duecare.core.quality;

import java.util.Objects;
import java.util.Optional;

/** Text that people wrote, of which no message tells more than that it is there. */
final class FreeText {

  private FreeText() {}

  static void requireNotBlank(String what, String text) {
    if (Objects.requireNonNull(text, what).isBlank()) {
      throw new IllegalArgumentException(what + " is blank: it must hold a character");
    }
  }

  static void requireNotBlank(String what, Optional<String> text) {
    Objects.requireNonNull(text, what).ifPresent(given -> requireNotBlank(what, given));
  }

  static String hidden(Optional<String> words) {
    return words.isPresent() ? ", words hidden" : "";
  }
}
