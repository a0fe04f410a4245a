package org.duecare.core.law.england;

import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.PRIMARY_TEXT_AS_MADE;
import static org.duecare.core.law.Verification.SECONDARY_TEXT;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.amendedIn2020;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.rule;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.since2020;

import java.util.List;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;

/**
 * SI 2010/959 regulations 19 and 23 to 25: placements with parents who are not assessed yet, and
 * with foster parents who are not, or not so, approved.
 */
final class CarePlanningRegulations2010Placements {

  private CarePlanningRegulations2010Placements() {}

  static List<Rule> rules() {
    return List.of(
        parentAssessment(rule("ENG-PARENT", "regulation 19", BACKGROUND_HIGH))
            .within(new TimeLimit.WorkingDays(10))
            .build(),
        // "As soon as reasonably practicable after", as for the placement plan.
        parentAssessment(amendedIn2020("ENG-PARENT", "regulation 19(b)", SECONDARY_TEXT)).build(),
        parentAssessment(since2020("ENG-PARENT", "regulation 19", BACKGROUND_HIGH))
            .within(new TimeLimit.WorkingDays(10))
            .build(),
        parentReview(rule("ENG-PARENT-REVIEW", "regulation 19", BACKGROUND_HIGH))
            .within(new TimeLimit.WorkingDays(10))
            .build(),
        parentReview(amendedIn2020("ENG-PARENT-REVIEW", "regulation 19(b)", SECONDARY_TEXT))
            .build(),
        parentReview(since2020("ENG-PARENT-REVIEW", "regulation 19", BACKGROUND_HIGH))
            .within(new TimeLimit.WorkingDays(10))
            .build(),
        rule("ENG-PARENT-DECISION", "regulation 19", BACKGROUND_HIGH)
            .requires(Duty.PARENT_PLACEMENT_DECISION)
            .within(new TimeLimit.WorkingDays(10))
            .after(Trigger.PARENT_ASSESSMENT)
            .build(),
        emergencyFostering(rule("ENG-EMERG", "regulation 23", SECONDARY_TEXT))
            .within(new TimeLimit.WorkingDays(6))
            .build(),
        emergencyFostering(amendedIn2020("ENG-EMERG", "regulation 23", SECONDARY_TEXT))
            .within(new TimeLimit.Weeks(24))
            .build(),
        emergencyFostering(since2020("ENG-EMERG", "regulation 23", SECONDARY_TEXT))
            .within(new TimeLimit.WorkingDays(6))
            .build(),
        temporaryApproval(rule("ENG-TEMP", "regulation 24(1)", BACKGROUND_HIGH))
            .within(new TimeLimit.WeeksBeginningWith(16))
            .build(),
        temporaryApproval(amendedIn2020("ENG-TEMP", "regulation 24(1)", SECONDARY_TEXT))
            .within(new TimeLimit.WeeksBeginningWith(24))
            .build(),
        temporaryApproval(since2020("ENG-TEMP", "regulation 24(1)", BACKGROUND_HIGH))
            .within(new TimeLimit.WeeksBeginningWith(16))
            .build(),
        rule("ENG-TEMP-EXTENSION", "regulation 25(2)", PRIMARY_TEXT_AS_MADE)
            .requires(Duty.FOSTER_PARENT_APPROVAL)
            .within(new TimeLimit.Weeks(8))
            .after(Trigger.END_OF_EXTENDED_TEMPORARY_APPROVAL)
            .build());
  }

  private static Rule.Builder parentAssessment(Rule.Builder version) {
    return version.requires(Duty.PARENT_ASSESSMENT).after(Trigger.PLACEMENT_WITH_PARENT_UNASSESSED);
  }

  private static Rule.Builder parentReview(Rule.Builder version) {
    return version
        .requires(Duty.PARENT_PLACEMENT_REVIEW)
        .after(Trigger.PLACEMENT_WITH_PARENT_UNASSESSED);
  }

  private static Rule.Builder emergencyFostering(Rule.Builder version) {
    return version
        .requires(Duty.FOSTER_PARENT_APPROVAL)
        .after(Trigger.PLACEMENT_OUTSIDE_TERMS_OF_APPROVAL);
  }

  private static Rule.Builder temporaryApproval(Rule.Builder version) {
    return version.requires(Duty.FOSTER_PARENT_APPROVAL).after(Trigger.TEMPORARY_APPROVAL);
  }
}
