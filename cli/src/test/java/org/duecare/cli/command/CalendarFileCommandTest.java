package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFileCommandTest {

  @TempDir Path folder;

  private String small = "";
  private String key = "";
  private String records = "";

  @BeforeEach
  void write() throws IOException {
    small = SmallReturn.ofTwoChildren().in(folder.resolve("return"));
    key = "--key=" + Files.writeString(folder.resolve("key"), "0123456789abcdef");
    Path given = Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        given.resolve("allocations.csv"), "child,kind,officer,from,to\nC1,,O1,2026-04-01,\n");
    records = "--records=" + given;
  }

  private static List<String> lines(String text, String name) {
    return text.replace("\r\n ", "")
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1))
        .toList();
  }

  @Test
  void writesWhatIsOverdueAndWhatIsDue() {
    Run run = Run.of("calendar-file", small, key, "--as-of=2026-05-20", "--layer=statute");

    assertThat(run.status()).isZero();
    assertThat(lines(run.out(), "SUMMARY"))
        .containsExactly(
            "First review due by Friday 1 May 2026", "Second review due by Wednesday 20 May 2026");
    assertThat(lines(run.out(), "DTSTAMP")).contains("20260630T233000Z");
    assertThat(run.out()).doesNotContain("C1", "C2");
    assertThat(run.err()).doesNotContain("SLF4J");
  }

  /** The child is 18 on 1 February 2033, nine days before the limit. */
  @Test
  void writesNoReviewThatIsDueWhenTheChildIs18() throws IOException {
    String almostAdult =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/05/2032", "S")
            .review("C1", "20/05/2032")
            .review("C1", "10/08/2032")
            .in(folder.resolve("almost-adult"));

    Run december = Run.of("calendar-file", almostAdult, key, "--as-of=2032-12-20");
    Run july = Run.of("calendar-file", almostAdult, key, "--as-of=2032-07-31");

    assertThat(lines(december.out(), "SUMMARY")).noneMatch(each -> each.contains("eview"));
    assertThat(lines(july.out(), "SUMMARY")).contains("Second review due by Friday 20 August 2032");
  }

  @Test
  void saysThatItCannotWrite() {
    Run run = Run.of("calendar-file", small, key, "--as-of=2026-05-20", "--out=" + folder);

    assertThat(run.err()).endsWith("duecare: cannot write " + folder + ": Is a directory\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void namesChildrenOnlyWhereAskedTo() {
    Run run =
        Run.of(
            "calendar-file", small, key, "--as-of=2026-05-20", "--with-identifiers", "--child=C1");

    assertThat(lines(run.out(), "SUMMARY"))
        .contains("C1: First review due by Friday 1 May 2026")
        .allMatch(summary -> summary.startsWith("C1: "));
  }

  @Test
  void theSameEntryIsFoundAgainWhenItHasMoved() {
    String december = "--return=src/test/resources/december-2026";
    String[] asked = {"calendar-file", december, key, "--as-of=2026-12-01", "--history=complete"};
    Run before = Run.of(asked);
    Run after =
        Run.of(
            asked[0],
            asked[1],
            asked[2],
            asked[3],
            asked[4],
            "--bank-holidays=src/test/resources/bank-holidays-of-2026-12-01.json",
            "--listed-on=2026-12-01");

    assertThat(lines(after.out(), "SUMMARY")).isNotEqualTo(lines(before.out(), "SUMMARY"));
    assertThat(lines(after.out(), "UID"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(lines(before.out(), "UID"));
  }

  @Test
  void writesTheChildrenOfAnOfficerIntoAFile() throws IOException {
    Path file = folder.resolve("O1.ics");
    Run run =
        Run.of(
            "calendar-file",
            small,
            records,
            key,
            "--as-of=2026-05-20",
            "--officer=O1",
            "--with-identifiers",
            "--out=" + file);

    assertThat(run.out()).isEmpty();
    assertThat(lines(Files.readString(file), "SUMMARY"))
        .isNotEmpty()
        .allMatch(summary -> summary.startsWith("C1: "));
  }

  @Test
  void whatWasDoneBeforeItsDayIsCancelled() {
    Run run =
        Run.of(
            "calendar-file",
            small,
            key,
            "--as-of=2026-02-24",
            "--child=C2",
            "--layer=statute",
            "--to=2026-03-03");

    assertThat(lines(run.out(), "SUMMARY")).contains("First review due by Monday 2 March 2026");
    assertThat(lines(run.out(), "STATUS")).contains("CANCELLED");
  }

  @Test
  void saysInOneSentenceWhatIsWrong() throws IOException {
    Path shortKey = Files.writeString(folder.resolve("short"), "x");

    assertThat(Run.of("calendar-file", small, "--key=" + shortKey, "--as-of=2026-05-20"))
        .isEqualTo(
            new Run(
                2,
                "",
                "duecare: --key: key is too short: 1 bytes; 16 or more are needed, made at"
                    + " random\n"));
    assertThat(Run.of("calendar-file", small, key, "--as-of=2026-05-20", "--child=C9").err())
        .endsWith(
            "duecare: no such child: the return has none with this identifier by 2026-05-20\n");
    assertThat(
            Run.of("calendar-file", small, records, key, "--as-of=2026-05-20", "--officer=O9")
                .err())
        .endsWith(
            "duecare: no such child: the return has none allocated to this officer on"
                + " 2026-05-20\n");
    assertThat(
            Run.of(
                    "calendar-file",
                    small,
                    records,
                    key,
                    "--as-of=2026-05-20",
                    "--officer=O9",
                    "--child=C1")
                .err())
        .endsWith(
            "duecare: no such child: the return has none with this identifier and allocated to"
                + " this officer on 2026-05-20\n");
    assertThat(Run.of("calendar-file", small, key, "--as-of=2026-05-20", "--officer=O9").err())
        .endsWith("duecare: no officers to choose from: allocations.csv of --records is needed\n");
  }

  /** Six hundred children with all their obligations, as good a test of names as any. */
  @Test
  void noTwoEntriesOfACouncilHaveOneName() {
    String council = "src/main/resources/org/duecare/cli/council/";
    Run run =
        Run.of(
            "calendar-file",
            "--return=" + council + "2024-25",
            "--return=" + council + "2025-26",
            key,
            "--as-of=2026-03-31");

    assertThat(run.status()).isZero();
    assertThat(lines(run.out(), "UID")).hasSizeGreaterThan(600).doesNotHaveDuplicates();
  }
}
