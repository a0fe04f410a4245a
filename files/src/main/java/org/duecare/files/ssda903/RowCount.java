package org.duecare.files.ssda903;

/**
 * What became of the rows of a table. Every row is counted once: those read are those used, refused
 * and dropped. Immutable and thread-safe.
 *
 * @param used rows whose facts are in the return
 * @param refused rows that an issue refused
 * @param dropped rows that repeat another, give way to a later folder, hold nothing, or tell of a
 *     period of care that is not in the return; all noted
 */
public record RowCount(long used, long refused, long dropped) {

  /**
   * How many rows there are, not counting blank lines and the column names.
   *
   * @return the number of rows
   */
  public long read() {
    return used + refused + dropped;
  }

  RowCount plus(RowCount other) {
    return new RowCount(used + other.used, refused + other.refused, dropped + other.dropped);
  }
}
