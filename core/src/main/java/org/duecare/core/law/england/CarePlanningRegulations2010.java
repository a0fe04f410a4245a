package org.duecare.core.law.england;

import static org.duecare.core.law.Authority.STATUTE;
import static org.duecare.core.law.Trigger.CARE_ORDER_WITH_PARENT;
import static org.duecare.core.law.Trigger.CHILDRENS_HOME_NOTICE;
import static org.duecare.core.law.Trigger.INTERIM_PLACEMENT_AFTER_REVIEW;
import static org.duecare.core.law.Trigger.INTERIM_PLACEMENT_BEFORE_REVIEW;
import static org.duecare.core.law.Trigger.LIVING_ARRANGEMENTS_BY_OTHERS;
import static org.duecare.core.law.Trigger.PLACEMENT_TO_VISIT;
import static org.duecare.core.law.Trigger.SHORT_BREAKS_TO_VISIT;
import static org.duecare.core.law.Trigger.UNASSESSED_PARENT_AFTER_REVIEW;
import static org.duecare.core.law.Trigger.UNASSESSED_PARENT_BEFORE_REVIEW;
import static org.duecare.core.law.Trigger.VISIT_AFTER_FIRST_YEAR;
import static org.duecare.core.law.Trigger.VISIT_AFTER_FIRST_YEAR_BY_OTHERS;
import static org.duecare.core.law.Trigger.VISIT_IN_FIRST_YEAR;
import static org.duecare.core.law.Trigger.VISIT_IN_FIRST_YEAR_BY_OTHERS;
import static org.duecare.core.law.Trigger.VISIT_IN_PLACEMENT_TO_18;
import static org.duecare.core.law.Trigger.VISIT_IN_SHORT_BREAKS;
import static org.duecare.core.law.Trigger.VISIT_UNDER_CARE_ORDER_WITH_PARENT;
import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;
import static org.duecare.core.law.Verification.PRIMARY_TEXT_AS_MADE;
import static org.duecare.core.law.Verification.SECONDARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959, in force
 * since 1 April 2011.
 *
 * <p>Immutable and thread-safe.
 */
public final class CarePlanningRegulations2010 {

  /**
   * Regulation 7(2): for how many months before a placement an assessment of the child's health
   * makes another one needless.
   */
  public static final int MONTHS_A_HEALTH_ASSESSMENT_COUNTS = 3;

  /**
   * Regulation 39(5): from which age on, of a child who is not in care, the director of children's
   * services approves the end of care.
   */
  public static final int AGE_AT_WHICH_THE_DIRECTOR_APPROVES = 16;

  private static final int FIFTH_BIRTHDAY = 5;

  private static final Instrument SI_2010_959 =
      new Instrument(
          "SI 2010/959", "Care Planning, Placement and Case Review (England) Regulations 2010");

  /** The first day on which these regulations were in force. */
  public static final LocalDate IN_FORCE_FROM = LocalDate.of(2011, 4, 1);

  /** SI 2015/495, which made paragraph (3A) of regulation 28. */
  private static final LocalDate LONG_TERM_FOSTERING_FROM = LocalDate.of(2015, 4, 1);

  private static final TimeLimit WEEK = new TimeLimit.Weeks(1);
  private static final TimeLimit SIX_WEEKS = new TimeLimit.Weeks(6);
  private static final TimeLimit THREE_MONTHS = new TimeLimit.Months(3);

  /** SI 2013/706 added Part 8A on remanded children. */
  private static final LocalDate PART_8A_FROM = LocalDate.of(2013, 4, 19);

  /** SI 2015/495 put a new regulation 39 in place of the old. */
  private static final LocalDate NEW_REGULATION_39_FROM = LocalDate.of(2015, 4, 1);

