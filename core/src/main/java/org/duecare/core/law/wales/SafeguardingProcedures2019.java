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
 * The Wales Safeguarding Procedures, published on 11 November 2019: the timescales that follow an
 * initial child protection conference, for children in care or not. The procedures were not seen
 * themselves; what a working day is, is taken from WSI 2015/1818.
 *
 * <p>Immutable and thread-safe.
 */
public final class SafeguardingProcedures2019 {

  private static final Instrument PROCEDURES =
      new Instrument("Wales Safeguarding Procedures", "Wales Safeguarding Procedures 2019");

  /** The day of publication. The procedures before them are not typed in. */
  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2019, 11, 11);

  private static final List<Rule> RULES =
      List.of(
          rule(
              "WAL-CP-CORE",
              "core group",
              Duty.CORE_GROUP,
              Trigger.INITIAL_CONFERENCE,
              new TimeLimit.WorkingDays(10)),
          rule(
              "WAL-CP-RCPC-1",
              "first review conference",
              Duty.FIRST_REVIEW_CONFERENCE,
              Trigger.INITIAL_CONFERENCE,
              new TimeLimit.Months(3)),
          rule(
              "WAL-CP-RCPC-N",
              "later review conferences",
              Duty.REVIEW_CONFERENCE,
              Trigger.REVIEW_CONFERENCE,
              new TimeLimit.Months(6)));

  private SafeguardingProcedures2019() {}

  /**
   * The rules of these procedures that set a time.
   *
   * @return the rules in the order of the project's reference of the law, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule rule(
      String id, String provision, Duty duty, Trigger trigger, TimeLimit limit) {
    return Rule.builder(id)
        .requires(duty)
        .within(limit)
        .after(trigger)
        .under(PROCEDURES.provision(provision), Authority.STATUTORY_GUIDANCE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(Verification.SECONDARY_TEXT)
        .build();
  }
}
