package org.duecare.metrics.disclosure;

import java.util.List;
import java.util.Set;
import org.duecare.metrics.disclosure.CountTable.Total;

/**
 * A table with its totals as one more row and column, and the sums that tie them, as a network: a
 * node for each row and each column, a cell between its row and its column. A count runs from its
 * row to its column, a total of a row or column the other way, and the grand total like a count.
 * Then as much arrives at each node as leaves it, which says exactly that every sum is right; and
 * two tables with right sums differ by counts raised and lowered around closed ways.
 *
 * <p>Immutable and thread-safe.
 */
final class SummedCells {

  private final int rows;
  private final int columns;
  private final long[] counts;
  private final Set<Total> totals;

  SummedCells(CountTable table) {
    rows = table.rows().size();
    columns = table.columns().size();
    totals = table.totals();
    counts = new long[(rows + 1) * (columns + 1)];
    for (int row = 0; row < rows; row++) {
      List<Long> line = table.counts().get(row);
      for (int column = 0; column < columns; column++) {
        long count = line.get(column);
        counts[cell(row, column)] = count;
        counts[cell(row, columns)] += count;
        counts[cell(rows, column)] += count;
        counts[cell(rows, columns)] += count;
      }
    }
  }

  /** The cell of a row and a column; the row or column after the last is that of the totals. */
  int cell(int row, int column) {
    return row * (columns + 1) + column;
  }

  /** How many cells there are, totals included. */
  int size() {
    return counts.length;
  }

  long count(int cell) {
    return counts[cell];
  }

  long[] counts() {
    return counts.clone();
  }

  boolean isTotal(int cell) {
    return row(cell) == rows || column(cell) == columns;
  }

  boolean isGrandTotal(int cell) {
    return row(cell) == rows && column(cell) == columns;
  }

  /** Whether the cell is a count, or a total of a kind that is printed. */
  boolean isPrinted(int cell) {
    if (isGrandTotal(cell)) {
      return totals.contains(Total.GRAND);
    } else if (column(cell) == columns) {
      return totals.contains(Total.ROWS);
    }
    return row(cell) < rows || totals.contains(Total.COLUMNS);
  }

  private int row(int cell) {
    return cell / (columns + 1);
  }

  private int column(int cell) {
    return cell % (columns + 1);
  }

  /** How many nodes there are: first the rows, then the columns, totals included. */
  int nodes() {
    return rows + columns + 2;
  }

  /** How many cells meet at a node. */
  int degree(int node) {
    return node <= rows ? columns + 1 : rows + 1;
  }

  /** One of the cells that meet at a node, numbered from 0. */
  int cellAt(int node, int number) {
    return node <= rows ? cell(node, number) : cell(number, node - rows - 1);
  }

  /** The other end of a cell that meets a node. */
  int opposite(int node, int cell) {
    return node <= rows ? rows + 1 + column(cell) : row(cell);
  }

  /** Whether what goes from the node over the cell raises it; otherwise it lowers it. */
  boolean raises(int node, int cell) {
    boolean fromRow = node <= rows;
    boolean runsFromRow = isGrandTotal(cell) || !isTotal(cell);
    return fromRow == runsFromRow;
  }

  /** The node that a cell runs from. */
  int tail(int cell) {
    return raises(row(cell), cell) ? row(cell) : rows + 1 + column(cell);
  }

  /** The node that a cell runs to. */
  int head(int cell) {
    return opposite(tail(cell), cell);
  }
}
