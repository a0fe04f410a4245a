package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cells to be hidden so that others cannot be worked out, and what that costs: first by what kind
 * of cells they are, then by how many children they count.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weight the sum of the weights of the cells
 * @param children the sum of their counts
 * @param cells the cells
 */
record Sacrifice(long weight, long children, List<Integer> cells) implements Comparable<Sacrifice> {

  static final Sacrifice NONE = new Sacrifice(0, 0, List.of());

  /** A total is what most readers look for: it goes only where many counts would have to. */
  private static final long COUNT = 1;

  private static final long TOTAL = 10;
  private static final long GRAND_TOTAL = 100;

  private static final Comparator<Sacrifice> BY_COST =
      Comparator.comparingLong(Sacrifice::weight).thenComparingLong(Sacrifice::children);

  Sacrifice and(SummedCells table, int cell) {
    List<Integer> more = new ArrayList<>(cells);
    more.add(cell);
    return new Sacrifice(
        weight + weightOf(table, cell), children + table.count(cell), List.copyOf(more));
  }

  private static long weightOf(SummedCells table, int cell) {
    if (table.isGrandTotal(cell)) {
      return GRAND_TOTAL;
    }
    return table.isTotal(cell) ? TOTAL : COUNT;
  }

  @Override
  public int compareTo(Sacrifice other) {
    return BY_COST.compare(this, other);
  }
}
