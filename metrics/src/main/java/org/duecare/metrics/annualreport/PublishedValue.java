package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * A figure of a published report. Immutable and thread-safe.
 *
 * @param label what it is about
 * @param period the time over which, or the day as of which
 * @param figure the published figures
 * @param rate the value of a rate with one decimal, made of the published count; empty for any
 *     other figure, and where the count or the base is small
 */
public record PublishedValue(
    String label, ReportingPeriod period, PublishedMeasure figure, Optional<BigDecimal> rate) {

  /**
   * Checks that nothing is null.
   *
   * @param label what it is about
   * @param period the time over which, or the day as of which
   * @param figure the published figures
   * @param rate the value of a rate
   * @throws NullPointerException if a part is null
   */
  public PublishedValue {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(rate, "rate");
  }

  static PublishedValue of(String label, Measure<?> measure, DisclosureControl control) {
    PublishedMeasure figure = control.publish(measure);
    return new PublishedValue(
        label,
        measure.period(),
        figure,
        measure
            .rate()
            .filter(rate -> !isSmall(rate.base(), control))
            .filter(rate -> figure.numerator().number().isPresent())
            .map(
                rate ->
                    new Rate(figure.numerator().number().getAsLong(), rate.base(), rate.per())
                        .value(1)));
  }

  /** A base is no count, and hidden where a count of as many would be. */
  private static boolean isSmall(BigDecimal base, DisclosureControl control) {
    long whole = base.longValue();
    return control.publish(new Ratio(whole, whole)).denominator().isHidden();
  }

  /** The figure as {@code reviews held in the period, 2022-04-01 to 2023-03-31: 1782}. */
  @Override
  public String toString() {
    Object numbers = figure.ratio().<Object>map(ratio -> ratio).orElse(figure.numerator());
    return label
        + ", "
        + period
        + ": "
        + rate.map(value -> value.toPlainString() + ", of a count of ").orElse("")
        + numbers;
  }
}
