package org.duecare.files.ssda903;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The physical lines of a CSV file, one after the other, each split into cells. A line ends with
 * LF, CR LF or CR, even inside quotes: an unclosed quote costs its own line only. A cell that
 * begins with a quote may hold commas and doubled quotes.
 *
 * <p>Cells are places in {@link #bytes()} and hold until the next call of {@link #next()}. Nothing
 * but one block is held in memory, however long the lines are.
 */
final class CsvLines implements RowSource, Closeable {

  /** What is wrong with the form of a line. */
  enum Fault {
    NONE,
    TOO_LONG,
    QUOTE_NOT_CLOSED,
    TEXT_AFTER_QUOTE
  }

  /** The longest line that is read, in bytes: a row of the return has some 200. */
  static final int LONGEST_LINE = 1 << 17;

  /**
   * Cells beyond these are counted only: the widest table has 13 columns, an export may have more.
   */
  static final int MOST_CELLS = 1 << 12;

  private static final int BYTE_ORDER_MARK_LENGTH = 3;

  private final InputStream in;
  private final byte[] block = new byte[LONGEST_LINE + 1];
  private final int[] from = new int[MOST_CELLS];
  private final int[] to = new int[MOST_CELLS];
  private final boolean byteOrderMark;

  private int position;
  private int limit;
  private boolean ended;
  private boolean skipping;
  private long bytesRead;
  private int line;
  private int carriageReturns;
  private int cells;
  private Fault fault = Fault.NONE;

  CsvLines(InputStream in) throws IOException {
    this.in = in;
    fill();
    byteOrderMark =
        limit >= BYTE_ORDER_MARK_LENGTH
            && block[0] == (byte) 0xEF
            && block[1] == (byte) 0xBB
            && block[2] == (byte) 0xBF;
    position = byteOrderMark ? BYTE_ORDER_MARK_LENGTH : 0;
  }

  /** Goes to the next line; false after the last. */
  boolean next() throws IOException {
    if (skipping) {
      skipRestOfLine();
    }
    while (!scan()) {
      if (ended) {
        return false;
      }
      if (position == 0 && limit == LONGEST_LINE) {
        cutOff();
        return true;
      }
      fill();
    }
    return true;
  }

  @Override
  public byte[] bytes() {
    return block;
  }

  @Override
  public int cells() {
    return cells;
  }

  @Override
  public int cellsHeld() {
    return Math.min(cells, MOST_CELLS);
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
  public Fault fault() {
    return fault;
  }

  @Override
  public int line() {
    return line;
  }

  boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /** How many lines so far ended with CR or CR LF. */
  int carriageReturns() {
    return carriageReturns;
  }

  @Override
  public long bytesTaken() {
    return bytesRead - (limit - position);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Moves what is left to the front of the block and reads on. */
  private void fill() throws IOException {
    System.arraycopy(block, position, block, 0, limit - position);
    limit -= position;
    position = 0;
    while (limit < LONGEST_LINE) {
      int count = in.read(block, limit, LONGEST_LINE - limit);
      if (count < 0) {
        ended = true;
        endLastLine();
        return;
      }
      limit += count;
      bytesRead += count;
    }
  }

  private void endLastLine() {
    if (limit > position && block[limit - 1] != '\n' && block[limit - 1] != '\r') {
      block[limit++] = '\n';
    }
  }

  /** Finds the end of the next line and its cells; false if the line is not wholly in the block. */
  private boolean scan() {
    byte[] b = block;
    int[] begins = from;
    int[] ends = to;
    int end = limit;
    int start = position;
    int cellFrom = start;
    int count = 0;
    boolean quoted = false;
    for (int p = start; p < end; p++) {
      byte c = b[p];
      if (c > ',') {
        continue;
      }
      if (c == ',') {
        if (count < MOST_CELLS) {
          begins[count] = cellFrom;
          ends[count] = p;
        }
        count++;
        cellFrom = p + 1;
      } else if (c == '\n' || c == '\r') {
        if (c == '\r' && p + 1 == end && !ended) {
          return false;
        }
        endLine(p, cellFrom, count);
        if (quoted) {
          splitQuoted(start, p);
        }
        return true;
      } else if (c == '"' && p == cellFrom) {
        quoted = true;
      }
    }
    return false;
  }

  private void endLine(int end, int cellFrom, int count) {
    if (count < MOST_CELLS) {
      from[count] = cellFrom;
      to[count] = end;
    }
    cells = count + 1;
    fault = Fault.NONE;
    line++;
    position = end + 1;
    if (block[end] == '\r') {
      carriageReturns++;
      if (position < limit && block[position] == '\n') {
        position++;
      }
    }
  }

  private void splitQuoted(int start, int end) {
    cells = 0;
    int p = start;
    while (p <= end) {
      p = p < end && block[p] == '"' ? quotedCell(p, end) : plainCell(p, end);
    }
  }

  private int plainCell(int start, int end) {
    int p = start;
    while (p < end && block[p] != ',') {
      p++;
    }
    addCell(start, p);
    return p + 1;
  }

  /** Undoubles the quotes in place, which only ever shortens the cell. */
  private int quotedCell(int start, int end) {
    int write = start + 1;
    int p = start + 1;
    while (p < end && !(block[p] == '"' && (p + 1 == end || block[p + 1] != '"'))) {
      p += block[p] == '"' ? 1 : 0;
      block[write++] = block[p++];
    }
    addCell(start + 1, write);
    if (p >= end) {
      fault = Fault.QUOTE_NOT_CLOSED;
      return end + 1;
    }
    p++;
    while (p < end && block[p] != ',') {
      if (block[p] != ' ' && block[p] != '\t') {
        fault = Fault.TEXT_AFTER_QUOTE;
      }
      p++;
    }
    return p + 1;
  }

  private void addCell(int cellFrom, int cellTo) {
    if (cells < MOST_CELLS) {
      from[cells] = cellFrom;
      to[cells] = cellTo;
    }
    cells++;
  }

  /** Gives the beginning of a line that fills the block, so that its first cells can be read. */
  private void cutOff() {
    cells = 0;
    for (int p = 0; p <= limit && cells < MOST_CELLS; ) {
      p = plainCell(p, limit);
    }
    fault = Fault.TOO_LONG;
    line++;
    position = limit;
    skipping = true;
  }

  private void skipRestOfLine() throws IOException {
    skipping = false;
    while (true) {
      for (int p = position; p < limit; p++) {
        if (block[p] == '\n' || block[p] == '\r') {
          boolean split = block[p] == '\r' && p + 1 == limit && !ended;
          position = p;
          if (split) {
            fill();
          }
          boolean both =
              block[position] == '\r' && position + 1 < limit && block[position + 1] == '\n';
          position += both ? 2 : 1;
          return;
        }
      }
      position = limit;
      if (ended) {
        return;
      }
      fill();
    }
  }
}
