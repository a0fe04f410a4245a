package org.duecare.metrics.consistency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeStatus;

/**
 * A dispute and the child it is about, which the dispute itself does not tell. Immutable and
 * thread-safe.
 *
 * @param child the child
 * @param reference under which the authority knows the dispute
 * @param dispute the dispute
 */
public record ChildDispute(ChildId child, String reference, Dispute dispute) {

  static final Comparator<ChildDispute> ORDER =
      Comparator.comparing(ChildDispute::child).thenComparing(ChildDispute::reference);

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param reference under which the authority knows the dispute
   * @param dispute the dispute
   * @throws NullPointerException if a part is null
   */
  public ChildDispute {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(dispute, "dispute");
  }

  /** When it was raised, informally or formally, as far as that is known on a day. */
  Optional<LocalDate> raisedBy(LocalDate asOf) {
    DisputeStatus status = dispute.asOf(asOf);
    return status.raisedOn().or(status::openedOn);
  }

  boolean isOpenOn(LocalDate day) {
    return dispute.asOf(day).stage().isOpen();
  }

  /** The dispute without the child and the reference. */
  @Override
  public String toString() {
    return dispute.toString();
  }
}
