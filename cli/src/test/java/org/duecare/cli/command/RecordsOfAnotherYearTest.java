package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of one year beside figures of another: it is said why so much is 0. */
class RecordsOfAnotherYearTest {

  @TempDir Path folder;

  private String given = "";
  private String records = "";

  @BeforeEach
  void write() throws IOException {
    given =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/05/2022", "S")
            .review("C1", "20/05/2022")
            .review("C1", "19/08/2022")
            .in(folder.resolve("return"));
    Path made = Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        made.resolve("ratings.csv"),
        "child,reviewed,rating\nC1,2022-05-20,GREEN\nC1,2022-08-19,RED\n");
    Files.writeString(made.resolve("audits.csv"), "child,date,grade\nC1,2023-04-01,GOOD\n");
    Files.writeString(made.resolve("supervision.csv"), "officer,date\nO1,2023-03-31\n");
    Files.writeString(made.resolve("good-practice.csv"), "date,area\n");
    records = "--records=" + made;
  }

  @Test
  void filesWithoutARowOfTheYearAreNamed() {
    assertThat(Run.of("kpis", given, records, "--year-ending=2024-03-31").err())
        .contains(note("ratings.csv", "dated"), note("supervision.csv", "dated"))
        .doesNotContain("audits.csv has", "good-practice.csv has");
    assertThat(Run.of("kpis", given, records, "--year-ending=2023-03-31").err())
        .contains(note("audits.csv", "dated"))
        .doesNotContain("ratings.csv has", "supervision.csv has");
  }

  /** A dispute of the year before that is open still is counted, by another day. */
  @Test
  void disputesAreOfTheYearInWhichTheyWereRaised() throws IOException {
    Files.writeString(
        folder.resolve("records").resolve("disputes.csv"),
        "dispute,date,event,level,themes,child\nD1,2023-03-20,OPENED,1,DRIFT,C1\n");
    Run next =
        Run.of(
            "kpis",
            given,
            records,
            "--policy=walsall-2022",
            "--year-ending=2024-03-31",
            "--format=csv");

    assertThat(next.out())
        .contains("\ndisputes-raised,0,", "\ndisputes-open-by-level-1,1,1,100.00,");
    assertThat(next.err()).contains(note("disputes.csv", "raised"));
    assertThat(
            Run.of("kpis", given, records, "--policy=walsall-2022", "--year-ending=2023-03-31")
                .err())
        .doesNotContain("disputes.csv has");
  }

  /** Where no review is known, what is counted of records is less, and so is what is noted. */
  @Test
  void withoutReviewsOnlyFilesThatAreCountedAreNamed() {
    assertThat(
            Run.of("kpis", given, records, "--year-ending=2024-03-31", "--history=2024-06-01")
                .err())
        .contains("none of the year is known", note("supervision.csv", "dated"))
        .doesNotContain("ratings.csv has");
  }

  /** Whoever says that all is told says so of a review without a row, too. */
  @Test
  void reviewsOfTheYearWithoutARowAreCounted() throws IOException {
    Files.writeString(
        folder.resolve("records").resolve("review-steps.csv"),
        "child,held,completed\nC1,2022-05-20,2022-05-20\n");

    assertThat(Run.of("kpis", given, records, "--year-ending=2023-03-31").err())
        .contains("note: reviews of the year without a row in review-steps.csv: 1 of 2; where");
    assertThat(Run.of("kpis", given, records, "--year-ending=2024-03-31").err())
        .contains(note("review-steps.csv", "dated"))
        .doesNotContain("without a row");
    Files.writeString(
        folder.resolve("records").resolve("review-steps.csv"), "child,held\nC1,2023-04-10\n");
    assertThat(Run.of("kpis", given, records, "--year-ending=2023-03-31").err())
        .as("that no row is of the year says it")
        .contains(note("review-steps.csv", "dated"))
        .doesNotContain("without a row");
  }

  private static String note(String file, String done) {
    return "note: "
        + file
        + " has rows, and none "
        + done
        + " in the year: what is counted by that day is 0 for that reason\n";
  }
}
