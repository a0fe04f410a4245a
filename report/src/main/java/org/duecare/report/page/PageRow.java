package org.duecare.report.page;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table. Immutable and thread-safe.
 *
 * @param head what it is about
 * @param cells one for each column
 * @param kind what kind of row it is
 */
public record PageRow(PageHeader head, List<PageCell> cells, Kind kind) {

  /** What kind of row it is. The set is complete. */
  public enum Kind {
    /** One of its figures. */
    FIGURE,
    /** The total of the others. */
    TOTAL
  }

  /**
   * Checks that nothing is null.
   *
   * @param head what it is about
   * @param cells one for each column
   * @param kind what kind of row it is
   * @throws NullPointerException if a part is null
   */
  public PageRow {
    Objects.requireNonNull(head, "head");
    cells = List.copyOf(cells);
    Objects.requireNonNull(kind, "kind");
  }

  static PageRow of(PageHeader head, List<PageCell> cells) {
    return new PageRow(head, cells, Kind.FIGURE);
  }

  /**
   * Whether it is the total of the others.
   *
   * @return true for a total
   */
  public boolean isTotal() {
    return kind == Kind.TOTAL;
  }
}
