package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.calendar.WorkingDayCount;
import org.duecare.core.law.Duty;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.england.AdoptionAgenciesRegulations2005;
import org.duecare.core.obligation.ExplanationStep.CertaintyOfDate;
import org.duecare.core.obligation.ExplanationStep.CertaintyOfDate.Basis;

/** Says how a due date was counted. */
final class DueDateExplanation {

  private final DueDate due;
  private final TimeLimit limit;
  private final List<ExplanationStep> steps = new ArrayList<>();

  private DueDateExplanation(DueDate due, TimeLimit limit) {
    this.due = due;
    this.limit = limit;
  }

  /** How a due date was counted, with the readings that decide it by itself. */
  static List<ExplanationStep> withReadings(DueDate due) {
    List<ExplanationStep> steps = of(due);
    steps.addAll(OtherReadings.of(due, due.counting()));
    return steps;
  }

  static List<ExplanationStep> of(DueDate due) {
    List<ExplanationStep> steps = new ArrayList<>();
    steps.add(new ExplanationStep.DueBy(due.rule(), due.date()));
    steps.add(
        new ExplanationStep.CountedFrom(
            due.rule(), due.countedFrom().day(), Optional.ofNullable(due.countedFrom().reading())));
    steps.add(new ExplanationStep.UnderRule(due.rule()));
    due.rule()
        .limit()
        .ifPresent(limit -> steps.addAll(new DueDateExplanation(due, limit).counting()));
    if (due.rule().duty() == Duty.REVIEW_BEFORE_ADOPTIVE_PLACEMENT) {
      steps.add(
          new ExplanationStep.CareReviewsGoOn(AdoptionAgenciesRegulations2005.careReviewsGoOn()));
    }
    return steps;
  }

  private List<ExplanationStep> counting() {
    if (limit instanceof TimeLimit.WorkingDays workingDays) {
      counted(due.counting().count(due.rule(), workingDays, due.trigger()));
    } else if (limit instanceof TimeLimit.WorkingDaysBeginningWith workingDays) {
      counted(due.calendarUsed().explain(due.trigger().minusDays(1), workingDays.count()));
    } else if (limit instanceof TimeLimit.WorkingDaysBefore workingDays) {
      counted(due.counting().count(due.rule(), workingDays, due.trigger()));
    } else {
      shorterMonth();
      rolledOn();
      notBefore();
      relaxed();
      due.planBy().ifPresentOrElse(this::planBy, this::noDayToPlanBy);
    }
    return steps;
  }

  private void counted(WorkingDayCount count) {
    steps.add(new ExplanationStep.WorkingDaysCounted(count));
    steps.add(certainty());
  }

  private void noDayToPlanBy() {
    steps.add(new ExplanationStep.DayToPlanByUnknown(due.calendarUsed().coverage().last()));
    steps.add(certainty());
  }

  private void planBy(LocalDate planBy) {
    if (!planBy.equals(due.date())) {
      steps.add(new ExplanationStep.PlanBy(planBy));
    }
    boolean expected =
        !due.dependsOnBankHolidays()
            && planBy
                .plusDays(1)
                .datesUntil(due.date().plusDays(1))
                .filter(day -> day.isAfter(due.calendarUsed().lastPublishedDay()))
                .anyMatch(day -> due.calendarUsed().statusOf(day) instanceof DayStatus.Holiday);
    steps.add(
        expected
            ? new CertaintyOfDate(
                due.certainty(),
                Basis.EXPECTED_BANK_HOLIDAY_TO_PLAN_BY,
                due.calendarUsed().lastPublishedDay())
            : certainty());
  }

  private void shorterMonth() {
    int day = due.countedFrom().day().getDayOfMonth();
    LocalDate rolledFrom = due.dayBeforeRolling();
    LocalDate counted = rolledFrom == null ? due.dayNotMovedOn() : rolledFrom;
    TimeLimit counting = limit instanceof TimeLimit.RolledOn rolled ? rolled.counted() : limit;
    if (counting instanceof TimeLimit.Months && counted.getDayOfMonth() < day) {
      steps.add(new ExplanationStep.EndOfShorterMonth(day, counted));
    }
  }

  private void notBefore() {
    due.notBefore().map(ExplanationStep.NotBefore::new).ifPresent(steps::add);
  }

  /** Whether the limit fell in a time in which it bound only where practicable. */
  private void relaxed() {
    due.rule()
        .relaxation()
        .filter(it -> it.limitsWithin().contains(due.date()))
        .map(it -> new ExplanationStep.LimitRelaxed(it, Optional.empty()))
        .ifPresent(steps::add);
  }

  private void rolledOn() {
    LocalDate from = due.dayBeforeRolling();
    if (limit instanceof TimeLimit.RolledOn rolled && from != null && from.isBefore(due.date())) {
      List<DayStatus> passedOver =
          from.datesUntil(due.date()).map(due.calendarUsed()::statusOf).toList();
      steps.add(
          new ExplanationStep.LimitRolledOn(
              due.date(), passedOver, rolled.citation(), rolled.verification()));
    }
  }

  private ExplanationStep certainty() {
    WorkingDayCalendar calendar = due.calendarUsed();
    Certainty certainty = due.certainty();
    if (!due.dependsOnBankHolidays()) {
      return new CertaintyOfDate(certainty, Basis.NO_BANK_HOLIDAY_COUNTED, due.date());
    }
    if (certainty == Certainty.PROJECTED) {
      return new CertaintyOfDate(
          certainty, Basis.EXPECTED_BANK_HOLIDAYS, calendar.lastPublishedDay());
    }
    // The list holds past years too, but only a few; of its own year it holds every day.
    boolean past = lastDayCounted().getYear() < calendar.listedOn().getYear();
    return new CertaintyOfDate(
        certainty,
        past ? Basis.PAST_BANK_HOLIDAYS : Basis.PUBLISHED_BANK_HOLIDAYS,
        calendar.listedOn());
  }

  private LocalDate lastDayCounted() {
    return due.date().isAfter(due.trigger()) ? due.date() : due.trigger().minusDays(1);
  }
}
