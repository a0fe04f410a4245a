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
 * The statutory guidance on the designated teacher for looked-after and previously looked-after
 * children, Department for Education, February 2018.
 *
 * <p>Immutable and thread-safe.
 */
public final class DesignatedTeacherGuidance2018 {

  /** The day of its publication; the guidance names no other. */
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 2, 26);

  private static final Instrument GUIDANCE =
      new Instrument(
          "DfE designated teacher guidance 2018",
          "The designated teacher for looked-after and previously looked-after children");

  private static final List<Rule> RULES =
      List.of(
          rule("ENG-PEP", "paragraph 18", Verification.SECONDARY_TEXT)
              .requires(Duty.PERSONAL_EDUCATION_PLAN)
              .within(new TimeLimit.WorkingDays(10))
              .after(Trigger.FIRST_PLACEMENT_IN_EMERGENCY)
              .build(),
          rule("ENG-PEP-REVIEW-1", "paragraph 18", Verification.SECONDARY_TEXT)
              .requires(Duty.PERSONAL_EDUCATION_PLAN_FOR_REVIEW)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.FIRST_REVIEW_DUE_OR_HELD_AFTER_EMERGENCY)
              .build(),
          rule("ENG-PEP-TERM", "on reviews of the plan", Verification.BACKGROUND_HIGH)
              .requires(Duty.PERSONAL_EDUCATION_PLAN_REVIEW)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.SCHOOL_TERM)
              .build());

  private DesignatedTeacherGuidance2018() {}

  /**
   * The rules of this guidance that set a time.
   *
   * @return the rules, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(GUIDANCE.provision(provision), Authority.STATUTORY_GUIDANCE)
        .inForceFrom(PUBLISHED)
        .followingEarlierEdition()
        .verified(verification);
  }
}
