package org.duecare.metrics.timeliness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.limit.LimitInPeriod;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Standing;

/** What the timetables seen so far say about a year. Not thread-safe. */
final class Tally {

  private final ReportingYear year;
  private final List<ReviewEvidence> reviews = new ArrayList<>();
  private final Map<Standing, List<ChildId>> children = new EnumMap<>(Standing.class);

  Tally(ReportingYear year) {
    this.year = year;
    for (Standing standing : Standing.values()) {
      children.put(standing, new ArrayList<>());
    }
  }

  void add(ReviewTimetable timetable) {
    requireLastDay(timetable);
    ChildId child = timetable.child();
    boolean missed = false;
    boolean unjudged = false;
    boolean concerned = false;
    for (Obligation obligation : OneReviewADay.of(timetable.obligations())) {
      LimitInPeriod limit = LimitInPeriod.of(obligation, timetable.history(), year);
      boolean heldInYear = isHeldInYear(obligation);
      if (heldInYear || limit != LimitInPeriod.NO) {
        reviews.add(new ReviewEvidence(child, obligation, limit));
      }
      boolean outstanding = isOutstandingInYear(obligation);
      missed |= outstanding || (heldInYear && obligation.outcome() == Outcome.LATE);
      unjudged |= isUnjudged(obligation, heldInYear, limit);
      concerned |= outstanding || limit == LimitInPeriod.YES;
    }
    switch (CareAtEndOfDay.of(timetable.history(), timetable.asOf())) {
      case LOOKED_AFTER, ON_SHORT_BREAKS -> standing(missed, unjudged, concerned).add(child);
      case IN_DOUBT -> standing(Standing.LEFT_OUT).add(child);
      case NOT_LOOKED_AFTER -> {}
    }
  }

  private void requireLastDay(ReviewTimetable timetable) {
    Objects.requireNonNull(timetable, "timetable");
    if (!timetable.asOf().equals(year.lastDay())) {
      throw new IllegalArgumentException(
          "timetable as of another day than the last of the year: as of "
              + timetable.asOf()
              + "; "
              + year.lastDay()
              + " is needed");
    }
  }

  private boolean isHeldInYear(Obligation obligation) {
    Review review = obligation.review().orElse(null);
    return review != null && year.contains(review.heldOn());
  }

  /** Nothing held for a limit in time of the year, whether that time ended in it or not. */
  private boolean isOutstandingInYear(Obligation obligation) {
    return obligation.outcome() == Outcome.OUTSTANDING
        && obligation.ending().filter(end -> end.day().isBefore(year.firstDay())).isEmpty();
  }

  /** A review held before the year can be neither late in it nor outstanding at its end. */
  private static boolean isUnjudged(
      Obligation obligation, boolean heldInYear, LimitInPeriod limit) {
    boolean mayWait = obligation.review().isEmpty() && limit != LimitInPeriod.NO;
    return obligation.isUnknown() && (heldInYear || mayWait);
  }

  private List<ChildId> standing(boolean missed, boolean unjudged, boolean concerned) {
    if (missed) {
      return standing(Standing.COUNTED_AGAINST);
    } else if (unjudged) {
      return standing(Standing.LEFT_OUT);
    }
    return standing(concerned ? Standing.COUNTED : Standing.NO_PART);
  }

  private List<ChildId> standing(Standing standing) {
    return Objects.requireNonNull(children.get(standing), "standing");
  }

  Tally plus(Tally other) {
    reviews.addAll(other.reviews);
    children.forEach(
        (standing, list) -> list.addAll(other.children.getOrDefault(standing, List.of())));
    return this;
  }

  Timeliness timeliness() {
    return new Timeliness(year, reviews, children);
  }
}
