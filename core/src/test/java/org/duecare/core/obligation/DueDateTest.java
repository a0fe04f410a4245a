package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.EqualityGroups;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.EnglishRules;
import org.junit.jupiter.api.Test;

class DueDateTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);

  private static DueDate first(LocalDate start) {
    return DueDate.of(EnglishRules.FIRST, start, CALENDAR);
  }

  @Test
  void holdsWhatItWasCountedFrom() {
    DueDate due = first(WED_2026_04_01);

    assertThat(due.rule()).isEqualTo(EnglishRules.FIRST);
    assertThat(due.trigger()).isEqualTo(WED_2026_04_01);
    assertThat(due.date()).isEqualTo(FRI_2026_05_01);
    assertThat(due).hasToString("First review due by Friday 1 May 2026");
  }

  @Test
  void isProjectedFromTheFirstDayThatIsNotPublished() {
    assertThat(first(LocalDate.of(2028, 11, 29)).certainty()).isEqualTo(Certainty.PUBLISHED);
    assertThat(first(LocalDate.of(2028, 11, 30)).certainty()).isEqualTo(Certainty.PROJECTED);
  }

  @Test
  void isNeverProjectedWhereNoWorkingDayIsCounted() {
    LocalDate beyond = LocalDate.of(2040, 1, 2);

    assertThat(DueDate.of(EnglishRules.SECOND, beyond, CALENDAR).certainty())
        .isEqualTo(Certainty.PUBLISHED);
  }

  @Test
  void isNeverProjectedWhereTheEventItselfSetsTheDay() {
    LocalDate beyond = LocalDate.of(2040, 1, 2);

    assertThat(
            DueDate.fixed(
                    EnglishRules.EARLY, beyond, beyond.plusDays(9), LimitCounting.of(CALENDAR))
                .certainty())
        .isEqualTo(Certainty.PUBLISHED);
    assertThat(
            DueDate.fixed(EnglishRules.FIRST, beyond, beyond, LimitCounting.of(CALENDAR))
                .certainty())
        .as("no day lies between")
        .isEqualTo(Certainty.PUBLISHED);
  }

  @Test
  void isPlannedForTheLastWorkingDayBeforeAWeekendOrHoliday() {
    assertThat(DueDate.of(EnglishRules.SECOND, LocalDate.of(2022, 9, 26), CALENDAR).planBy())
        .as("Boxing Day 2022, a Monday")
        .contains(LocalDate.of(2022, 12, 23));
    assertThat(first(WED_2026_04_01).planBy()).contains(FRI_2026_05_01);
  }

  @Test
  void refusesARuleWithoutALimit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueDate.of(EnglishRules.EARLY, WED_2026_04_01, CALENDAR))
        .withMessage("rule ENG-REV-EARLY fixes no time limit: a due date needs one");
  }

  @Test
  void refusesADayOnWhichTheRuleWasNotInForce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first(LocalDate.of(2011, 3, 31)))
        .withMessage(
            "rule ENG-REV-1 was not in force on 2011-03-31: it is in force from 2011-04-01");
  }

  @Test
  void explainsADayThatTheEventFixesItself() {
    LocalDate end = LocalDate.of(2026, 4, 8);
    DueDate fixed =
        DueDate.fixed(EnglishRules.EARLY, WED_2026_04_01, end, LimitCounting.of(CALENDAR));

    assertThat(fixed.explanation().headline()).isEqualTo(fixed.toString());
    assertThat(fixed.explanation().steps())
        .noneMatch(ExplanationStep.ReadingChosen.class::isInstance);
  }

  @Test
  void answersAsItDidWhenItWasStored() {
    DueDate was = first(WED_2026_04_01);
    DueDate is = Recordings.of(was);

    assertThat(is).isEqualTo(was).hasSameHashCodeAs(was).hasToString(was.toString());
    assertThat(is.explanation()).isEqualTo(was.explanation());
    assertThat(was.calendar()).contains(CALENDAR);
    assertThat(is.calendar()).as("known no more").isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DueDate.recorded(
                    was.rule(),
                    was.trigger(),
                    was.date(),
                    was.certainty(),
                    Optional.of(was.date().plusDays(1)),
                    was.explanation()))
        .withMessage("day to plan by after the limit: 2026-05-02; one up to 2026-05-01 is allowed");
  }

  @Test
  void refusesADayBeyondTheCalendar() {
    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> first(LocalDate.of(2099, 12, 10)))
        .withMessage("no bank holiday data for 2100-01-01: coverage is 1974-01-01 to 2099-12-31");
  }

  @Test
  void isNamedAndExplainedWhereItsDayToPlanByIsNotKnown() {
    DueDate strict = DueDate.of(EnglishRules.SECOND, LocalDate.of(2028, 12, 1), CALENDAR.strict());
    DueDate late = DueDate.of(EnglishRules.LATER, LocalDate.of(2099, 9, 1), CALENDAR);

    assertThat(strict).hasToString("Second review due by Thursday 1 March 2029");
    assertThat(strict.explanation().toString().lines())
        .containsExactly(
            "Second review due by Thursday 1 March 2029",
            "  3 calendar months after Friday 1 December 2028 (first review held)",
            "  rule ENG-REV-2, SI 2010/959 regulation 33(2), in force since 1 April 2011 [statute]",
            "  the last working day before it is not known: bank holidays are known to Sunday"
                + " 31 December 2028 only",
            "  certainty PUBLISHED: no bank holiday plays a part");
    assertThat(late.explanation().headline()).isEqualTo("Review due by Monday 1 March 2100");
    assertThat(strict.planBy()).isEmpty();
  }

  @Test
  void namesNoReadingThatLiesBeyondTheCalendar() {
    DueDate sunday = DueDate.of(EnglishRules.SECOND, LocalDate.of(2028, 9, 30), CALENDAR.strict());
    DueDate lastDay = DueDate.of(EnglishRules.LATER, LocalDate.of(2028, 6, 30), CALENDAR.strict());

    assertThat(sunday.explanation().steps())
        .contains(new ExplanationStep.PlanBy(LocalDate.of(2028, 12, 29)))
        .noneMatch(ExplanationStep.ReadingChosen.class::isInstance);
    assertThat(lastDay.explanation().toString()).contains("Friday 29 December 2028");
  }

  @Test
  void equalsWhatAnswersAlike() {
    Rule invented =
        InventedRules.rule("INV-1", Trigger.BECAME_LOOKED_AFTER)
            .within(new TimeLimit.WorkingDays(20))
            .build();

    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                first(WED_2026_04_01),
                first(WED_2026_04_01),
                DueDate.of(EnglishRules.FIRST, WED_2026_04_01, CALENDAR.strict())),
            List.of(first(LocalDate.of(2026, 4, 2))),
            List.of(DueDate.of(invented, WED_2026_04_01, CALENDAR)),
            List.of(DueDate.of(EnglishRules.FIRST, WED_2026_04_01, WorkingDayCalendar.scotland())),
            List.of(
                DueDate.fixed(
                    EnglishRules.FIRST,
                    WED_2026_04_01,
                    WED_2026_04_01,
                    LimitCounting.of(CALENDAR)))));
  }
}
