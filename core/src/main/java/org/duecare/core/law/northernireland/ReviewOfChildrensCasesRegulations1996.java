package org.duecare.core.law.northernireland;

import static org.duecare.core.law.northernireland.InterpretationAct1954.rolledOn;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.ShortBreakTerms;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The Review of Children's Cases Regulations (Northern Ireland) 1996, SR 1996/461, in operation
 * since 4 November 1996. The text of regulation 3 was not seen.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReviewOfChildrensCasesRegulations1996 {

  private static final Instrument SR_1996_461 =
      new Instrument(
          "SR 1996/461", "Review of Children's Cases Regulations (Northern Ireland) 1996");

  private static final LocalDate IN_OPERATION_FROM = LocalDate.of(1996, 11, 4);

  /** Regulation 11: no period above four weeks, and no more than 90 days in twelve months. */
  private static final ShortBreakTerms SHORT_PERIODS = new ShortBreakTerms(28, 90);

  private static final List<Rule> RULES =
      List.of(
          // Two weeks from memory; the one text found on it, a student's essay, says four.
          rule("NI-REV-1", "regulation 3(1)")
              .requires(Duty.FIRST_REVIEW)
              .within(rolledOn(new TimeLimit.Weeks(2)))
              .after(Trigger.BECAME_LOOKED_AFTER)
              .build(),
          rule("NI-REV-2", "regulation 3")
              .requires(Duty.SECOND_REVIEW)
              .within(rolledOn(new TimeLimit.Months(3)))
              .after(Trigger.FIRST_REVIEW)
              .build(),
          rule("NI-REV-N", "regulation 3")
              .requires(Duty.REVIEW)
              .within(rolledOn(new TimeLimit.Months(6)))
              .after(Trigger.PREVIOUS_REVIEW)
              .build(),
          rule("NI-SHORT-1", "regulation 11")
              .requires(Duty.FIRST_SHORT_BREAK_REVIEW)
              .within(rolledOn(new TimeLimit.Months(3)))
              .after(Trigger.SHORT_BREAKS)
              .forShortBreaks(SHORT_PERIODS)
              .verified(Verification.PRIMARY_TEXT)
              .build(),
          rule("NI-SHORT-2", "regulation 11")
              .requires(Duty.SHORT_BREAK_REVIEW)
              .within(rolledOn(new TimeLimit.Months(6)))
              .after(Trigger.FIRST_REVIEW_OF_SHORT_BREAKS)
              .verified(Verification.PRIMARY_TEXT)
              .build(),
          rule("NI-SHORT-N", "regulation 11")
              .requires(Duty.SHORT_BREAK_REVIEW)
              .within(rolledOn(new TimeLimit.Months(6)))
              .after(Trigger.REVIEW_OF_SHORT_BREAKS)
              .verified(Verification.PRIMARY_TEXT)
              .build());

  private ReviewOfChildrensCasesRegulations1996() {}

  /**
   * The rules of regulations 3 and 11: when a child's case is reviewed.
   *
   * @return the rules, immutable; none is on early or adjourned reviews
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule.Builder rule(String id, String provision) {
    return Rule.builder(id)
        .under(SR_1996_461.provision(provision), Authority.STATUTE)
        .inForceFrom(IN_OPERATION_FROM)
        .verified(Verification.BACKGROUND_MEDIUM);
  }
}
