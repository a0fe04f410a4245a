package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said where reviews are known from a day in the year or after it only: of those before it
 * some can be shown to be in time, and none to be late.
 */
class FarKnownReviewsTest {

  private static final String IN_THE_YEAR =
      "note: reviews are known from 2022-10-01 on only: one held before 2023-04-01 can be found in"
          + " time but hardly late, and shares of reviews in time of the year to 2023-03-31 are the"
          + " higher for it\n";

  @TempDir Path folder;

  private String given = "";

  @BeforeEach
  void write() throws IOException {
    given =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/05/2022", "S")
            .review("C1", "20/05/2022")
            .in(folder.resolve("2022-23"));
  }

  @Test
  void timelinessAndKpisSayThatSharesAreHigher() {
    for (String command : List.of("timeliness", "kpis", "audit")) {
      String ending = "--year-ending=2023-03-31";
      assertThat(Run.of(command, given, ending, "--history=2022-10-01").err())
          .contains(IN_THE_YEAR);
      assertThat(Run.of(command, given, ending).err())
          .as("the last review before the return may have been in March")
          .contains("note: reviews are known from 2022-04-01 on only: one held before 2022-10-01 ");
      assertThat(Run.of(command, given, ending, "--history=2021-10-02").err())
          .contains("on only: one held before 2022-04-02 ");
      assertThat(Run.of(command, given, ending, "--history=2021-10-01").err())
          .doesNotContain("on only");
      assertThat(Run.of(command, given, ending, "--history=complete").err())
          .doesNotContain("on only");
    }
  }

  /** kpis has no share then; timeliness has. */
  @Test
  void ofAYearBeforeItOnlyTimelinessHasShares() {
    String ending = "--year-ending=2023-03-31";
    assertThat(Run.of("timeliness", given, ending, "--history=2023-10-01").err())
        .contains("reviews are known from 2023-10-01 on only");
    assertThat(Run.of("kpis", given, ending, "--history=2023-10-01").err())
        .doesNotContain("on only");
  }

  /** The years before are left out whole, as half of their reviews would be left out of figures. */
  @Test
  void theReportBeginsWithAYearOfWhichAllReviewsAreKnown() throws IOException {
    ReportFolders folders = new ReportFolders(folder);
    List<Path> years = folders.years(2021);

    Run run = folders.ofYears(years, "--history=2021-10-01");

    assertThat(run.err())
        .contains("note: no year before 2022-04-01 is in it: reviews known from 2021-10-01\n");
    assertThat(folders.written("annual-report.csv"))
        .doesNotContain(",reviews-in-time,2022-03-31,")
        .contains("2023-03-31");
  }

  /** Of calendar years, too, as far as folders have them from the first day to the last. */
  @Test
  void theReportHasTheYearsBeforeWhateverTheirLastDay() throws IOException {
    ReportFolders folders = new ReportFolders(folder);
    List<Path> years = folders.years(2021);

    folders.ofYear("2022-12-31", years, "--history=complete");

    String children = "looked-after,\"[^\"]*\",";
    assertThat(folders.written("annual-report.csv"))
        .containsPattern(children + "2022-12-31,")
        .containsPattern(children + "2021-12-31,")
        .doesNotContainPattern(children + "2020-12-31,");
  }
}
