package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.reading.AccommodationStart;
import org.duecare.core.law.reading.AdjournedReview;
import org.duecare.core.law.reading.EarlyReview;
import org.duecare.core.law.reading.LateProclamation;
import org.duecare.core.law.reading.LateReview;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.core.law.reading.MonthLimitAtWeekend;
import org.duecare.core.law.reading.MonthLimitOnBankHoliday;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.ReviewInSeveralMeetings;
import org.duecare.core.law.reading.StartDay;
import org.duecare.core.law.reading.TransferBetweenAuthorities;
import org.duecare.core.obligation.ExplanationStep.EarlierReviewMovedLimit;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A reading is named when, and only when, another reading gives another date. */
class ReadingChosenTest {

  private static final LocalDate SAT_2030_06_01 = LocalDate.of(2030, 6, 1);

  private static List<ExplanationStep> steps(String history, int index) {
    return steps(history, SAT_2030_06_01, index);
  }

  private static List<ExplanationStep> steps(String history, LocalDate asOf, int index) {
    return CarePlanning.england()
        .reviews(HistoryNotation.parse(history), asOf)
        .obligations()
        .get(index)
        .explanation()
        .steps();
  }

  private static Map<Reading, String> readings(String history, int index) {
    return readings(steps(history, index));
  }

  private static Map<Reading, String> readings(List<ExplanationStep> steps) {
    return steps.stream()
        .filter(ReadingChosen.class::isInstance)
        .map(ReadingChosen.class::cast)
        .collect(
            Collectors.toMap(
                ReadingChosen::reading,
                chosen ->
                    chosen
                        .limit()
                        .map(LocalDate::toString)
                        .orElseGet(() -> chosen.outcome().orElseThrow().name())));
  }

  @Nested
  class StartDayNotCounted {
    @Test
    void isNamedWhereTheStartIsAWorkingDay() {
      assertThat(readings("in care 2026-09-01", 0))
          .isEqualTo(Map.of(StartDay.NOT_COUNTED, "2026-09-28"));
    }

    @Test
    void isNotNamedWhereTheStartIsNone() {
      assertThat(readings("in care 2026-08-01", 0)).isEmpty();
      assertThat(readings("in care 2026-08-31", 0)).as("summer bank holiday").isEmpty();
    }

    @Test
    void isNotNamedForAnAdjournment() {
      assertThat(readings("in care 2026-05-01; adjourned 2026-05-20", 1)).isEmpty();
    }
  }

  @Nested
  class FirstDayOfAccommodation {
    @Test
    void isNamedWhereTheNextDayGivesAnotherLimit() {
      assertThat(readings("in care 2026-09-01; episode 2026-09-01 ACCOMMODATED FOSTER_OTHER", 0))
          .containsEntry(AccommodationStart.FIRST_DAY, "2026-09-30");
    }

    @Test
    void isNotNamedWhereTheNextDayIsNoWorkingDay() {
      assertThat(readings("in care 2026-08-01; episode 2026-08-01 ACCOMMODATED FOSTER_OTHER", 0))
          .isEmpty();
    }

    @Test
    void isNotNamedWhereByBothTheFirstReviewIsPresumedHeld() {
      String history =
          "in care 2025-04-01; episode 2025-04-01 ACCOMMODATED FOSTER_OTHER;"
              + " reviews known from 2025-06-01";

      assertThat(readings(steps(history, LocalDate.of(2025, 6, 20), 1))).isEmpty();
    }

    @Test
    void leavesOpenByAnotherReadingThatTheCycleOfTheAuthorityBeforeGoesOn() {
      Readings readings =
          Readings.mainstream()
              .with(AccommodationStart.AFTER_24_HOURS)
              .with(TransferBetweenAuthorities.GOES_ON);
      CareHistory history =
          HistoryNotation.parse(
              "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER;"
                  + " done REVIEWED_BY_AUTHORITY_BEFORE 2025-11-10;"
                  + " done REVIEWED_BY_AUTHORITY_BEFORE 2026-02-10");

      assertThat(
              Line.text(
                  CarePlanning.england()
                      .withReadings(readings)
                      .reviews(history, LocalDate.of(2026, 5, 1))
                      .obligations()))
          .isEqualTo("ENG-REV-N 1 2026-02-10 2026-08-10 - NOT_YET_DUE - -");
    }

    @Test
    void countsAReviewOnTheFirstDayByBoth() {
      String history =
          "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER; review 2026-04-01";
      CarePlanning afterADay =
          CarePlanning.england()
              .withReadings(Readings.mainstream().with(AccommodationStart.AFTER_24_HOURS));

      assertThat(
              Line.text(
                  afterADay
                      .reviews(HistoryNotation.parse(history), LocalDate.of(2026, 5, 1))
                      .obligations()))
          .isEqualTo(
              "ENG-REV-1 1 2026-04-02 2026-05-05 2026-04-01 ON_TIME - -\n"
                  + "ENG-REV-2 2 2026-04-01 2026-07-01 - NOT_YET_DUE - -");
    }

