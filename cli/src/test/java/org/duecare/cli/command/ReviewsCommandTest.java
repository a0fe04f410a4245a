package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsCommandTest {

  private static final String COLUMNS =
      "child,period_start,sequence,rule,trigger,due,held,outcome,days_late,certainty,period_end\n";

  @TempDir Path folder;

  @Test
  void writesOneLineForEachObligation() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/04/2025", "S")
            .review("C1", "28/04/2025")
            .review("C1", "29/07/2025")
            .in(folder);
    Run run = Run.of("reviews", small, "--history", "complete", "--as-of", "2025-12-31");
    assertThat(run.out())
        .isEqualTo(
            COLUMNS
                + """
                C1,2025-04-01,1,ENG-REV-1,2025-04-01,2025-05-01,2025-04-28,ON_TIME,,PUBLISHED,
                C1,2025-04-01,2,ENG-REV-2,2025-04-28,2025-07-28,2025-07-29,LATE,1,PUBLISHED,
                C1,2025-04-01,3,ENG-REV-N,2025-07-29,2026-01-29,,NOT_YET_DUE,,PUBLISHED,
                """);
    assertThat(run.err()).startsWith("as of 2025-12-31\nreviews known since each start\nnote: ");
    assertThat(run.status()).isZero();
  }

  @Test
  void sortsByChildAsTextAndQuotesIdentifiers() throws IOException {
    String small =
        new SmallReturn()
            .child("9")
            .child("10")
            .child("a,\"b")
            .episode("9", "01/04/2025", "S")
            .episode("a,\"b", "01/04/2025", "S")
            .episode("10", "01/04/2025", "S")
            .in(folder);
    assertThat(Run.of("reviews", small, "--history=complete", "--as-of=2025-04-02").out())
        .isEqualTo(
            COLUMNS
                + """
                10,2025-04-01,1,ENG-REV-1,2025-04-01,2025-05-01,,NOT_YET_DUE,,PUBLISHED,
                9,2025-04-01,1,ENG-REV-1,2025-04-01,2025-05-01,,NOT_YET_DUE,,PUBLISHED,
                "a,""b",2025-04-01,1,ENG-REV-1,2025-04-01,2025-05-01,,NOT_YET_DUE,,PUBLISHED,
                """);
  }

  /** A review has one number in its period of care, whichever rules it answers. */
  @Test
  void sortsByPeriodThenNumberThenLimitUnderAdoption() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episodeBeforeAdoptivePlacement("C1", "01/10/2025", "07/01/2026")
            .adoptiveEpisode("C1", "07/01/2026", "02/03/2026")
            .episode("C1", "02/03/2026", "P")
            .review("C1", "28/10/2025")
            .review("C1", "30/01/2026")
            .in(folder);
    assertThat(Run.of("reviews", small, "--history=complete", "--as-of=2026-03-03").out())
        .isEqualTo(
            COLUMNS
                + """
                C1,2025-10-01,1,ENG-REV-1,2025-10-01,2025-10-29,2025-10-28,ON_TIME,,PUBLISHED,
                C1,2025-10-01,1,ADOPT-AUTH-1,2025-10-01,2026-01-01,2025-10-28,ON_TIME,,PUBLISHED,
                C1,2025-10-01,2,ENG-REV-2,2025-10-28,2026-01-28,,LAPSED,,PUBLISHED,
                C1,2025-10-01,2,ADOPT-PL-1,2026-01-07,2026-02-04,2026-01-30,ON_TIME,,PUBLISHED,
                C1,2025-10-01,2,ADOPT-AUTH-N,2025-10-28,2026-04-28,,LAPSED,,PUBLISHED,
                C1,2025-10-01,3,ADOPT-PL-2,2026-01-30,2026-04-30,,LAPSED,,PUBLISHED,
                C1,2025-10-01,3,ENG-REV-N,2026-01-30,2026-07-30,,NOT_YET_DUE,,PUBLISHED,
                C1,2025-10-01,,ADOPT-DISRUPT,2026-03-02,2026-04-13,,NOT_YET_DUE,,PUBLISHED,
                """);
  }

  @Test
  void sortsByPeriodBeforeNumber() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/04/2025", "S", "30/05/2025", "E4A")
            .review("C1", "28/04/2025")
            .episode("C1", "01/07/2025", "S")
            .in(folder);
    assertThat(Run.of("reviews", small, "--history=complete", "--as-of=2025-07-02").out())
        .isEqualTo(
            COLUMNS
                + """
                C1,2025-04-01,1,ENG-REV-1,2025-04-01,2025-05-01,2025-04-28,ON_TIME,,PUBLISHED,2025-05-30
                C1,2025-04-01,2,ENG-REV-2,2025-04-28,2025-07-28,,LAPSED,,PUBLISHED,2025-05-30
                C1,2025-07-01,1,ENG-REV-1,2025-07-01,2025-07-29,,NOT_YET_DUE,,PUBLISHED,
                """);
  }

  @Test
  void leavesEmptyWhatIsNotKnown() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/03/2025", "P", "30/06/2025", "E4A")
            .review("C1", "12/05/2025")
            .in(folder);
    Run run = Run.of("reviews", small, "--as-of=2025-12-31");
    assertThat(run.out())
        .isEqualTo(
            COLUMNS
                + """
                C1,,,,,,2025-05-12,UNKNOWN,,,2025-06-30
                C1,,,ENG-REV-N,2025-05-12,2025-11-12,,LAPSED,,PUBLISHED,2025-06-30
                """);
    assertThat(run.err())
        .startsWith(
            "as of 2025-12-31\n"
                + "reviews known from 2025-04-01 (1 April on or before the earliest review)\n");
  }

  @Test
  void countsFromTheDayAfterWhichReviewsAreKnown() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/03/2025", "S")
            .review("C1", "10/06/2025")
            .in(folder);
    Run run = Run.of("reviews", small, "--history=2025-05-01", "--as-of=2025-07-01");
    assertThat(run.err()).startsWith("as of 2025-07-01\nreviews known from 2025-05-01\n");
    assertThat(run.out()).contains("C1,2025-03-03,");
  }

  @Test
  void notesThatTheReturnEndsBeforeTheDay() throws IOException {
    String small = new SmallReturn().child("C1").episode("C1", "30/03/2026", "S").in(folder);
    String note =
        "note: "
            + folder.getFileName()
            + ": the last return ends before 2026-07-01: it is taken as that for the year ending"
            + " 2026-03-31, and what happened since may be missing\n";
    assertThat(Run.of("reviews", small).err()).contains(note);
    assertThat(Run.of("reviews", small, "--as-of=2026-03-31").err()).doesNotContain("ends before");
  }

  @Test
  void refusesYearsThatAreCertainlyNotOldestFirst() throws IOException {
    SmallReturn older = new SmallReturn();
    SmallReturn newer = new SmallReturn();
    for (int child = 10; child < 30; child++) {
      older.child("C" + child).episode("C" + child, "01/05/2024", "S");
      newer.child("C" + child).episode("C" + child, "01/05/2025", "S");
    }
    String first = newer.in(folder.resolve("b"));
    String second = older.in(folder.resolve("a"));
    assertThat(Run.of("reviews", first, second, "--as-of=2026-03-31"))
        .isEqualTo(
            new Run(
                2,
                "",
                "as of 2026-03-31\nduecare: folders not oldest first: b (year ending 2026-03-31)"
                    + " comes before a (year ending 2025-03-31); give the oldest first\n"));
  }

  @Test
  void readsTodayWhereNoDayIsGiven() throws IOException {
    String small = new SmallReturn().child("C1").episode("C1", "30/06/2026", "S").in(folder);
    Run run = Run.of("reviews", small, "--history=complete");
    assertThat(run.err()).startsWith("as of 2026-07-01 (today)\n");
    assertThat(run.out())
        .isEqualTo(
            COLUMNS + "C1,2026-06-30,1,ENG-REV-1,2026-06-30,2026-07-28,,NOT_YET_DUE,,PUBLISHED,\n");
  }

  @Test
  void saysThatThereIsNoReview() throws IOException {
    String small = new SmallReturn().child("C1").episode("C1", "01/04/2025", "S").in(folder);
    assertThat(Run.of("reviews", small, "--as-of=2025-04-02").err())
        .startsWith(
            "as of 2025-04-02\n"
                + "reviews known from 2025-04-01 (the first day of the oldest year, as there is no"
                + " review)\n");
  }

  @Test
  void mergesYears() throws IOException {
    String first =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/03/2025", "S")
            .review("C1", "28/03/2025")
            .in(folder.resolve("a"));
    String second =
        new SmallReturn()
            .child("C1")
            .episode("C1", "03/03/2025", "S")
            .review("C1", "28/06/2025")
            .in(folder.resolve("b"));
    assertThat(Run.of("reviews", first, second, "--as-of=2025-07-01").out())
        .isEqualTo(
            COLUMNS
                + """
                C1,2025-03-03,1,ENG-REV-1,2025-03-03,2025-03-31,2025-03-28,ON_TIME,,PUBLISHED,
                C1,2025-03-03,2,ENG-REV-2,2025-03-28,2025-06-28,2025-06-28,ON_TIME,,PUBLISHED,
                C1,2025-03-03,3,ENG-REV-N,2025-06-28,2025-12-28,,NOT_YET_DUE,,PUBLISHED,
                """);
  }

  @Test
  void endsWith1WhereARowWasRefused() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .child("C2")
            .episode("C1", "01/04/2025", "S")
            .episode("C2", "01/04/2025", "S")
            .review("C1", "31/06/2025")
            .in(folder);
    Run run = Run.of("reviews", small, "--history=complete", "--as-of=2025-07-01");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("reviews.csv line 2, REVIEW: ").contains("31/06/2025");
    assertThat(run.out())
        .contains("C2,2025-04-01,1,ENG-REV-1,2025-04-01,2025-05-01,,OUTSTANDING,61,PUBLISHED,\n");
  }

  @Test
  void showsTheFirstTwentyOfACode() throws IOException {
    SmallReturn small = new SmallReturn().child("C1").episode("C1", "01/04/2025", "S");
    for (int i = 0; i < 57; i++) {
      small.review("C1", "31/06/2025");
    }
    Run run = Run.of("reviews", small.in(folder), "--history=complete", "--as-of=2025-07-01");
    assertThat(run.err().lines().filter(line -> line.contains("REVIEW: "))).hasSize(20);
    assertThat(run.err()).contains("row refused: and 37 more\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void refusesAFolderThatDoesNotExist() {
    assertThat(Run.of("reviews", "--return=" + folder.resolve("x"), "--as-of=2025-07-01"))
        .isEqualTo(
            new Run(
                2, "", "as of 2025-07-01\nduecare: no such folder: " + folder.resolve("x") + "\n"));
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "CHILD\n");
    assertThat(Run.of("reviews", "--return=" + file, "--as-of=2025-07-01"))
        .isEqualTo(new Run(2, "", "as of 2025-07-01\nduecare: no folder: " + file + "\n"));
  }

  @Test
  void refusesAFolderWithoutTheTables() throws IOException {
    Run run = Run.of("reviews", "--return=" + folder, "--as-of=2025-07-01");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "as of 2025-07-01\nduecare: no Episodes table in "
                + folder
                + ": the folder is empty\n");
  }
}
