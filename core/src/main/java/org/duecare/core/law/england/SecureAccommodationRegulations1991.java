package org.duecare.core.law.england;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The Children (Secure Accommodation) Regulations 1991, SI 1991/1505, in force since 14 October
 * 1991: the reviews of a placement in secure accommodation, which are not those of the child's
 * case.
 *
 * <p>Immutable and thread-safe.
 */
public final class SecureAccommodationRegulations1991 {

  private static final Instrument SI_1991_1505 =
      new Instrument("SI 1991/1505", "Children (Secure Accommodation) Regulations 1991");

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(1991, 10, 14);

  private static final List<Rule> RULES =
      List.of(
          rule("ENG-SECURE-1", new TimeLimit.Months(1), Trigger.SECURE_ACCOMMODATION),
          rule("ENG-SECURE-N", new TimeLimit.Months(3), Trigger.SECURE_ACCOMMODATION_REVIEW));

  private SecureAccommodationRegulations1991() {}

  /**
   * The rules of these regulations that set a time.
   *
   * @return the rules in the order of the project's reference of the law, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule rule(String id, TimeLimit limit, Trigger trigger) {
    return Rule.builder(id)
        .requires(Duty.SECURE_ACCOMMODATION_REVIEW)
        .within(limit)
        .after(trigger)
        .under(SI_1991_1505.provision("regulation 15"), Authority.STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(Verification.BACKGROUND_HIGH)
        .build();
  }
}
