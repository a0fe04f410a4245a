package org.duecare.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.ApproximationsInUse;
import org.duecare.core.obligation.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MovedObligationTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate THU_2022_09_08 = LocalDate.of(2022, 9, 8);
  private static final LocalDate SAT_2022_09_10 = LocalDate.of(2022, 9, 10);
  private static final LocalDate SUN_2022_09_18 = LocalDate.of(2022, 9, 18);
  private static final LocalDate WED_2022_09_21 = LocalDate.of(2022, 9, 21);
  private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
  private static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);

  private static List<MovedObligation> moved(
      CarePlanning before, CarePlanning after, String history, LocalDate asOf) {
    return after.movedSince(before, HistoryNotation.parse(history), asOf).stream()
        .filter(obligation -> IS_TESTED.contains(duty(obligation)))
        .toList();
  }

  /** Much else follows from these, the steps around each review above all. */
  private static final Set<Duty> IS_TESTED =
      EnumSet.of(
          Duty.FIRST_REVIEW,
          Duty.SECOND_REVIEW,
          Duty.REVIEW,
          Duty.CARE_PLAN,
          Duty.PLACEMENT_PLAN,
          Duty.REVIEW_COMPLETION);

  private static Duty duty(MovedObligation moved) {
    return moved.after().or(moved::before).orElseThrow().duty();
  }

  /** The bank holiday of 19 September 2022, proclaimed on 10 September. */
  @Nested
  class ProclaimedAtNineDaysNotice {

    private static final CarePlanning BEFORE = ENGLAND.asKnownOn(THU_2022_09_08);

    /** The days of 2022 on which a child became looked after whose first review it moves. */
    private static List<LocalDate> startsMoved(LocalDate asOf) {
      return Stream.iterate(LocalDate.of(2022, 7, 1), day -> day.plusDays(1))
          .limit(153)
          .filter(start -> !moved(BEFORE, ENGLAND, "in care " + start, asOf).isEmpty())
          .toList();
    }

    @Test
    void movesThirtyOneStartDates() {
      assertThat(startsMoved(SUN_2022_09_18))
          .hasSize(31)
          .startsWith(LocalDate.of(2022, 8, 19))
          .endsWith(SUN_2022_09_18);
    }

    @Test
    void movesTwentyThreeThatWereRunningWhenItWasProclaimed() {
      assertThat(startsMoved(SAT_2022_09_10)).hasSize(23).endsWith(SAT_2022_09_10);
    }

    @Test
    void hasBothDatesAndTheReason() {
      MovedObligation review = moved(BEFORE, ENGLAND, "in care 2022-08-25", SAT_2022_09_10).get(0);

      assertThat(review.dueBefore().orElseThrow().date()).isEqualTo("2022-09-23");
      assertThat(review.dueAfter().orElseThrow().date()).isEqualTo("2022-09-26");
      assertThat(review.before().orElseThrow().outcome()).isEqualTo(Outcome.NOT_YET_DUE);
      assertThat(review.after().orElseThrow().outcome()).isEqualTo(Outcome.NOT_YET_DUE);
      assertThat(review)
          .hasToString(
              "First review moved from Friday 23 September 2022 to Monday 26 September 2022");
      assertThat(review.explanation())
          .hasToString(
              """
              First review moved from Friday 23 September 2022 to Monday 26 September 2022
                Monday 19 September 2022 is no longer a working day: Bank Holiday for the State \
              Funeral of Queen Elizabeth II""");
      assertThat(review.explanation().inOneLine())
          .isEqualTo(
              "The last day for the first review is now Monday 26 September 2022; it was Friday 23"
                  + " September 2022; Monday 19 September 2022 is no longer a working day: Bank"
                  + " Holiday for the State Funeral of Queen Elizabeth II");
    }

    @Test
    void movesNothingThatIsDoneOrCountedInMonths() {
      assertThat(moved(BEFORE, ENGLAND, "in care 2022-08-25; review 2022-09-09", SAT_2022_09_10))
          .isEmpty();
    }

    @Test
    void movesEveryOpenDutyCountedInWorkingDays() {
      assertThat(
              moved(
                  BEFORE,
                  ENGLAND,
                  "in care 2022-09-08; episode 2022-09-08 ACCOMMODATED FOSTER_OTHER;"
                      + " complete CARE_PLAN_PREPARED PLACEMENT_PLAN_PREPARED",
                  SAT_2022_09_10))
          .extracting(Object::toString)
          .contains(
              "Care plan moved from Thursday 22 September 2022 to Friday 23 September 2022",
              "First review moved from Thursday 6 October 2022 to Friday 7 October 2022")
          .noneMatch(text -> text.startsWith("Placement plan"));
    }

    @Test
    void movesWhatMayBeMetWhileItsTimeIsRunning() {
      String history = "in care 2022-09-08; episode 2022-09-08 ACCOMMODATED FOSTER_OTHER";
      LocalDate lastDayThen = LocalDate.of(2022, 9, 22);

      assertThat(carePlans(history, lastDayThen.plusDays(1))).as("by the list of now").hasSize(1);
      assertThat(carePlans(history, lastDayThen.plusDays(2))).as("over by both").isEmpty();
      assertThat(carePlans(history + "; done CARE_PLAN_PREPARED 2022-09-09", SAT_2022_09_10))
          .as("met")
          .isEmpty();
      assertThat(
              carePlans(
                  "in care 2022-09-08 to 2022-09-09 OTHER;"
                      + " episode 2022-09-08 ACCOMMODATED FOSTER_OTHER",
                  SAT_2022_09_10))
          .as("care ended")
          .isEmpty();
    }

    private static List<MovedObligation> carePlans(String history, LocalDate asOf) {
      return moved(BEFORE, ENGLAND, history, asOf).stream()
          .filter(each -> each.after().orElseThrow().duty() == Duty.CARE_PLAN)
          .toList();
    }

    @Test
    void isNotExplainedByADayThatIsNotCounted() {
      CarePlanning closed =
          ENGLAND.withCalendar(
              ENGLAND
                  .calendar()
                  .withClosures(
                      List.of(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 15)), "closed"));

      assertThat(
              moved(ENGLAND, closed, "in care 2026-09-14", LocalDate.of(2026, 9, 14))
                  .get(0)
                  .explanation()
                  .toString())
          .contains("Tuesday 15 September 2026 is no longer")
          .doesNotContain("Monday 14 September");
    }

    @Test
    void isOverdueByTheListOfThenAndStillDueByTheListOfNow() {
      MovedObligation review = moved(BEFORE, ENGLAND, "in care 2022-08-22", WED_2022_09_21).get(0);

      assertThat(review.dueBefore().orElseThrow().date()).isEqualTo("2022-09-20");
      assertThat(review.dueAfter().orElseThrow().date()).isEqualTo("2022-09-21");
      assertThat(review.before().orElseThrow().outcome()).isEqualTo(Outcome.OUTSTANDING);
      assertThat(review.after().orElseThrow().outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    void isRecomputedWithTheCalendarAndTheFactsOfThatDay() {
      StatutoryTimeline asItWasKnown =
          BEFORE.timeline(
              HistoryNotation.parse("in care 2022-08-25; review 2022-09-26"), THU_2022_09_08);

      assertThat(asItWasKnown.next())
          .as("neither the proclamation nor the review was known")
          .get()
          .hasToString("First review due by Friday 23 September 2022");
    }

    @Test
    void comesBackWhereItIsWithdrawn() {
      MovedObligation review = moved(ENGLAND, BEFORE, "in care 2022-08-25", SAT_2022_09_10).get(0);

      assertThat(review.explanation().toString().lines())
          .endsWith(
              "  Monday 19 September 2022 is a working day after all; it was taken for: Bank"
                  + " Holiday for the State Funeral of Queen Elizabeth II");
    }
  }

  @Nested
  class AnotherRuleBook {

    private static final Rule AMENDED =
        InventedRules.rule("ENG-REV-2", Trigger.FIRST_REVIEW)
            .within(new TimeLimit.Months(2))
            .inForceFrom(THU_2026_10_01)
            .build();
    private static final CarePlanning AMENDED_LAW =
        ENGLAND.withRuleBook(ENGLAND.ruleBook().and(List.of(AMENDED)));

    @Test
    void namesTheVersions() {
      MovedObligation review =
          moved(ENGLAND, AMENDED_LAW, "in care 2026-09-14; review 2026-10-01", FRI_2026_10_02)
              .get(0);

      assertThat(review.explanation())
          .hasToString(
              """
              Second review moved from Friday 1 January 2027 to Tuesday 1 December 2026
                rule ENG-REV-2, in force since 1 October 2026 (2 calendar months) in place of rule \
              ENG-REV-2, in force since 1 April 2011 (3 calendar months)""");
      assertThat(review.explanation().inOneLine()).endsWith("; the rule has changed");
    }

    @Test
    void movesNothingThatBeganUnderTheLawOfThen() {
      assertThat(
              moved(ENGLAND, AMENDED_LAW, "in care 2026-09-07; review 2026-09-30", FRI_2026_10_02))
          .isEmpty();
    }

    @Test
    void namesTheCalendarAloneWhereTheVersionOnlyGotAnEnd() {
      CarePlanning closed =
          AMENDED_LAW.withCalendar(
              ENGLAND.calendar().withClosure(LocalDate.of(2026, 9, 15), "office closed"));

      assertThat(
              moved(ENGLAND, closed, "in care 2026-09-14", LocalDate.of(2026, 9, 14))
                  .get(0)
                  .explanation()
                  .steps())
          .hasSize(2);
    }

    @Test
    void findsTheSameDutyUnderAnotherRule() {
      CarePlanning days =
          ENGLAND.withRuleBook(
              ENGLAND.ruleBook().replacing(ApproximationsInUse.months91And183Days()));
      MovedObligation review =
          moved(days, ENGLAND, "in care 2026-11-10; review 2026-11-30", LocalDate.of(2026, 12, 1))
              .get(0);

      assertThat(review)
          .hasToString("Second review moved from Monday 1 March 2027 to Sunday 28 February 2027");
      assertThat(review.explanation().toString())
          .contains("in place of rule APPROX-REV-2-91-DAYS, in force since 1 April 2011 (91 days)");
    }

    private static Rule carePlan(Trigger trigger) {
      return InventedRules.rule("INV-PLAN", trigger)
          .requires(Duty.CARE_PLAN)
          .within(new TimeLimit.Days(30))
          .inForceFrom(THU_2026_10_01)
          .build();
    }

    /** The law of England with another rule in place of its rule on care plans. */
    private static CarePlanning with(Rule rule) {
      return ENGLAND.withRuleBook(
          RuleBook.of(
              Stream.concat(
                      ENGLAND.ruleBook().rules().stream()
                          .filter(each -> each.duty() != rule.duty()),
                      Stream.of(rule))
                  .toList()));
    }

    @Test
    void findsADutyWithoutNumberUnderAnotherRule() {
      assertThat(
              moved(
                  ENGLAND,
                  with(carePlan(Trigger.FIRST_PLACEMENT)),
                  "in care 2026-10-01; episode 2026-10-01 ACCOMMODATED FOSTER_OTHER;"
                      + " complete CARE_PLAN_PREPARED",
                  FRI_2026_10_02))
          .extracting(MovedObligation::toString)
          .containsExactly(
              "Care plan moved from Thursday 15 October 2026 to Saturday 31 October 2026");
    }

    @Test
    void findsADutyThatIsCountedFromAnotherDay() {
      MovedObligation plan =
          moved(
                  ENGLAND,
                  with(carePlan(Trigger.PLACEMENT)),
                  "in care 2026-09-24; episode 2026-09-24 ACCOMMODATED FOSTER_OTHER;"
                      + " episode 2026-10-01 ACCOMMODATED CHILDRENS_HOME;"
                      + " complete CARE_PLAN_PREPARED",
                  FRI_2026_10_02)
              .get(0);

      assertThat(plan)
          .hasToString("Care plan moved from Thursday 8 October 2026 to Saturday 31 October 2026");
      assertThat(plan.explanation().toString().lines())
          .endsWith(
              "  counted from Thursday 1 October 2026; before, from Thursday 24 September 2026");
    }

    @Test
    void saysWhatCameInAndWhatWent() {
      CarePlanning more =
          ENGLAND.withRuleBook(ENGLAND.ruleBook().and(List.of(carePlan(Trigger.PLACEMENT))));
      String history =
          "in care 2026-10-01; episode 2026-10-01 ACCOMMODATED FOSTER_OTHER;"
              + " complete CARE_PLAN_PREPARED";

      MovedObligation came = moved(ENGLAND, more, history, FRI_2026_10_02).get(0);
      MovedObligation went = moved(more, ENGLAND, history, FRI_2026_10_02).get(0);

      assertThat(came.before()).isEmpty();
      assertThat(came.explanation())
          .hasToString(
              """
              Care plan due by Saturday 31 October 2026, where no date was set
                rule INV-PLAN, in force since 1 October 2026 (30 days) sets a date, and none was \
              set before""");
      assertThat(came.explanation().inOneLine())
          .isEqualTo(
              "The last day for the care plan is now Saturday 31 October 2026; there was none"
                  + " before; a new rule asks for it");
      assertThat(went.after()).isEmpty();
      assertThat(went)
          .hasToString("Care plan has no date any more; it was due by Saturday 31 October 2026");
      assertThat(went.explanation().inOneLine())
          .endsWith("it was Saturday 31 October 2026; the rule that asked for it is gone");
    }
  }

  @Test
  void refusesTimelinesOfDifferentDays() {
    StatutoryTimeline timeline =
        ENGLAND.timeline(HistoryNotation.parse("in care 2026-10-01"), THU_2026_10_01);
    StatutoryTimeline later =
        ENGLAND.timeline(HistoryNotation.parse("in care 2026-10-01"), FRI_2026_10_02);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MovedObligation.between(timeline, later))
        .withMessage("timelines of different days: 2026-10-01 and 2026-10-02");
  }

  @Test
  void nothingMovedUnderTheSameLaw() {
    assertThat(moved(ENGLAND, CarePlanning.england(), "in care 2026-10-01", FRI_2026_10_02))
        .isEmpty();
  }
}
