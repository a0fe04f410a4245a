package org.duecare.core.law.wales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.BACKGROUND_LOW;
import static org.duecare.core.law.Verification.BACKGROUND_MEDIUM;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class CarePlanningRegulations2015Test {

  private static final List<Rule> RULES = CarePlanningRegulations2015.rules();

  @Test
  void saysWhatIsKnownOfTheRegulationsAndHowWell() {
    assertThat(RULES)
        .filteredOn(rule -> rule.duty() != Duty.VISIT)
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
                "WAL-SHORT-1",
                "WSI 2015/1818 regulation 62",
                Optional.of(new TimeLimit.Months(3)),
                BACKGROUND_MEDIUM),
            tuple(
                "WAL-SHORT-N",
                "WSI 2015/1818 regulation 62",
                Optional.of(new TimeLimit.Months(6)),
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
                PRIMARY_TEXT),
            tuple(
                "WAL-REMAND-LA",
                "WSI 2015/1818 regulation 57(2)(a)",
                Optional.of(new TimeLimit.WorkingDays(5)),
                PRIMARY_TEXT),
            tuple(
                "WAL-PARENT",
                "WSI 2015/1818 regulation 20",
                Optional.of(new TimeLimit.WorkingDays(10)),
                PRIMARY_TEXT),
            tuple(
                "WAL-PARENT-REVIEW",
                "WSI 2015/1818 regulation 20",
                Optional.of(new TimeLimit.WorkingDays(10)),
                PRIMARY_TEXT),
            tuple(
                "WAL-PARENT-DECISION",
                "WSI 2015/1818 regulation 20",
                Optional.of(new TimeLimit.WorkingDays(10)),
                PRIMARY_TEXT),
            tuple(
                "WAL-TEMP",
                "WSI 2015/1818 regulation 26(1)",
                Optional.of(new TimeLimit.WeeksBeginningWith(24)),
                PRIMARY_TEXT));
  }

  @Test
  void saysHowOftenAChildIsVisited() {
    assertThat(RULES)
        .filteredOn(rule -> rule.duty() == Duty.VISIT)
        .extracting(Rule::id, rule -> rule.citation().toString(), Rule::limit, Rule::verification)
        .containsExactly(
            tuple(
                "WAL-VISIT-1",
                "WSI 2015/1818 regulation 31(2)(a)",
                Optional.of(new TimeLimit.Weeks(1)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-YEAR-1",
                "WSI 2015/1818 regulation 31(2)(b)",
                Optional.of(new TimeLimit.Weeks(6)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-TO-18",
                "WSI 2015/1818 regulation 31(2)(c)(i)",
                Optional.of(new TimeLimit.Months(3)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-LATER",
                "WSI 2015/1818 regulation 31(2)(c)(ii)",
                Optional.of(new TimeLimit.Weeks(6)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-PARENT-WEEKLY",
                "WSI 2015/1818 regulation 31(3)(a)",
                Optional.of(new TimeLimit.Weeks(1)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-PARENT",
                "WSI 2015/1818 regulation 31(3)(b)",
                Optional.of(new TimeLimit.Weeks(6)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-INTERIM-WEEKLY",
                "WSI 2015/1818 regulation 31(4)(a)",
                Optional.of(new TimeLimit.Weeks(1)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-INTERIM",
                "WSI 2015/1818 regulation 31(4)(b)",
                Optional.of(new TimeLimit.Weeks(4)),
                PRIMARY_TEXT),
            tuple(
                "WAL-VISIT-ORDER-1",
                "WSI 2015/1818 regulation 31(5)",
                Optional.of(new TimeLimit.Weeks(1)),
                BACKGROUND_HIGH),
            tuple(
                "WAL-VISIT-ORDER",
                "WSI 2015/1818 regulation 31(5)",
                Optional.of(new TimeLimit.Weeks(6)),
                BACKGROUND_HIGH),
            tuple(
                "WAL-VISIT-OTHERS-1",
                "WSI 2015/1818 regulation 31(6)",
                Optional.of(new TimeLimit.Weeks(1)),
                BACKGROUND_HIGH),
            tuple(
                "WAL-VISIT-OTHERS-YEAR-1",
                "WSI 2015/1818 regulation 31(6)",
                Optional.of(new TimeLimit.Weeks(6)),
                BACKGROUND_HIGH),
            tuple(
                "WAL-VISIT-OTHERS",
                "WSI 2015/1818 regulation 31(6)",
                Optional.of(new TimeLimit.Months(3)),
                BACKGROUND_HIGH));
  }

  @Test
  void isStatuteInForceSince6April2016() {
    assertThat(RULES)
        .filteredOn(rule -> !rule.id().equals("WAL-TEMP"))
        .extracting(Rule::inForceFrom)
        .containsOnly(LocalDate.of(2016, 4, 6));
    assertThat(RULES)
        .filteredOn(rule -> rule.id().equals("WAL-TEMP"))
        .extracting(Rule::inForceFrom)
        .as("24 weeks; what it was before is not typed in")
        .containsExactly(LocalDate.of(2021, 9, 1));
    assertThat(RULES).extracting(Rule::authority).containsOnly(Authority.STATUTE);
    assertThat(RULES)
        .extracting(rule -> rule.citation().instrument().title())
        .containsOnly("Care Planning, Placement and Case Review (Wales) Regulations 2015");
  }
}
