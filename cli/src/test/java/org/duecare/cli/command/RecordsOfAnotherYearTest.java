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
    String note = " has rows, and none of the year: what is counted from it is 0 for that reason\n";

    assertThat(Run.of("kpis", given, records, "--year-ending=2024-03-31").err())
        .contains("note: ratings.csv" + note, "note: supervision.csv" + note)
        .doesNotContain("audits.csv" + note, "good-practice.csv" + note);
    assertThat(Run.of("kpis", given, records, "--year-ending=2023-03-31").err())
        .contains("note: audits.csv" + note)
        .doesNotContain("ratings.csv" + note, "supervision.csv" + note);
  }
}
