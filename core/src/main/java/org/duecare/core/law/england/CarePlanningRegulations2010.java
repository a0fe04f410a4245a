package org.duecare.core.law.england;

import static org.duecare.core.law.Authority.STATUTE;
import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;
import static org.duecare.core.law.Verification.PRIMARY_TEXT_AS_MADE;

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

  private static final Instrument SI_2010_959 =
      new Instrument(
          "SI 2010/959", "Care Planning, Placement and Case Review (England) Regulations 2010");

  /** The first day on which these regulations were in force. */
  public static final LocalDate IN_FORCE_FROM = LocalDate.of(2011, 4, 1);

  /**
   * The amendments of 2020: a later review that fell due in their time was required only where
   * reasonably practicable.
   */
  private static final Relaxation RELAXED_IN_2020 =
      new Relaxation(
          DateSpan.closed(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25)),
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
          rule("ENG-PLACEPLAN", "regulation 9(2)", PRIMARY_TEXT_AS_MADE)
              .requires(Duty.PLACEMENT_PLAN)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.PLACEMENT)
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
}
