package org.duecare.core.law.england;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The Adoption Agencies Regulations 2005, SI 2005/389, in force since 30 December 2005: reviews of
 * a child whom the agency may place for adoption or has placed, and the visits to such a child.
 *
 * <p>Until the child is placed, reviews under SI 2010/959 go on beside these: see {@link
 * #careReviewsGoOn}.
 *
 * <p>Immutable and thread-safe.
 */
public final class AdoptionAgenciesRegulations2005 {

  private static final Instrument SI_2005_389 =
      new Instrument("SI 2005/389", "Adoption Agencies Regulations 2005");

  private static final Instrument GUIDANCE_2013 =
      new Instrument("Adoption Statutory Guidance 2013", "Adoption Statutory Guidance 2013");

  /** The day on which the Adoption and Children Act 2002 came fully into force with them. */
  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2005, 12, 30);

  private static final List<Rule> RULES =
      List.of(
          review("ADOPT-AUTH-1", Duty.REVIEW_BEFORE_ADOPTIVE_PLACEMENT, Trigger.ADOPTION_AUTHORISED)
              .within(new TimeLimit.Months(3))
              .under(SI_2005_389.provision("regulation 36(1)(a)"), Authority.STATUTE)
              .build(),
          review(
                  "ADOPT-AUTH-N",
                  Duty.REVIEW_BEFORE_ADOPTIVE_PLACEMENT,
                  Trigger.REVIEW_WHILE_AUTHORISED)
              .within(new TimeLimit.Months(6))
              .under(SI_2005_389.provision("regulation 36(1)(b)"), Authority.STATUTE)
              .build(),
          review("ADOPT-PL-1", Duty.FIRST_ADOPTION_REVIEW, Trigger.PLACED_FOR_ADOPTION)
              .within(new TimeLimit.Weeks(4))
              .under(SI_2005_389.provision("regulation 36(3)(a)"), Authority.STATUTE)
              .build(),
          review(
                  "ADOPT-PL-2",
                  Duty.SECOND_ADOPTION_REVIEW,
                  Trigger.FIRST_REVIEW_OF_ADOPTIVE_PLACEMENT)
              .within(new TimeLimit.Months(3))
              .under(SI_2005_389.provision("regulation 36(3)(b)"), Authority.STATUTE)
              .build(),
          review("ADOPT-PL-N", Duty.ADOPTION_REVIEW, Trigger.REVIEW_OF_ADOPTIVE_PLACEMENT)
              .within(new TimeLimit.Months(6))
              .under(SI_2005_389.provision("regulation 36(3)(c)"), Authority.STATUTE)
              .build(),
          review("ADOPT-DISRUPT", Duty.DISRUPTION_REVIEW, Trigger.RETURN_FROM_ADOPTIVE_PLACEMENT)
              .within(new TimeLimit.DaysBetween(28, 42))
              .under(SI_2005_389.provision("regulation 36(10)"), Authority.STATUTE)
              .verified(Verification.SECONDARY_TEXT)
              .build(),
          visit("ADOPT-VISIT-1", Trigger.ADOPTIVE_PLACEMENT_TO_VISIT)
              .within(new TimeLimit.Weeks(1))
              .build(),
          visit("ADOPT-VISIT-WEEKLY", Trigger.VISIT_BEFORE_ADOPTION_REVIEW)
              .within(new TimeLimit.Weeks(1))
              .build(),
          visit("ADOPT-VISIT-N", Trigger.ADOPTION_REVIEW_ON_VISITS).build());

  private AdoptionAgenciesRegulations2005() {}

  /**
   * The rules of these regulations that set a time or call for an act.
   *
   * @return the rules in the order of the project's reference of the law, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Regulation 36: reviews, which have a clock of their own.
   *
   * @return the provision
   */
  public static Citation reviews() {
    return SI_2005_389.provision("regulation 36");
  }

  /**
   * That until the child is placed for adoption the reviews under SI 2010/959 go on beside those
   * under these regulations, of which procedures in use say otherwise: a review that is held under
   * the former may count under the latter.
   *
   * @return the paragraphs of the guidance that say so
   */
  public static Citation careReviewsGoOn() {
    return GUIDANCE_2013.provision("paragraphs 5.33 to 5.34");
  }

  private static Rule.Builder review(String id, Duty duty, Trigger trigger) {
    return Rule.builder(id)
        .requires(duty)
        .after(trigger)
        .inForceFrom(IN_FORCE_FROM)
        .verified(Verification.PRIMARY_TEXT);
  }

  private static Rule.Builder visit(String id, Trigger trigger) {
    return Rule.builder(id)
        .requires(Duty.VISIT)
        .after(trigger)
        .under(SI_2005_389.provision("regulation 36(4)(a)"), Authority.STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(Verification.PRIMARY_TEXT);
  }
}
