package org.duecare.files.dispute;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of the layout stand in a file.
 *
 * @param places the place of each column that is there, from 0
 * @param width how many columns the file has
 */
record EventHead(Map<EventColumn, Integer> places, int width) {

  /** The columns that the first line names; null, with an issue, where the file cannot be used. */
  static @Nullable EventHead of(EventLines lines, EventIssues issues) {
    if (lines.text().indexOf('\0') >= 0) {
      issues.add(IssueCode.FILE_NOT_TEXT, "no text in UTF-8: not read");
      return null;
    }
    List<String> names = lines.isTooLong() ? null : lines.cells();
    if (names == null) {
      issues.add(
          IssueCode.COLUMN_MISSING,
          "no names of columns in line " + lines.line() + ": expected " + titles());
      return null;
    }
    Map<EventColumn, Integer> places = new EnumMap<>(EventColumn.class);
    int others = 0;
    for (int place = 0; place < names.size(); place++) {
      @Nullable EventColumn column = column(names.get(place));
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
        EventColumn.NEEDED.stream()
            .filter(needed -> !places.containsKey(needed))
            .map(EventColumn::title)
            .toList();
    if (!missing.isEmpty()) {
      issues.add(
          IssueCode.COLUMN_MISSING,
          "no column " + String.join(", ", missing) + ": expected " + titles());
      return null;
    }
    if (others > 0) {
      issues.add(
          IssueCode.EXTRA_COLUMNS,
          lines.line(),
          "columns that are not of the layout, and not read: " + others);
    }
    return new EventHead(places, names.size());
  }

  private static @Nullable EventColumn column(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    for (EventColumn column : EventColumn.values()) {
      if (column.name().equals(wanted)) {
        return column;
      }
    }
    return null;
  }

  /** What the first line holds, in the words of a message. */
  private static String titles() {
    return EventColumn.NEEDED.stream().map(EventColumn::title).collect(Collectors.joining(", "))
        + " at least, separated by commas";
  }
}
