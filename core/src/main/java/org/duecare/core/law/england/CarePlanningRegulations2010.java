package org.duecare.core.law.england;

import static org.duecare.core.law.Authority.STATUTE;

import java.time.LocalDate;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.ReviewRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The Care Planning, Placement and Case Review (England) Regulations 2010, SI 2010/959, in force
 * since 1 April 2011: when the case of a looked-after child must be reviewed.
 *
 * <p>Immutable and thread-safe.
 */
public final class CarePlanningRegulations2010 {

  private static final Instrument SI_2010_959 =
      new Instrument(
          "SI 2010/959", "Care Planning, Placement and Case Review (England) Regulations 2010");

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2011, 4, 1);

  private static final ReviewRules REVIEWS =
      new ReviewRules(
          Rule.builder("ENG-REV-1")
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.BECAME_LOOKED_AFTER)
              .under(SI_2010_959.provision("regulation 33(1)"), STATUTE)
              .inForceFrom(IN_FORCE_FROM)
              .verified(Verification.PRIMARY_TEXT_AS_MADE)
              .build(),
          Rule.builder("ENG-REV-2")
              .within(new TimeLimit.Months(3))
              .after(Trigger.FIRST_REVIEW)
              .under(SI_2010_959.provision("regulation 33(2)"), STATUTE)
              .inForceFrom(IN_FORCE_FROM)
              .verified(Verification.PRIMARY_TEXT_AS_MADE)
              .build(),
          Rule.builder("ENG-REV-N")
              .within(new TimeLimit.Months(6))
              .after(Trigger.PREVIOUS_REVIEW)
              .under(SI_2010_959.provision("regulation 33(2)"), STATUTE)
              .inForceFrom(IN_FORCE_FROM)
              .verified(Verification.PRIMARY_TEXT_AS_MADE)
              .build(),
          Rule.builder("ENG-REV-EARLY")
              .after(Trigger.EARLY_REVIEW_EVENT)
              .under(SI_2010_959.provision("regulation 33(3)"), STATUTE)
              .inForceFrom(IN_FORCE_FROM)
              .verified(Verification.PRIMARY_TEXT_AS_MADE)
              .build(),
          Rule.builder("ENG-REV-ADJ")
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.REVIEW_ADJOURNED)
              .under(SI_2010_959.provision("regulation 36(2)"), STATUTE)
              .inForceFrom(IN_FORCE_FROM)
              .verified(Verification.BACKGROUND_HIGH)
              .build());

  private CarePlanningRegulations2010() {}

  /**
   * Regulation 33, when reviews must take place, and regulation 36(2), within what time an
   * adjourned review must be completed.
   *
   * @return the rules on reviews
   */
  public static ReviewRules reviews() {
    return REVIEWS;
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
}
