package org.duecare.core.law.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class Walsall2022Test {

  @Test
  void saysWhatTheReportSays() {
    assertThat(Walsall2022.overlay())
        .extracting(Rule::id, Rule::limit, Rule::authority, Rule::inForceFrom)
        .containsExactly(
            tuple(
                "WALSALL-NEW-HOME",
                Optional.of(new TimeLimit.WorkingDays(20)),
                Authority.LOCAL_POLICY,
                LocalDate.of(2022, 4, 1)),
            tuple(
                "WALSALL-DISCUSSION",
                Optional.of(new TimeLimit.WorkingDaysBefore(15)),
                Authority.LOCAL_POLICY,
                LocalDate.of(2022, 4, 1)));
  }

  @Test
  void admitsThatTheUnitIsAssumed() {
    assertThat(
            CarePlanning.england()
                .withOverlay(Walsall2022.overlay())
                .due("WALSALL-DISCUSSION", LocalDate.of(2026, 6, 10))
                .explanation()
                .toString())
        .contains(
            "rule WALSALL-DISCUSSION, Walsall IRO annual report 2022-23 paragraph 6.3 (15 days of no"
                + " stated kind, taken as working days), in force since 1 April 2022 [local policy]");
  }
}
