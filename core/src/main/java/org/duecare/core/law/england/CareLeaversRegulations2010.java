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
 * The Care Leavers (England) Regulations 2010, SI 2010/2571, in force since 1 April 2011. At what
 * age the duties end is not typed in: they run until an event ends them.
 *
 * <p>Immutable and thread-safe.
 */
public final class CareLeaversRegulations2010 {

  private static final Instrument SI_2010_2571 =
      new Instrument("SI 2010/2571", "Care Leavers (England) Regulations 2010");

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2011, 4, 1);

  private static final List<Rule> RULES =
      List.of(
          rule("ENG-RELEVANT", "regulation 5", Verification.SECONDARY_TEXT)
              .requires(Duty.PATHWAY_ASSESSMENT)
              .within(new TimeLimit.Months(3))
              .after(Trigger.BECAME_RELEVANT)
              .build(),
          rule("ENG-LEAVER-REV-1", "regulation 7", Verification.BACKGROUND_HIGH)
              .requires(Duty.PATHWAY_PLAN_REVIEW)
              .within(new TimeLimit.Months(6))
              .after(Trigger.CARE_LEAVER_WITH_PLAN)
              .build(),
          rule("ENG-LEAVER-REV-N", "regulation 7", Verification.BACKGROUND_HIGH)
              .requires(Duty.PATHWAY_PLAN_REVIEW)
              .within(new TimeLimit.Months(6))
              .after(Trigger.PATHWAY_PLAN_REVIEW)
              .build(),
          rule("ENG-UNREGULATED-1", "regulation 7", Verification.SECONDARY_TEXT)
              .requires(Duty.UNREGULATED_ACCOMMODATION_REVIEW)
              .within(new TimeLimit.DaysBeginningWith(28))
              .after(Trigger.UNREGULATED_ACCOMMODATION)
              .build(),
          rule("ENG-UNREGULATED-N", "regulation 7", Verification.SECONDARY_TEXT)
              .requires(Duty.UNREGULATED_ACCOMMODATION_REVIEW)
              .within(new TimeLimit.Months(3))
              .after(Trigger.UNREGULATED_ACCOMMODATION_REVIEW)
              .build());

  private CareLeaversRegulations2010() {}

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
        .under(SI_2010_2571.provision(provision), Authority.STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(verification);
  }
}
