package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.stream.Collector;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.Issues;

/** Notes what is remarkable as of a day in the children whose timetables come along. */
final class AsOfCheck {

  private final ReturnColumns in;
  private final LocalDate asOf;
  private final AsOfRules rules;
  private final ChildRows child;
  private final IssueLog log;
  private final Findings findings;

  /** Children mostly come in the order of their numbers. */
  private int next;

  private AsOfCheck(
      ReturnColumns in, PeriodMarks marks, LocalDate asOf, AsOfRules rules, Checks checks) {
    this.in = in;
    this.asOf = asOf;
    this.rules = rules;
    child = new ChildRows(in, marks);
    log = new IssueLog(checks, null);
    findings = new Findings(in, log);
    in.years().expectIn(log);
    in.episodeFiles().expectIn(log);
    in.reviewFiles().expectIn(log);
  }

  static Collector<ReviewTimetable, ?, Issues> collector(
      ReturnColumns in,
      PeriodMarks marks,
      DateCache dates,
      Checks checks,
      LocalDate asOf,
      WorkingDayCalendar calendar) {
    AsOfRules rules = new AsOfRules(asOf, calendar, dates);
    return Collector.of(
        () -> new AsOfCheck(in, marks, asOf, rules, checks),
        AsOfCheck::add,
        AsOfCheck::plus,
        AsOfCheck::issues);
  }

  private void add(ReviewTimetable timetable) {
    if (!timetable.asOf().equals(asOf)) {
      throw new IllegalArgumentException(
          "timetable as of another day: " + timetable.asOf() + "; expected " + asOf);
    }
    int number = in.ids().find(timetable.child().value(), next);
    if (number == ChildIds.NO_CHILD) {
      throw new IllegalArgumentException("timetable of a child who is not in the return");
    }
    next = number + 1;
    child.goTo(number);
    rules.check(child, findings);
    TimetableRules.check(timetable, child, findings);
  }

  private AsOfCheck plus(AsOfCheck other) {
    log.addAll(other.log);
    for (int i = 0; i < in.reviewFiles().count(); i++) {
      findings.reviewNotes(i).addAll(other.findings.reviewNotes(i));
    }
    return this;
  }

  private Issues issues() {
    new YearNotes(in.years(), log).reportDay(Days.of(asOf));
    for (int i = 0; i < in.reviewFiles().count(); i++) {
      findings.reviewNotes(i).report(in.reviewFiles().file(i).name(), log);
    }
    return log.issues();
  }
}
