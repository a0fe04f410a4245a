package org.duecare.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.england.AdoptionAgenciesRegulations2005;
import org.duecare.core.law.england.ApproximationsInUse;
import org.duecare.core.law.england.CareLeaversRegulations2010;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.law.england.DesignatedTeacherGuidance2018;
import org.duecare.core.law.england.IroHandbook2010;
import org.duecare.core.law.england.SecureAccommodationRegulations1991;
import org.duecare.core.law.england.WorkingTogether2023;
import org.duecare.core.law.northernireland.ReviewOfChildrensCasesRegulations1996;
import org.duecare.core.law.reading.PlacedInScotland;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.wales.CarePlanningRegulations2015;
import org.duecare.core.law.wales.SafeguardingProcedures2019;
import org.duecare.core.law.wales.SocialServicesAndWellBeingAct2014;
import org.duecare.core.obligation.Obligation;
import org.junit.jupiter.api.Test;

class CarePlanningTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate THU_2022_08_25 = LocalDate.of(2022, 8, 25);
  private static final LocalDate THU_2022_09_08 = LocalDate.of(2022, 9, 8);
  private static final LocalDate FRI_2022_09_09 = LocalDate.of(2022, 9, 9);
  private static final LocalDate FRI_2022_09_23 = LocalDate.of(2022, 9, 23);
  private static final LocalDate MON_2022_09_26 = LocalDate.of(2022, 9, 26);
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);

  @Test
  void readsAsTheDesignHasIt() {
    CareHistory history = HistoryNotation.parse("in care 2026-04-01");
    LocalDate asOf = LocalDate.of(2026, 4, 10);
    List<String> printed = new ArrayList<>();

    ENGLAND
        .reviews(history, asOf)
        .next()
        .ifPresent(due -> printed.add(due.explanation().headline()));

    assertThat(printed).containsExactly("First review due by Friday 1 May 2026");
  }

  @Test
  void englandCountsTheWorkingDaysOfEnglandAndWales() {
    assertThat(ENGLAND.calendar()).isEqualTo(WorkingDayCalendar.englandAndWales());
    assertThat(ENGLAND.ruleBook())
        .isEqualTo(
            RuleBook.of(CarePlanningRegulations2010.rules())
                .and(AdoptionAgenciesRegulations2005.rules())
                .and(DesignatedTeacherGuidance2018.rules())
                .and(IroHandbook2010.rules())
                .and(WorkingTogether2023.rules())
                .and(SecureAccommodationRegulations1991.rules())
                .and(CareLeaversRegulations2010.rules()));
    assertThat(ENGLAND)
        .hasToString(
            "care planning under rule book of "
                + ENGLAND.ruleBook().rules().size()
                + " rules with "
                + WorkingDayCalendar.englandAndWales()
                + " by mainstream readings");
  }

  @Test
  void walesCountsTheWorkingDaysOfEnglandAndWales() {
    assertThat(Nations.WALES.calendar()).isEqualTo(WorkingDayCalendar.englandAndWales());
    assertThat(Nations.WALES.ruleBook().rules())
        .containsExactlyInAnyOrderElementsOf(
            RuleBook.of(CarePlanningRegulations2015.rules())
                .and(SocialServicesAndWellBeingAct2014.rules())
                .and(SafeguardingProcedures2019.rules())
                .rules());
  }

  @Test
  void northernIrelandKeepsItsOwnHolidays() {
    assertThat(Nations.NORTHERN_IRELAND.calendar()).isEqualTo(WorkingDayCalendar.northernIreland());
    assertThat(Nations.NORTHERN_IRELAND.ruleBook().rules())
        .containsExactlyInAnyOrderElementsOf(ReviewOfChildrensCasesRegulations1996.rules());
  }

  @Test
  void lawThatWasNotSeenHasToBeAskedFor() {
    assertThat(Unverified.values()).containsExactly(Unverified.ACCEPTED);
    assertThat(CarePlanning.wales(Unverified.ACCEPTED)).isEqualTo(Nations.WALES);
    assertThat(CarePlanning.northernIreland(Unverified.ACCEPTED))
        .isEqualTo(Nations.NORTHERN_IRELAND)
        .isNotEqualTo(Nations.WALES);
  }

  @Test
  void answersForNoOtherNationWhoIsEligibleOrCovered() {
    CareHistory history = HistoryNotation.parse("born 2010-03-01; in care 2026-04-01");

    assertThatIllegalStateException()
        .isThrownBy(() -> Nations.WALES.eligibility(history, WED_2026_04_01))
        .withMessage(
            "eligibility asked of a care planning without a rule of SI 2010/959: found rules of"
                + " Social Services and Well-being (Wales) Act 2014, WSI 2015/1818, Wales Safeguarding Procedures; it is answered for England only");
    assertThatIllegalStateException()
        .isThrownBy(() -> Nations.NORTHERN_IRELAND.coverage(history, WED_2026_04_01))
        .withMessage(
            "coverage asked of a care planning without a rule of SI 2010/959: found rules of"
                + " SR 1996/461; it is answered for England only");
    assertThatIllegalStateException()
        .isThrownBy(() -> Nations.WALES.caseRecordRetention(history))
        .withMessageStartingWith(
            "caseRecordRetention asked of a care planning without a rule of SI 2010/959: found");
  }

  @Test
  void answersForEnglandUnderAnotherBookToo() {
    CareHistory history = HistoryNotation.parse("born 2010-03-01; in care 2026-04-01");

    assertThat(FewRules.ENGLAND.eligibility(history, WED_2026_04_01))
        .hasToString(ENGLAND.eligibility(history, WED_2026_04_01).toString());
    assertThat(FewRules.ENGLAND.coverage(history, WED_2026_04_01))
        .isEqualTo(ENGLAND.coverage(history, WED_2026_04_01));
  }

  @Test
  void knowsTheDueDateOfARule() {
    assertThat(ENGLAND.due("ENG-REV-1", WED_2026_04_01).date()).isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(ENGLAND.due("ENG-REV-2", WED_2026_04_01).date()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void refusesADueDateThatNoRuleFixes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.due("ENG-REV-9", WED_2026_04_01))
        .withMessage("unknown rule: \"ENG-REV-9\"; nearest to it: ENG-REV-1, ENG-REV-2, ENG-REV-N");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.due("ENG-REV-1", LocalDate.of(2011, 3, 31)))
        .withMessage(
            "rule ENG-REV-1 was not in force on 2011-03-31: it is in force from 2011-04-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.due("ENG-REV-EARLY", WED_2026_04_01))
        .withMessage("rule ENG-REV-EARLY fixes no time limit: a due date needs one");
  }

  @Test
  void refusesNull() {
    CareHistory history = HistoryNotation.parse("in care 2026-04-01");

    assertThatNullPointerException()
        .isThrownBy(() -> ENGLAND.due(null, WED_2026_04_01))
        .withMessage("rule");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGLAND.due("ENG-REV-1", null))
        .withMessage("trigger");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGLAND.withCalendar(null))
        .withMessage("calendar");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGLAND.withRuleBook(null))
        .withMessage("ruleBook");
    assertThatNullPointerException().isThrownBy(() -> ENGLAND.asKnownOn(null)).withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGLAND.reviews(null, WED_2026_04_01))
        .withMessage("history");
    assertThatNullPointerException()
        .isThrownBy(() -> ENGLAND.reviews(history, null))
        .withMessage("asOf");
  }

  @Test
  void takesAnotherCalendar() {
    CarePlanning closed =
        ENGLAND.withCalendar(
            ENGLAND.calendar().withClosure(LocalDate.of(2026, 4, 2), "a local closure"));

    assertThat(closed.due("ENG-REV-1", WED_2026_04_01).date()).isEqualTo(LocalDate.of(2026, 5, 5));
    assertThat(closed.due("ENG-REV-1", WED_2026_04_01).explanation().toString())
        .contains(
            "day 1 is Tuesday 7 April 2026; skipped 10 weekend days, a local closure 2 April 2026,"
                + " Good Friday 3 April 2026");
    assertThat(ENGLAND.due("ENG-REV-1", WED_2026_04_01).date())
        .as("the first is left as it was")
        .isEqualTo(LocalDate.of(2026, 5, 1));
  }

  private static final CarePlanning BY_PLACE =
      ENGLAND.withReadings(Readings.mainstream().with(PlacedInScotland.WHERE_PLACED));
  private static final WorkingDayCalendar NEWER_OF_SCOTLAND =
      WorkingDayCalendar.scotland().withClosure(LocalDate.of(2026, 6, 16), "a proclaimed day");

  /** The limit of the first review of a child placed in Scotland on Monday 8 June 2026. */
  private static LocalDate limitInScotland(CarePlanning planning) {
    return planning
        .reviews(
            HistoryNotation.parse(
                "in care 2026-06-08; episode 2026-06-08 FULL_CARE_ORDER FOSTER_OTHER;"
                    + " done PLACED_IN_SCOTLAND 2026-06-08"),
            LocalDate.of(2026, 6, 9))
        .next()
        .flatMap(Obligation::due)
        .orElseThrow()
        .date();
  }

  @Test
  void takesAnotherCalendarOfScotland() {
    CarePlanning newer = BY_PLACE.withCalendarOfScotland(NEWER_OF_SCOTLAND);

    assertThat(limitInScotland(BY_PLACE)).isEqualTo(LocalDate.of(2026, 7, 7));
    assertThat(limitInScotland(newer)).isEqualTo(LocalDate.of(2026, 7, 8));
    assertThat(limitInScotland(newer.withReadings(Readings.mainstream())))
        .as("it matters by one reading only")
        .isEqualTo(LocalDate.of(2026, 7, 6));
    assertThat(limitInScotland(newer.withCalendar(ENGLAND.calendar().strict())))
        .as("the other calendar is another")
        .isEqualTo(LocalDate.of(2026, 7, 8));
    assertThat(limitInScotland(newer.withRuleBook(ENGLAND.ruleBook())))
        .isEqualTo(LocalDate.of(2026, 7, 8));
    assertThat(newer).isNotEqualTo(BY_PLACE);
    assertThat(newer.calendarOfScotland()).isEqualTo(NEWER_OF_SCOTLAND);
    assertThat(newer.calendar()).isEqualTo(ENGLAND.calendar());
  }

  @Test
  void aCalendarOfScotlandSaysWhatScotlandHas() {
    assertThat(limitInScotland(BY_PLACE.withCalendar(NEWER_OF_SCOTLAND)))
        .isEqualTo(LocalDate.of(2026, 7, 8));
    assertThat(ENGLAND.calendarOfScotland()).isEqualTo(WorkingDayCalendar.scotland());
    assertThat(
            BY_PLACE
                .withCalendar(WorkingDayCalendar.anyPartOfTheUnitedKingdom())
                .calendarOfScotland())
        .as("of several divisions together none can be told apart")
        .isEqualTo(WorkingDayCalendar.scotland());
  }

  @Test
  void knowsOfScotlandWhatWasKnownOnADay() {
    assertThat(limitInScotland(BY_PLACE.asKnownOn(LocalDate.of(2024, 1, 1))))
        .as("before 15 June 2026 was proclaimed in Scotland")
        .isEqualTo(LocalDate.of(2026, 7, 6));
  }

  @Test
  void takesOtherRules() {
    CarePlanning approximation =
        ENGLAND.withRuleBook(
            ENGLAND.ruleBook().replacing(ApproximationsInUse.months91And183Days()));
    CareHistory history = HistoryNotation.parse("in care 2026-11-10; review 2026-11-30");

    assertThat(approximation.reviews(history, LocalDate.of(2026, 12, 1)).next())
        .get()
        .hasToString("Second review due by Monday 1 March 2027");
    assertThat(approximation.ruleBook().rules())
        .extracting(Rule::id)
        .contains("APPROX-REV-2-91-DAYS", "APPROX-REV-N-183-DAYS");
    assertThat(approximation.calendar()).isEqualTo(ENGLAND.calendar());
  }

  @Test
  void knowsWhatWasKnownOnADay() {
    assertThat(ENGLAND.due("ENG-REV-1", THU_2022_08_25).date()).isEqualTo(MON_2022_09_26);
    assertThat(ENGLAND.asKnownOn(THU_2022_09_08).due("ENG-REV-1", THU_2022_08_25).date())
        .as("the day before the funeral was proclaimed")
        .isEqualTo(FRI_2022_09_23);
    assertThat(ENGLAND.asKnownOn(FRI_2022_09_09).due("ENG-REV-1", THU_2022_08_25).date())
        .isEqualTo(MON_2022_09_26);
  }

  @Test
  void aReviewLateByTheListOfThenIsInTimeByTheListOfNow() {
    CareHistory history = HistoryNotation.parse("in care 2022-08-25; review 2022-09-26");
    LocalDate asOf = LocalDate.of(2022, 10, 1);

    assertThat(ENGLAND.reviews(history, asOf).obligations().get(0).outcome())
        .hasToString("ON_TIME");
    assertThat(
            ENGLAND.asKnownOn(THU_2022_09_08).reviews(history, asOf).obligations().get(0).outcome())
        .hasToString("LATE");
  }
}
