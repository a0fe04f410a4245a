package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.EqualityGroups;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.junit.jupiter.api.Test;

class ObligationsTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final RuleBook BOOK = CarePlanning.england().ruleBook();
  private static final LocalDate TUE_2026_09_08 = LocalDate.of(2026, 9, 8);

  private static Rule.Builder afterEachPlacement(String id, Duty duty) {
    return InventedRules.rule(id, Trigger.PLACEMENT)
        .requires(duty)
        .within(new TimeLimit.WorkingDays(20));
  }

  private static String answer(Rule rule, String history, LocalDate asOf) {
    CareHistory facts = HistoryNotation.parse(history);
    return Line.text(
        Obligations.under(BOOK.and(List.of(rule)), CALENDAR).judge(facts, asOf).besides().stream()
            .filter(obligation -> obligation.rule().equals(Optional.of(rule)))
            .toList());
  }

  @Test
  void aReviewAnswersADutyThatAReviewDoes() {
    Rule rule = afterEachPlacement("INV-MOVE", Duty.REVIEW).build();
    String moved =
        "in care 2026-09-01; episode 2026-09-01 ACCOMMODATED FOSTER_OTHER;"
            + " episode 2026-11-02 ACCOMMODATED CHILDRENS_HOME";

    assertThat(answer(rule, moved + "; review 2026-09-25; review 2026-12-01", MON_2026_12_28))
        .isEqualTo(
            """
            INV-MOVE - 2026-09-01 2026-09-29 2026-09-25 ON_TIME - -
            INV-MOVE - 2026-11-02 2026-11-30 2026-12-01 LATE 1 -\
            """);
    assertThat(answer(rule, moved + "; reviews known from 2026-11-10", MON_2026_12_28))
        .isEqualTo(
            """
            INV-MOVE - 2026-09-01 2026-09-29 - UNKNOWN - - EARLIER_REVIEWS
            INV-MOVE - 2026-11-02 2026-11-30 - UNKNOWN - - EARLIER_REVIEWS\
            """);
  }

  private static final LocalDate MON_2026_12_28 = LocalDate.of(2026, 12, 28);

  @Test
  void aRuleForYoungChildrenIsForNobodyElse() {
    Rule rule = afterEachPlacement("INV-YOUNG", Duty.PLACEMENT_PLAN).forChildrenUnder(5).build();
    String placed = "in care 2026-09-01; episode 2026-09-01 ACCOMMODATED FOSTER_OTHER";

    assertThat(rule.underAge()).hasValue(5);
    assertThat(answer(rule, "born 2021-09-02; " + placed, TUE_2026_09_08)).contains("INV-YOUNG");
    assertThat(answer(rule, "born 2021-09-01; " + placed, TUE_2026_09_08)).isEmpty();
    assertThat(answer(rule, placed, TUE_2026_09_08))
        .as("no birthday given")
        .isEqualTo("INV-YOUNG - 2026-09-01 - - UNKNOWN - - DATE_OF_BIRTH");
    assertThat(answer(rule, placed + "; done PLACEMENT_PLAN_PREPARED 2026-09-02", TUE_2026_09_08))
        .as("what was done may not have been owed")
        .isEqualTo("INV-YOUNG - 2026-09-01 - 2026-09-02 UNKNOWN - - DATE_OF_BIRTH");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> afterEachPlacement("INV-0", Duty.REVIEW).forChildrenUnder(0))
        .withMessage("age too low: 0; 1 or more is allowed");
  }

  @Test
  void aRuleWithoutALimitIsShownWithoutADate() {
    Rule rule =
        InventedRules.rule("INV-SOON", Trigger.PLACEMENT).requires(Duty.PLACEMENT_PLAN).build();

    assertThat(
            answer(
                rule,
                "in care 2026-09-01; episode 2026-09-01 ACCOMMODATED FOSTER_OTHER",
                TUE_2026_09_08))
        .isEqualTo("INV-SOON - 2026-09-01 - - UNKNOWN - - NO_LIMIT_FIXED");
  }

  @Test
  void doubtfulFactsDecideNothing() {
    Rule rule = afterEachPlacement("INV-PLAN", Duty.PLACEMENT_PLAN).build();

    assertThat(
            answer(
                rule,
                "in care 2026-09-01; episode 2026-09-01 ACCOMMODATED FOSTER_OTHER;"
                    + " complete PLACEMENT_PLAN_PREPARED; doubt from 2026-09-05",
                TUE_2026_09_08))
        .isEqualTo("INV-PLAN - 2026-09-01 - - UNKNOWN - - DOUBTFUL_FACTS");
  }

  @Test
  void aRuleNotYetInForceAsksForNothing() {
    Rule rule =
        afterEachPlacement("INV-LATER", Duty.PLACEMENT_PLAN)
            .inForceFrom(LocalDate.of(2026, 9, 2))
            .build();

    assertThat(
            answer(
                rule,
                "in care 2026-09-01; episode 2026-09-01 ACCOMMODATED FOSTER_OTHER",
                TUE_2026_09_08))
        .isEmpty();
  }

  @Test
  void needABookWithTheRulesOnReviews() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Obligations.under(RuleBook.of(List.of()), CALENDAR))
        .withMessage("rule book has no rule on reviews that counts from BECAME_LOOKED_AFTER");
    Rule unlimited = InventedRules.rule("INV-2", Trigger.FIRST_REVIEW).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Obligations.under(BOOK.replacing(List.of(unlimited)), CALENDAR))
        .withMessage("rule INV-2 has no time limit: a rule on reviews needs one");
  }

  @Test
  void equalWhatHasTheSameLawAndCalendar() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(Obligations.under(BOOK, CALENDAR), Obligations.under(BOOK, CALENDAR)),
            List.of(Obligations.under(BOOK, CALENDAR.strict())),
            List.of(
                Obligations.under(
                    BOOK.and(List.of(afterEachPlacement("INV", Duty.REVIEW).build())), CALENDAR))));
    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                CarePlanning.england(),
                CarePlanning.england().withRuleBook(BOOK),
                CarePlanning.england().withCalendarOfScotland(WorkingDayCalendar.scotland())),
            List.of(CarePlanning.england().withCalendar(CALENDAR.strict()))));
  }

  @Test
  void printUnderWhatTheyAre() {
    assertThat(Obligations.under(BOOK, CALENDAR))
        .hasToString("obligations under " + BOOK + " with " + CALENDAR + " by mainstream readings");
    assertThat(Obligations.under(BOOK, CALENDAR).ruleBook()).isSameAs(BOOK);
  }

  @Test
  void doNotLapseWithoutAnEnding() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ExplanationStep.OutcomeReached(
                    Duty.REVIEW,
                    Outcome.LAPSED,
                    TUE_2026_09_08,
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("LAPSED without an ending: it needs one");
  }
}
