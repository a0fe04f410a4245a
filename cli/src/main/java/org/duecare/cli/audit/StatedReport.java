package org.duecare.cli.audit;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.Report;

/**
 * A report as somebody writes it down for an audit: a table of its figures, and a table of what it
 * says of them together. Both are CSV in UTF-8, the first line naming the columns, in any order.
 *
 * <p>A row that cannot be used is an issue and never stops the rest; a relation that names a figure
 * of such a row is one, too. At most 5,000 figures and 1,000 relations are read, of up to 200
 * figures each. Nothing is kept between two readings: thread-safe.
 */
public final class StatedReport {

  private final TableIssues ofFigures;
  private final TableIssues ofRelations;
  private final FigureTable figures = new FigureTable();
  private final RelationTable relations;

  private StatedReport(String figuresName, String relationsName) {
    ofFigures = new TableIssues(figuresName);
    ofRelations = new TableIssues(relationsName);
    relations = new RelationTable(figures.figures(), ofRelations);
  }

  /**
   * Reads figures of which nothing is said together.
   *
   * @param figures the file of figures
   * @return the report, which goes by the name of the file, and the issues
   * @throws IOException if the file cannot be opened or read
   */
  public static Loaded<Report> read(Path figures) throws IOException {
    StatedReport stated = new StatedReport(name(figures), "");
    TableFile.open(figures, stated::readFigures);
    return stated.loaded(name(figures));
  }

  /**
   * Reads figures and what is said of them together.
   *
   * @param figures the file of figures
   * @param relations the file of relations
   * @return the report, which goes by the name of the file of figures, and the issues, those of the
   *     figures first
   * @throws IOException if a file cannot be opened or read
   */
  public static Loaded<Report> read(Path figures, Path relations) throws IOException {
    StatedReport stated = new StatedReport(name(figures), name(relations));
    TableFile.open(figures, stated::readFigures);
    TableFile.open(relations, stated::readRelations);
    return stated.loaded(name(figures));
  }

  /**
   * Reads what is not in files. The readers are read to their ends and not closed.
   *
   * @param name what the report is called; messages call the tables figures and relations
   * @param figures where the text of the figures comes from
   * @param relations where the text of the relations comes from
   * @return the report, and the issues, those of the figures first
   * @throws IOException if a text cannot be read
   */
  public static Loaded<Report> read(String name, Reader figures, Reader relations)
      throws IOException {
    Objects.requireNonNull(name, "name");
    StatedReport stated = new StatedReport("figures", "relations");
    stated.readFigures(figures);
    stated.readRelations(relations);
    return stated.loaded(name);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private boolean readFigures(Reader reader) throws IOException {
    return TableFile.read(reader, FigureTable.LAYOUT, ofFigures, figures::take);
  }

  private boolean readRelations(Reader reader) throws IOException {
    boolean usable = TableFile.read(reader, RelationColumns.LAYOUT, ofRelations, relations::take);
    relations.refuseCycles();
    return usable;
  }

  private Loaded<Report> loaded(String name) {
    Report report =
        Report.builder(name)
            .figures(figures.figures().values().toArray(Figure[]::new))
            .relations(relations.relations())
            .exhibits(relations.exhibits())
            .build();
    return new Loaded<>(
        report,
        Issues.of(
            Stream.of(ofFigures, ofRelations)
                .flatMap(each -> each.issues().groups().stream())
                .toList()));
  }

  /**
   * The first line of a file of figures, with which to start one.
   *
   * @return the names of the columns, with an end of line
   */
  public static String figuresTemplate() {
    return template(FigureTable.LAYOUT);
  }

  /**
   * The first line of a file of relations, with which to start one.
   *
   * @return the names of the columns, with an end of line
   */
  public static String relationsTemplate() {
    return template(RelationColumns.LAYOUT);
  }

  private static String template(Layout layout) {
    return String.join(",", layout.titles()) + "\n";
  }
}
