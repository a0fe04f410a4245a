package org.duecare.cli.table;

/** Text for a terminal: signs that would move its cursor or turn its lines round are spelled. */
public final class VisibleText {

  /** Added to a sign, it keeps the zeros before its four digits. */
  private static final int FIVE_DIGITS = 0x10000;

  private VisibleText() {}

  /** The text, with each sign that is not to be seen as a backslash, u and four digits. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            sign -> {
              if (isVisible(sign)) {
                visible.appendCodePoint(sign);
              } else {
                for (char half : Character.toChars(sign)) {
                  visible.append("\\u").append(Integer.toHexString(FIVE_DIGITS | half), 1, 5);
                }
              }
            });
    return visible.toString();
  }

  private static boolean isVisible(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
