package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/** Notes reviews that are missing, as the timetable of the child has it. */
final class TimetableRules {

  private TimetableRules() {}

  static void check(ReviewTimetable timetable, ChildRows child, Findings findings) {
    for (PeriodOfCare period : timetable.history().periods()) {
      @Nullable Obligation missed = null;
      for (Obligation obligation : timetable.obligations()) {
        if (isNeverHeldFirst(obligation) && isOf(obligation, period)) {
          missed = obligation;
        }
      }
      if (missed == null) {
        checkYear(timetable, period, child, findings);
      } else {
        noteFirst(missed, child, findings);
      }
    }
  }

  private static boolean isOf(Obligation obligation, PeriodOfCare period) {
    return obligation.period().filter(period::equals).isPresent();
  }

  private static boolean isNeverHeldFirst(Obligation obligation) {
    return obligation.outcome() == Outcome.OUTSTANDING
        && obligation.sequence().orElse(0) == 1
        && obligation.trigger().isPresent()
        && obligation.trigger().equals(obligation.period().flatMap(PeriodOfCare::start))
        && obligation.due().isPresent();
  }

  private static void noteFirst(Obligation first, ChildRows child, Findings findings) {
    LocalDate from = first.trigger().orElseThrow();
    findings.episode(
        IssueCode.FIRST_REVIEW_MISSING,
        rowFrom(from, child),
        Column.DECOM,
        () ->
            "no review, and the limit of the first has passed: looked after from "
                + from
                + ", limit "
                + first.due().orElseThrow().date());
  }

  /** In care on the last day of the last year, past a limit, with no review in all the year. */
  private static void checkYear(
      ReviewTimetable timetable, PeriodOfCare period, ChildRows child, Findings findings) {
    ReturnYears years = child.in().years();
    int folder = years.folders() - 1;
    if (!years.isKnown(folder)) {
      return;
    }
    LocalDate firstDay = Days.date(years.firstDay(folder));
    LocalDate lastDay = years.last(folder);
    CareHistory history = timetable.history();
    boolean over = !timetable.asOf().isBefore(lastDay) && isInCareAfter(lastDay, period, history);
    if (!over
        || hasReview(history, firstDay, lastDay)
        || !isLimitPassed(timetable, period, lastDay)) {
      return;
    }
    LocalDate from = period.knownFrom();
    findings.episode(
        IssueCode.NO_REVIEW_IN_YEAR,
        rowFrom(from, child),
        Column.DECOM,
        () ->
            "no review in the year ending "
                + lastDay
                + ", and in care on that day since "
                + from
                + " or before");
  }

  private static boolean isInCareAfter(LocalDate day, PeriodOfCare period, CareHistory history) {
    return !period.knownFrom().isAfter(day)
        && history.lastDayOf(period).filter(last -> !last.isAfter(day)).isEmpty();
  }

  private static boolean hasReview(CareHistory history, LocalDate first, LocalDate last) {
    for (Review review : history.reviews()) {
      if (!review.heldOn().isBefore(first) && !review.heldOn().isAfter(last)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLimitPassed(
      ReviewTimetable timetable, PeriodOfCare period, LocalDate day) {
    for (Obligation obligation : timetable.obligations()) {
      if (isPassedOn(day, obligation) && isOf(obligation, period)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every history that fits the facts has the limit pass before a day, nothing held. */
  private static boolean isPassedOn(LocalDate day, Obligation obligation) {
    boolean missed =
        obligation.outcome() == Outcome.OUTSTANDING || obligation.outcome() == Outcome.LATE;
    boolean held = obligation.review().filter(review -> !review.heldOn().isAfter(day)).isPresent();
    Optional<LocalDate> limit = obligation.limitBetween().map(DateSpan::last);
    return missed && !held && limit.filter(last -> last.isBefore(day)).isPresent();
  }

  private static int rowFrom(LocalDate day, ChildRows child) {
    int start = Days.of(day);
    int i = 0;
    while (child.episodes().start(child.episode(i)) != start) {
      i++;
    }
    return child.episode(i);
  }
}
