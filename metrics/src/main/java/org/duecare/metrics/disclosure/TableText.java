package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A published table as text, each column as wide as its widest cell. */
final class TableText {

  private static final String GAP = "  ";

  private TableText() {}

  /** Lines that each end with a line feed. */
  static String of(PublishedTable table, String total) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(line("", table.columns(), total));
    table.rows().forEach(row -> lines.add(line(table, row)));
    lines.add(
        line(
            total,
            table.columns().stream().map(column -> text(table.columnTotal(column))).toList(),
            text(table.grandTotal())));
    return aligned(withoutUnused(lines));
  }

  private static List<String> line(PublishedTable table, String row) {
    return line(
        row,
        table.columns().stream().map(column -> table.count(row, column).toString()).toList(),
        text(table.rowTotal(row)));
  }

  private static List<String> line(String label, List<String> cells, String last) {
    return Stream.of(Stream.of(label), cells.stream(), Stream.of(last)).flatMap(s -> s).toList();
  }

  private static String text(Optional<PublishedFigure> figure) {
    return figure.map(PublishedFigure::toString).orElse("");
  }

  /** The lines without the row and the column of totals where no total is printed in them. */
  private static List<List<String>> withoutUnused(List<List<String>> lines) {
    int lastColumn = lines.get(0).size() - 1;
    boolean hasLastColumn =
        lines.stream().skip(1).anyMatch(line -> !line.get(lastColumn).isEmpty());
    boolean hasLastLine =
        lines.get(lines.size() - 1).stream().skip(1).anyMatch(cell -> !cell.isEmpty());
    return lines.subList(0, hasLastLine ? lines.size() : lines.size() - 1).stream()
        .map(line -> hasLastColumn ? line : line.subList(0, lastColumn))
        .toList();
  }

  private static String aligned(List<List<String>> lines) {
    int[] widths =
        IntStream.range(0, lines.get(0).size())
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> cells : lines) {
      StringBuilder line = new StringBuilder(cells.get(0));
      line.append(" ".repeat(widths[0] - line.length()));
      for (int column = 1; column < widths.length; column++) {
        String cell = cells.get(column);
        line.append(GAP).append(" ".repeat(widths[column] - cell.length())).append(cell);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
