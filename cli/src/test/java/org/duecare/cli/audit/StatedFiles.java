package org.duecare.cli.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duecare.files.Loaded;
import org.duecare.metrics.audit.Report;

/** The two tables of a report as cells, which can be changed one by one. */
final class StatedFiles {

  private static final Path RESOURCES = Path.of("src/test/resources");

  final List<List<String>> figures;
  final List<List<String>> relations;

  private StatedFiles(List<List<String>> figures, List<List<String>> relations) {
    this.figures = figures;
    this.relations = relations;
  }

  static StatedFiles of(String folder) {
    return new StatedFiles(
        cells(RESOURCES.resolve(folder).resolve("figures.csv")),
        cells(RESOURCES.resolve(folder).resolve("relations.csv")));
  }

  private static List<List<String>> cells(Path file) {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(Files.readString(file))) {
      List<List<String>> rows = new ArrayList<>();
      csv.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<List<String>> table(String name) {
    return name.equals("figures") ? figures : relations;
  }

  /** Changes a cell; a row goes by its first cell or its line. */
  StatedFiles with(String table, String row, String column, String value) {
    List<List<String>> rows = table(table);
    List<String> cells =
        row.matches("\\d+")
            ? rows.get(Integer.parseInt(row) - 1)
            : rows.stream().filter(each -> each.get(0).equals(row)).findFirst().orElseThrow();
    cells.set(rows.get(0).indexOf(column), value);
    return this;
  }

  Loaded<Report> read() {
    return read(text(figures), text(relations));
  }

  static Loaded<Report> read(String figures, String relations) {
    try {
      return StatedReport.read("report", new StringReader(figures), new StringReader(relations));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
