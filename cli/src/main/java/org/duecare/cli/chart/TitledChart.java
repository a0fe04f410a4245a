package org.duecare.cli.chart;

import java.util.Objects;
import org.duecare.report.picture.Chart;

/**
 * A chart that stands alone. Immutable and thread-safe.
 *
 * @param id what it shows as the name of a file: small letters, digits and hyphens
 * @param title what it shows, and of when
 * @param chart the chart
 */
public record TitledChart(String id, String title, Chart chart) {

  /**
   * Checks that nothing is null.
   *
   * @param id what it shows as the name of a file
   * @param title what it shows, and of when
   * @param chart the chart
   * @throws NullPointerException if a part is null
   */
  public TitledChart {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(chart, "chart");
  }

  TitledChart named(String otherId, String otherTitle) {
    return new TitledChart(otherId, otherTitle, chart);
  }
}
