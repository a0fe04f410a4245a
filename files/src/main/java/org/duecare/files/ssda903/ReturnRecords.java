package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of records that the folders hold; none of them is needed. */
final class ReturnRecords {

  private final Map<RecordTable, RecordRows> tables = new EnumMap<>(RecordTable.class);

  /**
   * Puts the rows of each table together.
   *
   * @param read what was read, the oldest folder first
   * @param numbers the numbers that the children of each file have
   * @param children how many children there are
   * @param folders how many folders there are
   */
  ReturnRecords(
      List<ReadTable<RecordColumns>> read, List<int[]> numbers, int children, int folders) {
    for (RecordTable table : RecordTable.all()) {
      List<ReadTable<RecordColumns>> ofTable = new ArrayList<>();
      List<int[]> numbersOfTable = new ArrayList<>();
      for (int i = 0; i < read.size(); i++) {
        if (read.get(i).rows().table() == table) {
          ofTable.add(read.get(i));
          numbersOfTable.add(numbers.get(i));
        }
      }
      if (!ofTable.isEmpty()) {
        tables.put(table, RecordRows.of(table, ofTable, numbersOfTable, children, folders));
      }
    }
  }

  /** The tables that are there, in the order of their kinds. */
  Iterable<RecordRows> all() {
    return tables.values();
  }

  /** The rows of a table; empty if no folder holds it. */
  Optional<RecordRows> of(RecordTable table) {
    return Optional.ofNullable(tables.get(table));
  }

  /** Whether a table holds a row of a child. */
  boolean hold(int child) {
    for (RecordRows rows : tables.values()) {
      if (rows.byChild().count(child) > 0 || rows.isDoubtful(child)) {
        return true;
      }
    }
    return false;
  }
}
