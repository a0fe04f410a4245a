package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.List;

/** The rows of one table of records from all folders, with one number for each child. */
final class RecordRows {

  private static final int[] NO_ROWS = new int[0];

  private final RecordColumns columns;
  private final RowFiles files;
  private final RowsByChild byChild;
  private final boolean[] given;

  /** The children of whom a row was refused. */
  private final boolean[] doubtful;

  private RecordRows(
      RecordColumns columns, RowFiles files, RowsByChild byChild, boolean[] given, int children) {
    this.columns = columns;
    this.files = files;
    this.byChild = byChild;
    this.given = given;
    doubtful = new boolean[children];
  }

  /**
   * Puts the rows of several files together.
   *
   * @param tables what was read, the oldest folder first
   * @param numbers the numbers that the children of each file have
   * @param children how many children there are
   * @param folders how many folders there are
   */
  static RecordRows of(
      RecordTable table,
      List<ReadTable<RecordColumns>> tables,
      List<int[]> numbers,
      int children,
      int folders) {
    RecordColumns columns = new RecordColumns(table);
    List<TableFile> files = new ArrayList<>();
    int[] ends = new int[tables.size()];
    boolean[] given = new boolean[folders];
    for (int i = 0; i < ends.length; i++) {
      columns.addAll(tables.get(i).rows(), numbers.get(i));
      ends[i] = columns.count();
      files.add(tables.get(i).file());
      given[tables.get(i).file().folder()] = true;
    }
    RowsByChild byChild = new RowsByChild(columns.children(), columns.count(), children);
    RecordRows rows = new RecordRows(columns, new RowFiles(files, ends), byChild, given, children);
    for (ReadTable<RecordColumns> read : tables) {
      for (int i = 0; i < read.refused().known(); i++) {
        rows.doubtful[read.refused().child(i)] = true;
      }
    }
    return rows;
  }

  RecordTable table() {
    return columns.table();
  }

  RecordColumns columns() {
    return columns;
  }

  RowFiles files() {
    return files;
  }

  RowsByChild byChild() {
    return byChild;
  }

  /** The rows of a child, as they were last stored. */
  int[] rows(int child) {
    int count = byChild.count(child);
    if (count == 0) {
      return NO_ROWS;
    }
    int[] rows = new int[count];
    byChild.copy(child, rows);
    return rows;
  }

  /** What a row holds in a column: a day, the number of a code or of a text. */
  int value(Column column, int row) {
    return columns.value(table().field(column), row);
  }

  /** The day on which a row begins. */
  int start(int row) {
    return columns.value(RecordTable.START, row);
  }

  /** The day on which a row ended; {@link Days#NONE} if it has not. */
  int end(int row) {
    return columns.value(RecordTable.END, row);
  }

  boolean isOpen(int row) {
    return end(row) == Days.NONE;
  }

  int folder(int row) {
    return files.folder(row);
  }

  /** Whether a folder holds the table. */
  boolean isGivenIn(int folder) {
    return given[folder];
  }

  boolean isDoubtful(int child) {
    return doubtful[child];
  }

  void setDoubtful(int child) {
    doubtful[child] = true;
  }
}
