package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.ReviewRules;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rules on reviews over care histories. Reviews and episodes after the as-of day are not
 * known yet and change nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rules the rules on reviews
 * @param calendar which days are working days
 */
public record ReviewObligations(ReviewRules rules, WorkingDayCalendar calendar) {

  /**
   * Checks that nothing is null.
   *
   * @param rules the rules on reviews
   * @param calendar which days are working days
   * @throws NullPointerException if a part is null
   */
  public ReviewObligations {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(calendar, "calendar");
  }

  /**
   * Every obligation on reviews that a history raises.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @return the obligations by period; within a period the ordinary reviews in order, then early
   *     and adjourned ones; immutable
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public List<Obligation> of(CareHistory history, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    Optional<Doubt> everything =
        history.doubts().stream().filter(Doubt::isAboutEverything).findFirst();
    if (everything.isPresent()) {
      return allUnknown(history, asOf, everything.orElseThrow());
    }
    List<Obligation> obligations = new ArrayList<>(history.reviews().size() + 2);
    LocalDate notBefore = history.dateOfBirth().orElse(LocalDate.MIN);
    int next = 0;
    for (PeriodOfCare period : history.periods()) {
      @Nullable LocalDate end = history.lastDayOf(period).orElse(null);
      List<Review> reviews = new ArrayList<>();
      while (next < history.reviews().size() && isNotAfter(history.reviews().get(next), end)) {
        history.reviews().get(next++).knownOn(asOf).ifPresent(reviews::add);
      }
      if (!period.knownFrom().isAfter(asOf)) {
        obligations.addAll(judge(history, period, notBefore, reviews, asOf));
      }
      notBefore = end == null ? notBefore : end.plusDays(1);
    }
    return List.copyOf(obligations);
  }

  private static boolean isNotAfter(Review review, @Nullable LocalDate end) {
    return end == null || !review.heldOn().isAfter(end);
  }

  private List<Obligation> judge(
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
    return judge(
        new KnownPeriod(history, period, lastDay, notBefore, reviews, asOf, byOtherReading));
  }

  private List<Obligation> judge(KnownPeriod known) {
    List<Obligation> obligations = new ReviewChain(rules, calendar, known).obligations();
    obligations.addAll(new EarlyReviews(rules.early(), calendar, known).obligations());
    obligations.addAll(AdjournedReviews.of(rules.adjourned(), calendar, known));
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
    return new Obligation.Draft(asOf, null, null, review)
        .unknown(MissingFact.DOUBTFUL_FACTS)
        .reason(doubt.reason())
        .build();
  }
}
