package org.duecare.core.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.ExplanationStep.DateOnOneSide.Side;
import org.jspecify.annotations.Nullable;

/** Says why one due date is not the other. */
final class MoveExplanation {

  private final List<ExplanationStep> steps = new ArrayList<>();

  private MoveExplanation() {}

  /** At least one of the two is not null. */
  static Explanation of(@Nullable DueDate before, @Nullable DueDate after) {
    MoveExplanation explanation = new MoveExplanation();
    DueDate either = after != null ? after : Objects.requireNonNull(before, "before");
    explanation.steps.add(
        new ExplanationStep.DateMoved(
            either.rule(),
            Optional.ofNullable(before).map(DueDate::date),
            Optional.ofNullable(after).map(DueDate::date)));
    if (before != null && after != null) {
      explanation.compare(before, after);
    } else {
      explanation.steps.add(
          new ExplanationStep.DateOnOneSide(
              either.rule(), after == null ? Side.BEFORE : Side.AFTER));
    }
    return new Explanation(explanation.steps);
  }

  private void compare(DueDate before, DueDate after) {
    if (!isSame(before.rule(), after.rule())) {
      steps.add(new ExplanationStep.RuleChanged(before.rule(), after.rule()));
    }
    if (!before.trigger().equals(after.trigger())) {
      steps.add(new ExplanationStep.CountedFromAnotherDay(before.trigger(), after.trigger()));
    }
    boolean counts = countsWorkingDays(before.rule()) && countsWorkingDays(after.rule());
    if (counts) {
      // Of a due date that was stored the calendar is not known any more.
      before
          .calendar()
          .ifPresent(was -> after.calendar().ifPresent(is -> days(before, was, after, is)));
    }
  }

  /** An amendment gives the version before it an end, which changes no date. */
  private static boolean isSame(Rule one, Rule other) {
    return one.id().equals(other.id())
        && one.inForceFrom().equals(other.inForceFrom())
        && one.limit().equals(other.limit());
  }

  private static boolean countsWorkingDays(Rule rule) {
    return rule.limit().filter(TimeLimit::countsWorkingDays).isPresent();
  }

  /** The days of both counts on which the calendars differ, as far as both calendars reach. */
  private void days(DueDate before, WorkingDayCalendar was, DueDate after, WorkingDayCalendar is) {
    if (was.equals(is)) {
      return;
    }
    DateSpan counted = span(before, after);
    DateSpan one = was.coverage();
    DateSpan other = is.coverage();
    LocalDate first = Collections.max(List.of(counted.first(), one.first(), other.first()));
    LocalDate last = Collections.min(List.of(counted.last(), one.last(), other.last()));
    was.differences(is, DateSpan.closed(first, last)).stream()
        // The day of the event is not counted, whatever day it is.
        .filter(day -> !day.date().equals(before.trigger()))
        .forEach(
            day -> steps.add(new ExplanationStep.WorkingDayChanged(day.inThis(), day.inOther())));
  }

  private static DateSpan span(DueDate before, DueDate after) {
    List<LocalDate> days = List.of(before.trigger(), after.trigger(), before.date(), after.date());
    return DateSpan.closed(Collections.min(days), Collections.max(days));
  }
}
