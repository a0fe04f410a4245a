package org.duecare.cli.council;

import java.util.Collection;
import java.util.OptionalLong;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.metrics.measure.Measure;
import org.jspecify.annotations.Nullable;

/** Measures with their numbers, a row each. */
public final class MeasureTable {

  private static final int DECIMALS = 2;

  private MeasureTable() {}

  /**
   * The table.
   *
   * @param measures the measures, in the order of the rows
   * @return the table
   */
  public static Table of(Collection<? extends Measure<?>> measures) {
    Table table = new Table("measure", "numerator", "denominator", "percent", "rate", "left_out");
    measures.forEach(measure -> row(table, measure));
    return table;
  }

  private static void row(Table table, Measure<?> measure) {
    OptionalLong denominator = measure.denominator();
    @Nullable String base =
        measure
            .rate()
            .map(rate -> rate.base().toPlainString())
            .orElse(denominator.isPresent() ? Long.toString(denominator.getAsLong()) : null);
    table.row(
        Cell.of(measure.id()),
        Cell.number(measure.numerator()),
        Cell.number(base),
        Cell.number(measure.percent(DECIMALS).map(it -> it.toPlainString()).orElse(null)),
        Cell.number(measure.rate().map(rate -> rate.value(DECIMALS).toPlainString()).orElse(null)),
        Cell.number(measure.leftOut()));
  }
}
