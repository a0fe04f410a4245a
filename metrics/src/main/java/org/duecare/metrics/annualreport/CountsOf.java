package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Set;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.measure.Measure;

/** The counts of a table as they go to disclosure control; rows are named by ids. */
final class CountsOf {

  static final String NOT_KNOWN = "not-known";

  /**
   * Whose total stands elsewhere without those left out, who would be told by the difference. Their
   * number is printed with another figure: with the reviews in time, and with those overdue.
   */
  private static final Set<String> WITHOUT_NOT_KNOWN =
      Set.of("reasons-for-lateness", "reviews-falling-due");

  private CountsOf() {}

  /**
   * The columns are years. Those of whom the part is not known are a part, so that none is told.
   */
  static CountTable parts(FigureTable table) {
    return partsAlone(table).withTotals(CountTable.Total.COLUMNS);
  }

  /** The same without their totals. */
  static CountTable partsAlone(FigureTable table) {
    List<MeasureRow> rows = table.measureRows();
    List<Measure<?>> wholes = rows.get(0).figures();
    CountTable counts =
        CountTable.withColumns(
                wholes.stream()
                    .map(each -> each.period().lastDay().toString())
                    .toArray(String[]::new))
            .withTotals();
    for (MeasureRow row : rows.subList(1, rows.size())) {
      counts = counts.row(row.id(), numerators(row.figures()));
    }
    long[] leftOut = wholes.stream().mapToLong(Measure::leftOut).toArray();
    boolean isPart =
        wholes.stream().anyMatch(each -> each.leftOut() > 0)
            && !WITHOUT_NOT_KNOWN.contains(table.id());
    return isPart ? counts.row(NOT_KNOWN, leftOut) : counts;
  }

  private static long[] numerators(List<Measure<?>> figures) {
    return figures.stream().mapToLong(Measure::numerator).toArray();
  }

  /** Those left out of a share have a column beside it, where there are any. */
  static CountTable shares(FigureTable table) {
    List<MeasureRow> rows = table.measureRows();
    boolean isAllKnown = rows.stream().allMatch(row -> row.figures().get(0).leftOut() == 0);
    CountTable counts =
        isAllKnown
            ? CountTable.withColumns("counted", "not-counted")
            : CountTable.withColumns("counted", "not-counted", NOT_KNOWN);
    for (MeasureRow row : rows.subList(1, rows.size())) {
      Measure<?> share = row.figures().get(0);
      long others = share.denominator().orElseThrow() - share.numerator();
      counts =
          isAllKnown
              ? counts.row(row.id(), share.numerator(), others)
              : counts.row(row.id(), share.numerator(), others, share.leftOut());
    }
    return counts;
  }
}
