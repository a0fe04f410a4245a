package org.duecare.files.table;

import java.util.stream.Collectors;

/** A layout as a table of a document. */
public final class LayoutTable {

  private LayoutTable() {}

  public static String of(Layout layout) {
    return "| column | holds | tells |\n| --- | --- | --- |\n"
        + layout.columns().stream().map(LayoutTable::row).collect(Collectors.joining());
  }

  private static String row(Column<?> column) {
    return "| `"
        + column.title()
        + "` | "
        + column.type().name()
        + (column.isNeeded() ? ", needed" : "")
        + " | "
        + column.meaning()
        + " |\n";
  }
}
