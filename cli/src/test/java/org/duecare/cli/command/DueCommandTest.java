package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Rule;
import org.junit.jupiter.api.Test;

class DueCommandTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);

  @Test
  void writesTheDateAndItsExplanation() {
    Run run = Run.of("due", "--start", "2026-04-01");
    assertThat(run.out())
        .startsWith("2026-05-01\nFirst review due by Friday 1 May 2026\n  20 working days after")
        .isEqualTo(
            "2026-05-01\n"
                + CarePlanning.england().due("ENG-REV-1", WED_2026_04_01).explanation()
                + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void writesCsv() {
    assertThat(Run.of("due", "--start", "2026-04-01", "--format", "csv"))
        .isEqualTo(
            new Run(
                0,
                """
                rule,trigger,due,certainty
                ENG-REV-1,2026-04-01,2026-05-01,PUBLISHED
                """,
                ""));
  }

  @Test
  void countsByTheRuleAskedFor() {
    assertThat(Run.of("due", "--rule", "ENG-REV-2", "--start", "2026-11-30", "--format=csv").out())
        .endsWith("ENG-REV-2,2026-11-30,2027-02-28,PUBLISHED\n");
    assertThat(Run.of("due", "--rule=ENG-REV-N", "--start=2026-08-31", "--format=CSV").out())
        .endsWith("ENG-REV-N,2026-08-31,2027-02-28,PUBLISHED\n");
  }

  @Test
  void marksAProjectedDate() {
    assertThat(Run.of("due", "--start", "2031-04-01", "--format", "csv").out())
        .endsWith(",PROJECTED\n");
  }

  @Test
  void refusesAnUnknownRule() {
    assertThat(Run.of("due", "--rule", "ENG-REV-7", "--start", "2026-04-01"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: unknown rule: \"ENG-REV-7\"; known rules are "
                    + CarePlanning.england().ruleBook().rules().stream()
                        .map(Rule::id)
                        .distinct()
                        .collect(Collectors.joining(", "))
                    + "\n"));
  }

  @Test
  void refusesABlankRule() {
    assertThat(Run.of("due", "--rule", "", "--start", "2026-04-01").err())
        .startsWith("duecare: unknown rule: \"\"; known rules are ");
  }

  @Test
  void refusesARuleWithoutALimit() {
    assertThat(Run.of("due", "--rule", "ENG-REV-EARLY", "--start", "2026-04-01"))
        .isEqualTo(
            new Run(
                2, "", "duecare: rule ENG-REV-EARLY fixes no time limit: a due date needs one\n"));
  }

  @Test
  void refusesADayBeforeTheRuleWasInForce() {
    assertThat(Run.of("due", "--start", "2011-03-31"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: rule ENG-REV-1 was not in force on 2011-03-31: it is in force from"
                    + " 2011-04-01\n"));
  }

  @Test
  void refusesADayOutsideTheCoverage() {
    assertThat(Run.of("due", "--start", "2099-12-20"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: no bank holiday data for 2100-01-01: coverage is 1974-01-01 to"
                    + " 2099-12-31\n"));
  }
}
