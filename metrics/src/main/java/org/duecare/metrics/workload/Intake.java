package org.duecare.metrics.workload;

import java.time.LocalDate;
import java.util.Arrays;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.metrics.measure.ReportingSpan;

/** The reviews of a child of whom nothing is known but the day on which care begins. */
final class Intake {

  private static final ChildId NOBODY = ChildId.of("starter");

  private final ReviewsAsked asked;
  private final ForecastMonths months;

  Intake(ReviewsAsked asked, ForecastMonths months) {
    this.asked = asked;
    this.months = months;
  }

  /** How many reviews in each month a child needs who becomes looked after on a day. */
  int[] reviewsOfStarterOn(LocalDate day) {
    CareHistory history = CareHistory.builder(NOBODY).period(PeriodOfCare.startingOn(day)).build();
    return months.count(
        ReviewsAhead.of(asked, history, day, months.lastDay()).orElseThrow().reviews());
  }

  /** The same for a starter of a month, on the mean of all its days. */
  double[] reviewsOfStarterIn(int month) {
    ReportingSpan span = months.spans().get(month);
    int[] sum = new int[ForecastMonths.COUNT];
    int days = 0;
    for (LocalDate day = span.firstDay(); !day.isAfter(span.lastDay()); day = day.plusDays(1)) {
      int[] reviews = reviewsOfStarterOn(day);
      Arrays.setAll(sum, i -> sum[i] + reviews[i]);
      days++;
    }
    double[] mean = new double[sum.length];
    for (int i = 0; i < sum.length; i++) {
      mean[i] = (double) sum[i] / days;
    }
    return mean;
  }
}
