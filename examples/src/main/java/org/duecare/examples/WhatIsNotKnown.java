package org.duecare.examples;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;

/** What can be said of a child whose records begin in the middle? */
public final class WhatIsNotKnown {

  private WhatIsNotKnown() {}

  /**
   * Prints each obligation of a child who was in care long before the records begin.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    CareHistory history =
        CareHistory.builder(ChildId.of("C-2001"))
            .period(PeriodOfCare.begunBefore(LocalDate.of(2024, 6, 3)))
            .reviewsKnownFrom(LocalDate.of(2025, 4, 1))
            .review(Review.heldOn(LocalDate.of(2025, 7, 7)))
            .review(Review.heldOn(LocalDate.of(2025, 12, 15)))
            .build();
    CarePlanning.england()
        .reviews(history, LocalDate.of(2026, 3, 31))
        .obligations()
        .forEach(review -> System.out.println(review.explanation().inOneLine()));
  }
}
