package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duecare.files.IssueCode;

/** One folder of a return: finds the files that hold its tables, by their columns. */
final class ReturnFolder {

  /** How many files a message names. */
  private static final int MOST_NAMED = 20;

  private final Path folder;
  private final int number;
  private final String name;
  private final String prefix;
  private final IssueLog log;
  private final List<TableFile> tables = new ArrayList<>();
  private final List<Path> xmlFiles = new ArrayList<>();
  private final List<TableFile> xml = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();

  /** Whether there are files that are not looked into: a home folder has a hundred of them. */
  private boolean hasHidden;

  private boolean hasFolders;

  private ReturnFolder(Path folder, int number, String name, String prefix, IssueLog log) {
    this.folder = folder;
    this.number = number;
    this.name = name;
    this.prefix = prefix;
    this.log = log;
  }

  /**
   * Finds the tables in a folder, by the names of their files.
   *
   * @param number the number of the folder, from 0 for the oldest
   * @param name how messages name the folder
   * @param prefix what stands before the names of its files in messages
   * @param needsReviews whether there is no return without Reviews
   * @throws UnusableReturnException if there is no such folder, or it lacks a table that is needed
   */
  static ReturnFolder find(
      Path folder, int number, String name, String prefix, boolean needsReviews, IssueLog log)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableReturnException(
          folder, (Files.exists(folder) ? "no folder: " : "no such folder: ") + folder);
    }
    ReturnFolder found = new ReturnFolder(folder, number, name, prefix, log);
    log.expect(name);
    for (Path file : found.entries()) {
      log.expect(prefix + nameOf(file));
      found.recognise(file);
    }
    found.takeXml();
    found.check(needsReviews);
    return found;
  }

  /** The files of CSV, each with one table. */
  List<TableFile> tables() {
    return tables;
  }

  /** The files of XML, each with all tables. */
  List<TableFile> xml() {
    return xml;
  }

  /** Everything in the folder, by name. */
  private Collection<Path> entries() throws IOException {
    SortedMap<String, Path> found = new TreeMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        found.put(nameOf(entry), entry);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found.values();
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void recognise(Path file) throws IOException {
    if (nameOf(file).startsWith(".")) {
      hasHidden = true;
      log.add(
          IssueCode.TABLE_UNKNOWN,
          prefix + nameOf(file),
          () -> "hidden by its name, which begins with a dot");
      return;
    }
    Optional<FileHead.Refusal> refusal = FolderEntry.refusal(file);
    hasFolders |= Files.isDirectory(file);
    boolean xml = false;
    if (refusal.isEmpty()) {
      FileHead head = FileHead.of(file);
      refusal = head.refusal();
      xml = head.isXml();
    }
    if (refusal.isPresent()) {
      passOver(file, refusal.get().code(), refusal.get().sentence());
    } else if (xml) {
      recogniseXml(file);
    } else {
      recogniseColumns(file);
    }
  }

  private void recogniseXml(Path file) throws IOException {
    if (XmlReturn.isOne(file)) {
      xmlFiles.add(file);
    } else {
      passOver(
          file,
          IssueCode.TABLE_UNKNOWN,
          "XML that is no return: expected CSV, or the outermost element " + XmlElement.ROOT);
    }
  }

  /** Takes the files of XML, which hold all tables, unless there are tables in CSV. */
  private void takeXml() throws IOException {
    String csv =
        tables.stream()
            .map(table -> nameOf(table.path()))
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    for (Path file : xmlFiles) {
      if (csv.isEmpty()) {
        xml.add(
            new TableFile(
                number,
                prefix + nameOf(file),
                file,
                Files.size(file),
                ReturnTable.EPISODES,
                new Layout(TableShape.EPISODES)));
      } else {
        passOver(file, IssueCode.XML_BESIDE_CSV, "XML beside CSV, which is read instead: " + csv);
      }
    }
    if (xml.size() > 1) {
      log.add(
          IssueCode.TABLE_IN_SEVERAL_FILES,
          name,
          () -> "XML in several files, all are read: " + namesOf(xml));
    }
  }

  private static String namesOf(List<TableFile> files) {
    return files.stream().map(file -> nameOf(file.path())).collect(Collectors.joining(", "));
  }

  private void recogniseColumns(Path file) throws IOException {
    ColumnNames columns = ColumnNames.of(file);
    Optional<TableShape> shape = TableShape.of(columns.names());
    if (columns.given() > CsvLines.MOST_CELLS) {
      passOver(
          file,
          IssueCode.COLUMNS_TOO_MANY,
          "too many columns: found " + columns.given() + ", allowed " + CsvLines.MOST_CELLS);
    } else if (columns.areCutOff()) {
      boolean ours = TableShape.nearestTo(columns.names()).isPresent();
      passOver(
          file,
          ours ? IssueCode.COLUMNS_TOO_MANY : IssueCode.TABLE_UNKNOWN,
          "no names of columns that can be read: the first line is longer than "
              + CsvLines.LONGEST_LINE
              + " bytes");
    } else if (shape.isPresent()) {
      take(file, shape.get(), columns);
    } else {
      refuseColumns(file, columns);
    }
  }

  private void take(Path file, TableShape shape, ColumnNames columns) throws IOException {
    for (Column column : Column.values()) {
      int times = shape.mustNotRepeat(column.name()) ? columns.times(column.name()) : 0;
      if (times > 1) {
        String sentence = "column " + column + " comes " + times + " times: expected once";
        passOver(file, IssueCode.COLUMN_REPEATED, sentence);
        return;
      }
    }
    String shownName = prefix + nameOf(file);
    Layout layout = new Layout(shape, columns);
    tables.add(new TableFile(number, shownName, file, Files.size(file), shape.table(), layout));
    findings.add(nameOf(file) + ": " + shape.table().title());
    for (Column column : shape.useful()) {
      if (!layout.has(column)) {
        log.add(
            IssueCode.OPTIONAL_COLUMN_MISSING,
            shownName,
            () -> "no column " + column + ": what it tells is not known");
      }
    }
    String unknown = columns.unknownTo(shape);
    if (!unknown.isEmpty()) {
      log.add(IssueCode.EXTRA_COLUMNS, shownName, () -> "columns ignored: " + unknown);
    }
  }

  private void refuseColumns(Path file, ColumnNames columns) throws IOException {
    Optional<TableShape> nearest = TableShape.nearestTo(columns.names());
    OptionalInt lineOfNames = ColumnNames.lineOfTable(file);
    if (lineOfNames.isPresent()) {
      passOver(
          file,
          IssueCode.COLUMN_MISSING,
          "columns named in line " + lineOfNames.getAsInt() + ": expected in the first");
    } else if (nearest.isPresent()) {
      String missing =
          nearest.get().missingFrom(columns.names()).stream()
              .map(Column::name)
              .collect(Collectors.joining(", "));
      passOver(
          file,
          IssueCode.COLUMN_MISSING,
          "columns like those of "
              + nearest.get().table().title()
              + ", which also needs: "
              + missing);
    } else if (TableShape.nearestTo(columns.apart()).isPresent()) {
      passOver(
          file,
          IssueCode.COLUMN_MISSING,
          "columns separated by " + columns.otherSeparator() + ": expected commas");
    } else if (columns.holdADay()) {
      passOver(file, IssueCode.COLUMN_MISSING, "no names of columns: the first line holds a date");
    } else {
      passOver(
          file,
          IssueCode.TABLE_UNKNOWN,
          "no table of the return: none of its columns tells which (columns: "
              + columns.names().size()
              + ")");
    }
  }

  private void passOver(Path file, IssueCode code, String sentence) {
    findings.add(nameOf(file) + ": " + sentence);
    log.add(code, prefix + nameOf(file), () -> sentence);
  }

  private void check(boolean needsReviews) throws UnusableReturnException {
    require(ReturnTable.EPISODES);
    if (needsReviews) {
      require(ReturnTable.REVIEWS);
    } else if (lacks(ReturnTable.REVIEWS)) {
      log.add(
          IssueCode.REVIEWS_TABLE_MISSING,
          name,
          () -> "no Reviews table: no review of this year is known");
    }
    if (lacks(ReturnTable.HEADER)) {
      log.add(
          IssueCode.HEADER_TABLE_MISSING,
          name,
          () -> "no Header table: dates of birth are taken from Reviews, where it gives any");
    }
    for (ReturnTable table : ReturnTable.values()) {
      List<String> names = filesOf(table);
      if (names.size() > 1) {
        log.add(
            IssueCode.TABLE_IN_SEVERAL_FILES,
            name,
            () ->
                table.title()
                    + " in several files, all are read as those of one year: "
                    + String.join(", ", names));
      }
    }
  }

  private void require(ReturnTable needed) throws UnusableReturnException {
    if (lacks(needed)) {
      throw new UnusableReturnException(
          folder, "no " + needed.title() + " table in " + spoken() + ": " + found());
    }
  }

  /** XML holds all tables. */
  private boolean lacks(ReturnTable table) {
    return xml.isEmpty() && filesOf(table).isEmpty();
  }

  private List<String> filesOf(ReturnTable table) {
    List<String> names = new ArrayList<>();
    for (TableFile file : tables) {
      if (file.table() == table) {
        names.add(nameOf(file.path()));
      }
    }
    return names;
  }

  /** Of the folder that the program is in there is no name. */
  private String spoken() {
    return folder.toString().isEmpty() ? "this folder" : folder.toString();
  }

  private String found() {
    if (findings.isEmpty()) {
      return hasHidden ? "hidden files only" : "the folder is empty";
    }
    String named =
        findings.stream().limit(MOST_NAMED).collect(Collectors.joining("; ", "found ", ""));
    int more = findings.size() - MOST_NAMED;
    return named
        + (more > 0 ? "; and " + more + " more" : "")
        + (tables.isEmpty() && hasFolders ? "; of several years, give the folder of each" : "");
  }
}
