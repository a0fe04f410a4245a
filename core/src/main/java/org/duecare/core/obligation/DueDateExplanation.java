package org.duecare.core.obligation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.calendar.WorkingDayCount;
import org.duecare.core.law.Reading;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.ExplanationStep.CertaintyOfDate;
import org.duecare.core.obligation.ExplanationStep.CertaintyOfDate.Basis;

/** Says how a due date was counted, and which readings of the law would give another date. */
final class DueDateExplanation {

  private final DueDate due;
  private final TimeLimit limit;
  private final List<ExplanationStep> steps = new ArrayList<>();

  private DueDateExplanation(DueDate due, TimeLimit limit) {
    this.due = due;
    this.limit = limit;
  }

  static List<ExplanationStep> of(DueDate due) {
    List<ExplanationStep> steps = new ArrayList<>();
    steps.add(new ExplanationStep.DueBy(due.rule(), due.date()));
    steps.add(new ExplanationStep.CountedFrom(due.rule(), due.trigger()));
    steps.add(new ExplanationStep.UnderRule(due.rule()));
    due.rule()
        .limit()
        .ifPresent(limit -> steps.addAll(new DueDateExplanation(due, limit).counting()));
    return steps;
  }

  private List<ExplanationStep> counting() {
    if (limit instanceof TimeLimit.WorkingDays workingDays) {
      counted(due.calendar().explain(due.trigger(), workingDays.count()));
    } else if (limit instanceof TimeLimit.WorkingDaysBefore workingDays) {
      counted(due.calendar().explainBefore(due.trigger(), workingDays.count()));
      clearDaysReading(workingDays.count());
    } else {
      shorterMonth();
      rolledOn();
      if (due.calendar().coverage().contains(due.date())) {
        planBy();
      } else {
        steps.add(new ExplanationStep.DayToPlanByUnknown(due.calendar().coverage().last()));
        steps.add(certainty());
      }
    }
    return steps;
  }

  private void counted(WorkingDayCount count) {
    steps.add(new ExplanationStep.WorkingDaysCounted(count));
    steps.add(certainty());
    startDayReading();
    proclamationReading(count.holidaysSkipped(), count.countsBack() ? due.date() : due.trigger());
  }

  private void planBy() {
    LocalDate planBy = due.planBy();
    if (!planBy.equals(due.date())) {
      steps.add(new ExplanationStep.PlanBy(planBy));
    }
    boolean expected =
        !due.dependsOnBankHolidays()
            && planBy
                .plusDays(1)
                .datesUntil(due.date().plusDays(1))
                .filter(day -> day.isAfter(due.calendar().lastPublishedDay()))
                .anyMatch(day -> due.calendar().statusOf(day) instanceof DayStatus.Holiday);
    steps.add(
        expected
            ? new CertaintyOfDate(
                due.certainty(),
                Basis.EXPECTED_BANK_HOLIDAY_TO_PLAN_BY,
                due.calendar().lastPublishedDay())
            : certainty());
    rollReading();
  }

  private void shorterMonth() {
    int day = due.trigger().getDayOfMonth();
    LocalDate rolledFrom = due.dayBeforeRolling();
    LocalDate counted = rolledFrom == null ? due.date() : rolledFrom;
    TimeLimit counting = limit instanceof TimeLimit.RolledOn rolled ? rolled.counted() : limit;
    if (counting instanceof TimeLimit.Months && counted.getDayOfMonth() < day) {
      steps.add(new ExplanationStep.EndOfShorterMonth(day, counted));
    }
  }

  private void rolledOn() {
    LocalDate from = due.dayBeforeRolling();
    if (limit instanceof TimeLimit.RolledOn rolled && from != null && from.isBefore(due.date())) {
      List<DayStatus> passedOver =
          from.datesUntil(due.date()).map(due.calendar()::statusOf).toList();
      steps.add(
          new ExplanationStep.LimitRolledOn(
              due.date(), passedOver, rolled.citation(), rolled.verification()));
      proclamationReading(
          passedOver.stream()
              .filter(DayStatus.Holiday.class::isInstance)
              .map(DayStatus.Holiday.class::cast)
              .toList(),
          due.trigger());
    }
  }

  private ExplanationStep certainty() {
    WorkingDayCalendar calendar = due.calendar();
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

  /** Ambiguity A1, which is about the day the child became looked after. */
  private void startDayReading() {
    if (due.rule().trigger() == Trigger.BECAME_LOOKED_AFTER) {
      reading(
          Reading.START_DAY_NOT_COUNTED,
          () -> limit.lastDay(due.trigger().minusDays(1), due.calendar()));
    }
  }

  /** Ambiguity A10: clear days leave out the day on which it is done, too. */
  private void clearDaysReading(int count) {
    reading(Reading.NO_CLEAR_DAYS, () -> due.calendar().minusWorkingDays(due.trigger(), count + 1));
  }

  private LocalDate lastDayCounted() {
    return due.date().isAfter(due.trigger()) ? due.date() : due.trigger().minusDays(1);
  }

  /** Ambiguity A24: was a bank holiday proclaimed after the period began? */
  private void proclamationReading(List<DayStatus.Holiday> skipped, LocalDate began) {
    boolean proclaimedLater =
        skipped.stream()
            .flatMap(day -> day.holidays().stream())
            .map(BankHoliday::firstPublished)
            .anyMatch(day -> day.filter(began::isBefore).isPresent());
    if (proclaimedLater) {
      reading(
          Reading.PROCLAMATION_MOVES_LIMIT,
          () -> limit.lastDay(due.trigger(), due.calendar().asKnownOn(began)));
    }
  }

  /**
   * Ambiguities A7 and A8: a limit in months that does not end on a working day, where no provision
   * says whether it rolls on.
   */
  private void rollReading() {
    if (limit instanceof TimeLimit.UntilTheEvent) {
      return;
    }
    DayStatus status = due.calendar().statusOf(due.date());
    if (!status.isWorking() && !(limit instanceof TimeLimit.RolledOn)) {
      reading(
          due.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
              ? Reading.NO_EXTENSION_FOR_WEEKEND
              : Reading.NO_EXTENSION_FOR_BANK_HOLIDAY,
          () -> due.calendar().nextWorkingDay(due.date()));
    }
  }

  private void reading(Reading reading, Supplier<LocalDate> alternative) {
    chosen(reading, due, alternative).ifPresent(steps::add);
  }

  /** The reading, if the other one gives another date; one beyond the calendar is not known. */
  static Optional<ExplanationStep> chosen(
      Reading reading, DueDate due, Supplier<LocalDate> alternative) {
    try {
      return Optional.of(alternative.get())
          .filter(date -> !date.equals(due.date()))
          .map(date -> new ExplanationStep.ReadingChosen(reading, date));
    } catch (OutsideCoverageException beyondTheCalendar) {
      return Optional.empty();
    }
  }
}
