package org.duecare.metrics.disclosure;

/**
 * How much leeway a hidden count must have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param up by how much at most raising it counts
 * @param down by how much at most lowering it counts
 * @param both how much there must be of the two together
 */
record LeewayAsked(long up, long down, long both) {

  static LeewayAsked of(int cell, SummedCells cells, DisclosureControl control) {
    long count = cells.count(cell);
    boolean isSmall = control.isSmall(count);
    long both = (isSmall ? control.valuesLeftOpen() : DisclosureControl.FEWEST_LEFT_OPEN) - 1;
    if (isSmall && !cells.isTotal(cell)) {
      return new LeewayAsked(control.greatestSmall() - count, count - control.leastHidden(), both);
    }
    // A total of k hidden counts is at least k for everyone, so not every small value can be open.
    return new LeewayAsked(both, Math.min(both, count - control.leastHidden()), both);
  }
}
