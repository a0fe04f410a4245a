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
  private final Map<String, Column<?>> byTitle = new HashMap<>();

  private Layout(List<Column<?>> columns, String wordForBlank) {
    this.columns = columns;
    this.wordForBlank = wordForBlank;
    columns.forEach(column -> byTitle.put(column.title().toUpperCase(Locale.ROOT), column));
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
    return new Layout(List.copyOf(columns), "");
  }

  /**
   * This layout, in whose files a word stands for a blank cell, as databases write one.
   *
   * @param word the word
   * @return the layout
   */
  public Layout withBlank(String word) {
    return new Layout(columns, word);
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
    return Optional.ofNullable(byTitle.get(title.strip().toUpperCase(Locale.ROOT)));
  }

  List<Column<?>> needed() {
    return columns.stream().filter(Column::isNeeded).collect(Collectors.toList());
  }
}