  /** The time of the amendments by SI 2020/445, its regulations 1(2) and 2; both days inclusive. */
  private static final DateSpan IN_2020 =
      DateSpan.closed(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25));

  /**
   * The amendments of 2020: a later review that fell due in their time was required only where
   * reasonably practicable.
   */
  private static final Relaxation RELAXED_IN_2020 =
      new Relaxation(
          IN_2020,
          new Instrument(
                  "SI 2020/445", "Adoption and Children (Coronavirus) (Amendment) Regulations 2020")
              .provision("regulation 8"),
          BACKGROUND_MEDIUM);

  private static final List<Rule> RULES =
      List.of(
          rule("ENG-REV-1", "regulation 33(1)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.FIRST_REVIEW)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.BECAME_LOOKED_AFTER)
              .build(),
          rule("ENG-REV-2", "regulation 33(2)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.SECOND_REVIEW)
              .within(new TimeLimit.Months(3))
              .after(Trigger.FIRST_REVIEW)
              .build(),
          rule("ENG-REV-N", "regulation 33(2)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.REVIEW)
              .within(new TimeLimit.Months(6))
              .after(Trigger.PREVIOUS_REVIEW)
              .relaxed(RELAXED_IN_2020)
              .build(),
          rule("ENG-REV-EARLY", "regulation 33(3)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.EARLY_REVIEW)
              .after(Trigger.EARLY_REVIEW_EVENT)
              .build(),
          rule("ENG-REV-ADJ", "regulation 36(2)", BACKGROUND_HIGH)
              .requires(Duty.REVIEW_COMPLETION)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.REVIEW_ADJOURNED)
              .build(),
          rule("ENG-CAREPLAN", "regulation 4(2)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.CARE_PLAN)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.FIRST_PLACEMENT)
              .build(),
          placementPlan(rule("ENG-PLACEPLAN", "regulation 9(2)", PRIMARY_TEXT_AS_MADE))
              .within(new TimeLimit.WorkingDays(5))
              .build(),
          // "As soon as reasonably practicable after": no number.
          placementPlan(amendedIn2020("ENG-PLACEPLAN", "regulation 9(2)", PRIMARY_TEXT)).build(),
          placementPlan(since2020("ENG-PLACEPLAN", "regulation 9(2)", PRIMARY_TEXT_AS_MADE))
              .within(new TimeLimit.WorkingDays(5))
              .build(),
          // "Unless it is not reasonably practicable": a record of that is not kept.
          rule("ENG-NOTIFY", "regulation 13(1)", PRIMARY_TEXT)
              .requires(Duty.PLACEMENT_NOTIFICATION)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.PLACEMENT_IN_EMERGENCY)
              .build(),
          rule("ENG-OOA", "regulation 11(4)", BACKGROUND_MEDIUM)
              .requires(Duty.OUT_OF_AREA_STEPS)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.OUT_OF_AREA_APPROVAL_IN_EMERGENCY)
              .build(),
          rule("ENG-TERM", "regulation 14(4)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.TERMINATION_NOTICE)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.UNANNOUNCED_TERMINATION)
              .build(),
          rule("ENG-HEALTH-1", "regulation 7(1)", BACKGROUND_HIGH)
              .requires(Duty.FIRST_HEALTH_ASSESSMENT)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.FIRST_REVIEW_DUE_OR_HELD)
              .build(),
          rule("ENG-HEALTH-N-UNDER-5", "regulation 7(3)(a)", SECONDARY_TEXT)
              .requires(Duty.HEALTH_ASSESSMENT)
              .within(new TimeLimit.Months(6))
              .after(Trigger.HEALTH_ASSESSMENT_UNDER_FIVE)
              .forChildrenUnder(FIFTH_BIRTHDAY)
              .build(),
          rule("ENG-HEALTH-N", "regulation 7(3)(b)", SECONDARY_TEXT)
              .requires(Duty.HEALTH_ASSESSMENT)
              .within(new TimeLimit.Months(12))
              .after(Trigger.HEALTH_ASSESSMENT)
              .build(),
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
              .build(),
          rule("ENG-REMAND-LA", "regulation 47B", SECONDARY_TEXT)
              .requires(Duty.CARE_PLAN_AFTER_REMAND)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION)
              .inForceFrom(PART_8A_FROM)
              .build(),
          rule("ENG-REMAND-YDA", "regulation 47C", SECONDARY_TEXT)
              .requires(Duty.DETENTION_PLACEMENT_PLAN)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.REMAND_TO_YOUTH_DETENTION)
              .inForceFrom(PART_8A_FROM)
              .build(),
          rule("ENG-CEASE", "regulation 39(4)", PRIMARY_TEXT)
              .requires(Duty.NOMINATED_OFFICER_APPROVAL)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.END_OF_CARE)
              .inForceFrom(NEW_REGULATION_39_FROM)
              .build(),
          rule("ENG-CEASE-DCS", "regulation 39(5)", PRIMARY_TEXT)
              .requires(Duty.DIRECTOR_APPROVAL)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.END_OF_CARE_AT_16_OR_17)
              .inForceFrom(NEW_REGULATION_39_FROM)
              .build(),
          visit("ENG-VISIT-1", "28(2)(a)", PRIMARY_TEXT, PLACEMENT_TO_VISIT, WEEK),
          visit("ENG-VISIT-YEAR-1", "28(2)(b)", PRIMARY_TEXT, VISIT_IN_FIRST_YEAR, SIX_WEEKS),
          visit(
              "ENG-VISIT-TO-18",
              "28(2)(c)(i)",
              PRIMARY_TEXT,
              VISIT_IN_PLACEMENT_TO_18,
              THREE_MONTHS),
          visit("ENG-VISIT-LATER", "28(2)(c)(ii)", PRIMARY_TEXT, VISIT_AFTER_FIRST_YEAR, SIX_WEEKS),
          visit(
              "ENG-VISIT-PARENT-WEEKLY",
              "28(3)",
              PRIMARY_TEXT,
              UNASSESSED_PARENT_BEFORE_REVIEW,
              WEEK),
          visit(
              "ENG-VISIT-PARENT", "28(3)", PRIMARY_TEXT, UNASSESSED_PARENT_AFTER_REVIEW, SIX_WEEKS),
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
          visit(
              "ENG-VISIT-OTHERS-1", "28(6)", BACKGROUND_HIGH, LIVING_ARRANGEMENTS_BY_OTHERS, WEEK),
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
          visit("ENG-VISIT-NOTICE", "28(7)(b)", BACKGROUND_HIGH, CHILDRENS_HOME_NOTICE, WEEK),
          rule("ENG-SHORT-1", "regulation 48(3)", SECONDARY_TEXT)
              .requires(Duty.FIRST_SHORT_BREAK_REVIEW)
              .after(Trigger.SHORT_BREAKS)
              .within(THREE_MONTHS)
              .build(),
          rule("ENG-SHORT-N", "regulation 48(3)", SECONDARY_TEXT)
              .requires(Duty.SHORT_BREAK_REVIEW)
              .after(Trigger.REVIEW_OF_SHORT_BREAKS)
              .within(new TimeLimit.Months(6))
              .build(),
          visit("ENG-SHORT-VISIT-1", "48", BACKGROUND_HIGH, SHORT_BREAKS_TO_VISIT, THREE_MONTHS),
          visit(
              "ENG-SHORT-VISIT-N",
              "48",
              BACKGROUND_HIGH,
              VISIT_IN_SHORT_BREAKS,
              new TimeLimit.Months(6)),
          // That these three changes are ones of which regulation 37 speaks is what a council's
          // annual report says of the regulations (Walsall 2022-23, paragraph 2.3).
          rule("ENG-IRO-PLACEMENT", "regulation 37", BACKGROUND_MEDIUM)
              .requires(Duty.CONSULTATION_ON_PLACEMENT)
              .after(Trigger.PLACEMENT_CHANGE_PROPOSED)
              .build(),
          rule("ENG-IRO-EDUCATION", "regulation 37", BACKGROUND_MEDIUM)
              .requires(Duty.CONSULTATION_ON_EDUCATION_PLAN)
              .after(Trigger.EDUCATION_PLAN_CHANGE_PROPOSED)
              .build(),
          rule("ENG-IRO-INCIDENT", "regulation 37", BACKGROUND_MEDIUM)
              .requires(Duty.NOTICE_OF_SERIOUS_INCIDENT)
              .after(Trigger.SERIOUS_INCIDENT)
              .build(),
          rule("ENG-PATHWAY", "regulation 42(1)", PRIMARY_TEXT)
              .requires(Duty.PATHWAY_ASSESSMENT)
              .within(new TimeLimit.Months(3))
              .after(Trigger.BECAME_ELIGIBLE)
              .build(),
          rule("ENG-PATHWAY-PLAN", "regulation 43", BACKGROUND_HIGH)
              .requires(Duty.PATHWAY_PLAN)
              .after(Trigger.PATHWAY_ASSESSMENT)
              .build());

  private CarePlanningRegulations2010() {}

  /**
   * The rules of these regulations that set a time or call for an act.
   *
   * @return the rules in the order of the project's reference of the law, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Regulation 33(3)(e): a review before the authority stops accommodating a child whom nobody else
   * will.
   *
   * @return the provision
   */
  public static Citation withdrawalOfAccommodation() {
    return SI_2010_959.provision("regulation 33(3)(e)");
  }

  /**
   * Regulation 48: short breaks, whose reviews have a clock of their own.
   *
   * @return the provision
   */
  public static Citation shortBreaks() {
    return SI_2010_959.provision("regulation 48");
  }

  private static Rule visit(
      String id, String regulation, Verification verification, Trigger trigger, TimeLimit limit) {
    return rule(id, "regulation " + regulation, verification)
        .requires(Duty.VISIT)
        .within(limit)
        .after(trigger)
        .build();
  }

  /**
   * Regulation 39(4): how long a child must have been looked after for the end of that to need a
   * nominated officer's approval. It is reached when the last of these working days has passed
   * (ambiguity A15).
   *
   * @return the time after the day on which the child became looked after
   */
  public static TimeLimit lookedAfterLongEnoughForApproval() {
    return new TimeLimit.WorkingDays(20);
  }

  /**
   * Regulation 32(1): reviews, of every child looked after by an authority in England.
   *
   * @return the provision
   */
  public static Citation reviews() {
    return SI_2010_959.provision("regulation 32(1)");
  }

  /**
   * Regulation 40: who is an eligible child.
   *
   * @return the provision
   */
  public static Citation eligibleChild() {
    return SI_2010_959.provision("regulation 40");
  }

  private static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(SI_2010_959.provision(provision), STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(verification);
  }

  private static Rule.Builder amendedIn2020(
      String id, String provision, Verification verification) {
    return rule(id, provision + ", amended by SI 2020/445 regulation 8", verification)
        .inForceFrom(IN_2020.first())
        .inForceUntil(IN_2020.last());
  }

  /** The version that came back when the amendments of 2020 expired. */
  private static Rule.Builder since2020(String id, String provision, Verification verification) {
    return rule(id, provision, verification).inForceFrom(IN_2020.last().plusDays(1));
  }

  private static Rule.Builder placementPlan(Rule.Builder version) {
    return version.requires(Duty.PLACEMENT_PLAN).after(Trigger.PLACEMENT);
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
