package org.duecare.core.law;

import java.time.LocalDate;

/** Rules that no parliament made. */
public final class InventedRules {

  private static final Instrument INVENTED = new Instrument("IR 1/2000", "Invented Rules 2000");

  private InventedRules() {}

  /** A rule in force since 1 January 2000, to be changed. */
  public static Rule.Builder rule(String id, Trigger trigger) {
    return Rule.builder(id)
        .requires(duty(trigger))
        .after(trigger)
        .under(INVENTED.provision("rule 1"), Authority.STATUTE)
        .verified(Verification.PRIMARY_TEXT)
        .inForceFrom(LocalDate.of(2000, 1, 1));
  }

  private static Duty duty(Trigger trigger) {
    return switch (trigger) {
      case BECAME_LOOKED_AFTER -> Duty.FIRST_REVIEW;
      case FIRST_REVIEW -> Duty.SECOND_REVIEW;
      case EARLY_REVIEW_EVENT -> Duty.EARLY_REVIEW;
      case REVIEW_ADJOURNED -> Duty.REVIEW_COMPLETION;
      default -> Duty.REVIEW;
    };
  }
}
