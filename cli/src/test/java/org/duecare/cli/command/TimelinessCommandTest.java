package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelinessCommandTest {

  private static final String COLUMNS = "measure,numerator,denominator,percent,left_out\n";

  @TempDir Path folder;

  @Test
  void writesTheFourMeasures() throws IOException {
    Run run = timeliness();
    assertThat(run.out())
        .isEqualTo(
            COLUMNS
                + """
                reviews-in-time,3,4,75.00,0
                reviews-due-in-time,3,5,60.00,0
                children-all-in-time,1,3,33.33,0
                reviews-never-held,1,,,0
                """);
    assertThat(run.err())
        .startsWith("year 2025-04-01 to 2026-03-31\nreviews known since each start\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void notesThatTheReturnBeginsAfterTheYear() throws IOException {
    String small = new SmallReturn().child("C1").episode("C1", "30/03/2026", "S").in(folder);
    assertThat(Run.of("timeliness", small, "--year-ending=2025-03-31").err())
        .contains(
            "note: "
                + folder.getFileName()
                + ": the first return begins after 2025-03-31: it is taken as that for the year"
                + " ending 2026-03-31, and what happened before may be missing\n");
  }

  @Test
  void writesNoPercentageOfNothing() throws IOException {
    String small = new SmallReturn().child("C1").episode("C1", "30/03/2026", "S").in(folder);
    assertThat(Run.of("timeliness", small, "--history=complete", "--year-ending=2026-03-31").out())
        .isEqualTo(
            COLUMNS
                + """
                reviews-in-time,0,0,,0
                reviews-due-in-time,0,0,,0
                children-all-in-time,0,0,,0
                reviews-never-held,0,,,0
                """);
  }

  @Test
  void leavesOutWhatIsNotJudged() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/03/2025", "P")
            .review("C1", "12/05/2025")
            .in(folder);
    Run run = Run.of("timeliness", small, "--year-ending", "2026-03-31");
    assertThat(run.out()).contains("reviews-in-time,0,0,,1\n");
    assertThat(run.err())
        .startsWith(
            "year 2025-04-01 to 2026-03-31\n"
                + "reviews known from 2025-04-01 (1 April on or before the earliest review)\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void showsDetailAndLabelsComparisons() throws IOException {
    assertThat(timeliness("--detail").out())
        .startsWith(
            COLUMNS
                + """
                reviews-in-time,3,4,75.00,0
                reviews-due-in-time,3,5,60.00,0
                children-all-in-time,1,3,33.33,0
                reviews-never-held,1,,,0
                reviews-in-time-first,2,2,100.00,0
                reviews-due-in-time-first,2,3,66.67,0
                reviews-never-held-first,1,,,0
                reviews-in-time-second,1,2,50.00,0
                """)
        .contains(
            "reviews-late-1-7-days,1,4,25.00,0\n",
            "reviews-past-relaxed-limit,0,,,0\n",
            "comparison/91-and-183-days/reviews-in-time,4,4,100.00,0\n",
            "comparison/91-and-183-days/reviews-wrongly-in-time,1,,,\n",
            "comparison/first-28-days/reviews-in-time,3,4,75.00,0\n",
            "comparison/first-28-days/reviews-wrongly-in-time,0,,,\n");
  }

  @Test
  void endsWith1WhereAChildWasNotJudged() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/04/2025", "S", "01/09/2025", "X1")
            .episode("C1", "01/08/2025", "P")
            .in(folder);
    Run run = Run.of("timeliness", small, "--history=complete", "--year-ending=2026-03-31");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("child not judged: episodes.csv line ");
    assertThat(run.out()).contains("children-all-in-time,0,0,,1\n");
  }

  @Test
  void refusesAFolderWithoutTheTables() {
    assertThat(Run.of("timeliness", "--return=" + folder, "--year-ending=2026-03-31"))
        .isEqualTo(
            new Run(
                2,
                "",
                "year 2025-04-01 to 2026-03-31\nduecare: no Episodes table in "
                    + folder
                    + ": the folder is empty\n"));
  }

  /** One child in time, one late by the law and not by 91 days, one never reviewed. */
  private Run timeliness(String... more) throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .child("C2")
            .child("C3")
            .episode("C1", "08/09/2025", "S")
            .episode("C2", "10/11/2025", "S")
            .episode("C3", "02/02/2026", "S")
            .review("C1", "01/10/2025")
            .review("C1", "30/12/2025")
            .review("C2", "30/11/2025")
            .review("C2", "01/03/2026")
            .in(folder);
    String[] all = new String[4 + more.length];
    all[0] = "timeliness";
    all[1] = small;
    all[2] = "--history=complete";
    all[3] = "--year-ending=2026-03-31";
    System.arraycopy(more, 0, all, 4, more.length);
    return Run.of(all);
  }
}
