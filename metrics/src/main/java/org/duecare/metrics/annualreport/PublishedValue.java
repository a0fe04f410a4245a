package org.duecare.metrics.annualreport;

import java.util.Objects;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * A figure of a published report. Immutable and thread-safe.
 *
 * @param label what it is about
 * @param period the time over which, or the day as of which
 * @param figure the published figures
 */
public record PublishedValue(String label, ReportingPeriod period, PublishedMeasure figure) {

  /**
   * Checks that nothing is null.
   *
   * @param label what it is about
   * @param period the time over which, or the day as of which
   * @param figure the published figures
   * @throws NullPointerException if a part is null
   */
  public PublishedValue {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(figure, "figure");
  }

  /** The figure as {@code reviews held, 2022-04-01 to 2023-03-31: 1782}. */
  @Override
  public String toString() {
    Object numbers = figure.ratio().<Object>map(ratio -> ratio).orElse(figure.numerator());
    return label + ", " + period + ": " + numbers;
  }
}
