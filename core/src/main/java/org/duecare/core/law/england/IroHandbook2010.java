package org.duecare.core.law.england;

import static org.duecare.core.law.Authority.STATUTORY_GUIDANCE;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.SECONDARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;

/**
 * The IRO Handbook of 2010, DCSF-00184-2010, statutory guidance in force since 1 April 2011: the
 * steps before and after a review, and dispute resolution. "Working days", which it does not
 * define, are those of SI 2010/959.
 *
 * <p>Its paragraphs on an adjourned review, and on one held as a series of meetings, ask for
 * completion within 20 working days of the first meeting, as regulation 36(2) of SI 2010/959 does
 * from the same day, so that no rule of their own would say anything new. That a review is
 * adjourned only once is not told by records of first and last meetings.
 *
 * <p>Immutable and thread-safe.
 */
public final class IroHandbook2010 {

  private static final Instrument IRO_HANDBOOK =
      new Instrument(
          "IRO Handbook 2010",
          "IRO Handbook: statutory guidance for independent reviewing officers and local"
              + " authorities, DCSF-00184-2010");

  private static final LocalDate IN_FORCE_FROM = LocalDate.of(2011, 4, 1);

  // The paragraphs are not confirmed, so that only the chapter or the subject is cited.
  private static final String CHAPTER_3 = "chapter 3";

  private static final List<Rule> RULES =
      List.of(
          rule("IRO-APPT", "on the appointment of the officer", SECONDARY_TEXT)
              .requires(Duty.REVIEWING_OFFICER)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.BECAME_LOOKED_AFTER)
              .build(),
          rule("IRO-CONSULT", CHAPTER_3, BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW_DISCUSSION)
              .within(new TimeLimit.WorkingDaysBefore(15))
              .after(Trigger.REVIEW_OPENED)
              .build(),
          rule("IRO-INVITE", CHAPTER_3, BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW_INVITATIONS)
              .within(new TimeLimit.WorkingDaysBefore(10))
              .after(Trigger.REVIEW_OPENED)
              .build(),
          rule("IRO-REPORT", CHAPTER_3, BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW_REPORT)
              .within(new TimeLimit.WorkingDaysBefore(3))
              .after(Trigger.REVIEW_OPENED)
              .build(),
          rule("IRO-SEEN", CHAPTER_3, SECONDARY_TEXT)
              .requires(Duty.CHILD_SEEN_BEFORE_REVIEW)
              .within(new TimeLimit.UntilTheEvent())
              .after(Trigger.REVIEW_OPENED)
              .build(),
          rule("IRO-DECISIONS", CHAPTER_3, BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW_DECISIONS)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.REVIEW_COMPLETED)
              .build(),
          rule("IRO-MANAGER", CHAPTER_3, BACKGROUND_MEDIUM)
              .requires(Duty.MANAGER_RESPONSE)
              .within(new TimeLimit.WorkingDays(5))
              .after(Trigger.REVIEW_DECISIONS_RECEIVED)
              .build(),
          rule("IRO-RECORD", CHAPTER_3, BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW_RECORD)
              .within(new TimeLimit.WorkingDays(15))
              .after(Trigger.REVIEW_COMPLETED)
              .build(),
          rule("IRO-DIST", CHAPTER_3, BACKGROUND_MEDIUM)
              .requires(Duty.REVIEW_RECORD_DISTRIBUTION)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.REVIEW_COMPLETED)
              .build(),
          rule("IRO-DISPUTE", "6.2", SECONDARY_TEXT)
              .requires(Duty.DISPUTE_RESOLUTION)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.DISPUTE)
              .build());

  private IroHandbook2010() {}

  /**
   * The steps of the handbook that have a time: those around a review in their order, then the
   * resolution of a dispute.
   *
   * @return the rules, immutable
   */
  public static List<Rule> rules() {
    return RULES;
  }

  private static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(IRO_HANDBOOK.provision(provision), STATUTORY_GUIDANCE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(verification);
  }
}
