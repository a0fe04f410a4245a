package org.duecare.metrics.midway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.Standing;

/**
 * The time between two reviews of a child, one after the other in one period of care. Immutable and
 * thread-safe.
 *
 * @param child the child
 * @param after the day on which the review before was held
 * @param until the day on which the next was opened
 * @param checked whether a check was done between them, both days excluded; empty where the facts
 *     do not decide
 */
public record ReviewInterval(
    ChildId child, LocalDate after, LocalDate until, Optional<Boolean> checked) {

  static final Comparator<ReviewInterval> ORDER =
      Comparator.comparing(ReviewInterval::child).thenComparing(ReviewInterval::after);

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param after the day on which the review before was held
   * @param until the day on which the next was opened
   * @param checked whether a check was done between them
   * @throws NullPointerException if a part is null
   */
  public ReviewInterval {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(checked, "checked");
  }

  static boolean hasDayBetween(List<LocalDate> days, LocalDate after, LocalDate until) {
    return days.stream().anyMatch(day -> day.isAfter(after) && day.isBefore(until));
  }

  Standing standing() {
    return MidwayTally.standing(checked);
  }

  /** The interval without the child. */
  @Override
  public String toString() {
    return "reviews of "
        + after
        + " and "
        + until
        + ": "
        + checked.map(done -> done ? "checked" : "not checked").orElse("not known");
  }
}
