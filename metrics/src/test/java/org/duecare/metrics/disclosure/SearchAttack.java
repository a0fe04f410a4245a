package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Tries tables. Of a cell and a value it says whether any table of whole numbers has that value
 * there and would be published with the same figures, hidden counts being at least so much.
 * Rounding is by counting, and no sum is trusted but by adding up.
 */
final class SearchAttack {

  private final Attack attack;
  private final List<Long> truth;
  private final int columns;
  private final int rows;
  private final long unit;
  private final long leastHidden;
  private final long threshold;
  private final long reach;

  /**
   * An attack.
   *
   * @param truth where the search begins; it changes nothing of what there is to find
   * @param reach how far from the truth each count is tried
   */
  SearchAttack(
      PublishedTable table,
      List<Long> truth,
      long unit,
      long leastHidden,
      long threshold,
      long reach) {
    this.attack = Attack.on(table);
    this.truth = truth;
    this.columns = table.columns().size();
    this.rows = table.rows().size();
    this.unit = unit;
    this.leastHidden = leastHidden;
    this.threshold = threshold;
    this.reach = reach;
  }

  boolean fits(int cell, long value) {
    return search(new ArrayList<>(), cell, value);
  }

  private boolean search(List<Long> filled, int cell, long value) {
    int at = filled.size();
    if (at > 0 && at % columns == 0 && !rowFits(filled, at / columns - 1, cell, value)) {
      return false;
    }
    if (at == rows * columns) {
      return columnsFit(filled, cell, value);
    }
    long near = truth.get(at);
    return LongStream.rangeClosed(Math.max(0, near - reach), near + reach)
        .boxed()
        .sorted(Comparator.comparingLong(count -> Math.abs(count - near)))
        .filter(count -> allows(at, count, cell, value))
        .anyMatch(
            count -> {
              List<Long> more = new ArrayList<>(filled);
              more.add(count);
              return search(more, cell, value);
            });
  }

  private boolean rowFits(List<Long> filled, int row, int cell, long value) {
    long sum = filled.subList(row * columns, (row + 1) * columns).stream().reduce(0L, Long::sum);
    return allows(rows * columns + row, sum, cell, value);
  }

  private boolean columnsFit(List<Long> filled, int cell, long value) {
    for (int column = 0; column < columns; column++) {
      long sum = 0;
      for (int row = 0; row < rows; row++) {
        sum += filled.get(row * columns + column);
      }
      if (!allows(rows * columns + rows + column, sum, cell, value)) {
        return false;
      }
    }
    return allows(attack.cells().size() - 1, filled.stream().reduce(0L, Long::sum), cell, value);
  }

  /** Whether a cell may have a count: the wanted one there, else one that its figure allows. */
  private boolean allows(int at, long count, int cell, long value) {
    if (at == cell && count != value) {
      return false;
    }
    return attack.cells().get(at).figure().map(figure -> isPrintedAs(count, figure)).orElse(true);
  }

  private boolean isPrintedAs(long count, PublishedFigure figure) {
    if (figure.isHidden()) {
      return count >= leastHidden;
    } else if (count == 0) {
      return figure.toString().equals("0");
    } else if (nearest(count) == 0) {
      return count >= threshold && figure.toString().equals("k");
    }
    return count >= threshold && figure.toString().equals(Long.toString(nearest(count)));
  }

  /** Rounds by going up until a multiple is near enough, half up. */
  private long nearest(long count) {
    long multiple = 0;
    while (2 * (count - multiple) >= unit) {
      multiple += unit;
    }
    return multiple;
  }
}
