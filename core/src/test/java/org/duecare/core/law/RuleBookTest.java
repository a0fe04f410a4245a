package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

  private static final LocalDate WED_2014_12_31 = LocalDate.of(2014, 12, 31);
  private static final LocalDate THU_2015_01_01 = LocalDate.of(2015, 1, 1);

  private static final Rule OLD =
      InventedRules.rule("INV-1", Trigger.FIRST_REVIEW)
          .within(new TimeLimit.Months(3))
          .inForceUntil(WED_2014_12_31)
          .build();
  private static final Rule NEW =
      InventedRules.rule("INV-1", Trigger.FIRST_REVIEW)
          .within(new TimeLimit.Months(2))
          .inForceFrom(THU_2015_01_01)
          .build();
  private static final Rule OTHER =
      InventedRules.rule("INV-0", Trigger.PREVIOUS_REVIEW).inForceFrom(THU_2015_01_01).build();

  private static final RuleBook BOOK = RuleBook.of(List.of(NEW, OTHER, OLD));

  @Test
  void givesTheVersionInForceOnTheDay() {
    assertThat(BOOK.rule("INV-1", LocalDate.of(2000, 1, 1))).isEqualTo(OLD);
    assertThat(BOOK.rule("INV-1", WED_2014_12_31)).isEqualTo(OLD);
    assertThat(BOOK.rule("INV-1", THU_2015_01_01)).isEqualTo(NEW);
    assertThat(BOOK.rule("INV-1", LocalDate.MAX)).isEqualTo(NEW);
  }

  @Test
  void listsRulesByIdAndForce() {
    assertThat(BOOK.rules()).containsExactly(OTHER, OLD, NEW);
  }

  @Test
  void refusesADayBeforeEveryVersion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOK.rule("INV-1", LocalDate.of(1999, 12, 31)))
        .withMessage(
            "rule INV-1 was not in force on 1999-12-31: it is in force from 2000-01-01,"
                + " 2015-01-01");
  }

  @Test
  void refusesAnUnknownId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOK.rule("INV-9", THU_2015_01_01))
        .withMessage("unknown rule: \"INV-9\"; nearest to it: INV-0, INV-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BOOK.rule("first review", THU_2015_01_01))
        .withMessage("unknown rule: \"first review\"; known rules are INV-0, INV-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INV-9 | INV-0, INV-1",
        "INV | INV-0, INV-1",
        "INV_1 | INV-1",
        "inv-1 | INV-1",
        "'  INV-1 ' | INV-1",
        "IV-01 | INV-0, INV-1",
        "IVN-1 | INV-1",
        "first review | ''",
        "'' | ''",
        "' ' | ''"
      })
  void namesTheIdsNearestToWhatIsGiven(String given, String nearest) {
    assertThat(String.join(", ", BOOK.nearestIds(given))).isEqualTo(nearest);
  }

  @Test
  void namesFiveIdsAtMostTheShortestFirst() {
    RuleBook book =
        RuleBook.of(
            Stream.of("INV-1-LONG", "INV-1", "INV-2", "INV-3", "INV-4", "INV-5")
                .map(id -> InventedRules.rule(id, Trigger.FIRST_REVIEW).build())
                .toList());
    assertThat(book.nearestIds("INV")).containsExactly("INV-1", "INV-2", "INV-3", "INV-4", "INV-5");
  }

  @Test
  void refusesTwoVersionsOnOneDay() {
    Rule overlapping =
        InventedRules.rule("INV-1", Trigger.FIRST_REVIEW).inForceFrom(WED_2014_12_31).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.of(List.of(OLD, overlapping)))
        .withMessage("two versions of rule INV-1 are in force on 2014-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.of(List.of(NEW, NEW)))
        .withMessage("two versions of rule INV-1 are in force on 2015-01-01");
  }

  @Test
  void takesRulesOfDifferentIdsOnOneDay() {
    assertThat(RuleBook.of(List.of(NEW, OTHER)).rules()).containsExactly(OTHER, NEW);
  }

  @Test
  void equalsABookOfTheSameRules() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(BOOK, RuleBook.of(List.of(OLD, NEW, OTHER))),
            List.of(RuleBook.of(List.of(OLD, NEW))),
            List.of(RuleBook.of(List.of()))));
  }

  @Test
  void printsHowManyRulesItHolds() {
    assertThat(BOOK).hasToString("rule book of 3 rules");
  }
}
