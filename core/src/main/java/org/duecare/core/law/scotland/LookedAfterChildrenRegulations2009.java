package org.duecare.core.law.scotland;

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
 * The Looked After Children (Scotland) Regulations 2009, SSI 2009/210, in force since 28 September
 * 2009: reviews, which count from the placement, and visits to children looked after away from
 * home.
 *
 * <p>Immutable and thread-safe.
 */
public final class LookedAfterChildrenRegulations2009 {

  private static final Instrument SSI_2009_210 =
      new Instrument("SSI 2009/210", "Looked After Children (Scotland) Regulations 2009");

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2009, 9, 28);

  private static final TimeLimit THREE_MONTHS = new TimeLimit.Months(3);
  private static final TimeLimit SIX_MONTHS = new TimeLimit.Months(6);

  private static final List<Rule> RULES =
      List.of(
          rule("SCO-REV-1", "regulation 45(2)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.FIRST_REVIEW)
              .within(new TimeLimit.Weeks(6))
              .after(Trigger.PLACEMENT_TO_REVIEW)
              .build(),
          rule("SCO-REV-2", "regulation 45(2)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.SECOND_REVIEW)
              .within(THREE_MONTHS)
              .after(Trigger.FIRST_REVIEW)
              .build(),
          rule("SCO-REV-N", "regulation 45(2)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.REVIEW)
              .within(SIX_MONTHS)
              .after(Trigger.PREVIOUS_REVIEW)
              .build(),
          rule("SCO-SHORT-1", "regulation 45(3)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.FIRST_REVIEW)
              .within(THREE_MONTHS)
              .after(Trigger.SHORT_TERM_PLACEMENT)
              .build(),
          rule("SCO-EMERGENCY-1", "regulation 45(3)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.FIRST_REVIEW)
              .within(THREE_MONTHS)
              .after(Trigger.EMERGENCY_PLACEMENT_CONTINUED)
              .build(),
          rule("SCO-SHORT-N", "regulation 45(3)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.REVIEW)
              .within(SIX_MONTHS)
              .after(Trigger.REVIEW_OF_SHORT_TERM_PLACEMENT)
              .build(),
          rule("SCO-REV-EARLY", "regulation 45(4)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.EARLY_REVIEW)
              .after(Trigger.EARLY_REVIEW_EVENT)
              .build(),
          rule("SCO-REV-AGREED", "regulation 44(5)", Verification.PRIMARY_TEXT_AS_MADE)
              .requires(Duty.REVIEW)
              .after(Trigger.REVIEWS_TO_BE_AGREED)
              .build(),
          // About three working days, and twelve weeks at most, from memory: none is typed in.
          rule("SCO-EMERGENCY", "regulations 36 to 39", Verification.BACKGROUND_LOW)
              .requires(Duty.EARLY_REVIEW)
              .after(Trigger.EMERGENCY_PLACEMENT)
              .build(),
          rule("SCO-VISIT-1", "regulation 46(2)(a)", Verification.PRIMARY_TEXT)
              .requires(Duty.VISIT)
              .within(new TimeLimit.Weeks(1))
              .after(Trigger.PLACEMENT_AWAY_FROM_HOME)
              .build(),
          rule("SCO-VISIT-N", "regulation 46(2)(b)", Verification.PRIMARY_TEXT)
              .requires(Duty.VISIT)
              .within(THREE_MONTHS)
              .after(Trigger.VISIT_AWAY_FROM_HOME)
              .build());

  private LookedAfterChildrenRegulations2009() {}

  /**
   * The rules of these regulations that set a time.
   *
   * @return the rules in the order of the project's reference of the law, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(SSI_2009_210.provision(provision), Authority.STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(verification);
  }
}
