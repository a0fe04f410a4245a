package org.duecare.metrics.workload;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.DueDate;

/**
 * A review ahead, assumed to be held as late as the law allows, or the policy that is counted, too.
 * Immutable and thread-safe.
 *
 * @param child the child
 * @param due by when it has to be held, with the rule and its explanation; of all but the next
 *     review of a child this rests on the assumption that the review before is held at its limit;
 *     empty where it is overdue, and since when is not known
 * @param day the day on which it is assumed to be held: the limit, or the first day of the forecast
 *     where the limit lies before
 */
public record AssumedReview(ChildId child, Optional<DueDate> due, LocalDate day) {

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param due by when it has to be held
   * @param day the day on which it is assumed to be held
   * @throws NullPointerException if a part is null
   */
  public AssumedReview {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(day, "day");
  }

  /**
   * Whether its limit lies before the forecast.
   *
   * @return true if it had to be held on or before the as-of day and was not
   */
  public boolean isOverdue() {
    return due.filter(limit -> !limit.date().isBefore(day)).isEmpty();
  }
}
