package org.duecare.files.ssda903;

import java.util.Collection;

/** Sets of codes as bits of a number: no kind of code has more than 64. */
final class CodeSet {

  private CodeSet() {}

  static long bit(Enum<?> code) {
    return 1L << code.ordinal();
  }

  static long of(Collection<? extends Enum<?>> codes) {
    long set = 0;
    for (Enum<?> code : codes) {
      set |= bit(code);
    }
    return set;
  }
}
