package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * Lays a rule book over care histories. What happened after the as-of day is not known yet and
 * changes nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Obligations {

  private final RuleBook ruleBook;
  private final WorkingDayCalendar calendar;
  private final ReviewObligations reviews;
  private final LessBindingReviews lessBinding;
  private final DutyObligations duties;

  private Obligations(RuleBook ruleBook, WorkingDayCalendar calendar) {
    this.ruleBook = Objects.requireNonNull(ruleBook, "ruleBook");
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    reviews = new ReviewObligations(ReviewRules.of(ruleBook), calendar);
    lessBinding = new LessBindingReviews(ruleBook, calendar);
    duties = new DutyObligations(ruleBook, calendar);
  }

  /**
   * The obligations under a rule book.
   *
   * @param ruleBook the rules
   * @param calendar which days are working days
   * @return what lays them over histories
   * @throws IllegalArgumentException if the book lacks a rule on the first, second or later review,
   *     or one of them, or of those on adjourned reviews, has no limit
   */
  public static Obligations under(RuleBook ruleBook, WorkingDayCalendar calendar) {
    return new Obligations(ruleBook, calendar);
  }

  /**
   * The rules.
   *
   * @return the rule book
   */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  /**
   * Which days are working days.
   *
   * @return the calendar
   */
  public WorkingDayCalendar calendar() {
    return calendar;
  }

  /**
   * Every obligation on reviews that a history raises under the most binding rules.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @return the obligations by period; within a period the ordinary reviews in order, then early
   *     and adjourned ones; immutable
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public List<Obligation> onReviews(CareHistory history, LocalDate asOf) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    return reviews.of(history, asOf);
  }

  /**
   * Every other obligation that a history raises: what less binding rules, guidance and local
   * policies, ask of the same reviews, and what events other than reviews do.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @return the obligations, immutable
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public List<Obligation> besidesReviews(CareHistory history, LocalDate asOf) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    List<KnownPeriod> periods = reviews.periods(history, asOf);
    List<Obligation> obligations = new ArrayList<>();
    for (KnownPeriod known : periods) {
      obligations.addAll(lessBinding.of(known, history));
    }
    obligations.addAll(duties.of(history, asOf, periods, reviews::judge));
    return List.copyOf(obligations);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Obligations that
        && ruleBook.equals(that.ruleBook)
        && calendar.equals(that.calendar);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleBook, calendar);
  }

  @Override
  public String toString() {
    return "obligations under " + ruleBook + " with " + calendar;
  }
}
