package org.duecare.core.law.england;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * Working Together to Safeguard Children 2023, statutory guidance: the timescales of child
 * protection, for children in care or not. The guidance does not say what a working day is; that of
 * SI 2010/959 is used.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkingTogether2023 {

  private static final Instrument GUIDANCE =
      new Instrument("Working Together 2023", "Working Together to Safeguard Children 2023");

  /** The day of publication. The editions before it are not typed in. */
  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2023, 12, 15);

  private static final List<Rule> RULES =
      List.of(
          rule("CP-DECIDE", "response to a referral", Verification.SECONDARY_TEXT)
              .requires(Duty.REFERRAL_DECISION)
              .within(new TimeLimit.WorkingDays(1))
              .after(Trigger.REFERRAL)
              .build(),
          rule("CP-ASSESS", "assessment after a referral", Verification.SECONDARY_TEXT)
              .requires(Duty.CHILD_IN_NEED_ASSESSMENT)
              .within(new TimeLimit.WorkingDays(45))
              .after(Trigger.REFERRAL_TO_BE_ASSESSED)
              .build(),
          rule("CP-ICPC", "initial child protection conference", Verification.SECONDARY_TEXT)
              .requires(Duty.INITIAL_CONFERENCE)
              .within(new TimeLimit.WorkingDays(15))
              .after(Trigger.SECTION_47_ENQUIRIES)
              .build(),
          rule("CP-TRANSFER", "transfer-in conference", Verification.SECONDARY_TEXT)
              .requires(Duty.TRANSFER_CONFERENCE)
              .within(new TimeLimit.WorkingDays(15))
              .after(Trigger.TRANSFER_IN_NOTICE)
              .build(),
          rule("CP-CORE", "core group", Verification.BACKGROUND_HIGH)
              .requires(Duty.CORE_GROUP)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.INITIAL_CONFERENCE)
              .build(),
          rule("CP-RCPC-1", "first review conference", Verification.BACKGROUND_HIGH)
              .requires(Duty.FIRST_REVIEW_CONFERENCE)
              .within(new TimeLimit.Months(3))
              .after(Trigger.INITIAL_CONFERENCE)
              .build(),
          rule("CP-RCPC-N", "later review conferences", Verification.BACKGROUND_HIGH)
              .requires(Duty.REVIEW_CONFERENCE)
              .within(new TimeLimit.Months(6))
              .after(Trigger.REVIEW_CONFERENCE)
              .build());

  private WorkingTogether2023() {}

  /**
   * The rules of this guidance that set a time.
   *
   * @return the rules in the order of the project's reference of the law, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(GUIDANCE.provision(provision), Authority.STATUTORY_GUIDANCE)
        .inForceFrom(IN_FORCE_FROM)
        .followingEarlierEdition()
        .verified(verification);
  }
}
