package org.duecare.cli.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Writes charts into files. None is ever written over. */
public final class ChartFile {

  private ChartFile() {}

  /**
   * Writes a chart as SVG into a folder, named by what it shows, with a number where there is such
   * a file already.
   *
   * @param chart the chart
   * @param folder the folder
   * @return the file
   * @throws IOException if it cannot be written
   */
  public static Path writeInto(Path folder, TitledChart chart) throws IOException {
    Path file = folder.resolve(chart.id() + ".svg");
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(chart.id() + "-" + number + ".svg");
    }
    return write(file, chart);
  }

  /**
   * Writes a chart into a file.
   *
   * @param file the file, which ends in .svg or .png and is not there yet
   * @param chart the chart
   * @return the file
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the name ends otherwise, or there is such a file
   * @throws IllegalStateException if it is a PNG and the machine has no font
   */
  public static Path write(Path file, TitledChart chart) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    SvgFile svg = new SvgFile(chart);
    byte[] bytes;
    if (name.endsWith(".svg")) {
      bytes = svg.text().getBytes(StandardCharsets.UTF_8);
    } else if (name.endsWith(".png")) {
      bytes = PngFile.bytes(svg);
    } else {
      throw new IllegalArgumentException(
          "neither SVG nor PNG: " + file + "; a name that ends in .svg or .png is allowed");
    }
    try {
      return Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new IllegalArgumentException(
          "file exists: " + file + "; another name is needed, or the file has to go", e);
    }
  }
}
