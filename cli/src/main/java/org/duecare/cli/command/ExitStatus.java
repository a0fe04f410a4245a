package org.duecare.cli.command;

/** How a run of the program ended. Immutable and thread-safe. */
public enum ExitStatus {
  /** Everything asked for was done; there may be notes. */
  DONE(0),
  /** Done, but some rows were refused or some children not judged. */
  PARTLY_JUDGED(1),
  /** Nothing was done: wrong usage, or input that cannot be read. */
  NOTHING_DONE(2),
  /** Our own fault. The number is the one that mail programs settled on for it. */
  ERROR_OF_OURS(70);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /**
   * The number that the operating system sees.
   *
   * @return 0, 1, 2 or 70
   */
  public int code() {
    return code;
  }
}
