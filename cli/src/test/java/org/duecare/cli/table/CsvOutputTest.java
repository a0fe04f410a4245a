package org.duecare.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CsvOutputTest {

  @Test
  void separatesValuesByCommasAndEndsLinesWithALineFeed() {
    assertThat(
            written(
                csv ->
                    csv.header("a,b,c")
                        .text("x")
                        .empty()
                        .number(7)
                        .endLine()
                        .empty()
                        .empty()
                        .text("é")
                        .endLine()))
        .isEqualTo("a,b,c\nx,,7\n,,é\n");
  }

  @Test
  void quotesWhatNeedsQuotes() {
    assertThat(
            written(
                csv ->
                    csv.text("a,b")
                        .text("say \"no\"")
                        .text("two\nlines")
                        .text("\r")
                        .text("it's")
                        .endLine()))
        .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"\r\",it's\n");
  }

  @Test
  void whatASpreadsheetWouldTakeForAFormulaIsMadeText() {
    assertThat(
            written(
                csv ->
                    csv.givenText("=1+1")
                        .givenText("+1")
                        .givenText("-1")
                        .givenText("@A1")
                        .givenText("\tx")
                        .givenText("")
                        .givenText("a=b")
                        .endLine()))
        .isEqualTo("'=1+1,'+1,'-1,'@A1,'\tx,,a=b\n");
  }

  @Test
  void writesDatesInTheIsoForm() {
    assertThat(
            written(
                csv ->
                    csv.date(LocalDate.of(2026, 4, 1))
                        .date(LocalDate.of(1, 12, 31))
                        .date(LocalDate.of(9999, 10, 10))
                        .date(LocalDate.of(10_000, 1, 1))
                        .date(LocalDate.of(-1, 1, 1))
                        .endLine()))
        .isEqualTo("2026-04-01,0001-12-31,9999-10-10,+10000-01-01,-0001-01-01\n");
  }

  @Test
  void writesNumbers() {
    assertThat(
            written(
                csv ->
                    csv.number(0)
                        .number(9)
                        .number(10)
                        .number(99)
                        .number(100)
                        .number(-1)
                        .number(Long.MAX_VALUE)
                        .endLine()))
        .isEqualTo("0,9,10,99,100,-1,9223372036854775807\n");
  }

  @Test
  void losesNothingWhereTheBufferEnds() {
    StringBuilder expected = new StringBuilder();
    String written =
        written(
            csv -> {
              for (int i = 0; i < 20_000; i++) {
                LocalDate date = LocalDate.of(2020, 1, 1).plusDays(i % 3_000);
                csv.text("C" + i).date(date).number(i % 100).empty().endLine();
                expected.append("C" + i + "," + date + "," + i % 100 + ",\n");
              }
            });
    assertThat(written).isEqualTo(expected.toString());
  }

  @Test
  void writesATextLongerThanTheBuffer() {
    String text = "x".repeat(200_000);
    assertThat(written(csv -> csv.text("a").text(text).text("b").endLine()))
        .isEqualTo("a," + text + ",b\n");
  }

  @Test
  void saysWhenTheOutputIsLost() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() throws IOException {
            throw new IOException("No space left on device");
          }
        };
    CsvOutput csv = new CsvOutput(full).header("a");
    assertThatThrownBy(csv::flush).isInstanceOf(OutputLostException.class);
    assertThatThrownBy(() -> new CsvOutput(full).flush()).isInstanceOf(OutputLostException.class);
  }

  private static String written(Consumer<CsvOutput> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvOutput csv = new CsvOutput(out);
    lines.accept(csv);
    csv.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
