package org.duecare.metrics.annualreport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingYear;

/** Figures of one kind, of a year and of years before. Not thread-safe. */
final class Yearly<T> {

  private final ReportingYear year;
  private final String what;
  private final TreeMap<ReportingYear, T> byYear =
      new TreeMap<>((one, other) -> one.lastDay().compareTo(other.lastDay()));

  Yearly(ReportingYear year, String what) {
    this.year = year;
    this.what = what;
  }

  void add(ReportingPeriod period, T figures) {
    Objects.requireNonNull(figures, what);
    if (byYear.putIfAbsent(sameOrEarlier(period), figures) != null) {
      throw new IllegalArgumentException(
          what + " of " + period + " given twice; once for each year is allowed");
    }
  }

  private ReportingYear sameOrEarlier(ReportingPeriod period) {
    ReportingYear each = year;
    while (each.lastDay().isAfter(period.lastDay())) {
      each = each.before();
    }
    if (!each.firstDay().equals(period.firstDay()) || !each.lastDay().equals(period.lastDay())) {
      throw new IllegalArgumentException(
          what
              + " of another period: "
              + period
              + "; "
              + year
              + " and whole years before it are allowed");
    }
    return each;
  }

  /** Oldest first. */
  List<T> all() {
    return List.copyOf(byYear.values());
  }

  Optional<T> ofYear() {
    return Optional.ofNullable(byYear.get(year));
  }

  Optional<T> of(ReportingPeriod period) {
    return Optional.ofNullable(byYear.get(sameOrEarlier(period)));
  }
}
