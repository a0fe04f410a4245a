package org.duecare.metrics.timeliness;

import java.util.Objects;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.limit.LimitInPeriod;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Standing;

/** The figures whose cases are reviews or their limits, and where each case stands in them. */
enum ReviewMeasure {
  IN_TIME(
      "reviews-in-time",
      "of the reviews held in the year and judged, those held on or before their limit",
      "reviews") {
    @Override
    Standing of(ReviewEvidence review, long firstDay) {
      if (!review.isHeldFrom(firstDay)) {
        return Standing.NO_PART;
      }
      return switch (review.outcome()) {
        case ON_TIME -> Standing.COUNTED;
        case UNKNOWN -> Standing.LEFT_OUT;
        default -> Standing.COUNTED_AGAINST;
      };
    }
  },

  DUE_IN_TIME(
      "reviews-due-in-time",
      "of the limits that fell in the year while the child was looked after, those met on time",
      "limits") {
    @Override
    Standing of(ReviewEvidence review, long firstDay) {
      if (review.limitInYear() == LimitInPeriod.NO) {
        return Standing.NO_PART;
      }
      if (review.limitInYear() == LimitInPeriod.MAYBE || review.outcome() == Outcome.UNKNOWN) {
        return Standing.LEFT_OUT;
      }
      return review.outcome() == Outcome.ON_TIME ? Standing.COUNTED : Standing.COUNTED_AGAINST;
    }
  },

  NEVER_HELD(
      "reviews-never-held",
      "limits in the year that passed while the child was looked after, with nothing held by the"
          + " last day of the year",
      "limits") {
    @Override
    Standing of(ReviewEvidence review, long firstDay) {
      boolean mayBeOutstanding =
          review.outcome() == Outcome.OUTSTANDING || review.outcome() == Outcome.UNKNOWN;
      if (review.limitInYear() == LimitInPeriod.NO || review.isHeld() || !mayBeOutstanding) {
        return Standing.NO_PART;
      }
      return review.limitInYear() == LimitInPeriod.YES && review.outcome() == Outcome.OUTSTANDING
          ? Standing.COUNTED
          : Standing.LEFT_OUT;
    }
  },

  PAST_RELAXED_LIMIT(
      "reviews-past-relaxed-limit",
      "reviews held in the year past a limit that bound only where reasonably practicable, and such"
          + " limits in the year that passed while the child was looked after, with nothing held by"
          + " the last day of the year; none of them is counted as late or never held",
      "reviews") {
    @Override
    Standing of(ReviewEvidence review, long firstDay) {
      if (!review.isPastRelaxedLimit()) {
        return Standing.NO_PART;
      }
      // What was held past a limit of the year, certain or not, was held in the year.
      return review.isHeld() || review.limitInYear() == LimitInPeriod.YES
          ? Standing.COUNTED
          : Standing.LEFT_OUT;
    }
  };

  private final Definition definition;

  ReviewMeasure(String id, String sentence, String unit) {
    definition = Definition.of(id, sentence, unit, "children looked after in the year");
  }

  Definition definition() {
    return definition;
  }

  Definition definition(ReviewKind kind) {
    Objects.requireNonNull(kind, "kind");
    return definition.only(kind.label(), kind.restriction());
  }

  /** Where a review stands in the figure of the year that begins on this day. */
  abstract Standing of(ReviewEvidence review, long firstDay);
}
