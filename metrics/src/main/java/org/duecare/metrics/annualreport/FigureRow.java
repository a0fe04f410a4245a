package org.duecare.metrics.annualreport;

/** One line of a table. Others may be added. Immutable and thread-safe. */
public sealed interface FigureRow permits MeasureRow, AmountRow {

  /**
   * The name by which programs know the line, the same in every report.
   *
   * @return small letters, digits and hyphens, for example "age-16-and-over"
   */
  String id();

  /**
   * What the line is about.
   *
   * @return the label, for example "16 and over"
   */
  Phrase label();
}
