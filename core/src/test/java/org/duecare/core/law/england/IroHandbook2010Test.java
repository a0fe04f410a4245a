package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.junit.jupiter.api.Test;

class IroHandbook2010Test {

  @Test
  void saysHowManyWorkingDaysEachStepHas() {
    assertThat(IroHandbook2010.rules())
        .extracting(Rule::id, rule -> rule.limit().orElseThrow())
        .containsExactly(
            tuple("IRO-APPT", new TimeLimit.WorkingDays(5)),
            tuple("IRO-CONSULT", new TimeLimit.WorkingDaysBefore(15)),
            tuple("IRO-INVITE", new TimeLimit.WorkingDaysBefore(10)),
            tuple("IRO-REPORT", new TimeLimit.WorkingDaysBefore(3)),
            tuple("IRO-SEEN", new TimeLimit.UntilTheEvent()),
            tuple("IRO-DECISIONS", new TimeLimit.WorkingDays(5)),
            tuple("IRO-MANAGER", new TimeLimit.WorkingDays(5)),
            tuple("IRO-RECORD", new TimeLimit.WorkingDays(15)),
            tuple("IRO-DIST", new TimeLimit.WorkingDays(20)),
            tuple("IRO-DISPUTE", new TimeLimit.WorkingDays(20)));
  }

  @Test
  void isStatutoryGuidanceSince1April2011() {
    assertThat(IroHandbook2010.rules())
        .extracting(Rule::authority, Rule::inForceFrom)
        .containsOnly(tuple(Authority.STATUTORY_GUIDANCE, LocalDate.of(2011, 4, 1)));
  }

  @Test
  void wasSeenOnSecondaryPagesForThreeStepsOnly() {
    assertThat(IroHandbook2010.rules())
        .filteredOn(rule -> rule.verification() == Verification.SECONDARY_TEXT)
        .extracting(Rule::id)
        .containsExactly("IRO-APPT", "IRO-SEEN", "IRO-DISPUTE");
    assertThat(IroHandbook2010.rules())
        .filteredOn(rule -> !rule.verification().sourceSeen())
        .extracting(Rule::verification)
        .containsOnly(Verification.BACKGROUND_MEDIUM);
  }
}
