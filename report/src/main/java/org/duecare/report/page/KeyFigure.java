package org.duecare.report.page;

import java.util.Objects;

/**
 * A figure at the head of the page. Immutable and thread-safe.
 *
 * @param label what it is
 * @param value the number as it is printed
 * @param detail its parts; empty text where there are none
 * @param table the id of the table in which it stands
 */
public record KeyFigure(String label, String value, String detail, String table) {

  /**
   * Checks that nothing is null.
   *
   * @param label what it is
   * @param value the number as it is printed
   * @param detail its parts
   * @param table the id of the table in which it stands
   * @throws NullPointerException if a part is null
   */
  public KeyFigure {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(table, "table");
  }
}
