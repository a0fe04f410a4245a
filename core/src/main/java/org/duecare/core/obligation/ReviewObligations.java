package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.care.TwentyFourHours;
import org.duecare.core.law.reading.EndOfRemand;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rules on reviews over care histories. Reviews and episodes after the as-of day are not
 * known yet and change nothing.
 *
 * @param rules the rules on reviews
 */
record ReviewObligations(ReviewRules rules) {

  List<Obligation> of(Inquiry inquiry) {
    List<List<Obligation>> byPeriod = new ArrayList<>(inquiry.history.periods().size());
    for (KnownPeriod known : reviewPeriods(periods(inquiry), inquiry)) {
      byPeriod.add(judge(known));
    }
    return of(inquiry, byPeriod);
  }

  /** All of them, of which those of each period are known already. */
  List<Obligation> of(Inquiry inquiry, List<List<Obligation>> byPeriod) {
    @Nullable Doubt everything = doubtAboutEverything(inquiry.history);
    if (everything != null) {
      return allUnknown(inquiry, everything);
    }
    List<Obligation> obligations = new ArrayList<>(inquiry.history.reviews().size() + 2);
    for (List<Obligation> ofPeriod : byPeriod) {
      obligations.addAll(ofPeriod);
    }
    return List.copyOf(obligations);
  }

  /**
   * The periods of care that had begun on a day, without stays too short to make the child looked
   * after; none where everything is in doubt.
   */
  List<KnownPeriod> periods(Inquiry inquiry) {
    CareHistory history = inquiry.history;
    LocalDate asOf = inquiry.asOf;
    if (doubtAboutEverything(history) != null) {
      return List.of();
    }
    List<KnownPeriod> periods = new ArrayList<>(history.periods().size());
    LocalDate notBefore = history.dateOfBirth().orElse(LocalDate.MIN);
    LocalDate afterShortStay = notBefore;
    EndOfRemand endOfRemand = inquiry.law.readings().inUse(EndOfRemand.WITH_REMAND);
    int next = 0;
    for (PeriodOfCare period : history.periods()) {
      @Nullable LocalDate end = history.lastDayOfReviews(period).orElse(null);
      // By the mainstream reading of A27 a review after a remand is none of a looked-after child.
      @Nullable LocalDate lastCounted =
          period.isShortBreak() ? end : history.lastDayOf(period, endOfRemand).orElse(null);
      List<Review> reviews = new ArrayList<>();
      while (next < history.reviews().size() && isNotAfter(history.reviews().get(next), end)) {
        Review review = history.reviews().get(next++);
        if (isNotAfter(review, lastCounted)) {
          @Nullable Review known = review.knownOn(asOf).orElse(null);
          if (known != null) {
            reviews.add(known);
          }
        }
      }
      if (!period.knownFrom().isAfter(asOf)) {
        // What was done in a stay that was no care may be done for the care that follows.
        LocalDate from = period.start().isPresent() ? notBefore : afterShortStay;
        KnownPeriod known = new KnownPeriod(inquiry, period, from, reviews);
        afterShortStay = history.lastDayOf(period).map(day -> day.plusDays(1)).orElse(notBefore);
        if (known.lasted == TwentyFourHours.NOT_MORE) {
          continue;
        }
        periods.add(known);
        notBefore = afterShortStay;
      }
    }
    return periods;
  }

  /** The same periods, with each series of short breaks in one. */
  List<KnownPeriod> reviewPeriods(List<KnownPeriod> periods, Inquiry inquiry) {
    return ReviewPeriods.of(periods, inquiry, rules);
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

  /** The obligations of one period. */
  List<Obligation> judge(KnownPeriod known) {
    List<Obligation> obligations = new ArrayList<>(known.reviews.size() + 2);
    for (ReviewCourse course : ReviewCourses.of(rules, known)) {
      obligations.addAll(new ReviewChain(rules, course, known, List::of).obligations());
    }
    if (rules.countsFromPlacements()) {
      obligations.addAll(ReviewsWithoutClock.of(rules, known));
    }
    if (rules.returned() != null && !known.isOrdinaryCare()) {
      obligations.addAll(DisruptionReviews.of(rules.returned(), known));
    }
    if (rules.early() != null) {
      obligations.addAll(
          new EarlyReviews(rules.early(), known).obligations(!rules.countsFromPlacements()));
    }
    if (rules.adjourned() != null) {
      obligations.addAll(AdjournedReviews.of(rules.adjourned(), known));
    }
    return obligations;
  }

  private static List<Obligation> allUnknown(Inquiry inquiry, Doubt doubt) {
    List<Obligation> obligations = new ArrayList<>(inquiry.history.reviews().size() + 1);
    for (Review review : inquiry.history.reviews()) {
      review
          .knownOn(inquiry.asOf)
          .ifPresent(known -> obligations.add(unknown(inquiry, known, doubt)));
    }
    obligations.add(unknown(inquiry, null, doubt));
    return List.copyOf(obligations);
  }

  private static Obligation unknown(Inquiry inquiry, @Nullable Review review, Doubt doubt) {
    return new ObligationDraft(inquiry, null, null, review)
        .unknown(MissingFact.DOUBTFUL_FACTS)
        .reason(doubt.reason())
        .build();
  }
}
