package org.duecare.cli.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param text what it shows; empty where there is nothing
 * @param isNumber whether it is a number, which JSON writes without quotes and text to the right
 */
public record Cell(String text, boolean isNumber) {

  public static Cell of(@Nullable String text) {
    return new Cell(text == null ? "" : text, /* isNumber= */ false);
  }

  public static Cell of(LocalDate date) {
    return of(date.toString());
  }

  public static Cell number(long number) {
    return number(Long.toString(number));
  }

  /** A number as it is printed, or nothing. */
  public static Cell number(@Nullable String printed) {
    return new Cell(printed == null ? "" : printed, /* isNumber= */ true);
  }

  public static Cell empty() {
    return of("");
  }
}
