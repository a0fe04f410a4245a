package org.duecare.core.law.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duecare.core.law.Verification.BACKGROUND_LOW;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;
import static org.duecare.core.law.Verification.PRIMARY_TEXT_AS_MADE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class LookedAfterChildrenRegulations2009Test {

  private static final List<Rule> RULES = LookedAfterChildrenRegulations2009.rules();

  @Test
  void saysWhatIsKnownAndHowWell() {
    assertThat(RULES)
        .extracting(Rule::id, rule -> rule.citation().toString(), Rule::limit, Rule::verification)
        .containsExactly(
            tuple(
                "SCO-REV-1",
                "SSI 2009/210 regulation 45(2)",
                Optional.of(new TimeLimit.Weeks(6)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-REV-2",
                "SSI 2009/210 regulation 45(2)",
                Optional.of(new TimeLimit.Months(3)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-REV-N",
                "SSI 2009/210 regulation 45(2)",
                Optional.of(new TimeLimit.Months(6)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-SHORT-1",
                "SSI 2009/210 regulation 45(3)",
                Optional.of(new TimeLimit.Months(3)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-EMERGENCY-1",
                "SSI 2009/210 regulation 45(3)",
                Optional.of(new TimeLimit.Months(3)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-SHORT-N",
                "SSI 2009/210 regulation 45(3)",
                Optional.of(new TimeLimit.Months(6)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-REV-EARLY",
                "SSI 2009/210 regulation 45(4)",
                Optional.empty(),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-REV-AGREED",
                "SSI 2009/210 regulation 44(5)",
                Optional.empty(),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "SCO-EMERGENCY",
                "SSI 2009/210 regulations 36 to 39",
                Optional.empty(),
                BACKGROUND_LOW),
            tuple(
                "SCO-VISIT-1",
                "SSI 2009/210 regulation 46(2)(a)",
                Optional.of(new TimeLimit.Weeks(1)),
                PRIMARY_TEXT),
            tuple(
                "SCO-VISIT-N",
                "SSI 2009/210 regulation 46(2)(b)",
                Optional.of(new TimeLimit.Months(3)),
                PRIMARY_TEXT));
  }

  @Test
  void isStatuteInForceSince28September2009() {
    assertThat(RULES).extracting(Rule::inForceFrom).containsOnly(LocalDate.of(2009, 9, 28));
    assertThat(RULES).extracting(Rule::authority).containsOnly(Authority.STATUTE);
    assertThat(RULES)
        .extracting(rule -> rule.citation().instrument().title())
        .containsOnly("Looked After Children (Scotland) Regulations 2009");
  }
}
