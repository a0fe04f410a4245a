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
  private final Map<String, Column<?>> byTitle = new HashMap<>();

  private Layout(List<Column<?>> columns) {
    this.columns = columns;
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
    return new Layout(List.copyOf(columns));
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
