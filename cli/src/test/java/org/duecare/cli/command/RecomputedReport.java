package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;

/**
 * The annual report that the command of {@code docs/walsall.md} writes of the made-up council, and
 * the specifications that lay it beside the report of Walsall.
 */
final class RecomputedReport {

  static final Path DOCUMENT = Path.of("../docs/walsall.md");

  private static final String LAST_DAY = "2026-03-31";
  private static final RecomputedReport REPORT = new RecomputedReport();

  private final Path folder;
  private final List<Map<String, String>> lines;
  private final Run run;

  private RecomputedReport() {
    try {
      folder = Files.createTempDirectory("recomputed");
      run = Run.of(arguments());
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(text("annual-report.csv"))) {
        lines = csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RecomputedReport get() {
    return REPORT;
  }

  /** The command as it stands in the document, but for the folder that it writes into. */
  private String[] arguments() throws IOException {
    String command =
        Arrays.stream(Files.readString(DOCUMENT).split("```", -1))
            .filter(block -> block.startsWith("sh\nduecare annual-report"))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(command.strip().replace("\\\n", " ").split("\\s+", -1))
        .skip(2)
        .map(word -> word.startsWith("cli/target/") ? folder.toString() : word)
        .map(word -> word.startsWith("cli/") ? "../" + word : word)
        .toArray(String[]::new);
  }

  Run run() {
    return run;
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One exhibit of the original and where it stands here.
   *
   * @param there as the specification of all exhibits has it; empty for one more
   */
  record Exhibit(Optional<SpecRow> there, SpecRow here) {

    String words() {
      return there.map(row -> row.text("exhibit")).orElseGet(() -> here.text("exhibit"));
    }

    String table() {
      return hereOrThere("table").replace("2023-03-31", LAST_DAY);
    }

    String row() {
      return hereOrThere("row");
    }

    private String hereOrThere(String column) {
      return here.text(column).isEmpty() ? there.orElseThrow().text(column) : here.text(column);
    }

    @Override
    public String toString() {
      return here.id() + " " + words();
    }
  }

  /** Every exhibit of the original, in the order in which they stand here. */
  static Stream<Exhibit> exhibits() {
    Map<String, SpecRow> there =
        SpecFile.rows(Path.of("../metrics/src/test/resources/spec/walsall-exhibits.csv"))
            .collect(Collectors.toMap(SpecRow::id, Function.identity()));
    List<Exhibit> exhibits =
        SpecFile.rows(RecomputedReport.class, "/spec/walsall-side-by-side.csv")
            .map(here -> new Exhibit(Optional.ofNullable(there.remove(here.id())), here))
            .toList();
    assertThat(there).as("exhibits not laid beside").isEmpty();
    return exhibits.stream();
  }

  /** The lines of a row: one for each year, or the share among those of a year. */
  List<Map<String, String>> lines(Exhibit exhibit) {
    List<Map<String, String>> found =
        lines.stream()
            .filter(line -> line.get("table").equals(exhibit.table()))
            .filter(line -> isOf(exhibit.row(), line))
            .toList();
    List<Map<String, String>> shares =
        found.stream().filter(line -> line.get("column").equals("share")).toList();
    return shares.isEmpty() ? found : shares;
  }

  /** Where there are many months they are the rows, and the figure is the column. */
  private static boolean isOf(String row, Map<String, String> line) {
    return line.get("row").equals(row) || line.get("column").equals(row);
  }

  /** What a row is called. */
  String label(Exhibit exhibit) {
    Map<String, String> line = lines(exhibit).get(0);
    return line.get("row").equals(exhibit.row()) ? ", " + line.get("label") : "";
  }

  /** Whether anything is printed of a table. */
  boolean prints(String table) {
    return lines.stream().anyMatch(line -> line.get("table").equals(table));
  }

  /** What is printed, oldest year first; of many months the last one. */
  String figures(Exhibit exhibit) {
    List<Map<String, String>> found = lines(exhibit);
    List<String> figures = new ArrayList<>(found.stream().map(this::figure).toList());
    int last = figures.size() - 1;
    return figures.size() > 3
        ? figures.size() + " months, the last " + figures.get(last)
        : String.join(", ", figures);
  }

  private String figure(Map<String, String> line) {
    if (line.get("suppressed").equals("yes")) {
      return "c";
    }
    String value = line.get("value");
    return switch (line.get("kind")) {
      case "percent" ->
          value + "% (" + line.get("numerator") + " of " + line.get("denominator") + ")";
      case "count" -> value + share(line);
      default -> value;
    };
  }

  /** A part of a whole that is printed, too. */
  private String share(Map<String, String> part) {
    return lines.stream()
        .filter(line -> line.get("table").equals(part.get("table")))
        .filter(line -> line.get("column").equals(part.get("column")))
        .filter(line -> line.get("row").equals(part.get("definition")))
        .filter(line -> !line.get("row").equals(part.get("row")))
        .findFirst()
        .map(line -> new BigDecimal(line.get("value")))
        .filter(whole -> whole.signum() > 0)
        .map(
            whole ->
                new BigDecimal(part.get("value"))
                    .multiply(BigDecimal.valueOf(100))
                    .divide(whole, 1, RoundingMode.HALF_UP))
        .map(percent -> " (" + percent + "%)")
        .orElse("");
  }
}
