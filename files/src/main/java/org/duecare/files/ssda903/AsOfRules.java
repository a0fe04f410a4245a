package org.duecare.files.ssda903;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.files.IssueCode;

/** Checks the days of rows against a day as of which to judge, their year and working days. */
final class AsOfRules implements ChildRule {

  private static final int DAYS_OF_A_WEEK = 7;

  /** 1 January 1970 was a Thursday. */
  private static final int MONDAY_TO_THURSDAY = 3;

  private final int asOf;
  private final WorkingDayCalendar calendar;
  private final int firstCovered;
  private final int lastCovered;
  private final DateCache dates;

  AsOfRules(LocalDate asOf, WorkingDayCalendar calendar, DateCache dates) {
    this.asOf = Days.of(asOf);
    this.calendar = calendar;
    this.dates = dates;
    firstCovered = Days.of(calendar.coverage().first());
    lastCovered = Days.of(calendar.coverage().last());
  }

  @Override
  public void check(ChildRows child, Findings findings) {
    checkEpisodes(child, findings);
    for (int i = 0; i < child.reviewCount(); i++) {
      checkReview(child, child.review(i), findings);
    }
  }

  private void checkEpisodes(ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      boolean starts = episodes.start(row) > asOf;
      int day = starts ? episodes.start(row) : episodes.end(row);
      if (day > asOf) {
        noteLater(day, starts ? Column.DECOM : Column.DEC, row, asOf, findings);
      }
    }
  }

  /** Notes the start or end of an episode after the day. */
  static void noteLater(int day, Column column, int row, int asOf, Findings findings) {
    findings.episode(
        IssueCode.EPISODE_IN_FUTURE,
        row,
        column,
        () -> "episode " + (column == Column.DECOM ? "starts " : "ends ") + after(day, asOf));
  }

  /** Notes a review after the day. */
  static void noteLater(int day, int row, int asOf, Findings findings) {
    findings.review(
        IssueCode.REVIEW_IN_FUTURE, row, Column.REVIEW, () -> "review held " + after(day, asOf));
  }

  private static String after(int day, int asOf) {
    return "after " + Days.date(asOf) + ": " + Days.date(day);
  }

  private void checkReview(ChildRows child, int row, Findings findings) {
    int day = child.reviews().day(row);
    if (day > asOf) {
      noteLater(day, row, asOf, findings);
    }
    int folder = child.in().reviewFiles().folder(row);
    ReturnYears years = child.in().years();
    if (years.isKnown(folder) && day < years.firstDay(folder)) {
      findings.noteReview(IssueCode.REVIEWS_BEFORE_YEAR, row);
    } else if (years.isKnown(folder) && day > years.lastDay(folder)) {
      findings.review(
          IssueCode.REVIEW_AFTER_YEAR,
          row,
          Column.REVIEW,
          () ->
              "review after the year of the return: held "
                  + Days.date(day)
                  + ", the year ended "
                  + years.last(folder));
    }
    boolean covered = day >= firstCovered && day <= lastCovered;
    if (covered && !calendar.isWorkingDay(dates.get(day))) {
      noteNoWorkingDay(row, day, findings);
    }
  }

  private static void noteNoWorkingDay(int row, int day, Findings findings) {
    int sinceMonday = Math.floorMod(day + MONDAY_TO_THURSDAY, DAYS_OF_A_WEEK);
    int saturday = DayOfWeek.SATURDAY.ordinal();
    if (sinceMonday >= saturday) {
      findings.review(
          IssueCode.REVIEW_ON_WEEKEND,
          row,
          Column.REVIEW,
          () ->
              "review on a "
                  + (sinceMonday == saturday ? "Saturday" : "Sunday")
                  + ": held "
                  + Days.date(day));
    } else {
      findings.review(
          IssueCode.REVIEW_ON_HOLIDAY,
          row,
          Column.REVIEW,
          () -> "review on a day that is no working day: held " + Days.date(day));
    }
  }
}
