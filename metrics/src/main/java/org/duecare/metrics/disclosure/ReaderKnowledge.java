package org.duecare.metrics.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What the published figure of each cell tells a reader of its count: the least and the greatest
 * that it can be. What the sums tell beyond that is a matter of {@link Leeway}. Not thread-safe.
 */
final class ReaderKnowledge {

  /** No bound; far above any sum, and low enough that nothing overflows. */
  static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final SummedCells cells;
  private final long leastHidden;
  private final long[] least;
  private final long[] most;
  private final BitSet hidden = new BitSet();

  /** What is known while only the small counts are hidden. */
  ReaderKnowledge(SummedCells cells, DisclosureControl control) {
    this.cells = cells;
    leastHidden = control.leastHidden();
    least = new long[cells.size()];
    most = new long[cells.size()];
    Arrays.fill(most, UNBOUNDED);
    for (int cell = 0; cell < cells.size(); cell++) {
      long count = cells.count(cell);
      if (cells.isPrinted(cell)) {
        if (control.isSmall(count)) {
          hide(cell);
        } else {
          least[cell] = control.leastBehind(count);
          most[cell] = control.mostBehind(count);
        }
      }
    }
  }

  void hide(int cell) {
    hidden.set(cell);
    least[cell] = leastHidden;
    most[cell] = UNBOUNDED;
  }

  boolean isHidden(int cell) {
    return hidden.get(cell);
  }

  /**
   * Whether hiding the cell would protect others: of a nought in sight many know that it is one.
   */
  boolean canBeHidden(int cell) {
    return cells.isPrinted(cell) && !isHidden(cell) && cells.count(cell) > 0;
  }

  /** The hidden cells in their order, those that are hidden meanwhile left out. */
  int[] hidden() {
    return hidden.stream().toArray();
  }

  /** By how much a count may still move without contradicting its own figure. */
  long room(int cell, long count, Move move) {
    return move == Move.RAISE ? most[cell] - count : count - least[cell];
  }

  /** By how much it might move if it were hidden. */
  long roomIfHidden(long count, Move move) {
    return move == Move.RAISE ? UNBOUNDED : count - leastHidden;
  }
}
