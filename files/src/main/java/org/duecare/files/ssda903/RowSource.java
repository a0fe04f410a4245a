package org.duecare.files.ssda903;

/** The row at which a file is read: its cells as places in bytes, and what is odd in its form. */
interface RowSource {

  /** The bytes in which the cells lie, as long as the row does not change. */
  byte[] bytes();

  /** How many cells the row has, which may be more than are held. */
  int cells();

  /** How many cells of the row are held. */
  int cellsHeld();

  /** Where a cell begins in {@link #bytes()}, inclusive. */
  int from(int cell);

  /** Where a cell ends in {@link #bytes()}, exclusive. */
  int to(int cell);

  /** What is wrong with the form of the row. */
  CsvLines.Fault fault();

  /** The physical line, from 1. */
  int line();

  /** How many bytes of the file the rows so far have taken. */
  long bytesTaken();
}
