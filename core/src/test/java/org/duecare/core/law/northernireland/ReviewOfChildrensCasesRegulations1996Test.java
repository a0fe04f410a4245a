package org.duecare.core.law.northernireland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class ReviewOfChildrensCasesRegulations1996Test {

  private static final List<Rule> RULES = ReviewOfChildrensCasesRegulations1996.rules();

  @Test
  void saysWhatIsBelieved() {
    assertThat(RULES)
        .extracting(Rule::id, rule -> rule.citation().toString(), Rule::limit, Rule::verification)
        .containsExactly(
            tuple(
                "NI-REV-1",
                "SR 1996/461 regulation 3(1)",
                rolledOn(new TimeLimit.Weeks(2)),
                BACKGROUND_MEDIUM),
            tuple(
                "NI-REV-2",
                "SR 1996/461 regulation 3",
                rolledOn(new TimeLimit.Months(3)),
                BACKGROUND_MEDIUM),
            tuple(
                "NI-REV-N",
                "SR 1996/461 regulation 3",
                rolledOn(new TimeLimit.Months(6)),
                BACKGROUND_MEDIUM),
            tuple(
                "NI-SHORT-1",
                "SR 1996/461 regulation 11",
                rolledOn(new TimeLimit.Months(3)),
                PRIMARY_TEXT),
            tuple(
                "NI-SHORT-2",
                "SR 1996/461 regulation 11",
                rolledOn(new TimeLimit.Months(6)),
                PRIMARY_TEXT),
            tuple(
                "NI-SHORT-N",
                "SR 1996/461 regulation 11",
                rolledOn(new TimeLimit.Months(6)),
                PRIMARY_TEXT));
  }

  private static Optional<TimeLimit> rolledOn(TimeLimit limit) {
    return Optional.of(InterpretationAct1954.rolledOn(limit));
  }

  @Test
  void rollsOnUnderTheInterpretationAct() {
    TimeLimit.RolledOn limit =
        (TimeLimit.RolledOn) InterpretationAct1954.rolledOn(new TimeLimit.Weeks(2));

    assertThat(limit.citation()).hasToString("Interpretation Act (NI) 1954 section 39(4)");
    assertThat(limit.citation().instrument().title())
        .isEqualTo("Interpretation Act (Northern Ireland) 1954 (c. 33)");
    assertThat(limit.verification()).isEqualTo(BACKGROUND_MEDIUM);
    assertThat(limit.counted()).isEqualTo(new TimeLimit.Weeks(2));
  }

  @Test
  void isStatuteInOperationSince4November1996() {
    assertThat(RULES).extracting(Rule::inForceFrom).containsOnly(LocalDate.of(1996, 11, 4));
    assertThat(RULES).extracting(Rule::authority).containsOnly(Authority.STATUTE);
    assertThat(RULES)
        .extracting(rule -> rule.citation().instrument().title())
        .containsOnly("Review of Children's Cases Regulations (Northern Ireland) 1996");
  }
}
