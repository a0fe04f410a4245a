package org.duecare.core.law.local;

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
 * What Walsall's annual report of its reviewing officers for 2022-23 says of its own timing, from
 * the first day on which it reports.
 *
 * <p>Immutable and thread-safe.
 */
public final class Walsall2022 {

  private static final Instrument ANNUAL_REPORT =
      new Instrument(
          "Walsall IRO annual report 2022-23",
          "Walsall Council, annual report of the independent reviewing officers, 1 April 2022 to 31"
              + " March 2023");

  private static final List<Rule> OVERLAY =
      List.of(
          rule("WALSALL-NEW-HOME", "paragraph 6.1")
              .requires(Duty.REVIEW)
              .within(new TimeLimit.WorkingDays(20))
              .after(Trigger.NEW_HOME)
              .build(),
          // "15 days before the meeting": that they are working days, as in the handbook, is
          // assumed.
          rule(
                  "WALSALL-DISCUSSION",
                  "paragraph 6.3 (15 days of no stated kind, taken as working days)")
              .requires(Duty.REVIEW_DISCUSSION)
              .within(new TimeLimit.WorkingDaysBefore(15))
              .after(Trigger.REVIEW_OPENED)
              .build());

  private Walsall2022() {}

  /**
   * A review after a move to a new home, and the talk of the reviewing officer and the social
   * worker before each review.
   *
   * @return the rules to lay over the law of England, immutable
   */
  public static List<Rule> overlay() {
    return OVERLAY;
  }

  private static Rule.Builder rule(String id, String provision) {
    return Rule.builder(id)
        .under(ANNUAL_REPORT.provision(provision), Authority.LOCAL_POLICY)
        .inForceFrom(LocalDate.of(2022, 4, 1))
        .verified(Verification.SECONDARY_TEXT);
  }
}
