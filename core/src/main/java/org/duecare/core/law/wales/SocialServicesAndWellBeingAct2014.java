package org.duecare.core.law.wales;

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
 * The Social Services and Well-being (Wales) Act 2014: the appointment of the reviewing officer. A
 * vacancy, which is filled as soon as is practicable, has no time and is not typed in.
 *
 * <p>Immutable and thread-safe.
 */
public final class SocialServicesAndWellBeingAct2014 {

  private static final Instrument ACT =
      new Instrument(
          "Social Services and Well-being (Wales) Act 2014",
          "Social Services and Well-being (Wales) Act 2014 (anaw 4)");

  /** The day of the regulations under it, WSI 2015/1818. */
  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2016, 4, 6);

  private static final List<Rule> RULES =
      List.of(
          Rule.builder("WAL-IRO-APPT")
              .requires(Duty.REVIEWING_OFFICER)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.FIRST_REVIEW_DUE_OR_HELD)
              .under(ACT.provision("section 99(2)"), Authority.STATUTE)
              .inForceFrom(IN_FORCE_FROM)
              .verified(Verification.PRIMARY_TEXT)
              .build());

  private SocialServicesAndWellBeingAct2014() {}

  /**
   * The rules of this Act that set a time.
   *
   * @return the rules, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }
}
