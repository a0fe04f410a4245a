package org.duecare.core.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;

/**
 * A review that was not held on the day planned for it. It moves no limit. Immutable and
 * thread-safe.
 *
 * @param child the child
 * @param planned the day that was planned
 * @param rearrangedFor the day that was planned instead; empty where the review was cancelled
 * @param reason the authority's code of the reason; empty where none is given
 */
public record RearrangedReview(
    ChildId child, LocalDate planned, Optional<LocalDate> rearrangedFor, Optional<String> reason) {

  /**
   * Checks the parts.
   *
   * @param child the child
   * @param planned the day that was planned
   * @param rearrangedFor the day that was planned instead; empty where the review was cancelled
   * @param reason the authority's code of the reason; empty where none is given
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if both days are one, or the reason is blank
   */
  public RearrangedReview {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(planned, "planned");
    Objects.requireNonNull(rearrangedFor, "rearrangedFor");
    Objects.requireNonNull(reason, "reason");
    if (rearrangedFor.filter(planned::equals).isPresent()) {
      throw new IllegalArgumentException(
          "review rearranged for the day that was planned: " + planned + "; another day is needed");
    }
    ReviewRecord.requireNotBlank(reason);
  }
}
