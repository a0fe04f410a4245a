package org.duecare.core.law.england;

import static org.duecare.core.law.Trigger.SHORT_BREAKS_TO_VISIT;
import static org.duecare.core.law.Trigger.VISIT_IN_SHORT_BREAKS;
import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;
import static org.duecare.core.law.Verification.PRIMARY_TEXT_AS_MADE;
import static org.duecare.core.law.Verification.SECONDARY_TEXT;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.amendedIn2020;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.provision;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.rule;
import static org.duecare.core.law.england.CarePlanningRegulations2010Versions.since2020;
import static org.duecare.core.law.england.CarePlanningRegulations2010Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.ShortBreakTerms;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;

/**
 * The Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959, in force
 * since 1 April 2011. What they say of placements with parents and of foster parents, and of
 * visits, is typed in {@code CarePlanningRegulations2010Placements} and {@code
 * CarePlanningRegulations2010Visits}, what they say of changes in {@code
 * CarePlanningRegulations2010Changes}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CarePlanningRegulations2010 {

  /**
   * Regulation 7(2): for how many months before a placement an assessment of the child's health
   * makes another one needless.
   */
  private static final int MONTHS_A_HEALTH_ASSESSMENT_COUNTS = 3;

  /**
   * Regulation 39(4): how long a child must have been looked after for the end of that to need a
   * nominated officer's approval.
   */
  private static final TimeLimit LONG_ENOUGH_FOR_APPROVAL = new TimeLimit.WorkingDays(20);

  /**
   * Regulation 39(5): from which age on, of a child who is not in care, the director of children's
   * services approves the end of care.
   */
  private static final int AGE_AT_WHICH_THE_DIRECTOR_APPROVES = 16;

  private static final int FIFTH_BIRTHDAY = 5;

  /** The first day on which these regulations were in force. */
  public static final LocalDate IN_FORCE_FROM = CarePlanningRegulations2010Versions.IN_FORCE_FROM;

  private static final TimeLimit THREE_MONTHS = new TimeLimit.Months(3);

  /** SI 2013/706 added Part 8A on remanded children. */
  private static final LocalDate PART_8A_FROM = LocalDate.of(2013, 4, 19);

  /** SI 2013/3239 put in regulation 13(4). */
  private static final LocalDate AREA_AUTHORITY_FROM = LocalDate.of(2014, 1, 27);

  /** SI 2015/495 put a new regulation 39 in place of the old. */
  private static final LocalDate NEW_REGULATION_39_FROM = LocalDate.of(2015, 4, 1);

  /**
   * The amendments of 2020: a later review that fell due in their time was required only where
   * reasonably practicable.
   */
  private static final Relaxation RELAXED_IN_2020 =
      new Relaxation(
          CarePlanningRegulations2010Versions.IN_2020,
          new Instrument(
                  "SI 2020/445", "Adoption and Children (Coronavirus) (Amendment) Regulations 2020")
              .provision("regulation 8"),
          BACKGROUND_MEDIUM);

  private static final List<Rule> REVIEWS_PLANS_AND_HEALTH =
      List.of(
          rule("ENG-REV-1", "regulation 33(1)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.FIRST_REVIEW)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.BECAME_LOOKED_AFTER)
              .forAccommodationOfMoreThan24Hours()
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
          rule("ENG-NOTIFY-AREA", "regulation 13(4)", BACKGROUND_MEDIUM)
              .requires(Duty.AREA_AUTHORITY_NOTICE)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.PLACEMENT_OUT_OF_AREA_IN_EMERGENCY)
              .inForceFrom(AREA_AUTHORITY_FROM)
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
              .countingMonthsBeforePlacement(MONTHS_A_HEALTH_ASSESSMENT_COUNTS)
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
              .build());

  private static final List<Rule> REMAND_AND_END_OF_CARE =
      List.of(
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
          rule("ENG-CEASE-ASSESS", "regulation 39", PRIMARY_TEXT)
              .requires(Duty.ASSESSMENT_BEFORE_END_OF_CARE)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.DECIDED_END_OF_CARE)
              .inForceFrom(NEW_REGULATION_39_FROM)
              .build(),
          rule("ENG-CEASE", "regulation 39(4)", PRIMARY_TEXT)
              .requires(Duty.NOMINATED_OFFICER_APPROVAL)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.END_OF_CARE)
              .forEndOfCareAfter(LONG_ENOUGH_FOR_APPROVAL)
              .inForceFrom(NEW_REGULATION_39_FROM)
              .build(),
          rule("ENG-CEASE-DCS", "regulation 39(5)", PRIMARY_TEXT)
              .requires(Duty.DIRECTOR_APPROVAL)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.END_OF_CARE_AT_16_OR_17)
              .forEndOfCareFrom(AGE_AT_WHICH_THE_DIRECTOR_APPROVES)
              .inForceFrom(NEW_REGULATION_39_FROM)
              .build());

  private static final List<Rule> SHORT_BREAKS =
      List.of(
          rule("ENG-SHORT-1", "regulation 48(3)", SECONDARY_TEXT)
              .requires(Duty.FIRST_SHORT_BREAK_REVIEW)
              .after(Trigger.SHORT_BREAKS)
              .forShortBreaks(new ShortBreakTerms(17, 75))
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
              new TimeLimit.Months(6)));

  private static final List<Rule> OFFICER_AND_PATHWAY =
      List.of(
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

  private static final List<Rule> RULES =
      Stream.of(
              REVIEWS_PLANS_AND_HEALTH,
              CarePlanningRegulations2010Placements.rules(),
              REMAND_AND_END_OF_CARE,
              CarePlanningRegulations2010Visits.rules(),
              SHORT_BREAKS,
              CarePlanningRegulations2010Changes.rules(),
              OFFICER_AND_PATHWAY)
          .flatMap(List::stream)
          .toList();

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
    return provision("regulation 33(3)(e)");
  }

  /**
   * Regulation 48: short breaks, whose reviews have a clock of their own.
   *
   * @return the provision
   */
  public static Citation shortBreaks() {
    return provision("regulation 48");
  }

  /**
   * Regulation 32(1): reviews, of every child looked after by an authority in England.
   *
   * @return the provision
   */
  public static Citation reviews() {
    return provision("regulation 32(1)");
  }

  /**
   * Regulation 40: who is an eligible child.
   *
   * @return the provision
   */
  public static Citation eligibleChild() {
    return provision("regulation 40");
  }

  private static Rule.Builder placementPlan(Rule.Builder version) {
    return version.requires(Duty.PLACEMENT_PLAN).after(Trigger.PLACEMENT);
  }
}
