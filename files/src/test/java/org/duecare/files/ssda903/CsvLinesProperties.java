package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvLinesProperties {

  /**
   * The oracle reads text with a line break in quotes as one record, and takes quoted text that the
   * file does not close; such files are left out.
   */
  @Property(tries = 5_000)
  void givesTheSameCellsAsFastCsv(@ForAll("texts") String text) throws IOException {
    List<List<String>> expected = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
      for (CsvRecord line : csv) {
        Assume.that(line.getFields().stream().noneMatch(CsvLinesProperties::hasLineBreak));
        expected.add(line.getFields());
      }
    } catch (CsvParseException e) {
      Assume.that(false);
    }

    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (CsvLines lines = new CsvLines(new ByteArrayInputStream(bytes))) {
      List<List<String>> read = CsvLinesTest.read(lines);
      Assume.that(lines.fault() != CsvLines.Fault.QUOTE_NOT_CLOSED);
      assertThat(read).isEqualTo(expected);
    }
  }

  @Property
  void readsAnyBytesToTheirEnd(@ForAll byte[] bytes) throws IOException {
    int ends = 0;
    try (CsvLines lines = new CsvLines(new ByteArrayInputStream(bytes))) {
      while (lines.next()) {
        ends++;
        assertThat(lines.cells()).isPositive();
        assertThat(lines.line()).isEqualTo(ends);
      }
      assertThat(lines.bytesTaken()).isGreaterThanOrEqualTo(bytes.length);
    }
  }

  private static boolean hasLineBreak(String cell) {
    return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
  }

  /** Any text of the telling signs, or lines whose quotes are mostly closed and doubled. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.strings().withChars('a', 'é', ',', '"', ' ', '\n', '\r').ofMaxLength(30);
    Arbitrary<String> plain = Arbitraries.strings().withChars('a', 'é', '"', ' ').ofMaxLength(3);
    Arbitrary<String> quoted =
        Arbitraries.of("a", "é", ",", "\"\"", " ")
            .list()
            .ofMaxSize(5)
            .map(signs -> '"' + String.join("", signs) + '"');
    Arbitrary<String> line =
        Arbitraries.oneOf(plain, quoted, quoted)
            .list()
            .ofMaxSize(4)
            .map(cells -> String.join(",", cells));
    Arbitrary<String> lines =
        Combinators.combine(line, Arbitraries.of("\n", "\r", "\r\n", "\n\n"))
            .as((text, end) -> text + end)
            .list()
            .ofMaxSize(4)
            .map(all -> String.join("", all));
    return Arbitraries.oneOf(any, lines);
  }
}
