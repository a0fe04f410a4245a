package org.duecare.json.care;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.json.LeftOut;

record CareHistoryForm(ChildId child, Optional<LocalDate> dateOfBirth, Optional<LeapDayBirthday> leapDayBirthday, List<PeriodOfCare> periods, List<Review> reviews, Optional<List<EarlyReviewEvent>> earlyReviewEvents, Optional<Map<CareEventKind, List<LocalDate>>> events, Optional<List<CareEventKind>> completeRecords, Optional<List<Doubt>> doubts, Optional<LocalDate> reviewsKnownFrom, Optional<Boolean> givesShortBreakReviews) {

  static CareHistoryForm of(CareHistory careHistory) {
    return new CareHistoryForm(
        careHistory.child(),
        careHistory.dateOfBirth(),
        Optional.of(careHistory.leapDayBirthday()).filter(reading -> reading != LeapDayBirthday.ON_1_MARCH),
        careHistory.periods(),
        careHistory.reviews(),
        LeftOut.whenEmpty(careHistory.earlyReviewEvents()),
        events(careHistory),
        LeftOut.whenEmpty(Arrays.stream(CareEventKind.values()).filter(careHistory::hasCompleteRecordsOf).toList()),
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
    events.ifPresent(
        all -> all.forEach((kind, days) -> days.forEach(day -> history.event(kind, day))));
    completeRecords.ifPresent(all -> all.forEach(history::completeRecordsOf));
    doubts.ifPresent(all -> all.forEach(history::doubt));
    reviewsKnownFrom.ifPresent(history::reviewsKnownFrom);
    if (!givesShortBreakReviews.orElse(true)) {
      history.withoutShortBreakReviews();
    }
    return history.build();
  }

  private static Optional<Map<CareEventKind, List<LocalDate>>> events(CareHistory history) {
    SortedMap<CareEventKind, List<LocalDate>> events = new TreeMap<>();
    history.recordedKinds().forEach(kind -> events.put(kind, history.daysOf(kind)));
    return events.isEmpty() ? Optional.empty() : Optional.of(events);
  }
}
