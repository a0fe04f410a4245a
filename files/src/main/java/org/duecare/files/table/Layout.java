package org.duecare.files.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of one kind of file, in the order in which they are written. Immutable. */
public final class Layout {

  private final List<Column<?>> columns;
  private final String wordForBlank;
  private final Map<String, Column<?>> byTitle;

  private Layout(List<Column<?>> columns, String wordForBlank, Map<String, Column<?>> byTitle) {
    this.columns = columns;
    this.wordForBlank = wordForBlank;
    this.byTitle = byTitle;
  }

  /**
   * The layout of these columns.
   *
   * @param columns the columns, each of another title
   * @return the layout
   */
  public static Layout of(Column<?>... columns) {
    return of(List.of(columns));
  }

  /**
   * The layout of these columns.
   *
   * @param columns the columns, each of another title
   * @return the layout
   */
  public static Layout of(List<Column<?>> columns) {
    Map<String, Column<?>> byTitle = new HashMap<>();
    columns.forEach(column -> byTitle.put(inCapitals(column.title()), column));
    return new Layout(List.copyOf(columns), "", byTitle);
  }

  /**
   * This layout, in whose files a word stands for a blank cell, as databases write one.
   *
   * @param word the word
   * @return the layout
   */
  public Layout withBlank(String word) {
    return new Layout(columns, word, byTitle);
  }

  /**
   * This layout, in whose files a column may also have other titles, as other publishers give it.
   *
   * @param column a column of the layout
   * @param titles the other titles, which no column of the layout has
   * @return the layout
   */
  public Layout alsoCalling(Column<?> column, String... titles) {
    Map<String, Column<?>> more = new HashMap<>(byTitle);
    for (String title : titles) {
      more.put(inCapitals(title), column);
    }
    return new Layout(columns, wordForBlank, more);
  }

  private static String inCapitals(String title) {
    return title.strip().toUpperCase(Locale.ROOT);
  }

  boolean isBlank(String cell) {
    return cell.isEmpty() || cell.equals(wordForBlank);
  }

  /**
   * The columns.
   *
   * @return the columns in order, immutable
   */
  public List<Column<?>> columns() {
    return columns;
  }

  /**
   * The names of the columns.
   *
   * @return the names in order, immutable
   */
  public List<String> titles() {
    return columns.stream().map(Column::title).toList();
  }

  Optional<Column<?>> column(String title) {
    return Optional.ofNullable(byTitle.get(inCapitals(title)));
  }

  List<Column<?>> needed() {
    return columns.stream().filter(Column::isNeeded).collect(Collectors.toList());
  }
}
