package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells to be hidden so that others cannot be worked out, and what that costs: first by what kind
 * of cells they are, then by how many children they count.
 *
 * <p>Immutable and thread-safe.
 */
final class Sacrifice {

  static final Sacrifice NONE = new Sacrifice(null, -1, 0, 0);

  /** A total is what most readers look for: it goes only where many counts would have to. */
  private static final long COUNT = 1;

  private static final long TOTAL = 10;
  private static final long GRAND_TOTAL = 100;

  static final Comparator<Sacrifice> BY_COST =
      Comparator.<Sacrifice>comparingLong(sacrifice -> sacrifice.weight)
          .thenComparingLong(sacrifice -> sacrifice.children);

  private final @Nullable Sacrifice others;
  private final int cell;
  private final long weight;
  private final long children;

  private Sacrifice(@Nullable Sacrifice others, int cell, long weight, long children) {
    this.others = others;
    this.cell = cell;
    this.weight = weight;
    this.children = children;
  }

  /** These cells and one more of a table. */
  Sacrifice and(SummedCells table, int more) {
    return new Sacrifice(this, more, weight + weightOf(table, more), children + table.count(more));
  }

  private static long weightOf(SummedCells table, int cell) {
    if (table.isGrandTotal(cell)) {
      return GRAND_TOTAL;
    }
    return table.isTotal(cell) ? TOTAL : COUNT;
  }

  /** The cells, the last one first. */
  List<Integer> cells() {
    List<Integer> cells = new ArrayList<>();
    for (Sacrifice at = this; at.others != null; at = at.others) {
      cells.add(at.cell);
    }
    return cells;
  }
}
