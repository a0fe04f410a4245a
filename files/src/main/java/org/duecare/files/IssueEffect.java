package org.duecare.files;

/** What became of the thing that an issue is about. Immutable and thread-safe. */
public enum IssueEffect {
  /** No row is lost: it is used, but for what the sentence says of a cell. */
  NOTED,
  /** The row is not used, or only as far as the sentence says. */
  ROW_REFUSED,
  /** The child is not judged, from the day that the sentence names or at all. */
  CHILD_NOT_JUDGED,
  /** Nothing of the file is used. */
  FILE_NOT_READ;

  /**
   * Whether every row given is used.
   *
   * @return true for notes only
   */
  public boolean losesNothing() {
    return this == NOTED;
  }
}
