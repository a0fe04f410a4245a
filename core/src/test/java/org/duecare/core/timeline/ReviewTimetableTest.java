package org.duecare.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Obligations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTimetableTest {

  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);

  private static ReviewTimetable timetable(String history, LocalDate asOf) {
    return CarePlanning.england().reviews(HistoryNotation.parse(history), asOf);
  }

  @Test
  void holdsTheFactsAndTheDay() {
    CareHistory history = HistoryNotation.parse("in care 2026-04-01; review 2026-04-28");
    StatutoryTimeline timeline =
        CarePlanning.england()
            .timeline(history, FRI_2026_05_01)
            .about(Duty.FIRST_REVIEW, Duty.SECOND_REVIEW);

    assertThat(timeline.history()).isSameAs(history);
    assertThat(timeline.asOf()).isEqualTo(FRI_2026_05_01);
    assertThat(timeline.reviews().history()).isSameAs(history);
    assertThat(timeline.reviews().child()).isEqualTo(history.child());
    assertThat(timeline.reviews().asOf()).isEqualTo(FRI_2026_05_01);
    assertThat(timeline.reviews().obligations()).hasSize(2);
    assertThat(timeline.obligations()).containsAll(timeline.reviews().obligations());
    assertThat(timeline.reviews()).hasToString("timetable of 2 reviews as of 2026-05-01");
  }

  @ParameterizedTest(name = "{0} as of {1}: {2}")
  @CsvSource(
      nullValues = "nothing",
      delimiter = '|',
      value = {
        "in care 2026-04-01|2026-04-01|First review due by Friday 1 May 2026",
        "in care 2026-04-01|2027-04-01|First review due by Friday 1 May 2026",
        "in care 2026-04-01; review 2026-04-28|2026-04-28|Second review due by Tuesday 28 July 2026",
        "in care 2026-04-01; review 2026-04-28; event REVIEWING_OFFICER_ASKED 2026-05-01 by"
            + " 2026-05-20|2026-05-02|Early review due by Wednesday 20 May 2026",
        "in care 2026-04-01; adjourned 2026-04-02|2026-05-02"
            + "|First review due by Friday 1 May 2026",
        "in care 2026-04-01; review 2026-04-28; review 2026-07-20 to 2026-08-20|2026-08-10"
            + "|Second review due by Tuesday 28 July 2026",
        "in care 2026-04-01; adjourned 2026-04-28; review 2026-05-20|2026-07-01"
            + "|Second review due by Thursday 20 August 2026",
        "in care 2026-04-01 to 2026-05-20 OTHER|2026-05-20|nothing",
        "in care 2026-04-01 to 2026-04-20 DIED|2026-05-20|nothing",
        "in care before 2026-04-01|2027-04-01|nothing",
        "in care 2026-04-01|2026-03-31|nothing",
        "in care 2026-04-01 to 2026-05-20 OTHER; in care 2026-09-01|2026-09-02"
            + "|First review due by Tuesday 29 September 2026",
        "born 2008-05-16; in care 2025-01-20; review 2025-02-10; review 2025-05-10;"
            + " review 2025-11-15|2026-05-01|Review due by Friday 15 May 2026",
        "born 2008-05-15; in care 2025-01-20; review 2025-02-10; review 2025-05-10;"
            + " review 2025-11-15|2026-05-01|nothing",
        "born 2008-05-14; in care 2025-01-20; review 2025-02-10; review 2025-05-10;"
            + " review 2025-11-15|2026-05-01|nothing"
      })
  void nextIsThePendingReviewWithTheEarliestDueDate(String history, LocalDate asOf, String next) {
    assertThat(timetable(history, asOf).next().map(Object::toString).orElse(null)).isEqualTo(next);
  }

  /** It may be held all the same, and is not yet due; nothing is to be done for it. */
  @Test
  void aReviewThatLapsesWithThe18thBirthdayIsNotToBeHeld() {
    String history =
        "born 2008-05-15; in care 2025-01-20; review 2025-02-10; review 2025-05-10;"
            + " review 2025-11-15";
    ReviewTimetable timetable = timetable(history, FRI_2026_05_01);

    assertThat(timetable.obligations()).filteredOn(Obligation::isPending).hasSize(1);
    assertThat(timetable.toBeHeld()).isEmpty();
    assertThat(stepsBeforeReviews(history.replace("05-15;", "05-16;")))
        .hasSize(stepsBeforeReviews(history).size() + 2);
  }

  private static List<Obligation> stepsBeforeReviews(String history) {
    return CarePlanning.england()
        .timeline(HistoryNotation.parse(history), FRI_2026_05_01)
        .about(Duty.REVIEW_INVITATIONS, Duty.REVIEW_REPORT)
        .obligations();
  }

  @Test
  void whatIsOverdueIsToBeHeldUpToThe18thBirthday() {
    String history = "born 2008-05-15; in care 2026-01-20";

    assertThat(timetable(history, FRI_2026_05_01).toBeHeld())
        .isEqualTo(timetable(history, FRI_2026_05_01).overdue())
        .hasSize(1);
    assertThat(timetable(history, LocalDate.of(2026, 5, 16)).toBeHeld()).isEmpty();
  }

  @Test
  void overdueIsWhatIsOutstandingInAnOpenPeriod() {
    String history =
        "in care 2025-01-06 to 2025-03-03 OTHER; in care 2026-04-01;"
            + " event REVIEWING_OFFICER_ASKED 2026-04-02 by 2026-04-20";

    assertThat(timetable(history, FRI_2026_05_01).overdue())
        .extracting(Object::toString)
        .containsExactly("Early review due by Monday 20 April 2026");
    assertThat(timetable(history, FRI_2026_05_01.plusDays(1)).overdue())
        .extracting(Object::toString)
        .containsExactly(
            "First review due by Friday 1 May 2026", "Early review due by Monday 20 April 2026");
  }

  @Test
  void refusesNull() {
    Obligations law =
        Obligations.under(CarePlanning.england().ruleBook(), WorkingDayCalendar.englandAndWales());
    CareHistory history = HistoryNotation.parse("in care 2026-04-01");

    assertThatNullPointerException()
        .isThrownBy(() -> StatutoryTimeline.of(null, FRI_2026_05_01, law))
        .withMessage("history");
    assertThatNullPointerException()
        .isThrownBy(() -> StatutoryTimeline.of(history, null, law))
        .withMessage("asOf");
  }

  @Test
  void obligationsCannotBeChanged() {
    List<?> obligations = timetable("in care 2026-04-01", FRI_2026_05_01).obligations();

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(obligations::clear);
  }
}
