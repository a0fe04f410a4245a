package org.duecare.core.law.wales;

import static org.duecare.core.law.Authority.STATUTE;
import static org.duecare.core.law.Verification.BACKGROUND_LOW;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The Care Planning, Placement and Case Review (Wales) Regulations 2015, WSI 2015/1818, in force
 * since 6 April 2016. The text on when reviews are due was not seen; that on plans was.
 *
 * <p>Immutable and thread-safe.
 */
public final class CarePlanningRegulations2015 {

  private static final Instrument WSI_2015_1818 =
      new Instrument(
          "WSI 2015/1818", "Care Planning, Placement and Case Review (Wales) Regulations 2015");

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2016, 4, 6);

  private static final List<Rule> RULES =
      List.of(
          rule("WAL-REV-1", "regulation 39(1)", BACKGROUND_MEDIUM)
              .requires(Duty.FIRST_REVIEW)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.BECAME_LOOKED_AFTER)
              .build(),
          rule("WAL-REV-2", "regulation 39(2)", BACKGROUND_MEDIUM)
              .requires(Duty.SECOND_REVIEW)
              .within(new TimeLimit.Months(3))
              .after(Trigger.FIRST_REVIEW)
              .build(),
          rule("WAL-REV-N", "regulation 39(2)", BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW)
              .within(new TimeLimit.Months(6))
              .after(Trigger.PREVIOUS_REVIEW)
              .build(),
          rule("WAL-REV-EARLY", "regulation 39(3)", BACKGROUND_LOW)
              .requires(Duty.EARLY_REVIEW)
              .after(Trigger.EARLY_REVIEW_EVENT)
              .build(),
          rule("WAL-REV-ADJ", "regulation 42(2)", BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW_COMPLETION)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.REVIEW_ADJOURNED)
              .build(),
          rule("WAL-CAREPLAN", "regulation 4(3)", PRIMARY_TEXT)
              .requires(Duty.CARE_AND_SUPPORT_PLAN)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.FIRST_PLACEMENT)
              .build(),
          rule("WAL-PLACEPLAN", "regulation 10(2)", PRIMARY_TEXT)
              .requires(Duty.PLACEMENT_PLAN)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.PLACEMENT)
              .build());

  private CarePlanningRegulations2015() {}

  /**
   * The rules of these regulations that set a time or call for an act.
   *
   * @return the rules, those on reviews first, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(WSI_2015_1818.provision(provision), STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(verification);
  }
}
