package org.duecare.files.ssda903;

import java.util.Arrays;

/**
 * What is in doubt, as numbers: a hostile file may put every child in doubt, so sentences are made
 * only when a history is.
 */
final class DoubtLog {

  private int[] children = new int[4];
  private int[] days = new int[4];
  private int[] firsts = new int[4];
  private int[] seconds = new int[4];
  private byte[] causes = new byte[4];
  private int count;

  /**
   * Adds a doubt.
   *
   * @param day from which day on; {@link Days#NONE} for all days
   * @param first what the cause speaks of
   * @param second what else it speaks of
   */
  void add(int child, DoubtCause cause, int day, int first, int second) {
    if (count == children.length) {
      children = Arrays.copyOf(children, 2 * count);
      days = Arrays.copyOf(days, 2 * count);
      firsts = Arrays.copyOf(firsts, 2 * count);
      seconds = Arrays.copyOf(seconds, 2 * count);
      causes = Arrays.copyOf(causes, 2 * count);
    }
    children[count] = child;
    days[count] = day;
    firsts[count] = first;
    seconds[count] = second;
    causes[count] = (byte) cause.ordinal();
    count++;
  }

  void addAll(DoubtLog other) {
    for (int i = 0; i < other.count; i++) {
      add(other.children[i], other.cause(i), other.days[i], other.firsts[i], other.seconds[i]);
    }
  }

  int count() {
    return count;
  }

  int child(int i) {
    return children[i];
  }

  DoubtCause cause(int i) {
    return DoubtCause.of(causes[i]);
  }

  int day(int i) {
    return days[i];
  }

  int first(int i) {
    return firsts[i];
  }

  int second(int i) {
    return seconds[i];
  }
}
