package org.duecare.core.law;

import java.util.Objects;

/** Checks the texts by which law is named. */
final class RequiredText {

  private RequiredText() {}

  static String notBlank(String text, String what) {
    Objects.requireNonNull(text, what);
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank: it must hold a character");
    }
    return text;
  }
}
