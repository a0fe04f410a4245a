package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The reviews of each month when so many children come and so many go. Children come evenly over
 * the days of a month; those who go are, on the last day of a month, any of the children who were
 * looked after at its beginning, each as likely as another, so that all groups shrink by the same
 * share.
 */
final class Scenario {

  private static final int DECIMALS = 2;

  /** Children who have begun together: how many there are in each month, and their reviews. */
  static final class Group {

    private final double[] present;
    private final double[] reviews;

    /**
     * Takes over both.
     *
     * @param present how many there are at the beginning of each month, if none goes
     * @param reviews how many reviews they need in each month, if none goes
     */
    Group(double[] present, double[] reviews) {
      this.present = present;
      this.reviews = reviews;
    }
  }

  private final List<Group> groups;
  private final double leavers;

  Scenario(List<Group> known, double[][] reviewsOfStarter, double starters, double leavers) {
    groups = new ArrayList<>(known);
    for (int month = 0; month < reviewsOfStarter.length; month++) {
      groups.add(starters(month, reviewsOfStarter[month], starters));
    }
    this.leavers = leavers;
  }

  private static Group starters(int month, double[] reviewsOfOne, double starters) {
    double[] present = new double[ForecastMonths.COUNT];
    double[] reviews = new double[ForecastMonths.COUNT];
    for (int i = month; i < ForecastMonths.COUNT; i++) {
      present[i] = i == month ? 0 : starters;
      reviews[i] = starters * reviewsOfOne[i];
    }
    return new Group(present, reviews);
  }

  /** The reviews of each month, rounded half up. */
  List<BigDecimal> reviews() {
    double[] staying = new double[groups.size()];
    Arrays.fill(staying, 1);
    List<BigDecimal> months = new ArrayList<>(ForecastMonths.COUNT);
    for (int month = 0; month < ForecastMonths.COUNT; month++) {
      double reviews = 0;
      double children = 0;
      for (int i = 0; i < staying.length; i++) {
        reviews += groups.get(i).reviews[month] * staying[i];
        children += groups.get(i).present[month] * staying[i];
      }
      months.add(BigDecimal.valueOf(reviews).setScale(DECIMALS, RoundingMode.HALF_UP));
      double share = children <= leavers ? 0 : 1 - leavers / children;
      for (int i = 0; i < staying.length; i++) {
        if (groups.get(i).present[month] > 0) {
          staying[i] *= share;
        }
      }
    }
    return List.copyOf(months);
  }
}
