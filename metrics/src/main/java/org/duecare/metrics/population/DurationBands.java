package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Lengths of time in care, in bands that a caller chooses: the national statistics name none.
 * Immutable and thread-safe.
 *
 * @param limits the months at which a band ends and the next begins, each above the one before
 */
public record DurationBands(List<Integer> limits) {

  private static final int MONTHS_OF_A_YEAR = 12;

  /**
   * Checks the limits.
   *
   * @param limits the months at which a band ends and the next begins, each above the one before
   * @throws IllegalArgumentException if there is none, or one is not above the one before or 0
   */
  public DurationBands {
    limits = List.copyOf(limits);
    int before = 0;
    for (int limit : limits) {
      if (limit <= before) {
        throw new IllegalArgumentException(
            "limits of bands not in order: "
                + limits
                + "; each must be above the one before and 0");
      }
      before = limit;
    }
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("no limit of a band is given; one or more are needed");
    }
  }

  /**
   * Bands that end at these numbers of months.
   *
   * @param months the months, each above the one before
   * @return as many bands as numbers, and one without an end
   * @throws IllegalArgumentException if there is none, or one is not above the one before or 0
   */
  public static DurationBands endingAtMonths(int... months) {
    return new DurationBands(IntStream.of(months).boxed().toList());
  }

  /**
   * The bands in words.
   *
   * @return "under 3 months", "3 months to under 1 year" and so on, in order; immutable
   */
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    labels.add("under " + words(limits.get(0)));
    for (int i = 1; i < limits.size(); i++) {
      labels.add(words(limits.get(i - 1)) + " to under " + words(limits.get(i)));
    }
    labels.add(words(limits.get(limits.size() - 1)) + " and over");
    return List.copyOf(labels);
  }

  /**
   * The band of a time.
   *
   * @param from the day on which it began
   * @param until the day at the end of which it is looked at, not before the first
   * @return the label of the band; the day that corresponds to the first in a later month begins
   *     the next band
   */
  public String of(LocalDate from, LocalDate until) {
    return labels().get(number(from, until));
  }

  /** Which of the bands it is, from 0. */
  int number(LocalDate from, LocalDate until) {
    int band = 0;
    while (band < limits.size() && !from.plusMonths(limits.get(band)).isAfter(until)) {
      band++;
    }
    return band;
  }

  /** The same of a time that began on one of some days; empty where they give different bands. */
  OptionalInt number(LocalDate earliest, LocalDate latest, LocalDate until) {
    int least = number(latest, until);
    return least == number(earliest, until) ? OptionalInt.of(least) : OptionalInt.empty();
  }

  private static String words(int months) {
    boolean years = months % MONTHS_OF_A_YEAR == 0;
    int count = years ? months / MONTHS_OF_A_YEAR : months;
    return count + (years ? " year" : " month") + (count == 1 ? "" : "s");
  }
}
