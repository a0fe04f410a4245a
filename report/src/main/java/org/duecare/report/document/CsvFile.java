package org.duecare.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duecare.report.page.Page;
import org.duecare.report.page.PageCell;
import org.duecare.report.page.PageDefinition;
import org.duecare.report.page.PageHeader;
import org.duecare.report.page.PageRow;
import org.duecare.report.page.PageSection;
import org.duecare.report.page.PageTable;

/**
 * A page as one long table, a figure a line, by RFC 4180. No cell can be taken for a formula by a
 * spreadsheet.
 */
final class CsvFile {

  static final List<String> COLUMNS =
      List.of(
          "section",
          "table",
          "row",
          "label",
          "column",
          "value",
          "kind",
          "numerator",
          "denominator",
          "left_out",
          "suppressed",
          "mark",
          "definition");

  private static final String END = "\r\n";

  /** With these a cell begins that a spreadsheet may calculate. */
  private static final String FORMULA = "=+-@\t\r\n";

  private final Page page;
  private final StringBuilder out = new StringBuilder();

  CsvFile(Page page) {
    this.page = page;
  }

  String text() {
    line(COLUMNS);
    page.sections().forEach(this::section);
    return out.toString();
  }

  private void section(PageSection section) {
    for (PageTable table : section.tables()) {
      for (PageRow row : table.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          figure(section, table, row.head(), table.columns().get(i), row.cells().get(i));
        }
      }
    }
  }

  private void figure(
      PageSection section, PageTable table, PageHeader row, PageHeader column, PageCell cell) {
    if (cell.kind() == PageCell.Kind.NONE) {
      return;
    }
    String definition = row.definition().or(column::definition).map(PageDefinition::id).orElse("");
    line(
        List.of(
            cell(section.id()),
            cell(table.id()),
            cell(row.id()),
            cell(row.words()),
            cell(column.id()),
            // A number below 0 begins as a formula does, and is to stay a number.
            cell.value(),
            cell.kind().toString().toLowerCase(Locale.ROOT),
            cell.numerator(),
            cell.denominator(),
            cell.leftOut(),
            cell.isHidden() ? "yes" : "no",
            cell.mark().orElse(""),
            cell(definition)));
  }

  private void line(List<String> cells) {
    out.append(String.join(",", cells)).append(END);
  }

  static String cell(String text) {
    String inert = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean isQuoted =
        Arrays.stream(new String[] {",", "\"", "\r", "\n"}).anyMatch(inert::contains);
    return isQuoted ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
  }
}
