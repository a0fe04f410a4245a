package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The names in the first line of a file that is not blank, in capitals and without blanks. */
final class ColumnNames {

  private static final int LONGEST_SHOWN = 30;

  private final List<String> names = new ArrayList<>();
  private int notInCapitals;

  static ColumnNames of(Path file) throws IOException {
    ColumnNames read = new ColumnNames();
    try (CsvLines lines = new CsvLines(Files.newInputStream(file))) {
      while (read.names.isEmpty() && lines.next()) {
        read.addAll(lines);
      }
    }
    return read;
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
    for (String cell : cells) {
      String name = cell.toUpperCase(Locale.ROOT);
      notInCapitals += name.equals(cell) ? 0 : 1;
      names.add(name);
    }
  }

  List<String> names() {
    return Collections.unmodifiableList(names);
  }

  int notInCapitals() {
    return notInCapitals;
  }

  /** The separator that stands in place of commas, if there is one name only and it holds one. */
  String otherSeparator() {
    String only = names.size() == 1 ? names.get(0) : "";
    return only.contains(";") ? "semicolons" : only.contains("\t") ? "tabs" : "";
  }

  int times(String name) {
    return Collections.frequency(names, name);
  }

  /** Names that a table does not know, fit to be shown. */
  String unknownTo(TableShape shape) {
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      if (!shape.knows(name)) {
        unknown.add(isShowable(name) ? name : "unnamed");
      }
    }
    return String.join(", ", unknown);
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