    @Test
    void isNotNamedUnderAnOrder() {
      assertThat(readings("in care 2026-09-01; episode 2026-09-01 FULL_CARE_ORDER FOSTER_OTHER", 0))
          .containsOnlyKeys(StartDay.NOT_COUNTED);
    }

    @Test
    void isNotNamedWhereAccommodationCameLater() {
      assertThat(
              readings(
                  "in care 2026-09-01; episode 2026-09-01 POLICE_PROTECTION FOSTER_OTHER;"
                      + " episode 2026-09-04 ACCOMMODATED FOSTER_OTHER",
                  0))
          .containsOnlyKeys(StartDay.NOT_COUNTED);
    }
  }

  @Nested
  class SeveralMeetings {
    @Test
    void judgedOnCompletionIsNamedWhereTheOpeningWasInTime() {
      assertThat(readings("in care 2026-04-01; review 2026-05-01 to 2026-05-04", 0))
          .containsEntry(ReviewInSeveralMeetings.ON_COMPLETION, "ON_TIME");
    }

    @Test
    void judgedOnCompletionIsNotNamedWhereItChangesNothing() {
      assertThat(readings("in care 2026-04-01; review 2026-04-20 to 2026-05-01", 0))
          .as("in time by both")
          .containsOnlyKeys(StartDay.NOT_COUNTED);
      assertThat(readings("in care 2026-04-01; review 2026-05-02 to 2026-05-04", 0))
          .as("late by both")
          .containsOnlyKeys(StartDay.NOT_COUNTED);
    }

    @Test
    void intervalFromOpeningIsNamedWhereTheReviewWentOn() {
      assertThat(readings("in care 2026-04-01; review 2026-04-20 to 2026-04-27", 1))
          .isEqualTo(Map.of(AdjournedReview.NEXT_FROM_OPENING, "2026-07-27"));
    }

    @Test
    void intervalFromOpeningIsNotNamedWhereBothGiveOneLimit() {
      assertThat(readings("in care 2026-11-10; review 2026-11-28 to 2026-11-30", 1))
          .as("28 and 30 November both give 28 February")
          .doesNotContainKey(AdjournedReview.NEXT_FROM_OPENING);
    }
  }

  @Nested
  class IntervalFromActualDate {
    @Test
    void isNamedAfterALateReview() {
      assertThat(readings("in care 2026-04-01; review 2026-05-05", 1))
          .containsEntry(LateReview.NEXT_FROM_DAY_HELD, "2026-08-01");
    }

    @Test
    void isNotNamedAfterAReviewOnItsLimit() {
      assertThat(readings("in care 2026-04-01; review 2026-05-01", 1))
          .doesNotContainKey(LateReview.NEXT_FROM_DAY_HELD);
    }

    @Test
    void isNotNamedWhereBothGiveOneLimit() {
      assertThat(readings("in care 2025-11-02; review 2025-11-30", 1))
          .as("28 and 30 November both give 28 February")
          .isEqualTo(Map.of(MonthLimitAtWeekend.ENDS_THERE, "2026-03-02"));
    }
  }

  @Nested
  class EarlyReviewCounts {
    @Test
    void givesBothDatesAfterAReviewBeforeItsLimit() {
      assertThat(steps("in care 2026-04-01; review 2026-04-30", 1))
          .contains(
              new EarlierReviewMovedLimit(
                  LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 30)));
    }

