package org.duecare.testkit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    List<SpecRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (InputStream in = anchor.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no specification on the class path: " + path);
      }
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("specification without rows: " + path);
    }
    return rows.stream();
  }
}
