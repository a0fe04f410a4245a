package org.duecare.files.ssda903;

import java.util.Arrays;
import java.util.Set;

/** The cells of one child in XML, each at the place of its column; those of a row are set anew. */
final class XmlRows implements RowSource {

  /** More of a cell is not held: no cell that can be read is longer. */
  static final int LONGEST_CELL = 1 << 10;

  private static final int COLUMNS = Column.values().length;

  private final int[] from = new int[COLUMNS];
  private final int[] to = new int[COLUMNS];
  private byte[] bytes = new byte[1 << 12];
  private int filled;
  private int line;
  private long bytesTaken;

  /** Forgets everything, before the next child. */
  void clear() {
    filled = 0;
    Arrays.fill(from, 0);
    Arrays.fill(to, 0);
  }

  /** Forgets the cells of some columns. */
  void clear(Set<Column> columns) {
    for (Column column : columns) {
      from[column.ordinal()] = 0;
      to[column.ordinal()] = 0;
    }
  }

  void set(Column column, byte... text) {
    int length = Math.min(text.length, LONGEST_CELL);
    if (filled + length > bytes.length) {
      compact(length);
    }
    System.arraycopy(text, 0, bytes, filled, length);
    from[column.ordinal()] = filled;
    filled += length;
    to[column.ordinal()] = filled;
  }

  /** Moves the cells that are set to the front, so that a child of many rows needs little room. */
  private void compact(int needed) {
    byte[] old = bytes;
    bytes = new byte[Math.max(bytes.length, COLUMNS * LONGEST_CELL + needed)];
    filled = 0;
    for (int i = 0; i < COLUMNS; i++) {
      int length = to[i] - from[i];
      System.arraycopy(old, from[i], bytes, filled, length);
      from[i] = filled;
      filled += length;
      to[i] = filled;
    }
  }

  boolean isBlank(Column column) {
    return from[column.ordinal()] == to[column.ordinal()];
  }

  /** Says where in the file the cells are. */
  void goTo(int newLine, long taken) {
    line = newLine;
    bytesTaken = taken;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int cells() {
    return COLUMNS;
  }

  @Override
  public int cellsHeld() {
    return COLUMNS;
  }

  @Override
  public int from(int cell) {
    return from[cell];
  }

  @Override
  public int to(int cell) {
    return to[cell];
  }

  @Override
  public CsvLines.Fault fault() {
    return CsvLines.Fault.NONE;
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public long bytesTaken() {
    return bytesTaken;
  }
}
