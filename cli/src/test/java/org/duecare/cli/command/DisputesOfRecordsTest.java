package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disputes among the records of a year: under a policy that is named, or not at all. */
class DisputesOfRecordsTest {

  private static final String HEADER = "dispute,date,event,level,themes,child\n";

  @TempDir Path folder;

  private Path records = Path.of("");
  private String small = "";

  @BeforeEach
  void write() throws IOException {
    small =
        new SmallReturn()
            .child("C2")
            .episode("C2", "02/02/2026", "S")
            .review("C2", "20/02/2026")
            .in(folder.resolve("return"));
    records = Files.createDirectories(folder.resolve("records"));
    Files.writeString(
        records.resolve("ratings.csv"), "child,reviewed,rating\nC2,2026-02-20,GREEN\n");
  }

  private Run kpis(String disputes, String... more) throws IOException {
    Files.writeString(records.resolve("disputes.csv"), HEADER + disputes);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "kpis", small, "--records=" + records, "--year-ending=2026-05-31", "--format=csv"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void areCountedUnderThePolicyThatIsNamed() throws IOException {
    Run run = kpis("D1,2026-02-25,OPENED,1,DRIFT,C2\n", "--policy=walsall-2022");

    assertThat(run.err()).contains("policy walsall-2022, in force from 2022-04-01\n");
    assertThat(run.out())
        .contains("\ndisputes-raised,1,,,,0\n")
        .contains("\ndisputes-per-100-children,1,1,,100.00,0\n")
        .contains("\ndisputes-with-theme-drift,1,1,100.00,,0\n")
        .contains("\ndisputes-by-entry-level-1,1,1,100.00,,0\n");
    assertThat(run.status()).isZero();
  }

  /** They need no review: of a year of which none is known they are counted, too. */
  @Test
  void areCountedWithoutReviews() throws IOException {
    Run run =
        kpis("D1,2026-02-25,OPENED,1,DRIFT,C2\n", "--policy=walsall-2022", "--history=2026-06-01");

    assertThat(run.out())
        .contains("\ndisputes-raised,1,,,,0\n", "\ndisputes-per-100-children,1,1,,100.00,0\n")
        .contains("\ndisputes-by-entry-level-1,1,1,100.00,,0\n")
        .doesNotContain("per-100-reviews", "ratings", "reviews-held");
  }

  @Test
  void areNotReadUnderAPolicyThatNobodyNamed() throws IOException {
    Run run = kpis("D1,2026-02-25,OPENED,1,DRIFT,C2\n");

    assertThat(run.out()).doesNotContain("disputes-raised");
    assertThat(run.err())
        .contains(
            "note: disputes.csv: not read: a policy is needed under which its disputes escalate\n")
        .contains("note: no figures of disputes: name their policy by --policy=ID\n");
    Run without = Run.of("kpis", small, "--year-ending=2026-05-31", "--policy=walsall-2022");
    assertThat(without.err())
        .contains("duecare: a policy and no disputes: give --records=DIR, too\n");
    assertThat(without.status()).isEqualTo(2);
  }

  @Test
  void standBesideWhatElseTheRecordsTell() throws IOException {
    write("roster.csv", "officer,from,to,fte,contract\nO1,2020-01-01,,1,PERMANENT\n");
    write(
        "decisions.csv",
        "child,reviewed,reference,owner,due,done\nC2,2026-02-20,1,,2026-03-01,2026-03-01\n");
    write("audits.csv", "child,date,grade,officer,theme\nC2,2026-03-01,GOOD,,\n");
    write("supervision.csv", "officer,date\nO1,2026-03-01\nO1,2026-04-01\n");
    write("good-practice.csv", "date,officer,team,theme,words\n2026-03-01,,,,Kept a promise.\n");

    assertThat(kpis("").out())
        .contains("\ndecisions-done-in-time,1,1,100.00,,0\ndecisions-overdue,0,,,,0\n")
        .contains("\naudits-by-grade,1,,,,0\naudits-by-grade-good,1,1,100.00,,0\n")
        .contains("\nsupervisions-held,2,,,,0\nsupervisions-per-officer,2,1,,2.00,0\n")
        .contains("\ngood-practice-recorded,1,,,,0\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(records.resolve(file), text);
  }

  @Test
  void areHeldAgainstRatingsWhereEachSaysWhoseItIs() throws IOException {
    Run told = kpis("D1,2026-02-25,OPENED,1,DRIFT,C2\n", "--policy=handbook-2010");
    Run untold = kpis("D1,2026-02-25,OPENED,1,DRIFT,\n", "--policy=handbook-2010");

    assertThat(told.out())
        .contains("\ndisputes-on-green-plan-within-20-days,1,1,100.00,,0\n")
        .contains("\nred-or-amber-without-dispute-within-20-days,0,0,,,0\n");
    assertThat(told.err()).doesNotContain("not compared");
    assertThat(untold.out()).doesNotContain("disputes-on-green-plan");
    assertThat(untold.err())
        .contains(
            "note: plans not compared with disputes: disputes without a child in disputes.csv: 1\n");
  }
}
