package org.duecare.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.duecare.report.picture.Chart;
import org.duecare.report.picture.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ChartFileTest {

  private static final TitledChart BARS =
      FigureCharts.of(new TreeMap<>(Map.of("a < b", 40, "c", 20)));

  private static final TitledChart LINES =
      new TitledChart(
          "lines",
          "Lines",
          new Chart(
              Chart.Kind.LINES,
              Chart.Scale.PERCENT,
              List.of("2024", "2025"),
              List.of(
                  new Chart.Series("one", List.of(Optional.of(20.0), Optional.of(30.0))),
                  new Chart.Series("two", List.of(Optional.of(60.0), Optional.of(90.0)))),
              Optional.empty()));

  @TempDir Path folder;

  private static Document parsed(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private static long pixels(BufferedImage image, int color) {
    return IntStream.range(0, image.getHeight())
        .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
        .filter(rgb -> (rgb & 0xffffff) == color)
        .count();
  }

  @Test
  void svgStandsAlone() throws Exception {
    Path file = ChartFile.write(folder.resolve("a.svg"), BARS);
    Document svg = parsed(file);
    assertThat(svg.getDocumentElement().getNamespaceURI() + svg.getDocumentElement().getTagName())
        .endsWith("svg");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Numbers");
    assertThat(Files.readString(file))
        .contains(".ink-series-3.filled{fill:#0b4f6c}", ">a &lt; b</text>", ">40</text>")
        .doesNotContain("var(");
  }

  @Test
  void svgHasItsLegend() throws Exception {
    Path file = ChartFile.write(folder.resolve("b.svg"), LINES);
    assertThat(Files.readString(file)).contains(">one</text>", ">two</text>", "stroke-dasharray");
    assertThat(parsed(file).getElementsByTagName("g").getLength()).isEqualTo(3);
  }

  @Test
  void pngShowsTheBarsInTheirColour() throws Exception {
    BufferedImage image = ImageIO.read(ChartFile.write(folder.resolve("a.png"), BARS).toFile());
    assertThat(image.getWidth()).isGreaterThan(1_000);
    assertThat(pixels(image, 0x0b4f6c)).isGreaterThan(20_000);
    assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(0xffffff);
  }

  @Test
  void pngShowsLinesOfEachSeries() throws Exception {
    BufferedImage image = ImageIO.read(ChartFile.write(folder.resolve("B.PNG"), LINES).toFile());
    assertThat(pixels(image, 0x0b4f6c)).isGreaterThan(500);
    assertThat(pixels(image, 0x6fa9c2)).isGreaterThan(200);
  }

  @Test
  void picturesHaveTheColoursOfTheReport() throws Exception {
    String page =
        Files.readString(
            Path.of("../report/src/main/resources/org/duecare/report/document/page.css"));
    String light = page.substring(0, page.indexOf("@media"));
    for (Ink ink : List.of(Ink.SERIES_1, Ink.SERIES_2, Ink.SERIES_3, Ink.BAND, Ink.EDGE)) {
      String name = ink.cssClass().substring("ink-".length());
      assertThat(light).contains("--" + name + ": " + Palette.hex(Palette.of(ink)) + ";");
    }
    assertThat(light)
        .contains("--rule: " + Palette.hex(Palette.of(Ink.GRID)) + ";")
        .contains("--ink: " + Palette.hex(Palette.of(Ink.TEXT)) + ";");
    assertThat(Palette.ofClass("unknown")).isEqualTo(Palette.of(Ink.TEXT));
  }

  @Test
  void neverWritesOver() throws Exception {
    Path file = ChartFile.writeInto(folder, BARS);
    assertThat(file).isEqualTo(folder.resolve("numbers.svg"));
    Files.writeString(file, "mine", StandardCharsets.UTF_8);
    assertThat(ChartFile.writeInto(folder, BARS)).isEqualTo(folder.resolve("numbers-2.svg"));
    assertThat(ChartFile.writeInto(folder, BARS)).isEqualTo(folder.resolve("numbers-3.svg"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartFile.write(file, BARS))
        .withMessage("file exists: " + file + "; another name is needed, or the file has to go");
    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesOtherKindsOfFile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartFile.write(Path.of("x.jpg"), BARS))
        .withMessage("neither SVG nor PNG: x.jpg; a name that ends in .svg or .png is allowed");
  }
}
