package org.duecare.core.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of one child as of a day: which were due when, which were held, what comes next.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReviewTimetable {

  private final CareHistory history;
  private final LocalDate asOf;
  private final List<Obligation> obligations;

  ReviewTimetable(CareHistory history, LocalDate asOf, List<Obligation> obligations) {
    this.history = history;
    this.asOf = asOf;
    this.obligations = obligations;
  }

  /**
   * The timetable of a history.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @param law the rules, bound to a calendar
   * @return the timetable
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public static ReviewTimetable of(CareHistory history, LocalDate asOf, Obligations law) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(law, "law");
    return new ReviewTimetable(history, asOf, law.onReviews(history, asOf));
  }

  /**
   * A timetable as it was stored.
   *
   * @param history the facts from which it was made
   * @param asOf the day as of which the outcomes held
   * @param obligations every obligation on reviews, in order
   * @return the timetable
   * @throws IllegalArgumentException if an obligation is as of another day
   */
  public static ReviewTimetable recorded(
      CareHistory history, LocalDate asOf, List<Obligation> obligations) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    return new ReviewTimetable(history, asOf, allAsOf(asOf, obligations));
  }

  static List<Obligation> allAsOf(LocalDate asOf, List<Obligation> obligations) {
    List<Obligation> all = List.copyOf(Objects.requireNonNull(obligations, "obligations"));
    for (Obligation each : all) {
      if (!each.asOf().equals(asOf)) {
        throw new IllegalArgumentException(
            "obligation as of another day: " + each.asOf() + "; " + asOf + " is needed");
      }
    }
    return all;
  }

  /**
   * The child.
   *
   * @return the identifier
   */
  public ChildId child() {
    return history.child();
  }

  /**
   * The facts.
   *
   * @return the history from which the timetable was made
   */
  public CareHistory history() {
    return history;
  }

  /**
   * The day as of which the outcomes hold.
   *
   * @return the day, inclusive
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Every obligation on reviews.
   *
   * @return the obligations by period of care; within a period the ordinary reviews in order, then
   *     early and adjourned ones; immutable
   */
  public List<Obligation> obligations() {
    return obligations;
  }

  /**
   * The reviews that are to be held: neither held nor lapsed, in a period of care that is open,
   * those overdue included. One whose limit lies on the 18th birthday or after it is none of them:
   * care ends by then, and what is due on that day or later lapses.
   *
   * @return the obligations in order; immutable
   */
  public List<Obligation> toBeHeld() {
    return obligations().stream()
        .filter(Obligation::isPending)
        .filter(obligation -> !lapsesAtMajority(obligation))
        .toList();
  }

  /**
   * Whether a review lapses with the 18th birthday, unless it is held before: care ends by then.
   *
   * @param review an obligation on a review of this child
   * @return true if its limit is known to lie on that day or after it
   */
  public boolean lapsesAtMajority(Obligation review) {
    @Nullable DueDate due = review.due().orElse(null);
    return due != null && history.isAdultOn(due.date());
  }

  /**
   * The review that has to be held next: of those {@linkplain #toBeHeld() to be held} the one with
   * the earliest due date, which may have passed.
   *
   * @return the obligation; empty if the child is not looked after, will be 18 before the next
   *     review is due, or no due date is known
   */
  public Optional<Obligation> next() {
    return toBeHeld().stream()
        .filter(obligation -> obligation.due().isPresent())
        .min(Comparator.comparing(obligation -> obligation.due().orElseThrow().date()));
  }

  /**
   * The reviews whose limit has passed while the child is still looked after.
   *
   * @return the obligations in order
   */
  public List<Obligation> overdue() {
    return obligations().stream().filter(Obligation::isOverdue).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReviewTimetable that
        && asOf.equals(that.asOf)
        && history.equals(that.history)
        && obligations.equals(that.obligations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, history);
  }

  @Override
  public String toString() {
    int reviews = obligations().size();
    return "timetable of " + reviews + (reviews == 1 ? " review" : " reviews") + " as of " + asOf();
  }
}
