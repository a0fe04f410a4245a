package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What ended the time in which a duty could be done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause what ended
 * @param day its last day
 */
public record Ending(Cause cause, LocalDate day) {

  /** What ended. Other causes may be added. */
  public enum Cause {
    /** The child ceased to be looked after. */
    CARE,
    /** The placement with which the duty had to do. */
    PLACEMENT,

    /** The enquiries under section 47, for others began. */
    SECTION_47_ENQUIRIES,
    /** The child protection plan. */
    PROTECTION_PLAN,
    /** The placement in secure accommodation. */
    SECURE_ACCOMMODATION,
    /** The child ceased to be a relevant child. */
    RELEVANT_CHILD,
    /** The authority's duties to a care leaver ended, or the child came back into care. */
    CARE_LEAVER,
    /** A care leaver's time in unregulated accommodation. */
    UNREGULATED_ACCOMMODATION
  }

  /**
   * Checks that nothing is null.
   *
   * @param cause what ended
   * @param day its last day
   * @throws NullPointerException if a part is null
   */
  public Ending {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(day, "day");
  }
}
