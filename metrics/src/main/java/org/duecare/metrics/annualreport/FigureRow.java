package org.duecare.metrics.annualreport;

/** One line of a table. Others may be added. Immutable and thread-safe. */
public sealed interface FigureRow permits MeasureRow, AmountRow {

  /**
   * What the line is about.
   *
   * @return the label, for example "16 and over"
   */
  String label();
}
