package org.duecare.files.ssda903;

/**
 * One file, read: its rows and what was found in it, before any row is laid beside another.
 *
 * @param <R> the kind of its rows
 * @param ids the children that the rows number
 * @param dropped how many rows were dropped with a note
 * @param log the issues of its rows
 */
record ReadTable<R>(
    TableFile file,
    R rows,
    ChildIds ids,
    RefusedRows refused,
    int dropped,
    FormatNotes notes,
    IssueLog log) {

  /** What a reader has read of a file, to its end. */
  static <R> ReadTable<R> of(TableFile file, RowReader<R> reader, TableRows read, IssueLog log) {
    if (reader.count() == 0) {
      read.noteNoRows();
    }
    return of(file, reader.rows(), read, log);
  }

  /** What was read of a file that may hold no row of a table. */
  static <R> ReadTable<R> of(TableFile file, R rows, TableRows read, IssueLog log) {
    return new ReadTable<>(
        file, rows, read.cells().ids(), read.refused(), read.dropped(), read.notes(), log);
  }
}
