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
 * The Adoption Agencies Regulations 2005, SI 2005/389, in force since 30 December 2005: the visits
 * to a child placed for adoption. The reviews are not computed yet.
 *
 * <p>Immutable and thread-safe.
 */
public final class AdoptionAgenciesRegulations2005 {

  private static final Instrument SI_2005_389 =
      new Instrument("SI 2005/389", "Adoption Agencies Regulations 2005");

  /** The day on which the Adoption and Children Act 2002 came fully into force with them. */
  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2005, 12, 30);

  private static final List<Rule> RULES =
      List.of(
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

  private static Rule.Builder visit(String id, Trigger trigger) {
    return Rule.builder(id)
        .requires(Duty.VISIT)
        .after(trigger)
        .under(SI_2005_389.provision("regulation 36(4)(a)"), Authority.STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(Verification.PRIMARY_TEXT);
  }
}
