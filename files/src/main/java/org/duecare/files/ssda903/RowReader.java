package org.duecare.files.ssda903;

/**
 * Reads the rows of one table, one after the other.
 *
 * @param <R> the kind of its rows
 */
interface RowReader<R> {

  /** Reads the row at which the table stands, which is whole and names a child. */
  void read();

  /** What was read so far. */
  R rows();

  /** How many good rows there are so far. */
  int count();

  /**
   * Makes the reader of a table.
   *
   * @param <R> the kind of its rows
   */
  interface Maker<R> {
    RowReader<R> of(TableRows in);
  }
}
