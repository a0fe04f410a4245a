package org.duecare.metrics.disclosure;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which cells of a table are hidden: the small ones, then as many others as it takes until each
 * hidden count has the leeway that is asked for. The loop ends with a pass over all hidden cells
 * that finds nothing more to hide; that pass is the audit. Not thread-safe.
 *
 * <p>It always ends well. If a count, its two totals and the grand total are hidden, all four can
 * be raised together without end, and lowered together down to the least that a hidden count can
 * be, for no total is below the count; so more hiding always gives more leeway, until there is
 * enough.
 */
final class Suppression {

  private final SummedCells cells;
  private final DisclosureControl control;
  private final ReaderKnowledge knowledge;

  private Suppression(SummedCells cells, DisclosureControl control) {
    this.cells = cells;
    this.control = control;
    this.knowledge = new ReaderKnowledge(cells, control);
  }

  /** What a reader knows of each cell when enough of them are hidden. */
  static ReaderKnowledge of(SummedCells cells, DisclosureControl control) {
    Suppression suppression = new Suppression(cells, control);
    boolean isAudited = false;
    while (!isAudited) {
      isAudited = true;
      for (int cell : suppression.knowledge.hidden()) {
        isAudited &= !suppression.protect(cell);
      }
    }
    return suppression.knowledge;
  }

  /** Hides what protects a hidden cell; says whether anything had to be hidden for it. */
  private boolean protect(int cell) {
    LeewayAsked asked = LeewayAsked.of(cell, cells, control);
    boolean hidMore = false;
    while (true) {
      Leeway up = new Leeway(cells, knowledge, cell, Move.RAISE, asked.up());
      Leeway down = new Leeway(cells, knowledge, cell, Move.LOWER, asked.down());
      if (up.found() + down.found() >= asked.both()) {
        return hidMore;
      }
      Stream.of(up, down)
          .filter(Leeway::isWanting)
          .map(Leeway::sacrifice)
          .flatMap(Optional::stream)
          .min(Sacrifice.BY_COST)
          .orElseThrow()
          .cells()
          .forEach(knowledge::hide);
      hidMore = true;
    }
  }
}
