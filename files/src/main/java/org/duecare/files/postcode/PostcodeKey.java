package org.duecare.files.postcode;

/**
 * A postcode as a number, whatever its spaces and case: up to seven letters and digits, each one
 * place to the base of 37.
 */
final class PostcodeKey {

  /** What stands for a text that is no postcode. */
  static final long NONE = 0;

  private static final int SHORTEST = 5;
  private static final int LONGEST = 7;
  private static final int BASE = 37;
  private static final int FIRST_LETTER = 11;

  private PostcodeKey() {}

  /** The number of a postcode; {@link #NONE} if the text is none of the United Kingdom's. */
  static long of(String text) {
    long key = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign != ' ') {
        int value = value(sign);
        signs++;
        if (value == 0 || signs > LONGEST) {
          return NONE;
        }
        key = key * BASE + value;
      }
    }
    return signs < SHORTEST ? NONE : key;
  }

  private static int value(char sign) {
    if (sign >= '0' && sign <= '9') {
      return sign - '0' + 1;
    }
    if (sign >= 'A' && sign <= 'Z') {
      return sign - 'A' + FIRST_LETTER;
    }
    return sign >= 'a' && sign <= 'z' ? sign - 'a' + FIRST_LETTER : 0;
  }

  /** Whether a postcode is one of Northern Ireland, which all begin with BT and no other does. */
  static boolean isOfNorthernIreland(long key) {
    long first = key;
    while (first >= BASE * BASE) {
      first /= BASE;
    }
    return first == (long) value('B') * BASE + value('T');
  }
}
