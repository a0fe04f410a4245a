package org.duecare.files.ssda903;

/** Which episodes begin a period of care, and of which children nothing can be said. */
final class PeriodMarks {

  /** What an episode means for the periods of care. */
  enum Mark {
    /** It goes on with the period of the episode before it. */
    GOES_ON,
    /** On its first day the child became looked after. */
    STARTS,
    /** A period that had begun before, on which day is not known. */
    BEGUN_BEFORE
  }

  private static final Mark[] ALL = Mark.values();

  private final byte[] marks;
  private final boolean[] unjudged;

  PeriodMarks(int episodes, int children) {
    marks = new byte[episodes];
    unjudged = new boolean[children];
  }

  Mark of(int place) {
    return ALL[marks[place]];
  }

  void set(int place, Mark mark) {
    marks[place] = (byte) mark.ordinal();
  }

  boolean isUnjudged(int child) {
    return unjudged[child];
  }

  void setUnjudged(int child) {
    unjudged[child] = true;
  }
}
