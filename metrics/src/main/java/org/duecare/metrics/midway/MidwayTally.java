package org.duecare.metrics.midway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;

/** What the histories seen so far say about checks. Not thread-safe. */
final class MidwayTally {

  private final ReportingPeriod period;
  private final int months;
  private final List<ReviewInterval> intervals = new ArrayList<>();
  private final List<RecentCheck> children = new ArrayList<>();

  MidwayTally(ReportingPeriod period, int months) {
    this.period = period;
    this.months = months;
  }

  static Standing standing(Optional<Boolean> checked) {
    return checked
        .map(done -> done ? Standing.COUNTED : Standing.COUNTED_AGAINST)
        .orElse(Standing.LEFT_OUT);
  }

  void add(CareHistory history) {
    history.periods().forEach(care -> addIntervals(history, care));
    switch (CareAtEndOfDay.of(history, period.lastDay())) {
      case LOOKED_AFTER -> addChild(history, last(history));
      case IN_DOUBT ->
          children.add(new RecentCheck(history.child(), lastCheck(history), Optional.empty()));
      case ON_SHORT_BREAKS, NOT_LOOKED_AFTER -> {}
    }
  }

  /** The period of care that is open on the last day, which is the last begun by then. */
  private PeriodOfCare last(CareHistory history) {
    return history.periods().stream()
        .filter(care -> !care.knownFrom().isAfter(period.lastDay()))
        .reduce((before, next) -> next)
        .orElseThrow();
  }

  private void addIntervals(CareHistory history, PeriodOfCare care) {
    List<Review> reviews =
        history.reviews().stream()
            .filter(review -> !review.isAdjourned())
            .filter(review -> !review.firstRecordedDay().isBefore(care.knownFrom()))
            .filter(
                review ->
                    history.lastDayOf(care).filter(last -> review.heldOn().isAfter(last)).isEmpty())
            .toList();
    for (int i = 1; i < reviews.size(); i++) {
      LocalDate after = reviews.get(i - 1).heldOn();
      LocalDate until = reviews.get(i).firstRecordedDay();
      if (period.contains(until) && !until.isBefore(after.plusMonths(months))) {
        intervals.add(
            new ReviewInterval(history.child(), after, until, checked(history, after, until)));
      }
    }
  }

  /** Between reviews that may not be one after the other, no interval is known to be one. */
  private static Optional<Boolean> checked(CareHistory history, LocalDate after, LocalDate until) {
    boolean mayLackReview =
        history.firstDoubtAbout(Doubt.Kind.REVIEW_DAY).isPresent()
            || history.reviewsKnownFrom().filter(after::isBefore).isPresent();
    return mayLackReview
        ? Optional.empty()
        : done(
            history,
            ReviewInterval.hasDayBetween(
                history.daysOf(CareEventKind.MIDWAY_CHECK_DONE), after, until));
  }

  /** That no check is recorded says that none was done only where all are recorded. */
  private static Optional<Boolean> done(CareHistory history, boolean recorded) {
    return recorded || history.hasCompleteRecordsOf(CareEventKind.MIDWAY_CHECK_DONE)
        ? Optional.of(recorded)
        : Optional.empty();
  }

  private boolean mayHaveLasted(PeriodOfCare care) {
    return care.start().isEmpty() || hasLasted(care.knownFrom());
  }

  private boolean hasLasted(LocalDate since) {
    return !since.plusMonths(MidwayChecks.MONTHS_OF_CHILD).isAfter(period.lastDay());
  }

  private void addChild(CareHistory history, PeriodOfCare care) {
    if (!mayHaveLasted(care)) {
      return;
    }
    LocalDate before = period.lastDay().minusMonths(MidwayChecks.MONTHS_OF_CHILD);
    Optional<LocalDate> last = lastCheck(history);
    Optional<Boolean> checked =
        hasLasted(care.knownFrom())
            ? done(history, last.filter(day -> day.isAfter(before)).isPresent())
            : Optional.empty();
    children.add(new RecentCheck(history.child(), last, checked));
  }

  private Optional<LocalDate> lastCheck(CareHistory history) {
    return history.daysOf(CareEventKind.MIDWAY_CHECK_DONE).stream()
        .filter(day -> !day.isAfter(period.lastDay()))
        .reduce((before, next) -> next);
  }

  MidwayTally plus(MidwayTally other) {
    intervals.addAll(other.intervals);
    children.addAll(other.children);
    return this;
  }

  MidwayChecks checks() {
    return new MidwayChecks(period, months, intervals, children);
  }
}
