package org.duecare.testkit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A specification: a CSV file of examples that a lawyer can read, on the class path of the tests.
 *
 * <p>The first line names the columns, of which {@code id} and {@code reason} must be there; each
 * further line is one example. Meant as the source of a parameterized test:
 *
 * <pre>{@code
 * static Stream<SpecRow> firstReviews() {
 *   return SpecFile.rows(FirstReviewSpecTest.class, "/spec/first-review.csv");
 * }
 *
 * @ParameterizedTest
 * @MethodSource("firstReviews")
 * void fallsDue(SpecRow row) { ... }
 * }</pre>
 */
public final class SpecFile {

  private SpecFile() {}

  /**
   * The examples of a specification, in the order of the file.
   *
   * @param anchor a class of the module that holds the file
   * @param path the file on the class path, from the root with a leading slash, otherwise from the
   *     package of the anchor
   * @return at least one row
   * @throws IllegalArgumentException if there is no such file, if it has no rows, if a column is
   *     missing, or if an id is blank or comes twice
   */
  public static Stream<SpecRow> rows(Class<?> anchor, String path) {
    try (InputStream in = anchor.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no specification on the class path: " + path);
      }
      return rows(path, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The examples of a specification that another module has, in the order of the file.
   *
   * @param file the file, from the folder of the module whose test this is
   * @return at least one row
   * @throws IllegalArgumentException if it has no rows, if a column is missing, or if an id is
   *     blank or comes twice
   * @throws UncheckedIOException if it cannot be read
   */
  public static Stream<SpecRow> rows(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return rows(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<SpecRow> rows(String path, InputStream in) throws IOException {
    List<SpecRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord line : csv) {
        SpecRow row = SpecRow.of(path, line.getStartingLineNumber(), line.getFieldsAsMap());
        if (!ids.add(row.id())) {
          throw new IllegalArgumentException(row.place() + ": the id comes twice: " + row.id());
        }
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("specification without rows: " + path);
    }
    return rows.stream();
  }
}
