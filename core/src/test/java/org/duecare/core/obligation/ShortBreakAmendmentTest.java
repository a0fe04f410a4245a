package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.ShortBreakTerms;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An amendment that nobody made: from 1 April 2026 a short break may last 20 days and all breaks of
 * twelve months 90 days, where 17 and 75 were allowed.
 */
class ShortBreakAmendmentTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final CarePlanning AFTERWARDS =
      amendedBy(amendment().forShortBreaks(new ShortBreakTerms(20, 90)).build());

  /** Five breaks of 15 days each, 75 in all by the last day of the fifth. */
  private static final String SEVENTY_FIVE_DAYS =
      """
      in care 2025-10-01 to 2025-10-15 OTHER; episode 2025-10-01 SHORT_BREAK FOSTER_OTHER;
      in care 2025-11-01 to 2025-11-15 OTHER; episode 2025-11-01 SHORT_BREAK FOSTER_OTHER;
      in care 2025-12-01 to 2025-12-15 OTHER; episode 2025-12-01 SHORT_BREAK FOSTER_OTHER;
      in care 2026-01-01 to 2026-01-15 OTHER; episode 2026-01-01 SHORT_BREAK FOSTER_OTHER;
      in care 2026-02-01 to 2026-02-15 OTHER; episode 2026-02-01 SHORT_BREAK FOSTER_OTHER;
      """;

  private static Rule.Builder amendment() {
    return InventedRules.rule("ENG-SHORT-1", Trigger.SHORT_BREAKS)
        .requires(Duty.FIRST_SHORT_BREAK_REVIEW)
        .within(new TimeLimit.Months(3))
        .inForceFrom(LocalDate.of(2026, 4, 1));
  }

  private static CarePlanning amendedBy(Rule rule) {
    return ENGLAND.withRuleBook(ENGLAND.ruleBook().and(List.of(rule)));
  }

  @ParameterizedTest(name = "from {0} on {1}")
  @CsvSource({
    // Wholly before it: the 18th day is in full.
    "2026-03-02, 2026-03-18,",
    "2026-03-02, 2026-03-19, 2026-03-19",
    // The last day before it, and its first day: the terms of the day are kept or not.
    "2026-03-14, 2026-03-31, 2026-03-31",
    "2026-03-15, 2026-04-01,",
    "2026-03-15, 2026-04-03,",
    "2026-03-15, 2026-04-04, 2026-04-04",
    // Wholly after it.
    "2026-05-01, 2026-05-20,",
    "2026-05-01, 2026-05-21, 2026-05-21"
  })
  void oneBreakIsWeighedByTheTermsOfEachDay(
      String from, LocalDate asOf, @Nullable LocalDate fullFrom) {
    assertThat(
            fullFrom(
                AFTERWARDS,
                "in care " + from + "; episode " + from + " SHORT_BREAK FOSTER_OTHER",
                asOf))
        .isEqualTo(fullFrom);
  }

  @ParameterizedTest(name = "from {0} on {1}")
  @CsvSource({
    "2026-03-31, 2026-03-31, 2026-03-31",
    "2026-04-01, 2026-04-15,",
    "2026-04-01, 2026-04-16, 2026-04-16"
  })
  void allBreaksTogetherAreWeighedByTheTermsOfEachDay(
      String from, LocalDate asOf, @Nullable LocalDate fullFrom) {
    assertThat(
            fullFrom(
                AFTERWARDS,
                SEVENTY_FIVE_DAYS
                    + "in care "
                    + from
                    + "; episode "
                    + from
                    + " SHORT_BREAK FOSTER_OTHER",
                asOf))
        .isEqualTo(fullFrom);
  }

  @Test
  void aVersionThatSetsNoTermsAllowsEveryLength() {
    String history = "in care 2026-05-01; episode 2026-05-01 SHORT_BREAK FOSTER_OTHER";

    assertThat(fullFrom(amendedBy(amendment().build()), history, LocalDate.of(2026, 7, 1)))
        .isNull();
  }

  /** From when the child was looked after in full: null where it was not. */
  private static @Nullable LocalDate fullFrom(
      CarePlanning planning, String history, LocalDate asOf) {
    return planning.reviews(HistoryNotation.parse(history), asOf).obligations().stream()
        .filter(it -> it.rule().filter(rule -> rule.id().equals("ENG-REV-1")).isPresent())
        .findFirst()
        .flatMap(Obligation::trigger)
        .orElse(null);
  }
}
