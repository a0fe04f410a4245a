package org.example.metrics;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.timeliness.Timeliness;

/** A stranger who wants to know how timely the reviews of a year were. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints the share of reviews in time for one child, whose only review was held in time.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    CareHistory history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(PeriodOfCare.startingOn(LocalDate.of(2026, 4, 1)))
            .review(Review.heldOn(LocalDate.of(2026, 4, 28)))
            .build();
    Timeliness timeliness =
        Stream.of(CarePlanning.england().reviews(history, LocalDate.of(2027, 3, 31)))
            .collect(Timeliness.in(ReportingYear.ending(2027)));
    System.out.println(timeliness.ratio());
  }
}
