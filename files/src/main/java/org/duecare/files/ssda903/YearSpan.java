package org.duecare.files.ssda903;

/**
 * The returns in which a code or a table stands, by the years in which they end, both inclusive.
 *
 * @param first the year in which the first of them ends
 * @param last the year in which the last of them ends
 */
record YearSpan(int first, int last) {

  private static final YearSpan ALWAYS = new YearSpan(Days.FIRST_YEAR, Integer.MAX_VALUE);

  static YearSpan always() {
    return ALWAYS;
  }

  static YearSpan from(int year) {
    return new YearSpan(year, ALWAYS.last);
  }

  static YearSpan to(int year) {
    return new YearSpan(ALWAYS.first, year);
  }

  boolean holds(int year) {
    return year >= first && year <= last;
  }

  /** For messages: what is allowed. */
  @Override
  public String toString() {
    if (first == ALWAYS.first) {
      return "to " + last;
    }
    return "from " + first + (last == ALWAYS.last ? " on" : " to " + last);
  }
}
