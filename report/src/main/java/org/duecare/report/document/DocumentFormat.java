package org.duecare.report.document;

import java.util.Locale;

/** As what an annual report is written. More may be added. Immutable and thread-safe. */
public enum DocumentFormat {
  /** One page that needs nothing else, with pictures. */
  HTML("html"),
  /** Text with tables, in the dialect of GitHub. */
  MARKDOWN("md"),
  /** One long table, a figure a line. */
  CSV("csv");

  private final String extension;

  DocumentFormat(String extension) {
    this.extension = extension;
  }

  /**
   * How a file of it is called.
   *
   * @return for example "annual-report.html"
   */
  public String fileName() {
    return "annual-report." + extension;
  }

  /** The format as "html". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
