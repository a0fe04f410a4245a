package org.duecare.core.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A band of working days. Immutable and thread-safe.
 *
 * @param first the first day of the band, inclusive
 * @param last the last day of the band, inclusive; empty for the open one
 */
public record TimeBand(int first, OptionalInt last) implements Comparable<TimeBand> {

  private static final Comparator<TimeBand> ORDER =
      Comparator.comparingInt(TimeBand::first)
          .thenComparingInt(band -> band.last().orElse(Integer.MAX_VALUE))
          .thenComparing(band -> band.last().isEmpty());

  /**
   * Checks the limits.
   *
   * @param first the first day of the band, inclusive
   * @param last the last day of the band, inclusive; empty for the open one
   * @throws NullPointerException if the last day is null
   * @throws IllegalArgumentException if the first day is below 0, or the last before it
   */
  public TimeBand {
    Objects.requireNonNull(last, "last");
    if (first < 0 || last.orElse(first) < first) {
      throw new IllegalArgumentException(
          "band out of order: from "
              + first
              + (last.isPresent() ? " to " + last.getAsInt() : "")
              + "; days from 0 in ascending order are allowed");
    }
  }

  /**
   * The bands that some limits make: 5, 10, 20 make 0-5, 6-10, 11-20 and over 20.
   *
   * @param lastDays the last day of each band but the open one, in ascending order
   * @return the bands in ascending order, immutable; one open band where there is no limit
   * @throws IllegalArgumentException if the limits are not ascending from 0
   */
  public static List<TimeBand> upTo(List<Integer> lastDays) {
    List<TimeBand> bands = new ArrayList<>();
    int first = 0;
    for (int last : Objects.requireNonNull(lastDays, "lastDays")) {
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
    return ORDER.compare(this, other);
  }

  /** The band as it is printed: 0-5, over 20, or any for the one band without limits. */
  @Override
  public String toString() {
    if (last.isPresent()) {
      return first + "-" + last.getAsInt();
    }
    return first == 0 ? "any" : "over " + (first - 1);
  }
}
