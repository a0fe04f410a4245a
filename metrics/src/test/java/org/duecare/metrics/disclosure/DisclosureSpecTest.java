package org.duecare.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.metrics.disclosure.CountTable.Total;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables made by hand and what is published of them: {@code spec/disclosure.csv}. */
class DisclosureSpecTest {

  static Stream<SpecRow> tables() {
    return SpecFile.rows(DisclosureSpecTest.class, "/spec/disclosure.csv");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isPublished(SpecRow row) {
    assertThat(written(control(row).publish(table(row)))).isEqualTo(row.text("published"));
  }

  private static DisclosureControl control(SpecRow row) {
    DisclosureControl control =
        DisclosureControl.hidingBelow(row.number("threshold"))
            .withZeros(Zeros.valueOf(row.text("zeros")))
            .withRounding(Rounding.valueOf(row.text("rounding")));
    return row.has("open") ? control.withValuesLeftOpen(row.number("open")) : control;
  }

  private static CountTable table(SpecRow row) {
    List<long[]> lines =
        Arrays.stream(row.text("table").split(" \\| "))
            .map(line -> Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray())
            .toList();
    CountTable table =
        CountTable.withColumns(
            IntStream.range(0, lines.get(0).length)
                .mapToObj(column -> "column " + column)
                .toArray(String[]::new));
    for (int line = 0; line < lines.size(); line++) {
      table = table.row("row " + line, lines.get(line));
    }
    return table.withTotals(
        row.has("totals")
            ? Arrays.stream(row.text("totals").split(" ")).map(Total::valueOf).toArray(Total[]::new)
            : new Total[0]);
  }

  private static String written(PublishedTable table) {
    List<List<PublishedFigure>> lines = new ArrayList<>();
    for (String row : table.rows()) {
      List<PublishedFigure> line = new ArrayList<>();
      table.columns().forEach(column -> line.add(table.count(row, column)));
      table.rowTotal(row).ifPresent(line::add);
      lines.add(line);
    }
    List<PublishedFigure> last = new ArrayList<>();
    table.columns().forEach(column -> table.columnTotal(column).ifPresent(last::add));
    table.grandTotal().ifPresent(last::add);
    lines.add(last);
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .map(line -> line.stream().map(PublishedFigure::toString).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }
}
