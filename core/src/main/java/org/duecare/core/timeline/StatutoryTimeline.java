package org.duecare.core.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duecare.core.care.CareHistory;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.ReviewObligations;

/**
 * All obligations of one child as of a day.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatutoryTimeline {

  private final CareHistory history;
  private final LocalDate asOf;
  private final List<Obligation> obligations;

  private StatutoryTimeline(CareHistory history, LocalDate asOf, List<Obligation> obligations) {
    this.history = history;
    this.asOf = asOf;
    this.obligations = obligations;
  }

  /**
   * The timeline of a history.
   *
   * @param history the facts of one child
   * @param asOf the day as of which the outcomes hold, inclusive
   * @param reviews the rules on reviews, bound to a calendar
   * @return the timeline
   */
  public static StatutoryTimeline of(
      CareHistory history, LocalDate asOf, ReviewObligations reviews) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    return new StatutoryTimeline(history, asOf, reviews.of(history, asOf));
  }

  /**
   * The facts.
   *
   * @return the history from which the timeline was made
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
   * Every obligation.
   *
   * @return the obligations by period of care, in order, immutable
   */
  public List<Obligation> obligations() {
    return obligations;
  }

  /**
   * The obligations on reviews.
   *
   * @return the view
   */
  public ReviewTimetable reviews() {
    return new ReviewTimetable(this);
  }

  @Override
  public String toString() {
    return "timeline of " + obligations.size() + " obligations as of " + asOf;
  }
}
