package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedCommandTest {

  private static final String COLUMNS = "child,rule,trigger,due_then,due_now,reason\n";
  private static final String FUNERAL =
      "Monday 19 September 2022 is no longer a working day: Bank Holiday for the State Funeral of"
          + " Queen Elizabeth II";

  @TempDir Path folder;

  /** Children who became looked after on each side of the days that the funeral moved. */
  private String september2022() throws IOException {
    SmallReturn small = new SmallReturn();
    for (String day : new String[] {"18/08", "19/08", "10/09", "18/09", "19/09"}) {
      String child = day.replace("/", "");
      small.child(child).episode(child, day + "/2022", "S");
    }
    return small.in(folder);
  }

  @Test
  void listsWhatTheFuneralMovedByTheDayItWasProclaimed() throws IOException {
    Run run =
        Run.of(
            "moved",
            september2022(),
            "--history=complete",
            "--known-on=2022-09-08",
            "--as-of=2022-09-10");

    assertThat(run.out()).startsWith(COLUMNS);
    assertThat(run.out().lines().filter(line -> line.contains(",ENG-REV-1,")))
        .containsExactly(
            "1009,ENG-REV-1,2022-09-10,2022-10-07,2022-10-10," + FUNERAL,
            "1908,ENG-REV-1,2022-08-19,2022-09-19,2022-09-20," + FUNERAL);
    assertThat(run.out())
        .contains("1009,ENG-CAREPLAN,2022-09-10,2022-09-23,2022-09-26," + FUNERAL + "\n");
    assertThat(run.err())
        .startsWith(
            "as of 2022-09-10\n"
                + "bank holidays as known on 2022-09-08, compared with the list of 2026-08-21\n"
                + "reviews known since each start\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aSpreadsheetRunsNothing() throws IOException {
    String small = new SmallReturn().child("=C").episode("=C", "10/09/2022", "S").in(folder);

    assertThat(Run.of("moved", small, "--known-on=2022-09-08", "--as-of=2022-09-10").out())
        .contains("\n'=C,ENG-REV-1,2022-09-10,");
  }

  @Test
  void listsMoreOnALaterDay() throws IOException {
    assertThat(
            Run.of(
                    "moved",
                    september2022(),
                    "--history=complete",
                    "--known-on=2022-09-08",
                    "--as-of=2022-09-18")
                .out()
                .lines()
                .filter(line -> line.contains("ENG-REV-1"))
                .map(line -> line.substring(0, 4)))
        .containsExactly("1009", "1809", "1908");
  }

  @Test
  void listsNothingOnceItWasKnown() throws IOException {
    assertThat(
            Run.of(
                    "moved",
                    september2022(),
                    "--history=complete",
                    "--known-on=2022-09-10",
                    "--as-of=2022-09-18")
                .out())
        .isEqualTo(COLUMNS);
  }

  /** In the list of 1 December 2026, Monday 14 December 2026 is a bank holiday: made up. */
  @Test
  void listsWhatANewerListOfBankHolidaysMoves() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "13/11/2026", "S")
            .child("C2")
            .episode("C2", "20/11/2026", "S")
            .in(folder);
    String[] arguments = {
      "moved",
      small,
      "--history=complete",
      "--as-of=2026-12-01",
      "--bank-holidays=src/test/resources/bank-holidays-of-2026-12-01.json",
      "--listed-on=2026-12-01"
    };

    Run run = Run.of(arguments);

    assertThat(run.out().lines().filter(line -> line.contains(",ENG-REV-1,")))
        .containsExactly(
            "C2,ENG-REV-1,2026-11-20,2026-12-18,2026-12-21,Monday 14 December 2026 is no longer a"
                + " working day: A made-up bank holiday");
    assertThat(run.err())
        .contains(
            "bank holidays of the list of 2026-08-21, compared with the list of 2026-12-01\n");
    assertThat(run.status()).isZero();

    String[] andKnownOn = Arrays.copyOf(arguments, arguments.length + 1);
    andKnownOn[arguments.length] = "--known-on=2026-11-30";
    assertThat(Run.of(andKnownOn).out()).isEqualTo(run.out());
    andKnownOn[arguments.length] = "--known-on=2026-12-01";
    assertThat(Run.of(andKnownOn).out()).isEqualTo(COLUMNS);
  }

  @Test
  void refusesADayOfKnowledgeAfterTheList() throws IOException {
    String small = september2022();
    assertThat(Run.of("moved", small, "--known-on=2026-08-22", "--as-of=2022-09-10"))
        .isEqualTo(
            new Run(
                2,
                "",
                "as of 2022-09-10\nduecare: --known-on is after the list of bank holidays:"
                    + " 2026-08-22; allowed is the day of the list, 2026-08-21, or an earlier"
                    + " one\n"));
    assertThat(Run.of("moved", small, "--known-on=2026-08-21", "--as-of=2022-09-10").status())
        .isZero();
  }

  @Test
  void notesThatTheReturnEndsBeforeTheDay() throws IOException {
    String small = new SmallReturn().child("C1").episode("C1", "30/03/2026", "S").in(folder);

    Run run = Run.of("moved", small, "--known-on=2026-01-01");

    assertThat(run.err())
        .startsWith("as of 2026-07-01 (today)\n")
        .contains("the last return ends before 2026-07-01");
    assertThat(run.out()).isEqualTo(COLUMNS);
  }

  @Test
  void endsWith1WhereARowWasRefused() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/04/2025", "S")
            .review("C1", "31/06/2025")
            .in(folder);

    assertThat(Run.of("moved", small, "--known-on=2025-01-01", "--as-of=2025-04-30").status())
        .isEqualTo(1);
  }
}
