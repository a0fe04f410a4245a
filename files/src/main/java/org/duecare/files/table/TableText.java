package org.duecare.files.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which text a cell may hold, so that what is written is read as it was, and a spreadsheet shows it
 * and does nothing else.
 */
public final class TableText {

  /** How many characters a code or short words may have. */
  public static final int LONGEST = 256;

  /** How many characters the words of people may have. */
  static final int LONGEST_WORDS = 2_000;

  /** Between several things in one cell. */
  public static final char SEPARATOR = ';';

  /** What bytes that are no UTF-8 are read as. */
  private static final char REPLACEMENT = '\uFFFD';

  /** No blanks and nothing else that text about a child would have. */
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/:-]{0,63}");

  private static final String FORMULA_SIGNS = "=+-@";

  private TableText() {}

  /**
   * Whether a text may be a reference of the authority's own.
   *
   * @param text the text
   * @return true for up to 64 letters, digits and a few signs, a letter or digit first
   */
  public static boolean isReference(String text) {
    return REFERENCE.matcher(text).matches();
  }

  /**
   * What is wrong with the text of a cell that is not blank.
   *
   * @param text the text
   * @return a sentence; null if nothing is wrong
   */
  public static @Nullable String fault(String text) {
    return fault(text, LONGEST);
  }

  static @Nullable String fault(String text, int longest) {
    if (text.length() > longest) {
      return "longer than " + longest + " characters";
    } else if (!isText(text)) {
      return "not text: a sign in it is none";
    } else if (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
      return "begins with =, +, - or @, which makes a formula of it in a spreadsheet";
    }
    return null;
  }

  /** What is wrong with one of several things in a cell; null if nothing is. */
  static @Nullable String faultOfItem(String text) {
    if (text.isEmpty()) {
      return "nothing between two semicolons, or before or after one";
    }
    return fault(text);
  }

  /** Whether all signs are to be seen, or blanks; an end of line is not. */
  static boolean isText(String text) {
    return text.codePoints()
        .noneMatch(
            sign ->
                sign == REPLACEMENT
                    || switch (Character.getType(sign)) {
                      case Character.CONTROL,
                          Character.LINE_SEPARATOR,
                          Character.PARAGRAPH_SEPARATOR,
                          Character.SURROGATE ->
                          true;
                      default -> false;
                    });
  }
}
