package org.duecare.json.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.json.LeftOut;
import org.duecare.json.obligation.ObligationForm;
import org.duecare.json.obligation.ObligationsRead;
import org.duecare.json.obligation.ObligationsWritten;

/** Obligations refer to the periods of the history by their places, and to each other. */
record ReviewTimetableForm(
    CareHistory history,
    LocalDate asOf,
    Optional<List<PeriodOfCare>> otherPeriods,
    List<ObligationForm> obligations,
    Optional<List<ObligationForm>> others) {

  static ReviewTimetableForm of(ReviewTimetable timetable) {
    ObligationsWritten written =
        new ObligationsWritten(timetable.obligations(), timetable.history().periods());
    return new ReviewTimetableForm(
        timetable.history(),
        timetable.asOf(),
        LeftOut.whenEmpty(written.periods()),
        written.obligations(),
        LeftOut.whenEmpty(written.others()));
  }

  ReviewTimetable value() {
    ObligationsRead read =
        new ObligationsRead(both(obligations, others), both(history.periods(), otherPeriods));
    return ReviewTimetable.recorded(history, asOf, read.first(obligations.size()));
  }

  static <T> List<T> both(List<T> some, Optional<List<T>> more) {
    return Stream.concat(some.stream(), more.stream().flatMap(List::stream)).toList();
  }
}
