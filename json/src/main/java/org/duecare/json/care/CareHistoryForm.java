package org.duecare.json.care;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.json.LeftOut;

record CareHistoryForm(
    ChildId child,
    Optional<LocalDate> dateOfBirth,
    Optional<LeapDayBirthday> leapDayBirthday,
    List<PeriodOfCare> periods,
    List<Review> reviews,
    Optional<List<EarlyReviewEvent>> earlyReviewEvents,
    Optional<List<CareEvent>> events,
    Optional<List<CareEventKind>> completeRecords,
    Optional<List<Doubt>> doubts,
    Optional<LocalDate> reviewsKnownFrom,
    Optional<Boolean> givesShortBreakReviews) {

  static CareHistoryForm of(CareHistory careHistory) {
    return new CareHistoryForm(
        careHistory.child(),
        careHistory.dateOfBirth(),
        Optional.of(careHistory.leapDayBirthday())
            .filter(reading -> reading != LeapDayBirthday.ON_1_MARCH),
        careHistory.periods(),
        careHistory.reviews(),
        LeftOut.whenEmpty(careHistory.earlyReviewEvents()),
        LeftOut.whenEmpty(
            careHistory.recordedKinds().stream()
                .flatMap(kind -> careHistory.eventsOf(kind).stream())
                .toList()),
        LeftOut.whenEmpty(
            Arrays.stream(CareEventKind.values())
                .filter(careHistory::hasCompleteRecordsOf)
                .toList()),
        LeftOut.whenEmpty(careHistory.doubts()),
        careHistory.reviewsKnownFrom(),
        Optional.of(careHistory.givesShortBreakReviews()).filter(so -> !so));
  }

  CareHistory value() {
    CareHistory.Builder history = CareHistory.builder(child);
    dateOfBirth.ifPresent(history::dateOfBirth);
    leapDayBirthday.ifPresent(history::leapDayBirthday);
    periods.forEach(history::period);
    reviews.forEach(history::review);
    earlyReviewEvents.ifPresent(all -> all.forEach(history::earlyReviewEvent));
    events.ifPresent(all -> all.forEach(history::event));
    completeRecords.ifPresent(all -> all.forEach(history::completeRecordsOf));
    doubts.ifPresent(all -> all.forEach(history::doubt));
    reviewsKnownFrom.ifPresent(history::reviewsKnownFrom);
    if (!givesShortBreakReviews.orElse(true)) {
      history.withoutShortBreakReviews();
    }
    return history.build();
  }
}
