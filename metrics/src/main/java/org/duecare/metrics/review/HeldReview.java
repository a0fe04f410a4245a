package org.duecare.metrics.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;

/**
 * A review that was held. Immutable and thread-safe.
 *
 * @param child the child
 * @param heldOn the day; empty where it is known only that one was held
 */
public record HeldReview(ChildId child, Optional<LocalDate> heldOn) {

  static final Comparator<HeldReview> ORDER =
      Comparator.comparing(HeldReview::child)
          .thenComparing(review -> review.heldOn().orElse(LocalDate.MAX));

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param heldOn the day; empty where it is known only that one was held
   * @throws NullPointerException if a part is null
   */
  public HeldReview {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(heldOn, "heldOn");
  }

  /** The review without the child. */
  @Override
  public String toString() {
    return "review held " + heldOn.map(LocalDate::toString).orElse("on a day not known");
  }
}
