package org.duecare.report.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.duecare.metrics.annualreport.FigureRow;
import org.duecare.metrics.annualreport.FigureTable;
import org.duecare.metrics.annualreport.MeasureRow;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * Of when the figures of a table are. A column is headed by the longest time that one of its
 * figures is of; those of its last day alone have to say so.
 */
final class ColumnTimes {

  /** Tables whose days are the last ones of months. */
  private static final Set<String> BY_MONTH = Set.of("children-in-care-by-month", "reviews-ahead");

  private final PageWords words;
  private final boolean byMonth;

  /** The times that are longer than a day, by their last day. */
  private final Map<LocalDate, ReportingPeriod> longer = new HashMap<>();

  ColumnTimes(FigureTable table, PageWords words) {
    this.words = words;
    this.byMonth = BY_MONTH.contains(table.id());
    for (FigureRow row : table.rows()) {
      if (row instanceof MeasureRow measures) {
        measures.figures().forEach(figure -> add(figure.period()));
      }
    }
  }

  private void add(ReportingPeriod period) {
    if (!isDay(period)) {
      longer.merge(period.lastDay(), period, ColumnTimes::longer);
    }
  }

  private static ReportingPeriod longer(ReportingPeriod one, ReportingPeriod other) {
    return other.firstDay().isBefore(one.firstDay()) ? other : one;
  }

  private static boolean isDay(ReportingPeriod period) {
    return period.firstDay().equals(period.lastDay());
  }

  /** What heads the column of a last day. */
  String head(LocalDate day) {
    if (byMonth) {
      return words.month(day);
    }
    ReportingPeriod period = longer.getOrDefault(day, ReportingSpan.day(day));
    if (isDay(period)) {
      return words.day(day);
    }
    return isFinancialYear(period)
        ? words.year(period)
        : words.say(Phrase.of("part.period", period));
  }

  /** From 1 April on; 2025-26 names no other year. */
  private static boolean isFinancialYear(ReportingPeriod period) {
    LocalDate first = period.firstDay();
    return first.equals(LocalDate.of(first.getYear(), Month.APRIL, 1))
        && period.lastDay().equals(first.plusYears(1).minusDays(1));
  }

  /** What a row is called: of figures of days beside others of years it is said. */
  String row(MeasureRow row, String label) {
    boolean ofDays = row.figures().stream().allMatch(figure -> isDay(figure.period()));
    return ofDays && !longer.isEmpty() ? words.page("on-last-day", label) : label;
  }
}
