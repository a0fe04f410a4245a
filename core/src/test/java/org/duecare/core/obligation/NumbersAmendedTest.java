package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Amendments that nobody made, of numbers that are no limits: from 1 October 2026 a health
 * assessment counts for six months before a placement, a nominated officer approves the end of care
 * after ten working days, and the director from the age of 15 on.
 */
class NumbersAmendedTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final CarePlanning AFTERWARDS =
      amendedBy(
          version("ENG-HEALTH-1", Trigger.FIRST_REVIEW_DUE_OR_HELD, Duty.FIRST_HEALTH_ASSESSMENT)
              .countingMonthsBeforePlacement(6),
          version("ENG-CEASE", Trigger.END_OF_CARE, Duty.NOMINATED_OFFICER_APPROVAL)
              .forEndOfCareAfter(new TimeLimit.WorkingDays(10)),
          version("ENG-CEASE-DCS", Trigger.END_OF_CARE_AT_16_OR_17, Duty.DIRECTOR_APPROVAL)
              .forEndOfCareFrom(15));

  /** Versions that name no number at all. */
  private static final CarePlanning WITHOUT_NUMBERS =
      amendedBy(
          version("ENG-HEALTH-1", Trigger.FIRST_REVIEW_DUE_OR_HELD, Duty.FIRST_HEALTH_ASSESSMENT),
          version("ENG-CEASE", Trigger.END_OF_CARE, Duty.NOMINATED_OFFICER_APPROVAL),
          version("ENG-CEASE-DCS", Trigger.END_OF_CARE_AT_16_OR_17, Duty.DIRECTOR_APPROVAL));

  private static Rule.Builder version(String id, Trigger trigger, Duty duty) {
    return InventedRules.rule(id, trigger)
        .requires(duty)
        .within(new TimeLimit.UntilTheEvent())
        .inForceFrom(LocalDate.of(2026, 10, 1));
  }

  private static CarePlanning amendedBy(Rule.Builder... versions) {
    return ENGLAND.withRuleBook(
        ENGLAND.ruleBook().and(List.of(versions).stream().map(Rule.Builder::build).toList()));
  }

  @ParameterizedTest(name = "assessed on {1}, in care from {0}")
  @CsvSource({
    // The day before the amendment: three months.
    "2026-09-30, 2026-06-30, 2026-06-30",
    "2026-09-30, 2026-06-29,",
    // Its first day: six.
    "2026-10-01, 2026-06-29, 2026-06-29",
    "2026-10-01, 2026-04-01, 2026-04-01",
    "2026-10-01, 2026-03-31,"
  })
  void anAssessmentCountsForTheMonthsOfTheVersion(
      String start, String assessed, @Nullable String done) {
    String history =
        "born 2018-05-05; in care %s; complete HEALTH_ASSESSED; done HEALTH_ASSESSED %s"
            .formatted(start, assessed);

    assertThat(answers(AFTERWARDS, "ENG-HEALTH-1", history))
        .singleElement()
        .satisfies(
            it -> assertThat(it.doneOn().map(LocalDate::toString).orElse(null)).isEqualTo(done));
  }

  @ParameterizedTest(name = "born on {0}, in care from {1} to {2}")
  @CsvSource({
    // Ended the day before the amendment: 20 working days have to have passed, not 10.
    "2015-05-05, 2026-09-01, 2026-09-29, false, false",
    "2015-05-05, 2026-09-01, 2026-09-30, true, false",
    "2015-05-05, 2026-09-15, 2026-09-30, false, false",
    // Ended on its first day or later: 10. The tenth after 17 September is 1 October.
    "2015-05-05, 2026-09-17, 2026-10-01, false, false",
    "2015-05-05, 2026-09-16, 2026-10-01, true, false",
    // 16 on the day before the amendment, 15 from its first day on.
    "2010-10-01, 2026-09-01, 2026-09-30, true, false",
    "2010-09-30, 2026-09-01, 2026-09-30, false, true",
    "2011-10-02, 2026-09-01, 2026-10-01, true, false",
    "2011-10-01, 2026-09-01, 2026-10-01, false, true"
  })
  void theEndOfCareIsApprovedByTheNumbersOfTheVersion(
      String born, String start, String end, boolean officer, boolean director) {
    assertApproves(AFTERWARDS, ended(born, start, end), officer, director);
  }

  @ParameterizedTest(name = "born on {0}, in care from {1} to {2}")
  @CsvSource({
    "2015-05-05, 2026-10-05, 2026-10-06, false, true",
    "2010-05-05, 2026-10-05, 2026-10-06, false, true"
  })
  void aVersionWithoutAnAgeIsForEveryAge(
      String born, String start, String end, boolean officer, boolean director) {
    assertApproves(WITHOUT_NUMBERS, ended(born, start, end), officer, director);
  }

  @ParameterizedTest(name = "in care from {0}")
  @CsvSource("2026-10-05")
  void aVersionWithoutNumbersAsksWhateverTheLengthAndCountsNothingBefore(String start) {
    String inCare =
        "born 2015-05-05; in care %s to 2026-10-06 OTHER; episode %s FULL_CARE_ORDER FOSTER_OTHER"
            .formatted(start, start);
    String assessed = "; complete HEALTH_ASSESSED; done HEALTH_ASSESSED 2026-10-04";

    assertThat(answers(WITHOUT_NUMBERS, "ENG-CEASE", inCare)).hasSize(1);
    assertThat(answers(WITHOUT_NUMBERS, "ENG-HEALTH-1", inCare + assessed))
        .singleElement()
        .satisfies(it -> assertThat(it.doneOn()).isEmpty());
  }

  private static String ended(String born, String start, String end) {
    return "born %s; in care %s to %s OTHER; episode %s ACCOMMODATED FOSTER_OTHER"
        .formatted(born, start, end, start);
  }

  private static void assertApproves(
      CarePlanning planning, String history, boolean officer, boolean director) {
    assertThat(answers(planning, "ENG-CEASE", history)).hasSize(officer ? 1 : 0);
    assertThat(answers(planning, "ENG-CEASE-DCS", history)).hasSize(director ? 1 : 0);
  }

  private static List<Obligation> answers(CarePlanning planning, String rule, String history) {
    return planning
        .timeline(HistoryNotation.parse(history), LocalDate.of(2026, 12, 28))
        .under(rule)
        .obligations();
  }
}
