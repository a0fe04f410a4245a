package org.duecare.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table that is written as text, as CSV or as JSON once all its rows are there. */
public final class Table {

  private final List<String> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  public Table(String... columns) {
    this.columns = List.of(columns);
  }

  public Table row(Cell... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "row of " + cells.length + " cells; " + columns.size() + " are needed");
    }
    rows.add(List.of(cells));
    return this;
  }

  public void write(OutputStream out, TableFormat format) {
    switch (format) {
      case TEXT -> write(out, text());
      case CSV -> csv(out);
      case JSON -> write(out, JsonRows.of(columns, rows));
    }
  }

  private static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  private void csv(OutputStream out) {
    CsvOutput csv = new CsvOutput(out).header(String.join(",", columns));
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        if (cell.isNumber()) {
          csv.text(cell.text());
        } else {
          csv.givenText(cell.text());
        }
      }
      csv.endLine();
    }
    csv.flush();
  }

  /**
   * The table with columns that stand under each other, for people.
   *
   * @return the lines, the last of them ended too
   */
  public String text() {
    int[] widths = columns.stream().mapToInt(String::length).toArray();
    for (List<Cell> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], VisibleText.of(row.get(i).text()).length());
      }
    }
    StringBuilder text = new StringBuilder();
    line(text, columns.stream().map(Cell::of).toList(), widths);
    Arrays.stream(widths).forEach(width -> text.append("-".repeat(width)).append("  "));
    endLine(text);
    rows.forEach(row -> line(text, row, widths));
    return text.toString();
  }

  private static void line(StringBuilder text, List<Cell> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String shown = VisibleText.of(cells.get(i).text());
      String room = " ".repeat(widths[i] - shown.length());
      text.append(cells.get(i).isNumber() ? room + shown : shown + room).append("  ");
    }
    endLine(text);
  }

  private static void endLine(StringBuilder text) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }
}
