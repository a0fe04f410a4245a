package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputesCommandTest {

  private static final String COLUMNS =
      "dispute,policy,stage,level,since,stage_due,total_due,overdue,in_time,gross_days,"
          + "net_days,cafcass,themes\n";

  @TempDir Path folder;

  private String events(String... lines) throws IOException {
    Path file = folder.resolve("events.csv");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return "--events=" + file;
  }

  @Test
  void listsWhereEachDisputeStands() {
    Run run =
        Run.of(
            "disputes",
            "--events=src/test/resources/disputes.csv",
            "--policy=four-by-five",
            "--as-of=2022-06-01");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                COLUMNS
                    + """
                    A-1,four-by-five,ACTIONS_PENDING,1,2022-05-10,2022-05-20,,yes,yes,5,5,,DRIFT
                    A-2,four-by-five,AWAITING_RESPONSE,3,2022-05-30,2022-06-08,2022-06-15,no,,12,12,CONSIDERED,NO_PEP;NO_PLAN
                    A-3,four-by-five,WITHDRAWN,2,2022-05-31,,,no,,1,1,,RISKS
                    A-4,four-by-five,NOT_RAISED,0,,,,no,,,,REFERRED,
                    """,
                "as of 2022-06-01\npolicy four-by-five, in force from 2017-05-01\n"));
  }

  @Test
  void takesTheMadeUpYearAndTodayIfNothingIsGiven() {
    Run run = Run.of("disputes");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            as of 2026-07-01 (today)
            policy walsall-2022, in force from 2022-04-01
            events of the made-up year 2022-23
            """);
    assertThat(run.out().lines()).hasSize(180);
    assertThat(run.out())
        .startsWith(COLUMNS + "D1001,walsall-2022,RESOLVED,1,2022-04-20,,,no,yes,8,8,,DRIFT\n")
        .contains("D1179,walsall-2022,AWAITING_RESPONSE,1,2023-03-31,,2023-05-03,yes,");
  }

  @Test
  void countsThemInstead() {
    Run run = Run.of("disputes", "--as-of=2023-03-31", "--summary");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            figure,group,count
            disputes,,179
            opened-at-level,1,141
            opened-at-level,2,38
            open-at-level,1,4
            open-at-level,2,4
            overdue,,0
            answers-in-working-days,0-10,164
            answers-in-working-days,11-20,18
            answers-in-working-days,over 20,0
            """)
        .contains("theme,DRIFT,39\n", "theme,OTHER,40\n")
        .endsWith(
            """
            stage,AWAITING_RESPONSE,6
            stage,RESPONDED,1
            stage,ACTIONS_PENDING,1
            stage,RESOLVED,166
            stage,WITHDRAWN,5
            """);
  }

  @Test
  void leavesOutWhatBeganLaterAndSaysSo() {
    Run run = Run.of("disputes", "--as-of=2022-04-05");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            COLUMNS
                + """
                D1001,walsall-2022,AWAITING_RESPONSE,1,2022-04-04,,2022-05-05,no,,1,1,,DRIFT
                D1002,walsall-2022,AWAITING_RESPONSE,1,2022-04-05,,2022-05-06,no,,0,0,,OTHER
                """);
    assertThat(run.err()).endsWith("note: disputes that began after 2022-04-05: 177\n");
  }

  @Test
  void endsWith1WhereARowIsRefused() throws IOException {
    String events =
        events(
            "dispute,date,event,level,themes,severity",
            "D1,2022-05-03,OPENED,1,DRIFT,ordinary",
            "D1,2022-05-04,ACCEPTED,,,",
            "D2,03/05/2022,OPENED,1,DRIFT,ordinary");

    Run run = Run.of("disputes", events, "--policy=walsall-2022", "--as-of=2022-06-01");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                COLUMNS
                    + "D1,walsall-2022,AWAITING_RESPONSE,1,2022-05-03,,2022-05-31,yes,,21,21,,DRIFT\n",
                """
                as of 2022-06-01
                policy walsall-2022, in force from 2022-04-01
                row refused: events.csv line 4, date: not a date of the years 1991 to 2090 (expected yyyy-mm-dd)
                row refused: events.csv line 3, event: dispute does not take ACCEPTED on 2022-05-04: it is AWAITING_RESPONSE; allowed are RAISED_INFORMALLY, RESPONDED, ESCALATED, WITHDRAWN, CHILD_CEASED, CAFCASS
                """));
  }

  @Test
  void takesAPolicyForEachTime() throws IOException {
    String events =
        events(
            "dispute,date,event,step,level,themes,severity",
            "D1,2022-03-28,OPENED,,1,DRIFT,",
            "D2,2022-03-30,CAFCASS,CONSIDERED,,,",
            "D2,2022-04-04,OPENED,,1,DRIFT,ordinary");

    Run run =
        Run.of(
            "disputes",
            events,
            "--policy=walsall-2022",
            "--policy=four-by-five",
            "--as-of=2022-04-05");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                COLUMNS
                    + """
                    D1,four-by-five,AWAITING_RESPONSE,2,2022-04-04,2022-04-11,2022-04-27,no,,6,6,,DRIFT
                    D2,walsall-2022,AWAITING_RESPONSE,1,2022-04-04,,2022-05-05,no,,1,1,CONSIDERED,DRIFT
                    """,
                """
                as of 2022-04-05
                policy four-by-five, in force from 2017-05-01
                policy walsall-2022, in force from 2022-04-01
                """));
  }

  @Test
  void refusesTwoPoliciesForOneDay() {
    assertThat(Run.of("disputes", "--policy=ten-day-alert", "--policy=handbook-2010"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: policies overlap: ten-day-alert and handbook-2010 on 2011-04-01; one on each"
                    + " day is allowed\n"));
  }

  @Test
  void endsWith2WhereTheFileIsNone() throws IOException {
    String events = events("D1;2022-05-03;OPENED");

    assertThat(Run.of("disputes", events, "--policy=walsall-2022", "--as-of=2022-06-01"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                as of 2022-06-01
                policy walsall-2022, in force from 2022-04-01
                file not read: events.csv: no column dispute, date, event: expected dispute, date, event at least, separated by commas
                """));
  }

  @Test
  void refusesAFolderAndAFileThatIsNotThere() {
    String missing = folder.resolve("none.csv").toString();

    assertThat(
            Run.of("disputes", "--events=" + folder, "--policy=walsall-2022", "--as-of=2022-06-01")
                .err())
        .endsWith("duecare: not a file: " + folder + "\n");
    assertThat(
            Run.of("disputes", "--events=" + missing, "--policy=walsall-2022", "--as-of=2022-06-01")
                .err())
        .endsWith("duecare: no such file or folder: " + missing + "\n");
  }

  @Test
  void refusesADayBeyondTheBankHolidays() {
    Run run = Run.of("disputes", "--as-of=2100-01-01");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .endsWith(
            "duecare: no bank holiday data for 2100-01-01: coverage is 1974-01-01 to 2099-12-31\n");
  }

  @Test
  void countsByANewerListOfBankHolidays() throws IOException {
    String events = events("dispute,date,event,level,themes", "D1,2026-12-10,OPENED,1,A");

    Run run =
        Run.of(
            "disputes",
            events,
            "--policy=ten-day-alert",
            "--as-of=2026-12-11",
            "--bank-holidays=src/test/resources/bank-holidays-of-2026-12-01.json",
            "--listed-on=2026-12-01");

    assertThat(run.out())
        .endsWith(
            "D1,ten-day-alert,AWAITING_RESPONSE,1,2026-12-10,2026-12-29,2027-01-13,no,,1,1,,A\n");
    assertThat(run.err()).contains("list of 2026-12-01");
  }

  @Test
  void saysWhenTheOutputIsLost() {
    OutputStream full = ComplaintTest.failing(new IOException("No space left on device"));

    for (String view : new String[] {"--as-of=2023-03-31", "--summary"}) {
      Run run = Run.into(full, "disputes", view);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .endsWith("duecare: cannot write to standard output: No space left on device\n");
    }
  }
}
