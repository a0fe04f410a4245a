package org.duecare.files;

/** What became of the thing that an issue is about. Immutable and thread-safe. */
public enum IssueEffect {
  /** Nothing is lost: the facts are used as the sentence says. */
  NOTED,
  /** The row is not used, or only as far as the sentence says. */
  ROW_REFUSED,
  /** The child is not judged, from the day that the sentence names or at all. */
  CHILD_NOT_JUDGED,
  /** Nothing of the file is used. */
  FILE_NOT_READ;

  /**
   * Whether everything given is used.
   *
   * @return true for notes only
   */
  public boolean losesNothing() {
    return this == NOTED;
  }
}
