package org.duecare.core.law.england;

import static org.duecare.core.law.Verification.PRIMARY_TEXT;
import static org.duecare.core.law.Verification.PRIMARY_TEXT_AS_MADE;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.rule;

import java.util.List;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;

/**
 * What SI 2010/959 asks for before something changes for the child: a review of the case, for which
 * it fixes no number of days.
 */
final class CarePlanningRegulations2010Changes {

  private static final List<Rule> RULES =
      List.of(
          // Section 22D of the Children Act 1989 asks for the same; both let urgent moves come
          // first.
          rule("ENG-REV-MOVE", "regulation 14(1)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.REVIEW_BEFORE_CHANGE)
              .after(Trigger.PLACEMENT_CHANGE_PROPOSED)
              .build(),
          rule("ENG-REV-PARENT", "regulation 17(d)", PRIMARY_TEXT)
              .requires(Duty.REVIEW_BEFORE_CHANGE)
              .after(Trigger.PLACEMENT_WITH_PARENT_PROPOSED)
              .build(),
          rule("ENG-REV-PLAN", "regulation 32(2)", PRIMARY_TEXT)
              .requires(Duty.REVIEW_BEFORE_CHANGE)
              .after(Trigger.CARE_PLAN_CHANGE_PROPOSED)
              .build());

  private CarePlanningRegulations2010Changes() {}

  static List<Rule> rules() {
    return RULES;
  }
}
