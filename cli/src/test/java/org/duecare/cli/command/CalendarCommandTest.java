package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarCommandTest {

  @Test
  void listsTheBankHolidaysOfADivision() {
    Run run = calendar("scotland", "2026-01-01", "2026-12-31");
    assertThat(run.out())
        .isEqualTo(
            """
            date,name,division,kind,certainty
            2026-01-01,New Year's Day,scotland,statute,PUBLISHED
            2026-01-02,2nd January,scotland,statute,PUBLISHED
            2026-04-03,Good Friday,scotland,statute,PUBLISHED
            2026-05-04,Early May bank holiday,scotland,statute,PUBLISHED
            2026-05-25,Spring bank holiday,scotland,proclamation,PUBLISHED
            2026-06-15,World Cup bank holiday,scotland,one-off,PUBLISHED
            2026-08-03,Summer bank holiday,scotland,statute,PUBLISHED
            2026-11-30,St Andrew's Day,scotland,statute,PUBLISHED
            2026-12-25,Christmas Day,scotland,statute,PUBLISHED
            2026-12-28,Boxing Day,scotland,substitute,PUBLISHED
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void marksProjectedDays() {
    assertThat(calendar("england-and-wales", "2029-12-25", "2029-12-25").out())
        .isEqualTo(
            """
            date,name,division,kind,certainty
            2029-12-25,Christmas Day,england-and-wales,common-law,PROJECTED
            """);
  }

  @Test
  void listsNothingForASpanWithoutHolidays() {
    assertThat(calendar("northern-ireland", "2026-02-01", "2026-02-28").out())
        .isEqualTo("date,name,division,kind,certainty\n");
  }

  @Test
  void refusesAnUnknownDivision() {
    assertThat(calendar("wales", "2026-01-01", "2026-12-31"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: invalid value for option '--division': no such division: wales; allowed"
                    + " are england-and-wales, scotland, northern-ireland; see duecare calendar"
                    + " --help\n"));
  }

  @Test
  void refusesDaysOutsideTheCoverage() {
    assertThat(calendar("scotland", "1973-12-31", "2026-12-31"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: no bank holiday data for 1973-12-31: coverage is 1974-01-01 to"
                    + " 2099-12-31\n"));
  }

  @Test
  void refusesASpanThatEndsBeforeItBegins() {
    assertThat(calendar("scotland", "2026-12-31", "2026-01-01"))
        .isEqualTo(
            new Run(2, "", "duecare: span ends before it begins: from 2026-12-31 to 2026-01-01\n"));
  }

  private static Run calendar(String division, String from, String to) {
    return Run.of("calendar", "--division", division, "--from", from, "--to", to);
  }
}
