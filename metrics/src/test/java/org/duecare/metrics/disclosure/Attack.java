package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What someone has before him who attacks a published table: its cells in one list, totals included
 * whether printed or not, and the sums as lists of what adds up to what. It is made of the
 * published figures alone.
 */
record Attack(List<Cell> cells, List<Sum> sums) {

  /** A cell: a published figure, or none for a total that is not printed at all. */
  record Cell(Optional<PublishedFigure> figure) {

    OptionalLong number() {
      return figure.map(PublishedFigure::number).orElse(OptionalLong.empty());
    }
  }

  /** Parts that add up to a whole, by their places in the list. */
  record Sum(List<Integer> parts, int whole) {}

  static Attack on(PublishedTable table) {
    List<Cell> cells = new ArrayList<>();
    int columns = table.columns().size();
    int rows = table.rows().size();
    for (String row : table.rows()) {
      for (String column : table.columns()) {
        cells.add(new Cell(Optional.of(table.count(row, column))));
      }
    }
    for (String row : table.rows()) {
      cells.add(new Cell(table.rowTotal(row)));
    }
    for (String column : table.columns()) {
      cells.add(new Cell(table.columnTotal(column)));
    }
    cells.add(new Cell(table.grandTotal()));

    int firstRowTotal = rows * columns;
    int firstColumnTotal = firstRowTotal + rows;
    List<Sum> sums = new ArrayList<>();
    List<Integer> rowTotals = new ArrayList<>();
    List<Integer> columnTotals = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Integer> parts = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        parts.add(row * columns + column);
      }
      sums.add(new Sum(parts, firstRowTotal + row));
      rowTotals.add(firstRowTotal + row);
    }
    for (int column = 0; column < columns; column++) {
      List<Integer> parts = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        parts.add(row * columns + column);
      }
      sums.add(new Sum(parts, firstColumnTotal + column));
      columnTotals.add(firstColumnTotal + column);
    }
    sums.add(new Sum(rowTotals, cells.size() - 1));
    sums.add(new Sum(columnTotals, cells.size() - 1));
    return new Attack(cells, sums);
  }

  /** The true counts in the order of the cells, for judging what the attack found. */
  static List<Long> truth(CountTable table) {
    List<Long> counts = new ArrayList<>();
    table.counts().forEach(counts::addAll);
    table.counts().forEach(row -> counts.add(row.stream().mapToLong(Long::longValue).sum()));
    for (int column = 0; column < table.columns().size(); column++) {
      int at = column;
      counts.add(table.counts().stream().mapToLong(row -> row.get(at)).sum());
    }
    counts.add(table.counts().stream().flatMap(List::stream).mapToLong(Long::longValue).sum());
    return counts;
  }
}
