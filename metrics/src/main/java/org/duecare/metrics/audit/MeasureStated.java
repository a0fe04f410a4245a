package org.duecare.metrics.audit;

import java.math.BigDecimal;
import org.duecare.calendar.DateSpan;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * A figure of ours as a report states it: its value, its numbers, and that they belong together.
 */
final class MeasureStated {

  private final Measure<?> measure;
  private final int decimals;
  private final DateSpan period;
  private final String numerator;
  private final String denominator;

  MeasureStated(Measure<?> measure, int decimals) {
    this.measure = measure;
    this.decimals = decimals;
    ReportingPeriod when = measure.period();
    period = DateSpan.closed(when.firstDay(), when.lastDay());
    numerator = measure.id() + ".numerator";
    denominator = measure.id() + ".denominator";
  }

  void addTo(Report.Builder report) {
    if (measure.ratio().isPresent()) {
      share(report);
    } else if (measure.rate().isPresent()) {
      rate(measure.rate().get(), report);
    } else {
      report.figures(count(measure.id(), measure.definition(), measure.numerator()));
    }
  }

  private void share(Report.Builder report) {
    measure
        .percent(decimals)
        .ifPresent(
            percent -> {
              report.figures(
                  described(
                      Figure.percentage(
                          measure.id(), measure.definition(), percent.toPlainString())));
              report.relations(new Share(measure.id(), numerator, denominator));
            });
    String all = "all " + measure.unit() + " of \"" + measure.definition() + "\"";
    report.figures(
        count(numerator, measure.definition(), measure.numerator()),
        count(denominator, all, measure.denominator().orElseThrow()));
  }

  private void rate(Rate rate, Report.Builder report) {
    BigDecimal base = rate.base();
    String value = rate.value(decimals).toPlainString();
    Figure stated =
        rate.per() == 1
            ? Figure.mean(measure.id(), measure.definition(), value)
            : Figure.rate(measure.id(), measure.definition(), value);
    report.figures(
        described(stated),
        count(numerator, measure.definition(), measure.numerator()),
        Figure.amount(denominator, "base of \"" + measure.definition() + "\"", base.toPlainString())
            .over(period));
    report.relations(
        rate.per() == 1
            ? MeanOf.total(measure.id(), numerator, denominator)
            : RateOf.per(rate.per(), measure.id(), numerator).ofPopulation(denominator));
  }

  private Figure described(Figure figure) {
    Figure about = figure.with(Term.POPULATION, measure.population()).over(period);
    return measure.basis().map(basis -> about.with(Term.BASIS, basis.toString())).orElse(about);
  }

  private Figure count(String id, String label, long count) {
    return Figure.count(id, label, count).with(Term.UNIT, measure.unit()).over(period);
  }
}
