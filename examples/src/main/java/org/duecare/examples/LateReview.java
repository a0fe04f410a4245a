package org.duecare.examples;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Obligation;

/** Was each review in time, and what did a late one do to the next? */
public final class LateReview {

  private LateReview() {}

  /**
   * Prints the outcome of each review, and one explanation in full.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    LocalDate start = LocalDate.of(2025, 6, 2);
    CareHistory history =
        CareHistory.builder(ChildId.of("C-3117"))
            .period(
                PeriodOfCare.startingOn(start)
                    .withEpisodes(
                        List.of(
                            CareEpisode.startingOn(
                                start, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER))))
            .review(Review.heldOn(LocalDate.of(2025, 7, 3)))
            .review(Review.heldOn(LocalDate.of(2025, 10, 1)))
            .build();
    List<Obligation> reviews =
        CarePlanning.england().reviews(history, LocalDate.of(2025, 12, 1)).obligations();
    reviews.forEach(
        review -> System.out.println(review.sequence().getAsInt() + " " + review.outcome()));
    System.out.println(reviews.get(0).explanation());
  }
}
