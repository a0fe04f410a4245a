package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rules on reviews over care histories. Reviews and episodes after the as-of day are not
 * known yet and change nothing.
 *
 * @param rules the rules on reviews
 * @param calendar which days are working days
 */
record ReviewObligations(ReviewRules rules, WorkingDayCalendar calendar) {

  List<Obligation> of(CareHistory history, LocalDate asOf) {
    @Nullable Doubt everything = doubtAboutEverything(history);
    if (everything != null) {
      return allUnknown(history, asOf, everything);
    }
    List<Obligation> obligations = new ArrayList<>(history.reviews().size() + 2);
    for (KnownPeriod known : periods(history, asOf)) {
      obligations.addAll(judge(known));
    }
    return List.copyOf(obligations);
  }

  /** The periods of care that had begun on a day; none where everything is in doubt. */
  List<KnownPeriod> periods(CareHistory history, LocalDate asOf) {
    if (doubtAboutEverything(history) != null) {
      return List.of();
    }
    List<KnownPeriod> periods = new ArrayList<>(history.periods().size());
    LocalDate notBefore = history.dateOfBirth().orElse(LocalDate.MIN);
    int next = 0;
    for (PeriodOfCare period : history.periods()) {
      @Nullable LocalDate end = history.lastDayOf(period).orElse(null);
      List<Review> reviews = new ArrayList<>();
      while (next < history.reviews().size() && isNotAfter(history.reviews().get(next), end)) {
        history.reviews().get(next++).knownOn(asOf).ifPresent(reviews::add);
      }
      if (!period.knownFrom().isAfter(asOf)) {
        periods.add(known(history, period, notBefore, reviews, asOf));
      }
      notBefore = end == null ? notBefore : end.plusDays(1);
    }
    return periods;
  }

  static @Nullable Doubt doubtAboutEverything(CareHistory history) {
    for (Doubt doubt : history.doubts()) {
      if (doubt.isAboutEverything()) {
        return doubt;
      }
    }
    return null;
  }

  private static boolean isNotAfter(Review review, @Nullable LocalDate end) {
    return end == null || !review.heldOn().isAfter(end);
  }

  private KnownPeriod known(
      CareHistory history,
      PeriodOfCare period,
      LocalDate notBefore,
      List<Review> reviews,
      LocalDate asOf) {
    List<Obligation> byOtherReading =
        history
            .lastDayByOtherReading(period)
            .filter(day -> !day.isAfter(asOf))
            .map(
                day -> {
                  List<Review> then =
                      reviews.stream().flatMap(review -> review.knownOn(day).stream()).toList();
                  return judge(
                      new KnownPeriod(history, period, day, notBefore, then, asOf, List.of()));
                })
            .orElse(List.of());
    @Nullable LocalDate lastDay = history.lastDayOf(period).orElse(null);
    return new KnownPeriod(history, period, lastDay, notBefore, reviews, asOf, byOtherReading);
  }

  /** The obligations of one period. */
  List<Obligation> judge(KnownPeriod known) {
    List<Obligation> obligations = new ReviewChain(rules, calendar, known, List::of).obligations();
    if (rules.early() != null) {
      obligations.addAll(new EarlyReviews(rules.early(), calendar, known).obligations());
    }
    if (rules.adjourned() != null) {
      obligations.addAll(AdjournedReviews.of(rules.adjourned(), calendar, known));
    }
    return obligations;
  }

  private static List<Obligation> allUnknown(CareHistory history, LocalDate asOf, Doubt doubt) {
    List<Obligation> obligations = new ArrayList<>(history.reviews().size() + 1);
    for (Review review : history.reviews()) {
      review.knownOn(asOf).ifPresent(known -> obligations.add(unknown(asOf, known, doubt)));
    }
    obligations.add(unknown(asOf, null, doubt));
    return List.copyOf(obligations);
  }

  private static Obligation unknown(LocalDate asOf, @Nullable Review review, Doubt doubt) {
    return new ObligationDraft(asOf, null, null, review)
        .unknown(MissingFact.DOUBTFUL_FACTS)
        .reason(doubt.reason())
        .build();
  }
}
