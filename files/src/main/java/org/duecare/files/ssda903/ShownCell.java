package org.duecare.files.ssda903;

import java.util.regex.Pattern;

/**
 * What a message says of a cell that cannot be read. It repeats the cell only if it looks like a
 * mistyped code or a day that there is not, and never if the row names the child or the date of
 * birth so. A day that there is, in whatever spelling, could be the child's birthday.
 */
final class ShownCell {

  /** More than two letters without a digit could be a name. */
  private static final Pattern LIKE_A_CODE =
      Pattern.compile("[A-Za-z]{1,2}|(?=.*[0-9])[A-Za-z][A-Za-z0-9]{0,4}");

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
    this.secret =
        text.equalsIgnoreCase(child)
            || text.equals(birth)
            || (!birth.isEmpty() && digits(text).equals(digits(birth)));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  String notADate() {
    SpelledDay day = new SpelledDay(text);
    if (!secret && day.isShortOfItsCentury()) {
      return "not a date: its year has two digits (expected dd/mm/yyyy)";
    }
    if (day.isOfAnotherYear()) {
      return (secret ? "" : found())
          + "not a date of the years "
          + Days.FIRST_YEAR
          + " to "
          + Days.LAST_YEAR
          + " (expected dd/mm/yyyy)";
    }
    return (!secret && day.isNoDay() ? found() : "") + "not a date (expected dd/mm/yyyy)";
  }

  String notACode(String expected) {
    boolean shown = !secret && LIKE_A_CODE.matcher(text).matches();
    return (text.isEmpty() ? "blank: " : shown ? found() : "")
        + "not a known code (expected "
        + expected
        + ")";
  }

  private String found() {
    return '"' + text + "\" is ";
  }
}
