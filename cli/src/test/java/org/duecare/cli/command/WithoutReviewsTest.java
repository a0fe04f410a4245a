package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of a year of which no review is known: the children, and nobody is accused. */
class WithoutReviewsTest {

  @TempDir Path folder;

  private String first = "";
  private String second = "";
  private String records = "";

  @BeforeEach
  void write() throws IOException {
    first =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/05/2022", "S")
            .review("C1", "20/05/2022")
            .in(folder.resolve("2022-23"));
    second =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/05/2022", "S")
            .child("C2")
            .episode("C2", "02/06/2023", "S")
            .in(folder.resolve("2023-24"));
    Files.delete(folder.resolve("2023-24").resolve("reviews.csv"));
    Path given = Files.createDirectories(folder.resolve("records"));
    Files.writeString(given.resolve("ratings.csv"), "child,reviewed,rating\nC1,2022-05-20,GREEN\n");
    Files.writeString(given.resolve("audits.csv"), "child,date,grade\nC1,2023-09-01,GOOD\n");
    records = "--records=" + given;
  }

  private Run kpis(String yearEnding, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "kpis";
    arguments[1] = "--year-ending=" + yearEnding;
    arguments[2] = "--format=csv";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  @Test
  void childrenAreCountedAlone() {
    Run run = kpis("2024-03-31", second, "--history=complete");

    assertThat(run.out()).contains("\nlooked-after,2,").doesNotContain("review");
    assertThat(run.err())
        .contains("no Reviews table: no review of this year is known")
        .contains(
            "reviews known from 2024-04-01 (the day after the last year without a Reviews table)\n")
        .contains(
            "note: children are counted, and of records disputes and quality, but no reviews");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void recordsThatNeedNoReviewsAreCounted() {
    Run run = kpis("2024-03-31", second, records);

    assertThat(run.out()).contains("\naudits-by-grade,1,").doesNotContain("rating", "review");
    assertThat(kpis("2023-03-31", first, records).out()).contains("rating", "reviews-held");
  }

  /** In the year after, nothing is known either. */
  @Test
  void laterYearsTellNoReviewsEither() {
    assertThat(kpis("2025-03-31", second).out()).contains("looked-after").doesNotContain("review");
    assertThat(kpis("2025-03-31", first, second).out()).doesNotContain("review");
    assertThat(kpis("2024-03-31", first, second).out()).doesNotContain("review");
  }

  /** A year that had not begun takes nothing away from those before it. */
  @Test
  void earlierYearsKeepTheirReviews() {
    Run run = kpis("2023-03-31", first, second);

    assertThat(run.out()).contains("\nreviews-held,1,");
    assertThat(run.err()).contains("reviews known from 2022-04-01 (1 April on or before the");
  }

  @Test
  void aYearBeforeReviewsAreKnownTellsNone() {
    assertThat(kpis("2023-03-31", first, "--history=2023-04-01").out())
        .contains("looked-after")
        .doesNotContain("reviews-held");
    assertThat(kpis("2023-03-31", first, "--history=2023-03-31").out()).contains("reviews-held");
  }

  @Test
  void commandsAboutReviewsAreRefused() {
    assertThat(Run.of("timeliness", second, "--year-ending=2024-03-31").status()).isEqualTo(2);
    assertThat(Run.of("reviews", second, "--as-of=2024-03-31").err()).contains("no Reviews table");
  }
}
