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
 * How record systems in use approximate regulation 33 of SI 2010/959. These are not the law: they
 * exist to be set beside it, so that a council can see what its system gets wrong.
 *
 * <p>Immutable and thread-safe.
 */
public final class ApproximationsInUse {

  private static final Instrument PRACTICE =
      new Instrument("approximation in use", "What record systems compute in place of the law");

  private ApproximationsInUse() {}

  /**
   * Three months taken as 91 days and six as 183, as the published Mosaic form of the Standard
   * Safeguarding Dataset has it; the first review as the law has it.
   *
   * @return the rules to put in place of the law's, immutable
   */
  public static List<Rule> months91And183Days() {
    return List.of(
        approximation("APPROX-REV-2-91-DAYS", Duty.SECOND_REVIEW, Trigger.FIRST_REVIEW, 91).build(),
        approximation("APPROX-REV-N-183-DAYS", Duty.REVIEW, Trigger.PREVIOUS_REVIEW, 183).build());
  }

  /**
   * The first review within 28 days, as council procedures still write it; the others as the law
   * has them.
   *
   * @return the rules to put in place of the law's, immutable
   */
  public static List<Rule> first28Days() {
    return List.of(
        approximation("APPROX-REV-1-28-DAYS", Duty.FIRST_REVIEW, Trigger.BECAME_LOOKED_AFTER, 28)
            .forAccommodationOfMoreThan24Hours()
            .build());
  }

  private static Rule.Builder approximation(String id, Duty duty, Trigger trigger, int days) {
    return Rule.builder(id)
        .requires(duty)
        .within(new TimeLimit.Days(days))
        .after(trigger)
        .under(PRACTICE.provision(days + " days"), Authority.LOCAL_POLICY)
        .inForceFrom(LocalDate.of(2011, 4, 1))
        .verified(Verification.SECONDARY_TEXT);
  }
}
