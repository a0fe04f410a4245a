package org.duecare.core.law.wales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duecare.core.law.Verification.SECONDARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class SafeguardingProcedures2019Test {

  private static final List<Rule> RULES = SafeguardingProcedures2019.rules();

  @Test
  void saysWhatIsKnownAndHowWell() {
    assertThat(RULES)
        .extracting(Rule::id, rule -> rule.citation().toString(), Rule::limit, Rule::verification)
        .containsExactly(
            tuple(
                "WAL-CP-CORE",
                "Wales Safeguarding Procedures core group",
                Optional.of(new TimeLimit.WorkingDays(10)),
                SECONDARY_TEXT),
            tuple(
                "WAL-CP-RCPC-1",
                "Wales Safeguarding Procedures first review conference",
                Optional.of(new TimeLimit.Months(3)),
                SECONDARY_TEXT),
            tuple(
                "WAL-CP-RCPC-N",
                "Wales Safeguarding Procedures later review conferences",
                Optional.of(new TimeLimit.Months(6)),
                SECONDARY_TEXT));
  }

  @Test
  void isGuidanceSince11November2019() {
    assertThat(RULES).extracting(Rule::inForceFrom).containsOnly(LocalDate.of(2019, 11, 11));
    assertThat(RULES).extracting(Rule::authority).containsOnly(Authority.STATUTORY_GUIDANCE);
    assertThat(RULES)
        .extracting(rule -> rule.citation().instrument().title())
        .containsOnly("Wales Safeguarding Procedures 2019");
  }
}
