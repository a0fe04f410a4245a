package org.duecare.core.law.wales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duecare.core.law.Verification.BACKGROUND_LOW;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class CarePlanningRegulations2015Test {

  private static final List<Rule> RULES = CarePlanningRegulations2015.rules();

  @Test
  void saysWhatIsKnownOfTheRegulationsAndHowWell() {
    assertThat(RULES)
        .extracting(Rule::id, rule -> rule.citation().toString(), Rule::limit, Rule::verification)
        .containsExactly(
            tuple(
                "WAL-REV-1",
                "WSI 2015/1818 regulation 39(1)",
                Optional.of(new TimeLimit.WorkingDays(20)),
                BACKGROUND_MEDIUM),
            tuple(
                "WAL-REV-2",
                "WSI 2015/1818 regulation 39(2)",
                Optional.of(new TimeLimit.Months(3)),
                BACKGROUND_MEDIUM),
            tuple(
                "WAL-REV-N",
                "WSI 2015/1818 regulation 39(2)",
                Optional.of(new TimeLimit.Months(6)),
                BACKGROUND_MEDIUM),
            tuple(
                "WAL-REV-EARLY",
                "WSI 2015/1818 regulation 39(3)",
                Optional.empty(),
                BACKGROUND_LOW),
            tuple(
                "WAL-REV-ADJ",
                "WSI 2015/1818 regulation 42(2)",
                Optional.of(new TimeLimit.WorkingDays(20)),
                BACKGROUND_MEDIUM),
            tuple(
                "WAL-CAREPLAN",
                "WSI 2015/1818 regulation 4(3)",
                Optional.of(new TimeLimit.WorkingDays(10)),
                PRIMARY_TEXT),
            tuple(
                "WAL-PLACEPLAN",
                "WSI 2015/1818 regulation 10(2)",
                Optional.of(new TimeLimit.WorkingDays(5)),
                PRIMARY_TEXT));
  }

  @Test
  void isStatuteInForceSince6April2016() {
    assertThat(RULES).extracting(Rule::inForceFrom).containsOnly(LocalDate.of(2016, 4, 6));
    assertThat(RULES).extracting(Rule::authority).containsOnly(Authority.STATUTE);
    assertThat(RULES)
        .extracting(rule -> rule.citation().instrument().title())
        .containsOnly("Care Planning, Placement and Case Review (Wales) Regulations 2015");
  }
}
