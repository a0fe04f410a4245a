package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

  private static final String COLUMNS =
      "child,period_start,sequence,rule,trigger,due,held,outcome,days_late,certainty,period_end,"
          + "layer,duty\n";

  @TempDir Path folder;

  private String twoChildren() throws IOException {
    return new SmallReturn()
        .child("C1")
        .child("C2")
        .episode("C2", "01/04/2025", "S")
        .episode("C1", "02/04/2025", "S")
        .review("C1", "28/04/2025")
        .in(folder);
  }

  private static Run timeline(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "timeline";
    all[1] = "--history=complete";
    all[2] = "--as-of=2025-04-30";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }

  private static List<String> lines(Run run, String rule) {
    return run.out().lines().filter(line -> line.contains(',' + rule + ',')).toList();
  }

  @Test
  void writesEveryObligationWithLayerAndDuty() throws IOException {
    Run run = timeline(twoChildren());

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(COLUMNS);
    assertThat(run.out().lines())
        .contains(
            "C1,2025-04-02,,ENG-PLACEPLAN,2025-04-02,2025-04-09,,UNKNOWN,,PUBLISHED,,statute,"
                + "PLACEMENT_PLAN",
            "C1,2025-04-02,1,ENG-REV-1,2025-04-02,2025-05-02,2025-04-28,ON_TIME,,PUBLISHED,,statute,"
                + "FIRST_REVIEW",
            "C2,2025-04-01,1,ENG-REV-1,2025-04-01,2025-05-01,,NOT_YET_DUE,,PUBLISHED,,statute,"
                + "FIRST_REVIEW");
    assertThat(run.err()).startsWith("as of 2025-04-30\nreviews known since each start\nnote: ");
  }

  @Test
  void sortsByChildThenByDueDate() throws IOException {
    List<String[]> rows =
        timeline(twoChildren()).out().lines().skip(1).map(line -> line.split(",", -1)).toList();

    assertThat(rows).extracting(row -> row[0]).contains("C1", "C2").isSorted();
    assertThat(rows)
        .filteredOn(row -> !row[5].isEmpty())
        .extracting(row -> row[0] + ' ' + row[5])
        .isSorted();
  }

  @Test
  void hasTheReviewsThatTheOtherCommandHas() throws IOException {
    String small = twoChildren();
    Run reviews = Run.of("reviews", small, "--history=complete", "--as-of=2025-04-30");

    List<String> all =
        timeline(small).out().lines().map(line -> line.replaceAll("(,[^,]*){2}$", "")).toList();

    assertThat(all).containsAll(reviews.out().lines().toList());
  }

  @Test
  void showsOneChild() throws IOException {
    Run run = timeline(twoChildren(), "--child", "C2");

    assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("C2,"));
  }

  @Test
  void saysThatThereIsNoSuchChildWithoutNamingIt() throws IOException {
    Run run = timeline(twoChildren(), "--child=C3");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .endsWith(
            "duecare: no such child: the return has none with this identifier by 2025-04-30\n")
        .doesNotContain("C3");
  }

  @Test
  void showsTheLayersAskedFor() throws IOException {
    String small = twoChildren();

    assertThat(lines(timeline(small, "--layer=statute"), "ENG-REV-1")).hasSize(2);
    assertThat(lines(timeline(small, "--layer=statutory-guidance"), "ENG-REV-1")).isEmpty();
    assertThat(lines(timeline(small, "--layer=statutory-guidance", "--layer=STATUTE"), "ENG-REV-1"))
        .hasSize(2);
  }

  @Test
  void showsWhatIsDueInASpan() throws IOException {
    String small = twoChildren();

    assertThat(lines(timeline(small, "--from=2025-05-01", "--to=2025-05-01"), "ENG-REV-1"))
        .hasSize(1);
    assertThat(lines(timeline(small, "--from=2025-05-02"), "ENG-REV-1")).hasSize(1);
    assertThat(lines(timeline(small, "--from=2025-05-03"), "ENG-REV-1")).isEmpty();
    assertThat(lines(timeline(small, "--to=2025-05-02"), "ENG-REV-1")).hasSize(2);
    assertThat(lines(timeline(small, "--to=2025-04-30"), "ENG-REV-1")).isEmpty();
  }

  @Test
  void refusesASpanThatEndsBeforeItBegins() throws IOException {
    assertThat(timeline(twoChildren(), "--from=2025-05-02", "--to=2025-05-01"))
        .isEqualTo(
            new Run(2, "", "duecare: span ends before it begins: from 2025-05-02 to 2025-05-01\n"));
  }

  @Test
  void leavesEmptyWhatIsNotKnown() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/03/2025", "P", "30/06/2025", "E4A")
            .review("C1", "12/05/2025")
            .in(folder);

    assertThat(Run.of("timeline", small, "--as-of=2025-12-31").out().lines())
        .contains("C1,,,,,,2025-05-12,UNKNOWN,,,2025-06-30,,REVIEW");
  }

  @Test
  void endsWith1WhereARowWasRefused() throws IOException {
    String small =
        new SmallReturn()
            .child("C1")
            .episode("C1", "01/04/2025", "S")
            .review("C1", "31/06/2025")
            .in(folder);

    assertThat(timeline(small).status()).isEqualTo(1);
  }
}
