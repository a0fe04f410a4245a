package org.duecare.cli.council;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.Obligation;

/**
 * A review still to be held. Immutable and thread-safe.
 *
 * @param officer the officer of the child, blank where none is known
 * @param child whose review it is
 * @param by the limit; of an overdue review whose limit is not known the last day that it can be
 * @param review the review
 */
public record DueReview(String officer, ChildId child, LocalDate by, Obligation review) {

  /**
   * Checks that nothing is null.
   *
   * @param officer the officer of the child, blank where none is known
   * @param child whose review it is
   * @param by the limit, or the last day that it can be
   * @param review the review
   * @throws NullPointerException if a part is null
   */
  public DueReview {
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(review, "review");
  }

  /** Until when; names nobody. */
  @Override
  public String toString() {
    return review.toString();
  }
}
