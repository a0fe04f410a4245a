package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the list of 1 December 2026, Monday 14 December 2026 is a bank holiday, which is made up. */
class BankHolidayOptionsTest {

  private static final String FILE = "src/test/resources/bank-holidays-of-2026-12-01.json";
  private static final String LIST = "--bank-holidays=" + FILE;
  private static final String LISTED = "--listed-on=2026-12-01";
  private static final String TO_COME =
      "note: --listed-on is to come: 2026-12-01 is after today, 2026-07-01\n";
  private static final String READ =
      "bank holidays of " + FILE + ", list of 2026-12-01: 1 added, 0 withdrawn\n" + TO_COME;
  private static final String NOTE =
      "note: not as every year: 2026-12-14 is listed as A made-up bank holiday, by the yearly rules"
          + " it is no bank holiday\n";

  @TempDir Path folder;

  /** A child whose first review is due on Friday 18 December 2026, and held on the Monday after. */
  private String heldOn21December() throws IOException {
    return new SmallReturn()
        .child("C1")
        .episode("C1", "20/11/2026", "S")
        .review("C1", "21/12/2026")
        .in(folder);
  }

  @Test
  void aDueDateIsCountedByTheNewerList() {
    assertThat(Run.of("due", "--start=2026-11-20", "--format=csv").out())
        .endsWith("ENG-REV-1,2026-11-20,2026-12-18,PUBLISHED\n");

    Run run = Run.of("due", "--start=2026-11-20", "--format=csv", LIST, LISTED);

    assertThat(run.out()).endsWith("ENG-REV-1,2026-11-20,2026-12-21,PUBLISHED\n");
    assertThat(run.err()).isEqualTo(READ + NOTE);
    assertThat(run.status()).isZero();
  }

  @Test
  void reviewsAreJudgedByTheNewerList() throws IOException {
    String small = heldOn21December();

    assertThat(Run.of("reviews", small, "--as-of=2026-12-31").out())
        .contains("2026-12-18,2026-12-21,LATE,3,");

    Run run = Run.of("reviews", small, "--as-of=2026-12-31", LIST, LISTED);

    assertThat(run.out()).contains("2026-12-21,2026-12-21,ON_TIME,,");
    assertThat(run.err()).startsWith("as of 2026-12-31\n" + READ + NOTE);
  }

  @Test
  void timelinessIsCountedByTheNewerList() throws IOException {
    String small = heldOn21December();

    assertThat(Run.of("timeliness", small, "--year-ending=2026-12-31").out())
        .contains("reviews-in-time,0,1,0.00,0\n");
    assertThat(Run.of("timeliness", small, "--year-ending=2026-12-31", LIST, LISTED).out())
        .contains("reviews-in-time,1,1,100.00,0\n");
    assertThat(
            Run.of("timeliness", small, "--year-ending=2026-12-31", "--detail", LIST, LISTED).out())
        .contains("reviews-in-time-first,1,1,100.00,0\n");
  }

  @Test
  void aTimelineIsCountedByTheNewerList() throws IOException {
    String small = heldOn21December();

    assertThat(Run.of("timeline", small, "--as-of=2026-12-01").out())
        .contains(",ENG-REV-1,2026-11-20,2026-12-18,,NOT_YET_DUE,");
    assertThat(Run.of("timeline", small, "--as-of=2026-12-01", LIST, LISTED).out())
        .contains(",ENG-REV-1,2026-11-20,2026-12-21,,NOT_YET_DUE,");
  }

  @Test
  void theCalendarIsThatOfTheNewerList() {
    String[] december = {
      "calendar", "--division=england-and-wales", "--from=2026-12-01", "--to=2026-12-24"
    };
    assertThat(Run.of(december).out()).isEqualTo("date,name,division,kind,certainty\n");
    assertThat(Run.of(with(december, LIST, LISTED)).out())
        .contains("\n2026-12-14,A made-up bank holiday,england-and-wales,");
    december[1] = "--division=scotland";
    assertThat(Run.of(with(december, LIST, LISTED)).err())
        .isEqualTo(
            "bank holidays of " + FILE + ", list of 2026-12-01: 0 added, 0 withdrawn\n" + TO_COME);
  }

  private static String[] with(String[] arguments, String... more) {
    return IntStream.range(0, arguments.length + more.length)
        .mapToObj(i -> i < arguments.length ? arguments[i] : more[i - arguments.length])
        .toArray(String[]::new);
  }

  /** The tests run on 1 July 2026, before the day of the list that comes with the program. */
  @Test
  void aListIsOfTodayUnlessADayIsGivenAndMayNotBeTheOlder() {
    assertThat(Run.of("due", "--start=2026-11-20", LIST))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: list is older than the one held: list of 2026-07-01, held 2026-08-21; it"
                    + " must be of the same day or later\n"));
  }

  @Test
  void saysWhatIsNoList() throws IOException {
    Path text = Files.writeString(folder.resolve("list.json"), "{}");

    assertThat(Run.of("due", "--start=2026-11-20", "--bank-holidays=" + text, LISTED))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: list.json line 1 column 2: division missing: england-and-wales; all three are expected\n"));
    assertThat(Run.of("due", "--start=2026-11-20", "--bank-holidays=" + folder, LISTED))
        .isEqualTo(new Run(2, "", "duecare: not a file: " + folder + "\n"));
    Path none = folder.resolve("none");
    assertThat(Run.of("due", "--start=2026-11-20", "--bank-holidays=" + none, LISTED))
        .isEqualTo(new Run(2, "", "duecare: no such file or folder: " + none + "\n"));
  }

  @Test
  void notesTwentyUnusualDaysAndTheNumberOfTheOthers() throws IOException {
    // Nothing else is listed for 2030, so its 8 yearly days of England and Wales are withdrawn.
    String events =
        IntStream.rangeClosed(1, 14)
            .mapToObj("{'title': 'A day', 'date': '2030-07-%02d', 'notes': ''}"::formatted)
            .collect(Collectors.joining(","));
    String divisions =
        Stream.of("england-and-wales", "scotland", "northern-ireland")
            .map(each -> "'" + each + "': {'division': '" + each + "', 'events': [" + events + "]}")
            .collect(Collectors.joining(","));
    Path list =
        Files.writeString(
            folder.resolve("list.json"),
            ("{" + divisions + "}").replace('\'', '"').replace("A day", "A \\u001bday"));

    Run run = Run.of("due", "--start=2026-11-20", "--bank-holidays=" + list, LISTED);

    assertThat(run.err().lines().filter(line -> line.startsWith("note: not as every year: ")))
        .hasSize(20)
        .contains(
            "note: not as every year: 2030-01-01 is listed as no bank holiday, by the yearly rules"
                + " it is New Year's Day",
            "note: not as every year: 2030-07-01 is listed as A \\u001bday, by the yearly rules it is"
                + " no bank holiday");
    assertThat(run.err()).endsWith("note: and 2 more\n");
  }

  @Test
  void aSpreadsheetRunsNoNameOfAHoliday() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.json"),
            Files.readString(Path.of(FILE)).replace("A made-up bank holiday", "=1+1"));

    assertThat(
            Run.of(
                    "calendar",
                    "--division=england-and-wales",
                    "--from=2026-12-01",
                    "--to=2026-12-24",
                    "--bank-holidays=" + list,
                    LISTED)
                .out())
        .contains("2026-12-14,'=1+1,");
  }
}
