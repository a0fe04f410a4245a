package org.duecare.files.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a layout stand in a file.
 *
 * @param places the place of each column that is there, from 0
 * @param width how many columns the file has
 */
record TableHead(Map<Column<?>, Integer> places, int width) {

  /** The columns that the first line names; null, with an issue, where the file cannot be used. */
  static @Nullable TableHead of(Layout layout, TableLines lines, TableIssues issues) {
    if (lines.text().indexOf('\0') >= 0) {
      issues.add(IssueCode.FILE_NOT_TEXT, "no text in UTF-8: not read");
      return null;
    }
    List<String> names = lines.isTooLong() ? null : lines.cells();
    if (names == null) {
      issues.add(
          IssueCode.COLUMN_MISSING,
          "no names of columns in line " + lines.line() + ": expected " + titles(layout));
      return null;
    }
    Map<Column<?>, Integer> places = new HashMap<>();
    int others = 0;
    for (int place = 0; place < names.size(); place++) {
      @Nullable Column<?> column = layout.column(names.get(place)).orElse(null);
      if (column == null) {
        others++;
      } else if (places.put(column, place) != null) {
        issues.add(
            IssueCode.COLUMN_REPEATED,
            "column " + column.title() + " comes twice: each may come once");
        return null;
      }
    }
    List<String> missing =
        layout.needed().stream()
            .filter(needed -> !places.containsKey(needed))
            .map(Column::title)
            .toList();
    if (!missing.isEmpty()) {
      issues.add(
          IssueCode.COLUMN_MISSING,
          "no column " + String.join(", ", missing) + ": expected " + titles(layout));
      return null;
    }
    if (others > 0) {
      issues.add(
          IssueCode.EXTRA_COLUMNS,
          lines.line(),
          "columns that are not of the layout, and not read: " + others);
    }
    return new TableHead(places, names.size());
  }

  /** What the first line holds, in the words of a message. */
  private static String titles(Layout layout) {
    return layout.needed().stream().map(Column::title).collect(Collectors.joining(", "))
        + " at least, separated by commas";
  }
}
