package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How texts are checked, compared and put together. */
final class Wording {

  private Wording() {}

  static String requireText(String text, String what) {
    Objects.requireNonNull(text, what);
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank; a text is needed");
    }
    return text;
  }

  static List<String> requireDistinct(List<String> ids, int least, String what) {
    List<String> copy = List.copyOf(ids);
    if (copy.size() < least || copy.stream().distinct().count() < copy.size()) {
      throw new IllegalArgumentException(
          what + " are " + copy + "; at least " + least + " are needed, each once");
    }
    return copy;
  }

  static BigDecimal number(String printed) {
    Objects.requireNonNull(printed, "printed");
    try {
      return new BigDecimal(printed);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "figure is not a number: \""
              + printed
              + "\"; digits are allowed, with a point before decimals",
          e);
    }
  }

  static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  static String key(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** One, then another, "and" the last. */
  static String list(List<String> texts) {
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }
}
