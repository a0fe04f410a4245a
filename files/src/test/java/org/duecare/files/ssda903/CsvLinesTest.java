package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLinesTest {

  @Test
  void splitsALineAtItsCommas() throws IOException {
    assertThat(cells("a,b,,c\n")).containsExactly(List.of("a", "b", "", "c"));
  }

  @Test
  void takesEveryEndOfLineAndCountsCarriageReturns() throws IOException {
    CsvLines lines = lines("a\nb\r\nc\rd\r\n\r\n");

    assertThat(read(lines)).containsExactly(of("a"), of("b"), of("c"), of("d"), of(""));
    assertThat(lines.carriageReturns()).isEqualTo(4);
    assertThat(lines.line()).isEqualTo(5);
  }

  @Test
  void readsALastLineWithoutAnEnd() throws IOException {
    assertThat(cells("a,b\nc,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void readsNothingFromAnEmptyFile() throws IOException {
    assertThat(cells("")).isEmpty();
  }

  @Test
  void skipsAByteOrderMark() throws IOException {
    CsvLines lines = lines("\uFEFFa,b\n");

    assertThat(lines.hasByteOrderMark()).isTrue();
    assertThat(read(lines)).containsExactly(List.of("a", "b"));
  }

  @Test
  void keepsCommasAndDoubledQuotesInQuotes() throws IOException {
    assertThat(cells("\"a,b\",\"c \"\"d\"\"\",\"\"\n"))
        .containsExactly(List.of("a,b", "c \"d\"", ""));
  }

  @Test
  void takesAQuoteWithinACellAsText() throws IOException {
    assertThat(cells("a\"b,c\n")).containsExactly(List.of("a\"b", "c"));
  }

  @Test
  void anUnclosedQuoteCostsItsOwnLineOnly() throws IOException {
    CsvLines lines = lines("a,\"b\nc,d\n");

    assertThat(lines.next()).isTrue();
    assertThat(lines.fault()).isEqualTo(CsvLines.Fault.QUOTE_NOT_CLOSED);
    assertThat(lines.next()).isTrue();
    assertThat(lines.fault()).isEqualTo(CsvLines.Fault.NONE);
    assertThat(cellsOf(lines)).containsExactly("c", "d");
  }

  @Test
  void saysThatTextFollowsAQuote() throws IOException {
    CsvLines lines = lines("\"a\"b,c\n\"a\" \t,c\n");

    assertThat(lines.next()).isTrue();
    assertThat(lines.fault()).isEqualTo(CsvLines.Fault.TEXT_AFTER_QUOTE);
    assertThat(lines.next()).isTrue();
    assertThat(lines.fault()).isEqualTo(CsvLines.Fault.NONE);
  }

  @Test
  void readsLinesThatCrossTheEndOfABlock() throws IOException {
    String line = "x".repeat(1_000) + ",y";
    String text = (line + "\r\n").repeat(500);

    assertThat(cells(text)).hasSize(500).allMatch(cells -> cells.get(0).length() == 1_000);
  }

  @Test
  void takesACarriageReturnAtTheEndOfABlockWithItsLineFeed() throws IOException {
    String first = "x".repeat(CsvLines.LONGEST_LINE - 1);

    assertThat(cells("a\n" + first.substring(2) + "\r\nb\n")).hasSize(3);
  }

  @Test
  void givesTheBeginningOfALineThatIsTooLongAndGoesOnWithTheNext() throws IOException {
    String noise = "1,".repeat(5_000_000);
    CsvLines lines = lines("a\nb," + noise + "\r\nc\n");

    assertThat(lines.next()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(lines.fault()).isEqualTo(CsvLines.Fault.TOO_LONG);
    assertThat(lines.line()).isEqualTo(2);
    assertThat(cellsOf(lines).get(0)).isEqualTo("b");
    assertThat(lines.next()).isTrue();
    assertThat(lines.line()).isEqualTo(3);
    assertThat(cellsOf(lines)).containsExactly("c");
    assertThat(lines.next()).isFalse();
  }

  @Test
  void aLineThatIsTooLongMayBeTheLast() throws IOException {
    CsvLines lines = lines("1,".repeat(CsvLines.LONGEST_LINE));

    assertThat(lines.next()).isTrue();
    assertThat(lines.fault()).isEqualTo(CsvLines.Fault.TOO_LONG);
    assertThat(lines.next()).isFalse();
  }

  @Test
  void aLineThatIsTooLongMayEndAtTheEndOfABlock() throws IOException {
    String two = "x".repeat(2 * CsvLines.LONGEST_LINE - 1);

    for (String end : List.of("\r\n", "\r", "\n")) {
      CsvLines lines = lines(two + end + "c\n");
      assertThat(lines.next()).isTrue();
      assertThat(lines.next()).isTrue();
      assertThat(cellsOf(lines)).containsExactly("c");
      assertThat(lines.line()).isEqualTo(2);
    }
  }

  @Test
  void countsMoreCellsThanItHolds() throws IOException {
    CsvLines lines = lines(",".repeat(4_999) + "\n" + "\"\",".repeat(4_999) + "\n");

    for (int i = 0; i < 2; i++) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.cells()).isEqualTo(5_000);
      assertThat(lines.cellsHeld()).isEqualTo(CsvLines.MOST_CELLS);
    }
  }

  @Test
  void readsFromAStreamThatGivesLittleAtATime() throws IOException {
    InputStream drops =
        new ByteArrayInputStream("a,b\r\nc,d".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public int read(byte[] b, int off, int len) {
            return super.read(b, off, Math.min(1, len));
          }
        };

    assertThat(read(new CsvLines(drops))).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  private static List<String> of(String cell) {
    return List.of(cell);
  }

  private static CsvLines lines(String text) throws IOException {
    return new CsvLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<List<String>> cells(String text) throws IOException {
    return read(lines(text));
  }

  static List<List<String>> read(CsvLines lines) throws IOException {
    List<List<String>> read = new ArrayList<>();
    while (lines.next()) {
      read.add(cellsOf(lines));
    }
    return read;
  }

  private static List<String> cellsOf(CsvLines lines) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < lines.cellsHeld(); i++) {
      int length = lines.to(i) - lines.from(i);
      cells.add(new String(lines.bytes(), lines.from(i), length, StandardCharsets.UTF_8));
    }
    return cells;
  }
}
