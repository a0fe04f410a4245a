package org.duecare.core.law.wales;

import static org.duecare.core.law.Authority.STATUTE;
import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.BACKGROUND_LOW;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.ShortBreakTerms;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The Care Planning, Placement and Case Review (Wales) Regulations 2015, WSI 2015/1818, in force
 * since 6 April 2016. The text on when reviews are due was not seen; that on plans, placements with
 * parents, temporary approval and most visits was. What a remand to youth detention accommodation
 * and an extension of a temporary approval call for is not typed in.
 *
 * <p>Immutable and thread-safe.
 */
public final class CarePlanningRegulations2015 {

  private static final Instrument WSI_2015_1818 =
      new Instrument(
          "WSI 2015/1818", "Care Planning, Placement and Case Review (Wales) Regulations 2015");

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2016, 4, 6);

  /** Since when a temporary approval lasts 24 weeks; what it was before is not typed in. */
  private static final LocalDate TWENTY_FOUR_WEEKS_FROM = LocalDate.of(2021, 9, 1);

  private static final TimeLimit WEEK = new TimeLimit.Weeks(1);
  private static final TimeLimit SIX_WEEKS = new TimeLimit.Weeks(6);
  private static final TimeLimit THREE_MONTHS = new TimeLimit.Months(3);

  private static final List<Rule> RULES =
      List.of(
          rule("WAL-REV-1", "regulation 39(1)", BACKGROUND_MEDIUM)
              .requires(Duty.FIRST_REVIEW)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.BECAME_LOOKED_AFTER)
              .forAccommodationOfMoreThan24Hours()
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
          // The lengths are those of regulation 62(2), which was seen; the limits were not.
          rule("WAL-SHORT-1", "regulation 62", BACKGROUND_MEDIUM)
              .requires(Duty.FIRST_SHORT_BREAK_REVIEW)
              .within(new TimeLimit.Months(3))
              .after(Trigger.SHORT_BREAKS)
              .forShortBreaks(new ShortBreakTerms(28, 120))
              .build(),
          rule("WAL-SHORT-N", "regulation 62", BACKGROUND_MEDIUM)
              .requires(Duty.SHORT_BREAK_REVIEW)
              .within(new TimeLimit.Months(6))
              .after(Trigger.REVIEW_OF_SHORT_BREAKS)
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
              .build(),
          rule("WAL-REMAND-LA", "regulation 57(2)(a)", PRIMARY_TEXT)
              .requires(Duty.CARE_AND_SUPPORT_PLAN_AFTER_REMAND)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION)
              .build(),
          rule("WAL-PARENT", "regulation 20", PRIMARY_TEXT)
              .requires(Duty.PARENT_ASSESSMENT)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.PLACEMENT_WITH_PARENT_UNASSESSED)
              .build(),
          rule("WAL-PARENT-REVIEW", "regulation 20", PRIMARY_TEXT)
              .requires(Duty.PARENT_PLACEMENT_REVIEW)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.PLACEMENT_WITH_PARENT_UNASSESSED)
              .build(),
          rule("WAL-PARENT-DECISION", "regulation 20", PRIMARY_TEXT)
              .requires(Duty.PARENT_PLACEMENT_DECISION)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.PARENT_ASSESSMENT)
              .build(),
          // A period "not exceeding" 24 weeks, whose first day is that of the approval (A14).
          rule("WAL-TEMP", "regulation 26(1)", PRIMARY_TEXT)
              .requires(Duty.FOSTER_PARENT_APPROVAL)
              .within(new TimeLimit.WeeksBeginningWith(24))
              .after(Trigger.TEMPORARY_APPROVAL)
              .inForceFrom(TWENTY_FOUR_WEEKS_FROM)
              .build(),
          visit("WAL-VISIT-1", "31(2)(a)", PRIMARY_TEXT, Trigger.PLACEMENT_TO_VISIT, WEEK),
          visit(
              "WAL-VISIT-YEAR-1", "31(2)(b)", PRIMARY_TEXT, Trigger.VISIT_IN_FIRST_YEAR, SIX_WEEKS),
          visit(
              "WAL-VISIT-TO-18",
              "31(2)(c)(i)",
              PRIMARY_TEXT,
              Trigger.VISIT_IN_PLACEMENT_TO_18,
              THREE_MONTHS),
          visit(
              "WAL-VISIT-LATER",
              "31(2)(c)(ii)",
              PRIMARY_TEXT,
              Trigger.VISIT_AFTER_FIRST_YEAR,
              SIX_WEEKS),
          visit(
              "WAL-VISIT-PARENT-WEEKLY",
              "31(3)(a)",
              PRIMARY_TEXT,
              Trigger.UNASSESSED_PARENT_BEFORE_REVIEW,
              WEEK),
          visit(
              "WAL-VISIT-PARENT",
              "31(3)(b)",
              PRIMARY_TEXT,
              Trigger.UNASSESSED_PARENT_AFTER_REVIEW,
              SIX_WEEKS),
          visit(
              "WAL-VISIT-INTERIM-WEEKLY",
              "31(4)(a)",
              PRIMARY_TEXT,
              Trigger.INTERIM_PLACEMENT_BEFORE_REVIEW,
              WEEK),
          visit(
              "WAL-VISIT-INTERIM",
              "31(4)(b)",
              PRIMARY_TEXT,
              Trigger.INTERIM_PLACEMENT_AFTER_REVIEW,
              new TimeLimit.Weeks(4)),
          // Paragraphs (5) and (6) are taken to be as in England.
          visit(
              "WAL-VISIT-ORDER-1", "31(5)", BACKGROUND_HIGH, Trigger.CARE_ORDER_WITH_PARENT, WEEK),
          visit(
              "WAL-VISIT-ORDER",
              "31(5)",
              BACKGROUND_HIGH,
              Trigger.VISIT_UNDER_CARE_ORDER_WITH_PARENT,
              SIX_WEEKS),
          visit(
              "WAL-VISIT-OTHERS-1",
              "31(6)",
              BACKGROUND_HIGH,
              Trigger.LIVING_ARRANGEMENTS_BY_OTHERS,
              WEEK),
          visit(
              "WAL-VISIT-OTHERS-YEAR-1",
              "31(6)",
              BACKGROUND_HIGH,
              Trigger.VISIT_IN_FIRST_YEAR_BY_OTHERS,
              SIX_WEEKS),
          visit(
              "WAL-VISIT-OTHERS",
              "31(6)",
              BACKGROUND_HIGH,
              Trigger.VISIT_AFTER_FIRST_YEAR_BY_OTHERS,
              THREE_MONTHS));

  private CarePlanningRegulations2015() {}

  /**
   * The rules of these regulations that set a time or call for an act.
   *
   * @return the rules, those on reviews first, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule visit(
      String id, String regulation, Verification verification, Trigger trigger, TimeLimit limit) {
    return rule(id, "regulation " + regulation, verification)
        .requires(Duty.VISIT)
        .within(limit)
        .after(trigger)
        .build();
  }

  private static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(WSI_2015_1818.provision(provision), STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(verification);
  }
}
