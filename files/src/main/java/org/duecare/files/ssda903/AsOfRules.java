package org.duecare.files.ssda903;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.Birthday;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.files.IssueCode;

/** Checks what can only be said as of a day. */
final class AsOfRules implements ChildRule {

  private static final TimeLimit FIRST_REVIEW =
      CarePlanningRegulations2010.reviews().first().limit().orElseThrow();

  private final int asOf;
  private final WorkingDayCalendar calendar;
  private final int reviewsKnownFrom;

  AsOfRules(LocalDate asOf, WorkingDayCalendar calendar, int reviewsKnownFrom) {
    this.asOf = Days.of(asOf);
    this.calendar = calendar;
    this.reviewsKnownFrom = reviewsKnownFrom;
  }

  @Override
  public void check(ChildRows child, Findings findings) {
    checkEpisodes(child, findings);
    for (int i = 0; i < child.reviewCount(); i++) {
      checkReview(child, child.review(i), findings);
    }
    if (!child.isUnjudged()) {
      checkPeriods(child, findings);
    }
  }

  private void checkEpisodes(ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      boolean starts = episodes.start(row) > asOf;
      int day = starts ? episodes.start(row) : episodes.end(row);
      if (day > asOf) {
        findings.episode(
            IssueCode.EPISODE_IN_FUTURE,
            row,
            starts ? Column.DECOM : Column.DEC,
            () -> "episode " + (starts ? "starts " : "ends ") + after(day));
      }
    }
  }

  private String after(int day) {
    return "after " + Days.date(asOf) + ": " + Days.date(day);
  }

  private void checkReview(ChildRows child, int row, Findings findings) {
    int day = child.reviews().day(row);
    if (day > asOf) {
      findings.review(
          IssueCode.REVIEW_IN_FUTURE, row, Column.REVIEW, () -> "review held " + after(day));
    }
    int folder = child.in().reviewFiles().folder(row);
    ReturnYears years = child.in().years();
    if (years.isKnown(folder) && (day < years.firstDay(folder) || day > years.lastDay(folder))) {
      findings.review(
          IssueCode.REVIEW_OUTSIDE_YEAR,
          row,
          Column.REVIEW,
          () ->
              "review outside the year of the return: held "
                  + Days.date(day)
                  + ", the year ended "
                  + years.last(folder));
    }
    checkWorkingDay(row, Days.date(day), findings);
  }

  private void checkWorkingDay(int row, LocalDate day, Findings findings) {
    if (!calendar.coverage().contains(day) || calendar.isWorkingDay(day)) {
      return;
    }
    DayOfWeek weekday = day.getDayOfWeek();
    if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
      findings.review(
          IssueCode.REVIEW_ON_WEEKEND,
          row,
          Column.REVIEW,
          () ->
              "review on a "
                  + (weekday == DayOfWeek.SATURDAY ? "Saturday" : "Sunday")
                  + ": held "
                  + day);
    } else {
      findings.review(
          IssueCode.REVIEW_ON_HOLIDAY,
          row,
          Column.REVIEW,
          () -> "review on a day that is no working day: held " + day);
    }
  }

  private void checkPeriods(ChildRows child, Findings findings) {
    int first = 0;
    while (first < child.episodeCount()) {
      int last = child.lastOfPeriod(first);
      if (isUnderRegulation33(child, first, last)) {
        checkPeriod(child, first, last, findings);
      }
      first = last + 1;
    }
  }

  /** Short breaks and adoptive placements have clocks of their own. */
  private static boolean isUnderRegulation33(ChildRows child, int first, int last) {
    for (int i = first; i <= last; i++) {
      int row = child.episode(i);
      var placement = child.episodes().place(row).placement();
      boolean adoptive = placement != null && placement.isAdoptive();
      if (adoptive || child.episodes().status(row).isShortBreak()) {
        return false;
      }
    }
    return true;
  }

  private void checkPeriod(ChildRows child, int first, int last, Findings findings) {
    int row = child.episode(first);
    int start = child.episodes().start(row);
    LocalDate from = Days.date(start);
    if (!calendar.coverage().contains(from)) {
      return;
    }
    int limit = Days.of(FIRST_REVIEW.lastDay(from, calendar));
    int recordedEnd = child.periodEnd(last);
    int end =
        Math.min(
            recordedEnd == Days.NONE ? Integer.MAX_VALUE : recordedEnd,
            child.birthday(Birthday.AGE_OF_MAJORITY));
    boolean known = child.mark(first) == PeriodMarks.Mark.STARTS && limit >= reviewsKnownFrom;
    if (known && limit < Math.min(asOf, end) && !hasReview(child, start, Math.min(asOf, end))) {
      findings.episode(
          IssueCode.FIRST_REVIEW_MISSING,
          row,
          Column.DECOM,
          () ->
              "no review, and the limit of the first has passed: looked after from "
                  + from
                  + ", limit "
                  + Days.date(limit));
      return;
    }
    ReturnYears years = child.in().years();
    int folder = years.folders() - 1;
    if (!years.isKnown(folder)) {
      return;
    }
    int lastDay = years.lastDay(folder);
    boolean inCare = limit < lastDay && lastDay < end && lastDay <= asOf;
    if (inCare && !hasReview(child, years.firstDay(folder), lastDay)) {
      findings.episode(
          IssueCode.NO_REVIEW_IN_YEAR,
          row,
          Column.DECOM,
          () ->
              "no review in the year ending "
                  + Days.date(lastDay)
                  + ", and in care on that day since "
                  + from
                  + " or before");
    }
  }

  private static boolean hasReview(ChildRows child, int from, int to) {
    for (int i = 0; i < child.reviewCount(); i++) {
      int day = child.reviews().day(child.review(i));
      if (day >= from && day <= to) {
        return true;
      }
    }
    return false;
  }
}
