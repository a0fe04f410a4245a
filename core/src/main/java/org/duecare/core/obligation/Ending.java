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

    /** The time before the first review, in which visits were weekly. */
    FIRST_REVIEW,
    /** The rule's hold on the child, whom another law has visited from then on. */
    OTHER_LAW,

    /** That the child was out of care proceedings, in which the care plan is made for the court. */
    CARE_PROCEEDINGS,
    /** That the child had not been remanded, where a remand begins reviews afresh. */
    REMANDED,
    /** The remand with which the duty had to do. */
    REMAND,
    /** The accommodation after a remand, a transfer by the police or a criminal order. */
    ACCOMMODATION,
    /** The temporary approval of the foster parent, or what it asked for until then. */
    TEMPORARY_APPROVAL,
    /** The first period of a temporary approval, for it was extended. */
    EXTENSION,
    /** That a temporary approval could run out: it lasts until the outcome of a review. */
    REVIEW_OF_REFUSAL,
    /** That the child was in no adoptive placement, to which other regulations apply. */
    ADOPTIVE_PLACEMENT,

    /** That the child was under no permanence order, under which reviews come as agreed. */
    PERMANENCE_ORDER,
    /** The placement for adoption, from which the child came back. */
    RETURN_TO_CARE,
    /** That the child was looked after in full, before a series of short breaks. */
    SHORT_BREAKS,
    /** The series of short breaks, for the child was looked after in full from then on. */
    END_OF_SHORT_BREAKS,
    /** The authority to place the child for adoption. */
    ADOPTION_AUTHORITY,

    /** The time before a review, which was opened that day. */
    REVIEW,
    /** The time after a review, up to the day before the next was opened. */
    NEXT_REVIEW,
    /** The time in which somebody could object, who did not. */
    TIME_TO_OBJECT,

    /** The referral, which was closed without an assessment. */
    REFERRAL,
    /**
     * The child's minority: from the 18th birthday on there is no child to protect or look after.
     */
    MAJORITY,
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
