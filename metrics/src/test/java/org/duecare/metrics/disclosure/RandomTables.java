package org.duecare.metrics.disclosure;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.duecare.metrics.disclosure.CountTable.Total;

/** Tables drawn at random, with many noughts and small counts, and rules for them. */
final class RandomTables {

  private RandomTables() {}

  static Arbitrary<CountTable> upTo(int rows, int columns, int greatest) {
    Arbitrary<Long> counts =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0L)),
            Tuple.of(3, Arbitraries.longs().between(1, 6)),
            Tuple.of(3, Arbitraries.longs().between(0, greatest)));
    Arbitrary<Set<Total>> totals =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Set.of(Total.values()))),
            Tuple.of(1, Arbitraries.of(Total.class).set()));
    return Arbitraries.integers()
        .between(1, columns)
        .flatMap(
            width ->
                Combinators.combine(
                        counts.list().ofSize(width).list().ofMinSize(1).ofMaxSize(rows), totals)
                    .as((lines, printed) -> table(width, lines, printed)));
  }

  private static CountTable table(int width, List<List<Long>> lines, Set<Total> printed) {
    String[] headings = new String[width];
    for (int column = 0; column < width; column++) {
      headings[column] = "column " + column;
    }
    CountTable table = CountTable.withColumns(headings).withTotals(printed.toArray(Total[]::new));
    for (int row = 0; row < lines.size(); row++) {
      table = table.row("row " + row, lines.get(row).stream().mapToLong(Long::longValue).toArray());
    }
    return table;
  }
}
