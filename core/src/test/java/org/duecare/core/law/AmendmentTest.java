package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.obligation.Obligation;
import org.junit.jupiter.api.Test;

/** An amendment that nobody made: from 1 October 2026 the second review is due in two months. */
class AmendmentTest {

  private static final Rule AMENDED =
      InventedRules.rule("ENG-REV-2", Trigger.FIRST_REVIEW)
          .within(new TimeLimit.Months(2))
          .inForceFrom(LocalDate.of(2026, 10, 1))
          .build();
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final CarePlanning AFTERWARDS =
      ENGLAND.withRuleBook(ENGLAND.ruleBook().and(List.of(AMENDED)));

  private static Obligation last(CarePlanning planning, String history, LocalDate asOf) {
    List<Obligation> all = planning.reviews(HistoryNotation.parse(history), asOf).obligations();
    return all.get(all.size() - 1);
  }

  @Test
  void countsFromTheDayOnWhichItIsInForce() {
    assertThat(last(AFTERWARDS, "in care 2026-09-14; review 2026-10-01", LocalDate.of(2026, 10, 2)))
        .hasToString("Second review due by Tuesday 1 December 2026");
  }

  @Test
  void leavesWhatBeganBeforeToTheLawOfThen() {
    Obligation before =
        last(AFTERWARDS, "in care 2026-09-07; review 2026-09-30", LocalDate.of(2026, 10, 2));

    assertThat(before).hasToString("Second review due by Wednesday 30 December 2026");
    assertThat(before.rule().orElseThrow().inForceUntil()).contains(LocalDate.of(2026, 9, 30));
    assertThat(last(ENGLAND, "in care 2026-09-14; review 2026-10-01", LocalDate.of(2026, 10, 2)))
        .as("the book that was amended is left as it was")
        .hasToString("Second review due by Friday 1 January 2027");
  }

  /**
   * Opened between 28 September and 2 October: by 28 December at the latest, by 1 December at
   * least.
   */
  @Test
  void isWeighedWhereTheDayMayLieOnEitherSide() {
    Obligation either =
        last(AFTERWARDS, "in care 2026-09-28; last meeting 2026-10-02", LocalDate.of(2026, 11, 1));

    assertThat(either.due()).isEmpty();
    assertThat(either.limitBetween().orElseThrow()).hasToString("2026-12-01 to 2026-12-30");
  }

  @Test
  void theBookKnowsTheLawOfEachDay() {
    RuleBook book = AFTERWARDS.ruleBook();

    assertThat(book.rule("ENG-REV-2", LocalDate.of(2026, 9, 30)).limit())
        .contains(new TimeLimit.Months(3));
    assertThat(book.rule("ENG-REV-2", LocalDate.of(2026, 10, 1))).isEqualTo(AMENDED);
    assertThat(book.inForceOn(LocalDate.of(2026, 10, 1)))
        .contains(AMENDED)
        .hasSameSizeAs(book.inForceOn(LocalDate.of(2026, 9, 30)));
  }
}
