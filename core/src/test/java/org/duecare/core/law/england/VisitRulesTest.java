package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.junit.jupiter.api.Test;

/** The whole matrix of visits, in the order of the regulations. */
class VisitRulesTest {

  private static final List<Rule> VISITS =
      Stream.of(CarePlanningRegulations2010.rules(), AdoptionAgenciesRegulations2005.rules())
          .flatMap(List::stream)
          .filter(rule -> rule.duty() == Duty.VISIT)
          .toList();

  @Test
  void saysHowOftenAChildIsVisited() {
    assertThat(VISITS)
        .extracting(VisitRulesTest::row)
        .containsExactly(
            "ENG-VISIT-1 | SI 2010/959 regulation 28(2)(a) | Weeks[count=1] | PRIMARY_TEXT",
            "ENG-VISIT-YEAR-1 | SI 2010/959 regulation 28(2)(b) | Weeks[count=6] | PRIMARY_TEXT",
            "ENG-VISIT-TO-18 | SI 2010/959 regulation 28(2)(c)(i) | Months[count=3] | PRIMARY_TEXT",
            "ENG-VISIT-LATER | SI 2010/959 regulation 28(2)(c)(ii) | Weeks[count=6] | PRIMARY_TEXT",
            "ENG-VISIT-PARENT-WEEKLY | SI 2010/959 regulation 28(3) | Weeks[count=1] | PRIMARY_TEXT",
            "ENG-VISIT-PARENT | SI 2010/959 regulation 28(3) | Weeks[count=6] | PRIMARY_TEXT",
            "ENG-VISIT-LONG-TERM | SI 2010/959 regulation 28(3A) | Months[count=6] | SECONDARY_TEXT",
            "ENG-VISIT-INTERIM-WEEKLY | SI 2010/959 regulation 28(4) | Weeks[count=1] | PRIMARY_TEXT",
            "ENG-VISIT-INTERIM | SI 2010/959 regulation 28(4) | Weeks[count=4] | PRIMARY_TEXT",
            "ENG-VISIT-ORDER-1 | SI 2010/959 regulation 28(5) | Weeks[count=1] | PRIMARY_TEXT",
            "ENG-VISIT-ORDER | SI 2010/959 regulation 28(5) | Weeks[count=6] | PRIMARY_TEXT",
            "ENG-VISIT-OTHERS-1 | SI 2010/959 regulation 28(6) | Weeks[count=1] | BACKGROUND_HIGH",
            "ENG-VISIT-OTHERS-YEAR-1 | SI 2010/959 regulation 28(6) | Weeks[count=6]"
                + " | BACKGROUND_HIGH",
            "ENG-VISIT-OTHERS | SI 2010/959 regulation 28(6) | Months[count=3] | BACKGROUND_HIGH",
            "ENG-VISIT-REQUEST | SI 2010/959 regulation 28(7)(a) | - | BACKGROUND_HIGH",
            "ENG-VISIT-NOTICE | SI 2010/959 regulation 28(7)(b) | Weeks[count=1] | BACKGROUND_HIGH",
            "ENG-SHORT-VISIT-1 | SI 2010/959 regulation 48 | Months[count=3] | BACKGROUND_HIGH",
            "ENG-SHORT-VISIT-N | SI 2010/959 regulation 48 | Months[count=6] | BACKGROUND_HIGH",
            "ADOPT-VISIT-1 | SI 2005/389 regulation 36(4)(a) | Weeks[count=1] | PRIMARY_TEXT",
            "ADOPT-VISIT-WEEKLY | SI 2005/389 regulation 36(4)(a) | Weeks[count=1] | PRIMARY_TEXT",
            "ADOPT-VISIT-N | SI 2005/389 regulation 36(4)(a) | - | PRIMARY_TEXT");
  }

  @Test
  void knowsSinceWhenVisitsInLongTermFosteringAreFewer() {
    assertThat(VISITS)
        .filteredOn(rule -> rule.inForceFrom().equals(LocalDate.of(2015, 4, 1)))
        .extracting(Rule::id)
        .containsExactly("ENG-VISIT-LONG-TERM");
  }

  private static String row(Rule rule) {
    return String.join(
        " | ",
        rule.id(),
        rule.citation().toString(),
        rule.limit().map(Object::toString).orElse("-"),
        rule.verification().toString());
  }
}
