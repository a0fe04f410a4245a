package org.duecare.core.law.england;

import static org.duecare.core.law.Trigger.CARE_ORDER_WITH_PARENT;
import static org.duecare.core.law.Trigger.CHILDRENS_HOME_NOTICE;
import static org.duecare.core.law.Trigger.INTERIM_PLACEMENT_AFTER_REVIEW;
import static org.duecare.core.law.Trigger.INTERIM_PLACEMENT_BEFORE_REVIEW;
import static org.duecare.core.law.Trigger.LIVING_ARRANGEMENTS_BY_OTHERS;
import static org.duecare.core.law.Trigger.PLACEMENT_TO_VISIT;
import static org.duecare.core.law.Trigger.UNASSESSED_PARENT_AFTER_REVIEW;
import static org.duecare.core.law.Trigger.UNASSESSED_PARENT_BEFORE_REVIEW;
import static org.duecare.core.law.Trigger.VISIT_AFTER_FIRST_YEAR;
import static org.duecare.core.law.Trigger.VISIT_AFTER_FIRST_YEAR_BY_OTHERS;
import static org.duecare.core.law.Trigger.VISIT_IN_FIRST_YEAR;
import static org.duecare.core.law.Trigger.VISIT_IN_FIRST_YEAR_BY_OTHERS;
import static org.duecare.core.law.Trigger.VISIT_IN_PLACEMENT_TO_18;
import static org.duecare.core.law.Trigger.VISIT_UNDER_CARE_ORDER_WITH_PARENT;
import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;
import static org.duecare.core.law.Verification.SECONDARY_TEXT;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.rule;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/** SI 2010/959 regulation 28: visits by the authority's representative. */
final class CarePlanningRegulations2010Visits {

  /** SI 2015/495, which made paragraph (3A) of regulation 28. */
  private static final LocalDate LONG_TERM_FOSTERING_FROM = LocalDate.of(2015, 4, 1);

  private static final TimeLimit WEEK = new TimeLimit.Weeks(1);
  private static final TimeLimit SIX_WEEKS = new TimeLimit.Weeks(6);
  private static final TimeLimit THREE_MONTHS = new TimeLimit.Months(3);

  private CarePlanningRegulations2010Visits() {}

  static List<Rule> rules() {
    return List.of(
        visit("ENG-VISIT-1", "28(2)(a)", PRIMARY_TEXT, PLACEMENT_TO_VISIT, WEEK),
        visit("ENG-VISIT-YEAR-1", "28(2)(b)", PRIMARY_TEXT, VISIT_IN_FIRST_YEAR, SIX_WEEKS),
        visit(
            "ENG-VISIT-TO-18", "28(2)(c)(i)", PRIMARY_TEXT, VISIT_IN_PLACEMENT_TO_18, THREE_MONTHS),
        visit("ENG-VISIT-LATER", "28(2)(c)(ii)", PRIMARY_TEXT, VISIT_AFTER_FIRST_YEAR, SIX_WEEKS),
        visit(
            "ENG-VISIT-PARENT-WEEKLY",
            "28(3)",
            PRIMARY_TEXT,
            UNASSESSED_PARENT_BEFORE_REVIEW,
            WEEK),
        visit("ENG-VISIT-PARENT", "28(3)", PRIMARY_TEXT, UNASSESSED_PARENT_AFTER_REVIEW, SIX_WEEKS),
        rule("ENG-VISIT-LONG-TERM", "regulation 28(3A)", SECONDARY_TEXT)
            .requires(Duty.VISIT)
            .within(new TimeLimit.Months(6))
            .after(Trigger.VISIT_IN_LONG_TERM_FOSTERING)
            .inForceFrom(LONG_TERM_FOSTERING_FROM)
            .build(),
        visit(
            "ENG-VISIT-INTERIM-WEEKLY",
            "28(4)",
            PRIMARY_TEXT,
            INTERIM_PLACEMENT_BEFORE_REVIEW,
            WEEK),
        visit(
            "ENG-VISIT-INTERIM",
            "28(4)",
            PRIMARY_TEXT,
            INTERIM_PLACEMENT_AFTER_REVIEW,
            new TimeLimit.Weeks(4)),
        visit("ENG-VISIT-ORDER-1", "28(5)", PRIMARY_TEXT, CARE_ORDER_WITH_PARENT, WEEK),
        visit(
            "ENG-VISIT-ORDER",
            "28(5)",
            PRIMARY_TEXT,
            VISIT_UNDER_CARE_ORDER_WITH_PARENT,
            SIX_WEEKS),
        visit("ENG-VISIT-OTHERS-1", "28(6)", BACKGROUND_HIGH, LIVING_ARRANGEMENTS_BY_OTHERS, WEEK),
        visit(
            "ENG-VISIT-OTHERS-YEAR-1",
            "28(6)",
            BACKGROUND_HIGH,
            VISIT_IN_FIRST_YEAR_BY_OTHERS,
            SIX_WEEKS),
        visit(
            "ENG-VISIT-OTHERS",
            "28(6)",
            BACKGROUND_HIGH,
            VISIT_AFTER_FIRST_YEAR_BY_OTHERS,
            THREE_MONTHS),
        rule("ENG-VISIT-REQUEST", "regulation 28(7)(a)", BACKGROUND_HIGH)
            .requires(Duty.VISIT)
            .after(Trigger.VISIT_REQUEST)
            .build(),
        visit("ENG-VISIT-NOTICE", "28(7)(b)", BACKGROUND_HIGH, CHILDRENS_HOME_NOTICE, WEEK));
  }

  static Rule visit(
      String id, String regulation, Verification verification, Trigger trigger, TimeLimit limit) {
    return rule(id, "regulation " + regulation, verification)
        .requires(Duty.VISIT)
        .within(limit)
        .after(trigger)
        .build();
  }
}
