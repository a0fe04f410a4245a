package org.duecare.files.ssda903;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What became of the rows of each table. */
final class RowCounts {

  private static final RowCount NONE = new RowCount(0, 0, 0);

  private final Map<ReturnTable, RowCount> counts;

  /** The counts of the tables that were read. */
  RowCounts(Map<ReturnTable, RowCount> counts) {
    this.counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  RowCount of(ReturnTable table) {
    return counts.getOrDefault(table, NONE);
  }
}
