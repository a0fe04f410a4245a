package org.duecare.metrics.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.metrics.measure.ReportingSpan;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of one child from a day on, each held at its limit. No rule is known here: a review
 * is written into the history on the day of its limit, and the care planning is asked again.
 *
 * @param child the child
 * @param reviews the reviews in order
 * @param unknownFrom the first day from which it is not known when the next limit is; null where
 *     the child is followed to the end
 * @param lastDayOfCare the 18th birthday; null where it is not known
 */
record ReviewsAhead(
    ChildId child,
    List<AssumedReview> reviews,
    @Nullable LocalDate unknownFrom,
    @Nullable LocalDate lastDayOfCare) {

  /**
   * From the day after the as-of day to a last day; empty where the child neither is looked after
   * nor has a review pending, as between short breaks.
   */
  static Optional<ReviewsAhead> of(
      ReviewsAsked asked, CareHistory known, LocalDate asOf, LocalDate lastDay) {
    ReviewsAsked.Of now = asked.of(known, asOf);
    if (!CareAtEndOfDay.of(known, asOf).mayBeInCare() && now.timetable().next().isEmpty()) {
      return Optional.empty();
    }
    List<AssumedReview> reviews = new ArrayList<>(3);
    @Nullable LocalDate unknownFrom = follow(asked, known, now, lastDay, reviews);
    List<PeriodOfCare> periods = known.periods();
    return Optional.of(
        new ReviewsAhead(
            known.child(),
            List.copyOf(reviews),
            unknownFrom,
            known.lastDayOf(periods.get(periods.size() - 1)).orElse(null)));
  }

  /** Adds the reviews ahead; returns from when on they are not known, null where they all are. */
  private static @Nullable LocalDate follow(
      ReviewsAsked asked,
      CareHistory known,
      ReviewsAsked.Of asOf,
      LocalDate lastDay,
      List<AssumedReview> reviews) {
    CareHistory history = known;
    ReviewsAsked.Of now = asOf;
    LocalDate first = asOf.timetable().asOf().plusDays(1);
    LocalDate after = asOf.timetable().asOf();
    while (true) {
      @Nullable AssumedReview next = nextAfter(after, first, now);
      if (next == null) {
        return now.timetable().asOf().plusDays(1);
      }
      LocalDate day = next.day();
      if (day.isAfter(lastDay)) {
        return null;
      }
      ReviewsAsked.Of atLimit = asked.of(history, day);
      if (!next.equals(nextAfter(after, first, atLimit))) {
        // Care has ended on the limit or before, as with the 18th birthday, or doubts set in.
        return CareAtEndOfDay.of(history, day).mayBeInCare() ? day : null;
      }
      reviews.add(next);
      history = KnownHistory.with(Review.heldOn(day), history);
      now = asked.of(history, day);
      after = day;
    }
  }

  /**
   * The review that has to be held next; null where there is none, or one is pending of which it is
   * not known by when.
   */
  private static @Nullable AssumedReview nextAfter(
      LocalDate after, LocalDate first, ReviewsAsked.Of asked) {
    if (asked.leavesOpen()) {
      return null;
    }
    @Nullable AssumedReview next = null;
    for (Obligation each : asked.obligations()) {
      if (each.isPending()) {
        boolean isOverdueOnAnyDay = each.isOverdue() && after.isBefore(first);
        if (each.due().isEmpty() && !isOverdueOnAnyDay) {
          return null;
        }
        LocalDate limit = each.due().map(DueDate::date).orElse(LocalDate.MIN);
        LocalDate day = limit.isBefore(first) ? first : limit;
        boolean isEarlier = next == null || day.isBefore(next.day());
        // What a review held after its limit does not answer, another would not answer either.
        if (day.isAfter(after) && isEarlier) {
          next = new AssumedReview(asked.timetable().child(), each.due(), day);
        }
      }
    }
    return next;
  }

  /** Whether a limit may fall in a month of which nothing is known. */
  boolean isUnknownIn(ReportingSpan month) {
    return unknownFrom != null
        && !unknownFrom.isAfter(month.lastDay())
        && isInCareOn(month.firstDay());
  }

  /** Whether the child is looked after on a day ahead, unless something unforeseen happens. */
  boolean isInCareOn(LocalDate day) {
    return lastDayOfCare == null || day.isBefore(lastDayOfCare);
  }
}
