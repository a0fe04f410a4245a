package org.duecare.metrics.participation;

import java.util.Comparator;
import java.util.List;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.Standing;

/**
 * The reviews of one child in a period.
 *
 * @param child the child
 * @param reviews those held
 * @param complete whether all of the period are given
 */
record ReviewsOfChild(ChildId child, List<ParticipationEvidence> reviews, Given complete) {

  enum Given {
    ALL,
    MAYBE_NOT_ALL
  }

  static final Comparator<ReviewsOfChild> ORDER = Comparator.comparing(ReviewsOfChild::child);

  /** Counted if every review counts of which it is asked, and there is one. */
  Standing atEvery(Manner manner) {
    if (any(Standing.COUNTED_AGAINST, manner)) {
      return Standing.COUNTED_AGAINST;
    }
    if (mayBeLeftOut(manner)) {
      return Standing.LEFT_OUT;
    }
    return any(Standing.COUNTED, manner) ? Standing.COUNTED : Standing.NO_PART;
  }

  /** Counted if one review counts. */
  Standing atAny(Manner manner) {
    if (any(Standing.COUNTED, manner)) {
      return Standing.COUNTED;
    }
    if (mayBeLeftOut(manner)) {
      return Standing.LEFT_OUT;
    }
    return any(Standing.COUNTED_AGAINST, manner) ? Standing.COUNTED_AGAINST : Standing.NO_PART;
  }

  private boolean mayBeLeftOut(Manner manner) {
    return complete == Given.MAYBE_NOT_ALL || any(Standing.LEFT_OUT, manner);
  }

  private boolean any(Standing standing, Manner manner) {
    for (ParticipationEvidence review : reviews) {
      if (review.standingIn(manner) == standing) {
        return true;
      }
    }
    return false;
  }
}
