package org.duecare.files.ssda903;

import java.util.regex.Pattern;

/**
 * What a message says of a cell that cannot be read. It repeats the cell only if it looks like a
 * mistyped date or code, and never if the row names the child or the date of birth so.
 */
final class ShownCell {

  /** Digits alone are no date; they could be the child's number. */
  private static final Pattern LIKE_A_DATE = Pattern.compile("[0-9]{0,4}[-/.][-/.0-9: ]{0,18}");

  private static final Pattern LIKE_A_CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,4}");

  private final String text;
  private final boolean secret;

  /**
   * A cell.
   *
   * @param text its text
   * @param birth the date of birth in the same row, if there is one
   * @param child the child of the row
   */
  ShownCell(String text, String birth, String child) {
    this.text = text;
    this.secret = text.equals(birth) || text.equals(child);
  }

  String notADate() {
    return found(LIKE_A_DATE) + "not a date (expected dd/mm/yyyy)";
  }

  String notACode(String expected) {
    return (text.isEmpty() ? "blank: " : found(LIKE_A_CODE))
        + "not a known code (expected "
        + expected
        + ")";
  }

  private String found(Pattern form) {
    return !secret && form.matcher(text).matches() ? '"' + text + "\" is " : "";
  }
}
