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
import org.duecare.core.obligation.Obligations;
import org.junit.jupiter.api.Test;

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
