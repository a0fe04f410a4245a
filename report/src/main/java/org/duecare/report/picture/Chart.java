package org.duecare.report.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a picture shows: series of numbers over the same categories. Immutable and thread-safe.
 *
 * @param kind how it is drawn
 * @param scale what the numbers are
 * @param categories what the numbers of a series stand for, at least one
 * @param series the series, oldest first, from one to three
 * @param band a range to be shown behind; empty where there is none
 */
public record Chart(
    Kind kind, Scale scale, List<String> categories, List<Series> series, Optional<Band> band) {

  /** How it is drawn. The set is complete. */
  public enum Kind {
    /** A bar for each number, from left to right. */
    BARS,
    /** A line for each series, over time. */
    LINES
  }

  /** What the numbers are. The set is complete. */
  public enum Scale {
    /** Counts, rates and other numbers from 0 on. */
    NUMBER,
    /** Percentages, from 0 to 100. */
    PERCENT
  }

  /**
   * Numbers over the categories.
   *
   * @param name what they are of
   * @param values one for each category; empty where none is published
   */
  public record Series(String name, List<Optional<Double>> values) {

    /**
     * Checks that nothing is null.
     *
     * @param name what they are of
     * @param values one for each category
     * @throws NullPointerException if a part is null
     */
    public Series {
      Objects.requireNonNull(name, "name");
      values = List.copyOf(values);
    }
  }

  /**
   * A range of values.
   *
   * @param name what it is
   * @param from its lower end, inclusive
   * @param to its upper end, inclusive
   */
  public record Band(String name, double from, double to) {}

  /**
   * Checks the parts.
   *
   * @param kind how it is drawn
   * @param scale what the numbers are
   * @param categories what the numbers stand for
   * @param series the series
   * @param band a range to be shown behind
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no category, there are no series or more than
   *     three, or one has more or fewer numbers than there are categories
   */
  public Chart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(scale, "scale");
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    Objects.requireNonNull(band, "band");
    if (categories.isEmpty() || series.isEmpty() || series.size() > Ink.MOST_SERIES) {
      throw new IllegalArgumentException(
          "chart of "
              + categories.size()
              + " categories and "
              + series.size()
              + " series; one category or more and one to three series are allowed");
    }
    for (Series each : series) {
      if (each.values().size() != categories.size()) {
        throw new IllegalArgumentException(
            "series of "
                + each.values().size()
                + " numbers over "
                + categories.size()
                + " categories; one number for each is needed");
      }
    }
  }

  /** The highest number, 0 where there is none. */
  double highest() {
    return series.stream()
        .flatMap(each -> each.values().stream())
        .mapToDouble(each -> each.orElse(0.0))
        .max()
        .orElse(0);
  }

  /**
   * The picture of it.
   *
   * @return the picture
   */
  public Picture draw() {
    return kind == Kind.BARS ? new BarChart(this).picture() : new LineChart(this).picture();
  }
}
