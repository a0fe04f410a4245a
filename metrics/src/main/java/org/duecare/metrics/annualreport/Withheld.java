package org.duecare.metrics.annualreport;

import java.util.Objects;

/**
 * What the council has and does not publish. Immutable and thread-safe.
 *
 * @param table the id of the table
 * @param what the title of the table, or the label of the one figure
 * @param reason why it is not published
 */
public record Withheld(String table, Phrase what, Phrase reason) {

  /**
   * Checks that nothing is null.
   *
   * @param table the id of the table
   * @param what the title of the table, or the label of the one figure
   * @param reason why it is not published
   * @throws NullPointerException if a part is null
   */
  public Withheld {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(reason, "reason");
  }

  static Withheld of(FigureTable table, Phrase reason) {
    return new Withheld(table.id(), table.title(), reason);
  }

  /**
   * It as one phrase.
   *
   * @return what is not published, and why
   */
  public Phrase inWords() {
    return Phrase.of("withheld", what, reason);
  }

  /** It in English as {@code Longest service: not published, it tells of one officer}. */
  @Override
  public String toString() {
    return inWords().toString();
  }
}