    @Test
    void saysNothingAfterAReviewOnItsLimitOrLater() {
      assertThat(steps("in care 2026-04-01; review 2026-05-01", 1))
          .noneMatch(EarlierReviewMovedLimit.class::isInstance);
      assertThat(steps("in care 2026-04-01; review 2026-05-02", 1))
          .noneMatch(EarlierReviewMovedLimit.class::isInstance);
    }
  }

  @Nested
  class NoExtension {
    @Test
    void isNamedAtAWeekend() {
      assertThat(readings("in care 2026-11-10; review 2026-11-30", 1))
          .isEqualTo(Map.of(MonthLimitAtWeekend.ENDS_THERE, "2027-03-01"));
      assertThat(readings("in care 2026-08-20; review 2026-08-29; review 2026-10-03", 2))
          .as("Saturday 3 April 2027, after Good Friday and Easter Monday")
          .isEqualTo(Map.of(MonthLimitAtWeekend.ENDS_THERE, "2027-04-05"));
    }

    @Test
    void isNamedOnABankHoliday() {
      assertThat(readings("in care 2026-02-02; review 2026-02-25", 1))
          .isEqualTo(Map.of(MonthLimitOnBankHoliday.ENDS_THERE, "2026-05-26"));
    }

    @Test
    void isNotNamedOnAWorkingDay() {
      assertThat(readings("in care 2026-04-01; review 2026-05-01; review 2026-08-01", 2))
          .as("Monday 1 February 2027")
          .isEmpty();
    }
  }

  @Nested
  class BirthdayOnTheFirstOfMarch {
    @Test
    void isNamedWhereTheOtherBirthdayGivesAnotherOutcome() {
      assertThat(readings("born 2008-02-29; in care 2026-01-30", 0))
          .as("limit 27 February: outstanding by both")
          .doesNotContainKey(LeapDayBirthday.ON_1_MARCH);
      assertThat(readings("born 2008-02-29; in care 2025-10-20; review 2025-11-28", 1))
          .as("limit 28 February: outstanding on 1 March, lapsed on 28 February")
          .containsEntry(LeapDayBirthday.ON_1_MARCH, "LAPSED");
      assertThat(readings("born 2008-02-29; in care 2026-02-02; review 2026-03-01", 0))
          .as("held on 1 March, after care by the other reading")
          .containsEntry(LeapDayBirthday.ON_1_MARCH, "LAPSED");
    }

    @Test
    void isNotNamedWhereBothGiveOneOutcome() {
      assertThat(readings("born 2008-02-29; in care 2026-02-02; review 2026-02-10", 1))
          .doesNotContainKey(LeapDayBirthday.ON_1_MARCH);
      assertThat(readings("born 2008-02-28; in care 2025-10-20; review 2025-11-28", 1))
          .as("no question of the kind")
          .doesNotContainKey(LeapDayBirthday.ON_1_MARCH);
      assertThat(
              readings(
                  "born 2008-02-29; in care 2025-10-20 to 2026-02-28 OTHER; review 2025-11-28", 1))
          .as("care had ended by any reading")
          .doesNotContainKey(LeapDayBirthday.ON_1_MARCH);
    }

    @Test
    void isNamedOnTheDayItselfOnly() {
      String history = "born 2008-02-29; in care 2026-02-02";

      assertThat(named(history, LocalDate.of(2026, 2, 27))).isFalse();
      assertThat(named(history, LocalDate.of(2026, 2, 28)))
          .as("not yet due, or lapsed by the other reading")
          .isTrue();
      assertThat(named(history, LocalDate.of(2026, 3, 1))).as("lapsed by both").isFalse();
    }

    private static boolean named(String history, LocalDate asOf) {
      return CarePlanning.england()
          .reviews(HistoryNotation.parse(history), asOf)
          .obligations()
          .get(0)
          .explanation()
          .toString()
          .contains(
              "reading A20: a child born on 29 February has the birthday of a common year on 1 March");
    }
  }

  /** By A29: whether the review of the authority before was its first is not known. */
  @Test
  void leavesOpenWhetherThreeOrSixMonthsAreDue() {
    CareHistory history =
        HistoryNotation.parse("in care 2026-04-01; done REVIEWED_BY_AUTHORITY_BEFORE 2026-02-10");

    assertThat(
            Line.text(
                CarePlanning.england()
                    .withReadings(Readings.mainstream().with(TransferBetweenAuthorities.GOES_ON))
                    .reviews(history, LocalDate.of(2026, 6, 1))
                    .obligations()))
        .isEqualTo("- 1 2026-02-10 - - UNKNOWN - - EARLIER_REVIEWS");
  }

  @Test
  void refusesAReadingThatMakesNoDifference() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReadingChosen(EarlyReview.COUNTS, Optional.empty(), Optional.empty()))
        .withMessage("reading that makes no difference: COUNTS; a limit or an outcome is needed");
  }

  @Nested
  class ProclamationMovesLimit {
    @Test
    void isNamedWhereTheHolidayWasProclaimedAfterTheStart() {
      assertThat(readings("in care 2022-08-25", 0))
          .isEqualTo(
              Map.of(
                  StartDay.NOT_COUNTED, "2022-09-23", LateProclamation.MOVES_LIMIT, "2022-09-23"));
      assertThat(readings("in care 2022-09-08", 0))
          .as("the day before it was published")
          .containsKey(LateProclamation.MOVES_LIMIT);
    }

    @Test
    void isNotNamedWhereTheHolidayWasKnown() {
      assertThat(readings("in care 2022-09-09", 0))
          .as("the day it was published")
          .containsOnlyKeys(StartDay.NOT_COUNTED);
      assertThat(readings("in care 2022-09-12", 0)).containsOnlyKeys(StartDay.NOT_COUNTED);
      assertThat(readings("in care 2026-04-01", 0)).containsOnlyKeys(StartDay.NOT_COUNTED);
    }

    @Test
    void isNotNamedWhereTheHolidayIsNotCounted() {
      assertThat(readings("in care 2022-08-18", 0))
          .as("ends on Friday 16 September")
          .containsOnlyKeys(StartDay.NOT_COUNTED);
      assertThat(readings("in care 2022-07-01; review 2022-07-11", 1))
          .as("a limit in months")
          .doesNotContainKey(LateProclamation.MOVES_LIMIT);
    }
  }
}
