package org.duecare.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of published figures. Immutable and thread-safe.
 *
 * @param id by which programs know it; no two of a page have one id
 * @param title what it shows
 * @param corner what the heads of the rows are
 * @param columns the heads of the columns
 * @param rows the rows, with a total at the end where there is one
 * @param note what is hidden, and why; empty where nothing is
 * @param picture the picture of it; empty where there is none
 */
public record PageTable(
    String id,
    String title,
    String corner,
    List<PageHeader> columns,
    List<PageRow> rows,
    Optional<String> note,
    Optional<PagePicture> picture) {

  /** As many columns as a small screen has room for. */
  private static final int MOST_ON_SMALL_SCREENS = 2;

  /** With more columns than these a table of few rows is turned. */
  private static final int MOST_COLUMNS = 4;

  /** About as many as a picture beside them is high. */
  private static final int MOST_ROWS = 16;

  /**
   * Checks that nothing is null.
   *
   * @param id by which programs know it
   * @param title what it shows
   * @param corner what the heads of the rows are
   * @param columns the heads of the columns
   * @param rows the rows
   * @param note what is hidden, and why
   * @param picture the picture of it
   * @throws NullPointerException if a part is null
   */
  public PageTable {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(corner, "corner");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(picture, "picture");
  }

  PageTable withPicture(Optional<PagePicture> drawn) {
    return new PageTable(id, title, corner, columns, rows, note, drawn);
  }

  /**
   * Whether it may be wider than a small screen, so that it has to be scrolled there.
   *
   * @return true for a table of many columns
   */
  public boolean isWide() {
    return columns.size() > MOST_ON_SMALL_SCREENS;
  }

  /**
   * Whether it is so long and narrow that it may stand in two halves beside each other.
   *
   * @return true for many rows of one figure
   */
  public boolean isTall() {
    return columns.size() == 1 && rows.size() > MOST_ROWS;
  }

  /**
   * Of few rows over many periods, the periods become the rows.
   *
   * @param cornerOfTimes what then heads them
   */
  PageTable upright(String cornerOfTimes) {
    if (columns.size() <= MOST_COLUMNS || rows.size() >= MOST_COLUMNS) {
      return this;
    }
    List<PageRow> turned = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      turned.add(
          PageRow.of(columns.get(i), rows.stream().map(each -> each.cells().get(column)).toList()));
    }
    List<PageHeader> heads = rows.stream().map(PageRow::head).toList();
    return new PageTable(id, title, cornerOfTimes, heads, turned, note, picture);
  }

  /**
   * All figures.
   *
   * @return the cells, row by row, immutable
   */
  public List<PageCell> cells() {
    return rows.stream().flatMap(each -> each.cells().stream()).toList();
  }
}
