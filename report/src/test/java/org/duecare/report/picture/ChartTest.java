package org.duecare.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duecare.report.picture.Chart.Band;
import org.duecare.report.picture.Chart.Kind;
import org.duecare.report.picture.Chart.Scale;
import org.duecare.report.picture.Chart.Series;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final List<String> PLACES = List.of("foster family", "children's home", "other");

  private static Series series(String name, Double... values) {
    return new Series(name, Arrays.stream(values).map(Optional::ofNullable).toList());
  }

  private static Picture draw(Kind kind, Scale scale, Series... series) {
    return new Chart(kind, scale, PLACES, List.of(series), Optional.empty()).draw();
  }

  private static long count(String pattern, Picture picture) {
    return Pattern.compile(pattern).matcher(picture.shapes()).results().count();
  }

  @Test
  void drawsABarForEachNumberThatIsThere() {
    Picture picture = draw(Kind.BARS, Scale.NUMBER, series("2023", 400.0, null, 0.5));

    assertThat(count("ink-series-3 filled", picture)).isEqualTo(2);
    assertThat(picture.shapes()).contains(">400</text>", ">0.5</text>", ">foster family</text>");
    assertThat(picture.legend()).isEmpty();
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    Picture picture = draw(Kind.BARS, Scale.PERCENT, series("2023", 100.0, 50.0, 25.0));

    List<Double> lengths =
        Pattern.compile("filled\" d=\"M([0-9.]+) [0-9.]+L([0-9.]+) ")
            .matcher(picture.shapes())
            .results()
            .map(bar -> Double.parseDouble(bar.group(2)) - Double.parseDouble(bar.group(1)))
            .toList();
    assertThat(lengths).hasSize(3);
    assertThat(lengths.get(1)).isCloseTo(lengths.get(0) / 2, within());
    assertThat(lengths.get(2)).isCloseTo(lengths.get(0) / 4, within());
    assertThat(picture.shapes()).contains(">50%</text>");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.2);
  }

  /** Side by side on one line they would be read as one. */
  @Test
  void wordsOfManyMonthsAreOnTwoLines() {
    Picture picture = lineOfMonths(48);

    assertThat(count(">March </text>", picture)).isEqualTo(4);
    assertThat(picture.shapes())
        .contains(">2023</text>", ">2026</text>")
        .doesNotContain("March 20");
  }

  /** September is the longest of them. */
  @Test
  void noMonthIsBrokenWithinItsName() {
    Picture picture = lineOfMonths(36);

    assertThat(picture.shapes())
        .contains(">September", ">December", ">June", ">March")
        .doesNotContain("Septem<", "Decemb<", "...");
  }

  /** From April 2022 on. */
  private static Picture lineOfMonths(int count) {
    List<String> months =
        IntStream.range(0, count)
            .mapToObj(i -> YearMonth.of(2022, 4).plusMonths(i))
            .map(
                month ->
                    month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
                        + " "
                        + month.getYear())
            .toList();
    Double[] values = new Double[count];
    Arrays.fill(values, 300.0);
    return new Chart(
            Kind.LINES, Scale.NUMBER, months, List.of(series("children", values)), Optional.empty())
        .draw();
  }

  @Test
  void tellsSeriesApartByInkAndLegend() {
    Picture picture =
        draw(
            Kind.BARS,
            Scale.NUMBER,
            series("2021", 1.0, 2.0, 3.0),
            series("2022", 4.0, 5.0, 6.0),
            series("2023", 7.0, 8.0, 9.0));

    assertThat(count("ink-series-1 filled", picture)).isEqualTo(3);
    assertThat(count("ink-series-3 filled", picture)).isEqualTo(3);
    assertThat(picture.legend())
        .extracting(Picture.LegendEntry::words)
        .containsExactly("2021", "2022", "2023");
    assertThat(picture.legend().get(0).swatch()).contains("ink-series-1 filled");
  }

  @Test
  void drawsLinesWithGapsWhereNothingIsPublished() {
    Picture whole = draw(Kind.LINES, Scale.NUMBER, series("all", 1.0, 2.0, 3.0));
    Picture gap = draw(Kind.LINES, Scale.NUMBER, series("all", 1.0, null, 3.0));

    assertThat(count("ink-series-3 drawn\" stroke-width=\"2\"", whole)).isEqualTo(2);
    assertThat(count("ink-series-3 drawn\" stroke-width=\"2\"", gap)).isZero();
  }

  @Test
  void tellsLinesApartByDashesAndMarks() {
    Picture picture =
        draw(
            Kind.LINES,
            Scale.PERCENT,
            series("low", 1.0, 2.0, 3.0),
            series("likely", 4.0, 5.0, 6.0),
            series("high", 70.0, 80.0, 90.0));

    assertThat(picture.shapes()).contains("stroke-dasharray=\"2 3 \"", "stroke-dasharray=\"7 3 \"");
    assertThat(picture.shapes()).contains(">100</text>", ">25</text>");
    assertThat(picture.legend()).hasSize(3);
    assertThat(picture.legend().get(1).swatch()).contains("stroke-dasharray=\"7 3 \"");
  }

  @Test
  void axesHaveRoundNumbersThatReachTheTop() {
    assertThat(draw(Kind.LINES, Scale.NUMBER, series("all", 647.0, 12.0, 3.0)).shapes())
        .contains(">800</text>", ">200</text>");
    assertThat(draw(Kind.LINES, Scale.NUMBER, series("all", 0.0, 0.0, 0.0)).shapes())
        .contains(">1</text>");
  }

  @Test
  void showsABandBehindTheBars() {
    Chart chart =
        new Chart(
            Kind.BARS,
            Scale.NUMBER,
            List.of("children in care"),
            List.of(series("2023", 51.0)),
            Optional.of(new Band("guideline, 50 to 70", 50, 70)));

    Picture picture = chart.draw();

    assertThat(picture.shapes().indexOf("ink-band filled"))
        .isBetween(0, picture.shapes().indexOf("ink-series-3 filled"));
    assertThat(picture.legend())
        .extracting(Picture.LegendEntry::words)
        .containsExactly("guideline, 50 to 70");
  }

  @Test
  void wordsOfManyCategoriesAreThinnedOut() {
    List<String> months = java.util.stream.IntStream.range(0, 36).mapToObj(i -> "m" + i).toList();
    Picture picture =
        new Chart(
                Kind.LINES,
                Scale.NUMBER,
                months,
                List.of(new Series("all", months.stream().map(m -> Optional.of(1.0)).toList())),
                Optional.empty())
            .draw();

    assertThat(count(">m[0-9]+</text>", picture)).isEqualTo(4);
    assertThat(picture.shapes()).contains(">m35</text>");
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    assertThatThrownBy(() -> draw(Kind.BARS, Scale.NUMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "chart of 3 categories and 0 series; one category or more and one to three series are"
                + " allowed");
    assertThatThrownBy(() -> draw(Kind.BARS, Scale.NUMBER, series("2023", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("series of 1 numbers over 3 categories; one number for each is needed");
  }

  @Test
  void categoriesKeepTheirOrderWhateverTheirWords() {
    assertThat(new Drawing.Category(1, "a"))
        .isGreaterThan(new Drawing.Category(0, "b"))
        .hasToString("a");
  }
}
