package org.duecare.json.care;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.Participation;
import org.duecare.core.care.Review;

record ReviewForm(
    Review.Recorded recorded,
    Optional<LocalDate> opened,
    LocalDate held,
    Optional<Participation> participation) {

  static ReviewForm of(Review review) {
    Optional<LocalDate> opened =
        review.recorded() == Review.Recorded.FIRST_AND_LAST_MEETING
            ? Optional.of(review.firstRecordedDay())
            : Optional.empty();
    return new ReviewForm(review.recorded(), opened, review.heldOn(), review.participation());
  }

  Review value() {
    if (opened.isPresent() != (recorded == Review.Recorded.FIRST_AND_LAST_MEETING)) {
      throw new IllegalArgumentException(
          "meetings of a review do not fit: "
              + recorded
              + (opened.isPresent() ? " with" : " without")
              + " opened; it is needed for FIRST_AND_LAST_MEETING, and only there");
    }
    Review review =
        switch (recorded) {
          case ONE_DATE -> Review.heldOn(held);
          case FIRST_MEETING -> Review.firstMeetingOn(held);
          case LAST_MEETING -> Review.lastMeetingOn(held);
          case ADJOURNED -> Review.adjourned(held);
          case FIRST_AND_LAST_MEETING -> Review.openedAndCompleted(opened.orElseThrow(), held);
        };
    return participation.map(review::withParticipation).orElse(review);
  }
}
