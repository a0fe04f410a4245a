package org.duecare.cli.shell;

import java.util.Objects;
import java.util.Optional;
import org.duecare.cli.council.DueList;
import org.jspecify.annotations.Nullable;

/**
 * What the prompt says of a value: lines, where it has more to tell than a sentence, and what
 * stands behind the name of the value.
 *
 * @param lines sentences or a table, the last line ended too; empty where the sentence tells all
 * @param sentence short, on one line
 */
record Answer(Optional<String> lines, String sentence) {

  /** So many rows are read; more only push away what stood before. */
  static final int ROWS_AT_THE_PROMPT = 100;

  static Answer to(@Nullable Object value) {
    if (value == null) {
      return new Answer(Optional.empty(), "null");
    }
    Optional<String> lines = Shown.lines(value, ROWS_AT_THE_PROMPT);
    boolean isText = value instanceof String && lines.isEmpty();
    return new Answer(lines, isText ? '"' + value.toString() + '"' : Sentences.of(value));
  }

  /** All that there is to say, for who asks for it. */
  static String inFull(Object value) {
    Objects.requireNonNull(value, "value");
    return Shown.lines(value, Shown.MOST_ROWS)
        .map(lines -> lines + leftOut(value))
        .orElseGet(() -> Sentences.of(value) + "\n");
  }

  /** What the sentence tells of a list beside its number of rows. */
  private static String leftOut(Object value) {
    return value instanceof DueList list ? list.note().map(note -> note + "\n").orElse("") : "";
  }

  @Override
  public String toString() {
    return sentence;
  }
}
