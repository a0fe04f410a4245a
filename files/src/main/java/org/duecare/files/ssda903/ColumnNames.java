package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The names in one line of a file, mostly its first, in capitals and without blanks. */
final class ColumnNames {

  private static final int LONGEST_SHOWN = 30;
  private static final int MOST_SHOWN = 5;
  private static final int LINES_AT_THE_TOP = 50;
  private static final Pattern SEPARATOR = Pattern.compile("[;|,\t\"]");

  private final List<String> names = new ArrayList<>();
  private int notInCapitals;
  private int given;
  private boolean cutOff;

  /** The names in the first line that is not blank. */
  static ColumnNames of(Path file) throws IOException {
    ColumnNames read = new ColumnNames();
    try (CsvLines lines = new CsvLines(NamedInput.open(file))) {
      while (read.names.isEmpty() && lines.next()) {
        read.addAll(lines);
      }
    }
    return read;
  }

  /** The first of the lines at the top of a file that holds the names of a table of ours. */
  static OptionalInt lineOfTable(Path file) throws IOException {
    try (CsvLines lines = new CsvLines(NamedInput.open(file))) {
      while (lines.line() < LINES_AT_THE_TOP && lines.next()) {
        ColumnNames read = new ColumnNames();
        read.addAll(lines);
        if (TableShape.of(read.names).isPresent()) {
          return OptionalInt.of(lines.line());
        }
      }
    }
    return OptionalInt.empty();
  }

  private void addAll(CsvLines lines) {
    List<String> cells = new ArrayList<>();
    boolean blank = true;
    for (int i = 0; i < lines.cellsHeld(); i++) {
      int length = lines.to(i) - lines.from(i);
      cells.add(new String(lines.bytes(), lines.from(i), length, StandardCharsets.UTF_8).strip());
      blank &= cells.get(i).isEmpty();
    }
    if (blank) {
      return;
    }
    given = lines.cells();
    cutOff = lines.fault() == CsvLines.Fault.TOO_LONG;
    for (String cell : cells) {
      String name = cell.toUpperCase(Locale.ROOT);
      notInCapitals += name.equals(cell) ? 0 : 1;
      names.add(name);
    }
  }

  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  /** How many names the line has, which may be more than are held. */
  int given() {
    return given;
  }

  /** Whether the line is longer than is read, so that nobody knows how many names it has. */
  boolean areCutOff() {
    return cutOff;
  }

  int notInCapitals() {
    return notInCapitals;
  }

  /** The names as they are if they were separated otherwise than by commas, or quoted badly. */
  List<String> apart() {
    return names.stream().flatMap(SEPARATOR::splitAsStream).map(String::strip).toList();
  }

  /** What stands between the names in place of commas. */
  String otherSeparator() {
    String line = String.join("", names);
    return line.contains(";")
        ? "semicolons"
        : line.contains("\t") ? "tabs" : line.contains("|") ? "bars" : "quotes";
  }

  /** Whether one of them is a day, as it is where a file begins with its rows. */
  boolean holdADay() {
    DateReader dates = new DateReader(new FormatNotes());
    for (String name : names) {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      if (Days.isDay(dates.read(bytes, 0, bytes.length, 1))) {
        return true;
      }
    }
    return false;
  }

  int times(String name) {
    return Collections.frequency(names, name);
  }

  /** What a table does not know: the first names fit to be shown, and how many more there are. */
  String unknownTo(TableShape shape) {
    List<String> shown = new ArrayList<>();
    int unnamed = 0;
    int more = 0;
    for (String name : names) {
      if (name.isEmpty()) {
        unnamed++;
      } else if (!shape.reads(name)) {
        boolean shows = isShowable(name) && shown.size() < MOST_SHOWN;
        more += shows && shown.add(name) ? 0 : 1;
      }
    }
    if (more > 0) {
      shown.add(more + (shown.isEmpty() ? " not named here" : " more"));
    }
    if (unnamed > 0) {
      shown.add(unnamed + " unnamed");
    }
    return String.join(", ", shown);
  }

  /** A name with other signs could be a cell, should the line hold no names. */
  private static boolean isShowable(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c >= 'A' && c <= 'Z') && c != '_' && c != ' ') {
        return false;
      }
    }
    return !name.isEmpty() && name.length() <= LONGEST_SHOWN;
  }
}
