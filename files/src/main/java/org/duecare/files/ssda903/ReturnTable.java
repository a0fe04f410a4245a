package org.duecare.files.ssda903;

/** The tables of the return that are read. Immutable and thread-safe. */
public enum ReturnTable {
  /** One row a child. */
  HEADER("Header"),
  /** One row for each stretch of care under one legal status in one placement. */
  EPISODES("Episodes"),
  /** One row for each review held. */
  REVIEWS("Reviews");

  private final String title;

  ReturnTable(String title) {
    this.title = title;
  }

  /**
   * The name that the Department for Education gives the table.
   *
   * @return the name
   */
  public String title() {
    return title;
  }
}
