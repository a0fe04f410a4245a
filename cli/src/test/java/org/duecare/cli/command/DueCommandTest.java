package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** In Northern Ireland St Patrick's Day and a Sunday put a limit off; nowhere else. */
  @ParameterizedTest
  @CsvSource({
    "WAL-REV-1, 2026-04-01, 2026-05-01",
    "SCO-REV-1, 2026-01-14, 2026-02-25",
    "NI-REV-1, 2026-03-03, 2026-03-18",
    "NI-REV-N, 2026-08-14, 2027-02-15"
  })
  void knowsTheRulesOfEachNation(String rule, String start, String due) {
    assertThat(Run.of("due", "--rule", rule, "--start", start, "--format=csv"))
        .isEqualTo(
            new Run(
                0,
                "rule,trigger,due,certainty\n" + rule + ',' + start + ',' + due + ",PUBLISHED\n",
                ""));
  }

  @Test
  void saysWhereTheWordingWasNotChecked() {
    assertThat(Run.of("due", "--rule=WAL-REV-1", "--start=2026-04-01").out())
        .contains("wording not checked against the text");
    assertThat(Run.of("due", "--rule=ENG-REV-1", "--start=2026-04-01").out())
        .doesNotContain("not checked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENG-REV-7 | nearest to it: ENG-REV-1, ENG-REV-2, ENG-REV-N",
        "eng-rev-1 | nearest to it: ENG-REV-1",
        "NI_REV_1 | nearest to it: NI-REV-1",
        "ENG-HELTH-1 | nearest to it: ENG-HEALTH-1",
        "sco-short | nearest to it: SCO-SHORT-1, SCO-SHORT-N",
        "first review | allowed are those of docs/rules.md, for example ENG-REV-1",
        "'' | allowed are those of docs/rules.md, for example ENG-REV-1"
      })
  void namesTheRulesNearestToAnUnknownOne(String rule, String hint) {
    assertThat(Run.of("due", "--rule", rule, "--start", "2026-04-01"))
        .isEqualTo(new Run(2, "", "duecare: unknown rule: \"" + rule + "\"; " + hint + "\n"));
  }

  @Test
  void namesFiveRulesAtMost() {
    assertThat(Run.of("due", "--rule", "ENG-VISIT", "--start", "2026-04-01").err())
        .startsWith("duecare: unknown rule: \"ENG-VISIT\"; nearest to it: ENG-VISIT-1, ENG-VISIT-")
        .matches("[^,]+(, [^,]+){4}\n");
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
