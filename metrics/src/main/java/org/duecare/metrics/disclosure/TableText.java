package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A published table as text, each column as wide as its widest cell. */
final class TableText {

  private static final String TOTAL = "total";

  private TableText() {}

  /** Lines that each end with a line feed. */
  static String of(PublishedTable table) {
    List<List<String>> lines = new ArrayList<>();
    List<String> headings = new ArrayList<>(table.columns());
    if (table.rows().stream().anyMatch(row -> table.rowTotal(row).isPresent())) {
      headings.add(TOTAL);
    }
    lines.add(line("", headings));
    for (int row = 0; row < table.rows().size(); row++) {
      lines.add(line(table.rows().get(row), table.line(row)));
    }
    if (!table.lastLine().isEmpty()) {
      lines.add(lastLine(table));
    }
    return aligned(lines);
  }

  private static List<String> lastLine(PublishedTable table) {
    List<Object> figures = new ArrayList<>(table.lastLine());
    boolean isGrandTotalAlone = table.grandTotal().isPresent() && figures.size() == 1;
    if (isGrandTotalAlone) {
      table.columns().forEach(column -> figures.add(0, ""));
    }
    return line(TOTAL, figures);
  }

  private static List<String> line(String label, List<?> cells) {
    List<String> line = new ArrayList<>(List.of(label));
    cells.forEach(cell -> line.add(cell.toString()));
    return line;
  }

  private static String aligned(List<List<String>> lines) {
    int[] widths =
        IntStream.range(0, lines.stream().mapToInt(List::size).max().orElse(0))
            .map(
                column ->
                    lines.stream()
                        .filter(line -> line.size() > column)
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      text.append(line.get(0)).append(" ".repeat(widths[0] - line.get(0).length()));
      for (int column = 1; column < line.size(); column++) {
        String cell = line.get(column);
        text.append("  ").append(" ".repeat(widths[column] - cell.length())).append(cell);
      }
      text.append('\n');
    }
    return text.toString();
  }
}
