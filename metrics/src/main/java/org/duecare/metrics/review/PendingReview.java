package org.duecare.metrics.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.Outcome;

/**
 * A review that is to be held of a child who is looked after. Immutable and thread-safe.
 *
 * @param child the child
 * @param rule the id of the rule that binds; empty where it is not known
 * @param due the limit; empty where it is not known to the day
 * @param outcome OUTSTANDING where it is overdue, NOT_YET_DUE, or UNKNOWN
 */
public record PendingReview(
    ChildId child, Optional<String> rule, Optional<LocalDate> due, Outcome outcome) {

  static final Comparator<PendingReview> ORDER =
      Comparator.comparing(PendingReview::child)
          .thenComparing(review -> review.due().orElse(LocalDate.MAX))
          .thenComparing(review -> review.rule().orElse(""));

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param rule the id of the rule that binds; empty where it is not known
   * @param due the limit; empty where it is not known to the day
   * @param outcome what became of it
   * @throws NullPointerException if a part is null
   */
  public PendingReview {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(outcome, "outcome");
  }

  /** The review without the child. */
  @Override
  public String toString() {
    return "review due "
        + due.map(LocalDate::toString).orElse("on a day not known")
        + ": "
        + outcome;
  }
}
