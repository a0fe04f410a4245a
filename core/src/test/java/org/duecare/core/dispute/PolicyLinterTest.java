package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.PolicyFinding.Kind;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.TimeLimit.Days;
import org.duecare.core.law.TimeLimit.DaysBeginningWith;
import org.duecare.core.law.TimeLimit.Weeks;
import org.duecare.core.law.TimeLimit.WeeksBeginningWith;
import org.duecare.core.law.TimeLimit.WorkingDays;
import org.duecare.core.law.TimeLimit.WorkingDaysBeginningWith;
import org.duecare.core.law.reading.DisputeStart;
import org.junit.jupiter.api.Test;

class PolicyLinterTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private static EscalationPolicy.Builder policy(TimeLimit total, TimeLimit... levels) {
    return Policies.builder("invented")
        .levels(
            IntStream.range(0, levels.length)
                .mapToObj(i -> Policies.level(i + 1).within(levels[i]))
                .toArray(EscalationLevel[]::new))
        .total(total);
  }

  private static EscalationPolicy.Builder workingDays(int total, Integer... levels) {
    return policy(
        new WorkingDays(total),
        Arrays.stream(levels).map(WorkingDays::new).toArray(TimeLimit[]::new));
  }

  private static List<String> sentences(EscalationPolicy policy) {
    return policy.findings(CALENDAR).stream().map(PolicyFinding::sentence).toList();
  }

  private static List<Kind> kinds(EscalationPolicy policy) {
    return policy.findings(CALENDAR).stream().map(PolicyFinding::kind).toList();
  }

  @Test
  void fourTimesFivePasses() {
    assertThat(workingDays(20, 5, 5, 5, 5).build().findings(CALENDAR)).isEmpty();
    assertThat(EscalationPolicy.fourByFive().findings(CALENDAR)).isEmpty();
  }

  @Test
  void threeTimesTenFails() {
    EscalationPolicy policy = workingDays(20, 10, 10, 10).build();

    assertThat(kinds(policy)).containsExactly(Kind.LIMITS_PAST_TOTAL);
    assertThat(sentences(policy))
        .containsExactly(
            "the limits of the stages, 10 working days + 10 working days + 10 working days, do not"
                + " fit into 20 working days in all: begun on 2020-01-01 they end on 2020-02-12,"
                + " the whole on 2020-01-29");
  }

  @Test
  void oneDayTooManyFails() {
    assertThat(kinds(workingDays(20, 5, 5, 5, 6).build())).containsExactly(Kind.LIMITS_PAST_TOTAL);
    assertThat(kinds(workingDays(20, 5, 5, 5, 4).build())).isEmpty();
  }

  @Test
  void aLongerTotalDoesNotHelpAgainstTheHandbook() {
    EscalationPolicy policy = workingDays(30, 10, 10, 10).build();

    assertThat(kinds(policy)).containsExactly(Kind.TOTAL_PAST_HANDBOOK);
    assertThat(sentences(policy))
        .containsExactly(
            "30 working days in all may end after the 20 working days of the IRO Handbook 6.2: begun"
                + " on 2020-01-01 they end on 2020-02-12, those of the handbook on 2020-01-29");
  }

  @Test
  void theInformalStageCountsWhereThePolicyCountsIt() {
    EscalationPolicy.Builder policy =
        workingDays(20, 5, 5, 5, 5).informal(new InformalStage(Optional.of(new Weeks(1))));

    assertThat(kinds(policy.build())).isEmpty();
    assertThat(sentences(policy.totalRunsFrom(DisputeStart.FIRST_ALERT).build()))
        .singleElement()
        .asString()
        .startsWith("the limits of the stages, 1 week + 5 working days + 5 working days");
    assertThat(sentences(policy.informal(new InformalStage(Optional.empty())).build()))
        .containsExactly(
            "no limit is set for the informal stage, so that 20 working days in all cannot be"
                + " assured");
    assertThat(kinds(policy.withoutInformal().build())).isEmpty();
  }

  @Test
  void aMissingLimitLeavesTheTotalUnassured() {
    assertThat(sentences(EscalationPolicy.walsall2022()))
        .containsExactly(
            "no limit is set for stage 1, stage 2, stage 3, so that 20 working days in all cannot"
                + " be assured");
    assertThat(sentences(EscalationPolicy.tenDayAlert()))
        .containsExactly(
            "next level names nobody who answers, so that nobody is late when no answer comes",
            "no limit is set for next level, so that 20 working days in all cannot be"
                + " assured");
  }

  @Test
  void aLevelWithoutARoleIsNobodysDelay() {
    assertThat(sentences(EscalationPolicy.handbook2010()))
        .containsExactly(
            "level of seniority set by the authority names nobody who answers, so that nobody is"
                + " late when no answer comes",
            "no limit is set for level of seniority set by the authority, so that 20 working days"
                + " in all cannot be assured");
  }

  @Test
  void aPolicyWithoutATotalFallsShortOfTheHandbook() {
    EscalationPolicy policy =
        Policies.builder("invented").levels(Policies.level(1).within(new WorkingDays(5))).build();

    assertThat(kinds(policy)).containsExactly(Kind.TOTAL_MISSING);
    assertThat(sentences(policy))
        .containsExactly(
            "no limit is set for the whole process, which the IRO Handbook 6.2 limits to 20 working"
                + " days");
    assertThat(sentences(workingDays(20, 10, 10, 10).withoutTotal().build()))
        .as("and is measured against it")
        .containsExactly(
            "no limit is set for the whole process, which the IRO Handbook 6.2 limits to 20 working"
                + " days",
            "the limits of the stages, 10 working days + 10 working days + 10 working days, do not"
                + " fit into the 20 working days of the IRO Handbook 6.2: begun on 2020-01-01 they"
                + " end on 2020-02-12, those of the handbook on 2020-01-29");
    assertThat(
            sentences(
                Policies.builder("invented").levels(Policies.level(1), Policies.level(2)).build()))
        .contains(
            "no limit is set for level 1, level 2, so that 20 working days in all cannot be assured");
  }

  @Test
  void theHandbookCountsNoInformalStage() {
    EscalationPolicy policy =
        workingDays(20, 10, 10)
            .informal(new InformalStage(Optional.of(new WorkingDays(10))))
            .totalRunsFrom(DisputeStart.FIRST_ALERT)
            .withoutTotal()
            .build();

    assertThat(kinds(policy)).containsExactly(Kind.TOTAL_MISSING);
  }

  @Test
  void nothingIsMeasuredAgainstTheHandbookBeforeItsDay() {
    EscalationPolicy tens = workingDays(30, 10, 10, 10).build();

    assertThat(kinds(lasting(tens, LocalDate.of(2005, 1, 1), LocalDate.of(2011, 3, 31)))).isEmpty();
    assertThat(kinds(lasting(tens, LocalDate.of(2011, 3, 1), LocalDate.of(2011, 4, 1))))
        .containsExactly(Kind.TOTAL_PAST_HANDBOOK);
    EscalationPolicy without =
        Policies.builder("invented").levels(Policies.level(1), Policies.level(2)).build();
    assertThat(sentences(lasting(without, LocalDate.of(2005, 1, 1), LocalDate.of(2005, 12, 31))))
        .containsExactly("no limit is set for the whole process");
  }

  @Test
  void aPolicyOlderThanTheHandbookIsMeasuredAgainstItFromItsDayOn() {
    EscalationPolicy total =
        workingDays(30, 10, 10, 10).build().successor("old", LocalDate.of(2005, 1, 1)).build();
    EscalationPolicy without =
        workingDays(30, 10, 10, 10)
            .withoutTotal()
            .build()
            .successor("old", LocalDate.of(2009, 1, 1))
            .build();

    assertThat(kinds(total)).containsExactly(Kind.TOTAL_PAST_HANDBOOK);
    assertThat(sentences(total))
        .singleElement()
        .asString()
        .contains("begun on 2011-04-01 they end");
    assertThat(kinds(without)).containsExactly(Kind.TOTAL_MISSING, Kind.LIMITS_PAST_HANDBOOK);
  }

  private static EscalationPolicy lasting(
      EscalationPolicy policy, LocalDate from, LocalDate until) {
    return policy.successor("old", from).build().inForceUntil(until);
  }

  @Test
  void aLevelBelowEveryEntryIsNeverReached() {
    EscalationPolicy.Builder policy =
        workingDays(20, 10, 10, 10).entryLevels(Map.of("serious", 2, "grave", 3));

    assertThat(sentences(policy.build()))
        .as("and its limit counts for nothing")
        .containsExactly(
            "level 1 is never reached: disputes enter at level 2 or above, and none goes down");
    assertThat(kinds(policy.reopenWithinDays(28).build()))
        .as("a reopening may be at any level")
        .containsExactly(Kind.LIMITS_PAST_TOTAL);
    assertThat(kinds(policy.withoutReopening().bypass(Bypass.WITH_REASON).build()))
        .as("a bypass reaches it")
        .containsExactly(Kind.LIMITS_PAST_TOTAL);
  }

  @Test
  void limitsInDifferentUnitsAreTriedOut() {
    assertThat(sentences(policy(new Days(28), new WorkingDays(10), new WorkingDays(10)).build()))
        .as("20 working days over Easter 2020 are more than 28 days")
        .containsExactly(
            "the limits of the stages, 10 working days + 10 working days, do not fit into 28 days in"
                + " all: begun on 2020-03-13 they end on 2020-04-14, the whole on 2020-04-10",
            "28 days in all may end after the 20 working days of the IRO Handbook 6.2: begun on"
                + " 2020-01-04 they end on 2020-02-01, those of the handbook on 2020-01-31");
    assertThat(sentences(policy(new WorkingDays(20), new Weeks(2), new Days(14)).build()))
        .as("from a Saturday on they end a day later")
        .containsExactly(
            "the limits of the stages, 2 weeks + 14 days, do not fit into 20 working days in all:"
                + " begun on 2020-01-04 they end on 2020-02-01, the whole on 2020-01-31");
  }

  @Test
  void aCutOffIsPartOfTheClock() {
    EscalationPolicy.Builder sixes =
        policy(new Days(18), new Days(6), new Days(6), new Days(6)).silence(Silence.ESCALATES);

    assertThat(kinds(sixes.build())).isEmpty();
    assertThat(sentences(sixes.cutOff(LocalTime.of(17, 0)).build()))
        .as("a level that silence reaches on a weekend begins on Monday")
        .singleElement()
        .asString()
        .startsWith("the limits of the stages, 6 days + 6 days + 6 days, do not fit into 18 days");
    assertThat(sentences(workingDays(20, 5, 5, 5, 5).cutOff(LocalTime.of(17, 0)).build()))
        .as("the handbook knows no cut-off")
        .containsExactly(
            "20 working days in all may end after the 20 working days of the IRO Handbook 6.2: begun"
                + " on 2020-01-01 they end on 2020-01-30, those of the handbook on 2020-01-29");
    assertThat(
            sentences(
                workingDays(20, 5, 5, 5, 5)
                    .cutOff(LocalTime.of(17, 0))
                    .build()
                    .successor("from a Thursday", LocalDate.of(2020, 1, 2))
                    .build()))
        .singleElement()
        .asString()
        .endsWith(
            "begun on 2020-01-02 at 17:00 they end on 2020-01-31, those of the handbook on"
                + " 2020-01-30");
  }

  @Test
  void pausesOfTheWholeHaveNoBound() {
    assertThat(
            sentences(
                workingDays(20, 5, 5).pause(new PauseRule(5, /* stopsTotal= */ true)).build()))
        .containsExactly(
            "a pause stops the limit of the whole, however often there is one, and the 20 working"
                + " days of the IRO Handbook 6.2 go on");
    assertThat(
            kinds(workingDays(20, 5, 5).pause(new PauseRule(5, /* stopsTotal= */ false)).build()))
        .isEmpty();
  }

  @Test
  void limitsThatCountTheirFirstDay() {
    TimeLimit five = new WorkingDaysBeginningWith(5);

    assertThat(kinds(policy(new WorkingDaysBeginningWith(20), five, five, five, five).build()))
        .as("no day counts twice, and none is lost")
        .isEmpty();
    assertThat(sentences(policy(new WorkingDaysBeginningWith(14), five, five, five).build()))
        .singleElement()
        .asString()
        .contains("5 working days beginning with the first + ")
        .contains("do not fit into 14 working days beginning with the first in all");
    assertThat(
            sentences(
                policy(new WorkingDays(1), new DaysBeginningWith(9), new WeeksBeginningWith(1))
                    .build()))
        .singleElement()
        .asString()
        .contains(
            "9 days beginning with the first + 1 week beginning with the first, do not fit into 1"
                + " working day in all");
  }

  @Test
  void triesNothingBeyondTheCalendar() {
    LocalDate last = CALENDAR.coverage().last();
    EscalationPolicy ends =
        workingDays(20, 10, 10, 10).build().successor("late", last.minusDays(60)).build();
    EscalationPolicy beyond =
        workingDays(20, 10, 10, 10).build().successor("beyond", last.plusDays(1)).build();
    EscalationPolicy before =
        workingDays(20, 10, 10, 10).build().successor("before", LocalDate.of(1900, 1, 1)).build();

    assertThat(kinds(ends)).containsExactly(Kind.LIMITS_PAST_TOTAL, Kind.NOT_TRIED);
    assertThat(sentences(beyond))
        .as("silence would say that all is well")
        .containsExactly(
            "whether the limits fit could be tried from 0 of 366 days only: bank holidays are known"
                + " until 2099-12-31");
    assertThat(kinds(before)).containsExactly(Kind.LIMITS_PAST_TOTAL);
    assertThat(
            kinds(
                workingDays(20, 5, 5, 5, 5).build().successor("fits", last.minusDays(60)).build()))
        .containsExactly(Kind.NOT_TRIED);
    assertThat(
            kinds(
                workingDays(20, 5, 5, 5, 5)
                    .build()
                    .successor("ends", last.minusDays(60))
                    .build()
                    .inForceUntil(last.minusDays(50))))
        .as("no more days than it is in force")
        .isEmpty();
  }

  @Test
  void needsACalendar() {
    assertThatNullPointerException()
        .isThrownBy(() -> EscalationPolicy.fourByFive().findings(null))
        .withMessage("calendar");
  }
}
