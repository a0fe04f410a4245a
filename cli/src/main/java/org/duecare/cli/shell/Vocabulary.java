package org.duecare.cli.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.duecare.cli.chart.ChartFile;
import org.duecare.cli.chart.FigureCharts;
import org.duecare.cli.chart.TitledChart;
import org.duecare.cli.council.BundledCouncil;
import org.duecare.cli.council.UnwritableFileException;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.cli.table.VisibleText;
import org.duecare.core.CarePlanning;
import org.duecare.files.ssda903.ReturnTable;
import org.duecare.files.ssda903.RowCount;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.files.ssda903.UnusableReturnException;

/** The words of the shell: few, so that the names of all can be remembered. */
public final class Vocabulary {

  /** The law of England, by mainstream readings and the calendar of England and Wales. */
  public static final CarePlanning england = CarePlanning.england();

  private Vocabulary() {}

  /** Prints the words. */
  public static void help() {
    print(Greeting.WORDS);
  }

  /**
   * The return of a made-up council that comes with the program.
   *
   * @return the return
   * @throws UncheckedIOException if the program's own file cannot be read
   */
  public static CouncilReturn council() {
    try {
      return CouncilReturn.of(BundledCouncil::read, england, Vocabulary::print);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an SSDA903 return, and prints what was read and what was wrong.
   *
   * @param folders a folder for each year, the oldest first; or one that holds these, named so that
   *     the order of their names is that of the years
   * @return the return
   * @throws IllegalArgumentException if no folder is given
   * @throws UnusableReturnException if a folder is none of a return
   * @throws IOException if a file cannot be read
   */
  public static CouncilReturn load(String... folders) throws IOException {
    List<Path> paths = YearFolders.of(Vocabulary::print, folders);
    CouncilReturn loaded =
        CouncilReturn.of(options -> Ssda903.read(paths, options), england, Vocabulary::print);
    print(summary(loaded));
    return loaded;
  }

  private static String summary(CouncilReturn loaded) {
    return VisibleText.of(loaded.toString())
        + "\n"
        + loaded.reviewsKnown()
        + "\n\n"
        + rows(loaded.whole()).text()
        + "\n"
        + CouncilReturn.lines(loaded.issues()).orElse("no issues\n");
  }

  private static Table rows(Ssda903Return loaded) {
    Table table = new Table("table", "rows_used", "refused", "dropped");
    for (ReturnTable each : ReturnTable.values()) {
      RowCount count = loaded.rows(each);
      if (count.read() > 0) {
        table.row(
            Cell.of(each.title()),
            Cell.number(count.used()),
            Cell.number(count.refused()),
            Cell.number(count.dropped()));
      }
    }
    return table;
  }

  /**
   * Prints a value in full: sentences, or a table of all its rows up to a thousand. A stream is
   * read by it.
   *
   * @param value the value
   */
  public static void show(Object value) {
    print(Answer.inFull(value));
  }

  /**
   * Prints why a value is what it is.
   *
   * @param value a due date, an obligation, a timeline, a measure, a dispute as of a day, a rule or
   *     its id, a day, an issue, or a list of these
   * @throws IllegalArgumentException if the value is none of these
   */
  public static void explain(Object value) {
    print(new Explained(england).of(Objects.requireNonNull(value, "value")));
  }

  /**
   * Writes a chart as SVG into the current folder, and prints where. No file is written over: a
   * second chart of the same figures has a number in its name.
   *
   * @param figures a breakdown, series, measure, timeliness, population, forecast, a list of
   *     measures or of populations, or a map with numbers
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if there is no chart of such a value
   */
  public static void chart(Object figures) throws IOException {
    TitledChart chart = charted(figures);
    wrote(UnwritableFileException.unless(() -> ChartFile.writeInto(Path.of(""), chart)));
  }

  /**
   * Writes a chart into a file, and prints where. No file is written over.
   *
   * @param figures a breakdown, series, measure, timeliness, population, forecast, a list of
   *     measures or of populations, or a map with numbers
   * @param file a name that ends in .svg or .png
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if there is no chart of such a value, or the name ends
   *     otherwise, or there is such a file
   */
  public static void chart(Object figures, String file) throws IOException {
    Path path = Path.of(Objects.requireNonNull(file, "file"));
    TitledChart chart = charted(figures);
    wrote(UnwritableFileException.unless(() -> ChartFile.write(path, chart)));
  }

  private static TitledChart charted(Object figures) {
    return FigureCharts.of(Objects.requireNonNull(figures, "figures"));
  }

  private static void wrote(Path file) {
    print("wrote " + VisibleText.of(file.toAbsolutePath().toString()) + "\n");
  }

  private static void print(String lines) {
    System.out.print(lines);
    System.out.flush();
  }
}
