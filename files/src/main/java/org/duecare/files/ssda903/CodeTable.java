package org.duecare.files.ssda903;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the number of a code from its bytes, without making text of it. Codes have at most eight
 * characters, so each fits into one {@code long}.
 *
 * <p>The first two constants of each enum of codes are {@code BLANK} and {@code UNKNOWN}: a column
 * holds the ordinal, whatever was found.
 */
final class CodeTable {

  static final int BLANK = 0;
  static final int UNKNOWN = 1;

  /** How many characters a code has at most. */
  static final int LONGEST = 8;

  private static final int SIZE = 256;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = 56;

  private final long[] keys = new long[SIZE];
  private final byte[] numbers = new byte[SIZE];
  private final String listed;

  private CodeTable(List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      put(codes.get(i), UNKNOWN + 1 + i);
    }
    listed = String.join(" ", codes);
  }

  /** The table of the codes of an enum, by their names. */
  static CodeTable of(Enum<?>[] codes) {
    return of(Arrays.stream(codes).skip(UNKNOWN + 1).map(Enum::name).toList());
  }

  /** The table of codes that have the numbers after {@link #UNKNOWN} in this order. */
  static CodeTable of(List<String> codes) {
    return new CodeTable(codes);
  }

  /** The codes there are, for messages. */
  String listed() {
    return listed;
  }

  private void put(String code, int number) {
    long key = 0;
    for (int i = 0; i < code.length(); i++) {
      key = key << 8 | code.charAt(i);
    }
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) % SIZE;
    }
    keys[slot] = key;
    numbers[slot] = (byte) number;
  }

  private static int slot(long key) {
    return (int) ((key * GOLDEN) >>> SHIFT);
  }

  /** The ordinal of the code in these bytes, which must be in capitals. */
  int find(byte[] bytes, int from, int to) {
    if (from == to) {
      return BLANK;
    }
    if (to - from > LONGEST || bytes[from] == 0) {
      return UNKNOWN;
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << 8 | (bytes[i] & 0xFF);
    }
    return find(key);
  }

  private int find(long key) {
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
