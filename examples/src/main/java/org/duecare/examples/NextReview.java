package org.duecare.examples;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;

/** When is this child's next review due, and why? */
public final class NextReview {

  private NextReview() {}

  /**
   * Prints the explanation of the next review.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    CareHistory history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(PeriodOfCare.startingOn(LocalDate.of(2026, 4, 1)))
            .review(Review.heldOn(LocalDate.of(2026, 4, 28)))
            .build();
    CarePlanning.england()
        .reviews(history, LocalDate.of(2026, 5, 5))
        .next()
        .ifPresent(due -> System.out.println(due.explanation()));
  }
}
