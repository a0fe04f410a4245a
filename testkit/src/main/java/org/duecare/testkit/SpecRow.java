package org.duecare.testkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** One example of a {@link SpecFile}. It prints as its id and reason, the name of its test. */
public final class SpecRow {

  private final String place;
  private final Map<String, String> cells;

  private SpecRow(String place, Map<String, String> cells) {
    this.place = place;
    this.cells = cells;
  }

  static SpecRow of(String path, long line, Map<String, String> cells) {
    SpecRow row = new SpecRow(path + " line " + line, Map.copyOf(cells));
    if (row.id().isBlank() || row.reason().isBlank()) {
      throw new IllegalArgumentException(row.place + ": id and reason must not be blank");
    }
    return row;
  }

  /**
   * The name of the example, unique in its file.
   *
   * @return the cell of the column {@code id}
   */
  public String id() {
    return text("id");
  }

  /**
   * Why the expected result is right.
   *
   * @return the cell of the column {@code reason}
   */
  public String reason() {
    return text("reason");
  }

  /**
   * Whether a cell holds anything.
   *
   * @param column the name of the column
   * @return false if the cell is blank
   * @throws IllegalArgumentException if the file has no such column
   */
  public boolean has(String column) {
    return !text(column).isBlank();
  }

  /**
   * A cell as it stands.
   *
   * @param column the name of the column
   * @return the text, empty if the cell is
   * @throws IllegalArgumentException if the file has no such column
   */
  public String text(String column) {
    String text = cells.get(column);
    if (text == null) {
      throw new IllegalArgumentException(
          place + ": no column " + column + ": there are " + cells.keySet());
    }
    return text;
  }

  /**
   * A cell as a date.
   *
   * @param column the name of the column
   * @return the date
   * @throws IllegalArgumentException if the file has no such column or the cell is not an ISO date
   */
  public LocalDate date(String column) {
    try {
      return LocalDate.parse(text(column));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          place + ", " + column + ": not an ISO date: " + text(column), e);
    }
  }

  /**
   * A cell as a whole number.
   *
   * @param column the name of the column
   * @return the number
   * @throws IllegalArgumentException if the file has no such column or the cell is not a number
   */
  public int number(String column) {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          place + ", " + column + ": not a whole number: " + text(column), e);
    }
  }

  /**
   * Whether any cell holds a word, for example the id of a rule.
   *
   * @param word the word, of letters, digits and hyphens
   * @return true if it stands there and is not part of a longer word
   */
  public boolean mentions(String word) {
    Pattern whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
    return cells.values().stream().anyMatch(cell -> whole.matcher(cell).find());
  }

  String place() {
    return place;
  }

  @Override
  public String toString() {
    return id() + ": " + reason();
  }
}
