package org.duecare.files.ssda903;

/** The rows of a table, child by child; each child's rows can be put in order and thinned out. */
final class RowsByChild {

  private final int[] starts;
  private final int[] rows;
  private final int[] counts;

  /**
   * Groups rows by their child; the rows of a child stay in order.
   *
   * @param children the child of each row
   * @param rowCount how many rows there are
   * @param childCount how many children there are
   */
  RowsByChild(int[] children, int rowCount, int childCount) {
    counts = count(children, rowCount, childCount);
    starts = add(counts);
    rows = place(children, rowCount, starts);
  }

  private static int[] count(int[] children, int rowCount, int childCount) {
    int[] counts = new int[childCount];
    for (int row = 0; row < rowCount; row++) {
      counts[children[row]]++;
    }
    return counts;
  }

  private static int[] add(int[] counts) {
    int[] starts = new int[counts.length];
    for (int child = 1; child < starts.length; child++) {
      starts[child] = starts[child - 1] + counts[child - 1];
    }
    return starts;
  }

  private static int[] place(int[] children, int rowCount, int[] starts) {
    int[] rows = new int[rowCount];
    int[] next = starts.clone();
    for (int row = 0; row < rowCount; row++) {
      rows[next[children[row]]++] = row;
    }
    return rows;
  }

  int count(int child) {
    return counts[child];
  }

  /** Where the rows of a child begin among those of all children. */
  int start(int child) {
    return starts[child];
  }

  /** Copies the rows of a child, which must fit. */
  void copy(int child, int[] copy) {
    System.arraycopy(rows, starts[child], copy, 0, counts[child]);
  }

  /** Puts other rows, at most as many, in the place of those of a child. */
  void store(int child, int[] kept, int count) {
    System.arraycopy(kept, 0, rows, starts[child], count);
    counts[child] = count;
  }

  /** How many rows are kept in all. */
  long kept() {
    long kept = 0;
    for (int count : counts) {
      kept += count;
    }
    return kept;
  }
}
