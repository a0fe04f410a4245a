package org.duecare.metrics.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * The twelve months after a day: from the day after it to the same day of the next month, and so
 * on. After the last day of a month they are calendar months.
 */
record ForecastMonths(List<ReportingSpan> spans) {

  static final int COUNT = 12;

  static ForecastMonths after(LocalDate asOf) {
    LocalDate first = asOf.plusDays(1);
    List<ReportingSpan> spans = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      // Each counts from the first day: a month of 28 days must not move the later ones.
      spans.add(new ReportingSpan(first.plusMonths(i), first.plusMonths(i + 1L).minusDays(1)));
    }
    return new ForecastMonths(List.copyOf(spans));
  }

  LocalDate lastDay() {
    return spans.get(COUNT - 1).lastDay();
  }

  /** Which month a day of the forecast lies in, from 0. */
  int indexOf(LocalDate day) {
    int i = 0;
    while (day.isAfter(spans.get(i).lastDay())) {
      i++;
    }
    return i;
  }

  /** How many of the reviews lie in each month. */
  int[] count(List<AssumedReview> reviews) {
    int[] counts = new int[COUNT];
    reviews.forEach(review -> counts[indexOf(review.day())]++);
    return counts;
  }
}
