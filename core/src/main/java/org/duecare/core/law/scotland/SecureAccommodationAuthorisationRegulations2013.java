package org.duecare.core.law.scotland;

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
 * The Children's Hearings (Scotland) Act 2011 (Implementation of Secure Accommodation
 * Authorisation) (Scotland) Regulations 2013, SSI 2013/212, in force since 24 June 2013: the
 * reviews of a placement in secure accommodation, which are not those of the child's case. A review
 * on request, regulation 10(3), has no time and is not typed in.
 *
 * <p>Immutable and thread-safe.
 */
public final class SecureAccommodationAuthorisationRegulations2013 {

  private static final Instrument SSI_2013_212 =
      new Instrument(
          "SSI 2013/212",
          "Children's Hearings (Scotland) Act 2011 (Implementation of Secure Accommodation"
              + " Authorisation) (Scotland) Regulations 2013");

  /** Regulation 1: the day on which Part 14 of the Act was, by SSI 2013/195. */
  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2013, 6, 24);

  private static final List<Rule> RULES =
      List.of(
          rule(
              "SCO-SECURE-1",
              "regulation 10(2)(a)",
              new TimeLimit.Days(7),
              Trigger.SECURE_ACCOMMODATION),
          rule(
              "SCO-SECURE-N",
              "regulation 10(2)(b) and (c)",
              new TimeLimit.Months(1),
              Trigger.SECURE_ACCOMMODATION_REVIEW));

  private SecureAccommodationAuthorisationRegulations2013() {}

  /**
   * The rules of these regulations that set a time.
   *
   * @return the rules in the order of the project's reference of the law, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule rule(String id, String provision, TimeLimit limit, Trigger trigger) {
    return Rule.builder(id)
        .requires(Duty.SECURE_ACCOMMODATION_REVIEW)
        .within(limit)
        .after(trigger)
        .under(SSI_2013_212.provision(provision), Authority.STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(Verification.PRIMARY_TEXT)
        .build();
  }
}
