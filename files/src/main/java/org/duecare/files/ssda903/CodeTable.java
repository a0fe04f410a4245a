package org.duecare.files.ssda903;

import java.util.Arrays;

/**
 * Finds the number of a code from its bytes, without making text of it. Codes have at most four
 * characters, so each fits into one {@code int}.
 *
 * <p>The first two constants of each enum of codes are {@code BLANK} and {@code UNKNOWN}: a column
 * holds the ordinal, whatever was found.
 */
final class CodeTable {

  static final int BLANK = 0;
  static final int UNKNOWN = 1;

  /** How many characters a code has at most. */
  static final int LONGEST = 4;

  private static final int SIZE = 256;
  private static final int GOLDEN = 0x9E3779B9;
  private static final int SHIFT = 24;

  private final int[] keys = new int[SIZE];
  private final byte[] numbers = new byte[SIZE];
  private final String listed;

  private CodeTable(Enum<?>[] codes) {
    Enum<?>[] known = Arrays.copyOfRange(codes, UNKNOWN + 1, codes.length);
    StringBuilder names = new StringBuilder();
    for (Enum<?> code : known) {
      names.append(names.isEmpty() ? "" : " ").append(code.name());
      put(code);
    }
    listed = names.toString();
  }

  /** The table of the codes of an enum, by their names. */
  static CodeTable of(Enum<?>[] codes) {
    return new CodeTable(codes);
  }

  /** The codes there are, for messages. */
  String listed() {
    return listed;
  }

  private void put(Enum<?> code) {
    int key = 0;
    for (int i = 0; i < code.name().length(); i++) {
      key = key << 8 | code.name().charAt(i);
    }
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) % SIZE;
    }
    keys[slot] = key;
    numbers[slot] = (byte) code.ordinal();
  }

  private static int slot(int key) {
    return (key * GOLDEN) >>> SHIFT;
  }

  /** The ordinal of the code in these bytes, which must be in capitals. */
  int find(byte[] bytes, int from, int to) {
    if (from == to) {
      return BLANK;
    }
    if (to - from > LONGEST || bytes[from] == 0) {
      return UNKNOWN;
    }
    int key = 0;
    for (int i = from; i < to; i++) {
      key = key << 8 | (bytes[i] & 0xFF);
    }
    return find(key);
  }

  private int find(int key) {
    int slot = slot(key);
    while (keys[slot] != key) {
      if (keys[slot] == 0) {
        return UNKNOWN;
      }
      slot = (slot + 1) % SIZE;
    }
    return numbers[slot];
  }
}
