package org.duecare.metrics.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.metrics.measure.Standing;

/**
 * How a child took part in one review, as a figure sees it. Immutable and thread-safe.
 *
 * @param child the child
 * @param heldOn the day of the review; empty where it is known only that one was held
 * @param code how the child took part; empty where it is not recorded
 * @param asked whether the figure asks
 */
public record ParticipationEvidence(
    ChildId child, Optional<LocalDate> heldOn, Optional<Participation> code, Asked asked) {

  static final Comparator<ParticipationEvidence> ORDER =
      Comparator.comparing(ParticipationEvidence::child)
          .thenComparing(review -> review.heldOn().orElse(LocalDate.MAX));

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param heldOn the day of the review; empty where it is known only that one was held
   * @param code how the child took part; empty where it is not recorded
   * @param asked whether the figure asks
   * @throws NullPointerException if a part is null
   */
  public ParticipationEvidence {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(heldOn, "heldOn");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(asked, "asked");
  }

  Standing standingIn(Manner manner) {
    return switch (asked) {
      case ASKED ->
          code.isPresent() && manner.includes(code.get())
              ? Standing.COUNTED
              : Standing.COUNTED_AGAINST;
      case NOT_ASKED -> Standing.NO_PART;
      case NOT_KNOWN -> Standing.LEFT_OUT;
    };
  }

  /** The review without the child. */
  @Override
  public String toString() {
    return "review held "
        + heldOn.map(LocalDate::toString).orElse("on a day not known")
        + ": "
        + code.map(Enum::name).orElse("no code")
        + ", "
        + asked;
  }
}
