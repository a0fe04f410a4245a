package org.duecare.cli.table;

/** How a table is written. */
public enum TableFormat {
  /** Columns that stand under each other, for people. */
  TEXT,
  /** Comma-separated values that a spreadsheet opens without running anything. */
  CSV,
  /** One array with an object for each row. */
  JSON
}
