package org.duecare.core.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A band of working days. Immutable and thread-safe.
 *
 * @param first the first day of the band, inclusive
 * @param last the last day of the band, inclusive; empty for the open one
 */
public record TimeBand(int first, OptionalInt last) implements Comparable<TimeBand> {

  /**
   * The bands that some limits make: 5, 10, 20 make 0-5, 6-10, 11-20 and over 20.
   *
   * @param lastDays the last day of each band but the open one, in ascending order
   * @return the bands in ascending order, immutable
   */
  public static List<TimeBand> upTo(List<Integer> lastDays) {
    List<TimeBand> bands = new ArrayList<>();
    int first = 0;
    for (int last : lastDays) {
      bands.add(new TimeBand(first, OptionalInt.of(last)));
      first = last + 1;
    }
    bands.add(new TimeBand(first, OptionalInt.empty()));
    return List.copyOf(bands);
  }

  /** Whether so many days fall into the band. */
  boolean contains(int days) {
    return days >= first && (last.isEmpty() || days <= last.getAsInt());
  }

  @Override
  public int compareTo(TimeBand other) {
    return Integer.compare(first, other.first);
  }

  /** The band as it is printed: 0-5, over 20. */
  @Override
  public String toString() {
    return last.isPresent() ? first + "-" + last.getAsInt() : "over " + (first - 1);
  }
}
