package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duecare.core.law.Verification.BACKGROUND_HIGH;
import static org.duecare.core.law.Verification.PRIMARY_TEXT;
import static org.duecare.core.law.Verification.PRIMARY_TEXT_AS_MADE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class CarePlanningRegulations2010Test {

  private static final List<Rule> RULES = CarePlanningRegulations2010.rules();

  @Test
  void saysWhatTheRegulationsSayOnReviews() {
    assertThat(RULES)
        .filteredOn(rule -> rule.id().startsWith("ENG-REV-"))
        .extracting(Rule::id, rule -> rule.citation().toString(), Rule::limit, Rule::verification)
        .containsExactly(
            tuple(
                "ENG-REV-1",
                "SI 2010/959 regulation 33(1)",
                Optional.of(new TimeLimit.WorkingDays(20)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "ENG-REV-2",
                "SI 2010/959 regulation 33(2)",
                Optional.of(new TimeLimit.Months(3)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "ENG-REV-N",
                "SI 2010/959 regulation 33(2)",
                Optional.of(new TimeLimit.Months(6)),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "ENG-REV-EARLY",
                "SI 2010/959 regulation 33(3)",
                Optional.empty(),
                PRIMARY_TEXT_AS_MADE),
            tuple(
                "ENG-REV-ADJ",
                "SI 2010/959 regulation 36(2)",
                Optional.of(new TimeLimit.WorkingDays(20)),
                BACKGROUND_HIGH),
            tuple(
                "ENG-REV-MOVE",
                "SI 2010/959 regulation 14(1)",
                Optional.empty(),
                PRIMARY_TEXT_AS_MADE),
            tuple("ENG-REV-PARENT", "SI 2010/959 regulation 17(d)", Optional.empty(), PRIMARY_TEXT),
            tuple("ENG-REV-PLAN", "SI 2010/959 regulation 32(2)", Optional.empty(), PRIMARY_TEXT));
  }

  @Test
  void isInForceSince1April2011() {
    assertThat(EnglishRules.FIRST.inForceFrom()).isEqualTo(LocalDate.of(2011, 4, 1));
    assertThat(RULES).allMatch(rule -> !rule.inForceFrom().isBefore(LocalDate.of(2011, 4, 1)));
  }

  @Test
  void isStatute() {
    assertThat(RULES).extracting(Rule::authority).containsOnly(Authority.STATUTE);
    assertThat(EnglishRules.FIRST.citation().instrument().title())
        .isEqualTo("Care Planning, Placement and Case Review (England) Regulations 2010");
  }

  @Test
  void relaxedLaterReviewsForATimeIn2020() {
    assertThat(RULES).filteredOn(rule -> rule.relaxation().isPresent()).hasSize(1);
    assertThat(EnglishRules.LATER.relaxation().orElseThrow().limitsWithin())
        .isEqualTo(DateSpan.closed(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25)));
  }
}
