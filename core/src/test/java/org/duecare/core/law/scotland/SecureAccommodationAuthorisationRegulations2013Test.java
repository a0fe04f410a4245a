package org.duecare.core.law.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class SecureAccommodationAuthorisationRegulations2013Test {

  private static final List<Rule> RULES = SecureAccommodationAuthorisationRegulations2013.rules();

  @Test
  void saysWhatIsKnownAndHowWell() {
    assertThat(RULES)
        .extracting(Rule::id, rule -> rule.citation().toString(), Rule::limit, Rule::verification)
        .containsExactly(
            tuple(
                "SCO-SECURE-1",
                "SSI 2013/212 regulation 10(2)(a)",
                Optional.of(new TimeLimit.Days(7)),
                PRIMARY_TEXT),
            tuple(
                "SCO-SECURE-N",
                "SSI 2013/212 regulation 10(2)(b) and (c)",
                Optional.of(new TimeLimit.Months(1)),
                PRIMARY_TEXT));
  }

  @Test
  void isStatuteInForceSince24June2013() {
    assertThat(RULES).extracting(Rule::inForceFrom).containsOnly(LocalDate.of(2013, 6, 24));
    assertThat(RULES).extracting(Rule::authority).containsOnly(Authority.STATUTE);
    assertThat(RULES)
        .extracting(rule -> rule.citation().instrument().title())
        .containsOnly(
            "Children's Hearings (Scotland) Act 2011 (Implementation of Secure Accommodation"
                + " Authorisation) (Scotland) Regulations 2013");
  }
}
