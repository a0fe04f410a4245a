package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many children the officers have, and what is ahead, as it is and as it may become. */
class WorkloadCommandTest {

  @TempDir Path folder;

  private String small = "";
  private String records = "";

  @BeforeEach
  void write() throws IOException {
    SmallTeam team = SmallTeam.in(folder);
    small = team.children();
    records = team.records();
  }

  private Run workload(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("workload", small, records, "--as-of=2026-05-20", "--format=csv"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void showsTheTeamAndWhatIsAheadWithoutNames() {
    Run run = workload();

    assertThat(run.out())
        .startsWith("figure,value,of,unit\nofficers,2,,heads\nofficers-fte,1.5,,full-time posts\n")
        .contains("\nagency-officers,1,2,heads\n")
        .contains("\nvacancies,0.5,,full-time posts\n")
        .contains("\nlooked-after-per-head,1.0,2/2,")
        .contains("\nall-cases-per-fte,2.0,3/1.5,per full-time post\n")
        .contains("\nguideline-used,1.9,50 to 70,% of upper bound\n")
        .contains("\nofficers-below-guideline,2,,heads\n")
        .contains("\ncases-unallocated,1,,children\ncases-not-looked-after,0,,children\n")
        .contains("\nreviews-2026-05-21,3,,reviews\n")
        .contains("\nchildren-not-followed,0,,children\n")
        .contains(
            "\nreviews-per-officer-2026-05-21-min,1.0,,reviews per head\n"
                + "reviews-per-officer-2026-05-21-median,1.0,,reviews per head\n"
                + "reviews-per-officer-2026-05-21-max,1.0,,reviews per head\n"
                + "reviews-without-officer-2026-05-21,1,,reviews\n")
        .doesNotContain("O1", "expected", "capacity");
    assertThat(run.err()).contains("assumed: ").doesNotContain("starters");
    assertThat(run.status()).isZero();
  }

  @Test
  void withoutRecordsThereIsWhatIsAheadAlone() {
    Run run =
        Run.of(
            "workload", small, "--as-of=2026-05-20", "--capacity=12", "--caseload-on=2026-06-30");

    assertThat(run.err())
        .contains("note: no caseload: roster.csv and allocations.csv of --records are needed\n")
        .contains("note: no capacity: roster.csv of --records is needed\n")
        .doesNotContain("caseload of");
    assertThat(run.out()).contains("reviews-2026-06-21").doesNotContain("officer", "capacity");
  }

  @Test
  void addsThoseWhoAreExpectedToComeAndToGoWithTheirRange() {
    Run run = workload("--starters=2,4,6", "--leavers=0");

    assertThat(run.out())
        .contains("\nreviews-2026-05-21,3,,reviews\n")
        .containsPattern("\nreviews-expected-2026-07-21,\\d+\\.\\d,,reviews\n")
        .containsPattern("\nreviews-expected-2026-07-21-low,\\d+\\.\\d,,reviews\n")
        .containsPattern("\nreviews-expected-2026-07-21-high,\\d+\\.\\d,,reviews\n");
    assertThat(run.err()).contains("assumed: starters a month 4 (2 to 6), leavers a month 0 (0 to");
    assertThat(workload("--leavers=0.5").out())
        .contains("\nreviews-expected-2026-06-21,")
        .doesNotContain("-low");
  }

  @Test
  void setsTheCapacityBesideTheReviews() {
    assertThat(workload("--capacity=12").out())
        .contains(
            "\nfull-time-posts-2026-05-21,1.50,,full-time posts\n"
                + "capacity-2026-05-21,18.0,,reviews\nsurplus-2026-05-21,15.0,,reviews\n");
    assertThat(workload("--capacity=12", "--starters=0,0,40").out())
        .containsPattern("\nsurplus-2026-07-21-low,-\\d+\\.\\d,,reviews\n");
  }

  @Test
  void supposesThatAnOfficerLeavesAndThatChildrenStart() {
    Run run =
        workload(
            "--if-officer-leaves=2026-05-31=O1",
            "--if-children-start=2026-06-08=10",
            "--caseload-on=2026-06-30");

    assertThat(run.out())
        .contains("\ncases-unallocated,11,,children\n")
        .contains("\ncases-with-absent-officer,2,,children\n")
        .contains("\nlooked-after-per-head,1.0,1/1,")
        .contains("\nreviews-expected-2026-06-21,");
    assertThat(workload("--caseload-on=2026-06-30").out())
        .contains("\ncases-unallocated,1,,children\n")
        .doesNotContain("expected");
  }

  /** Who has left has no reviews, and is none of those over whom they are spread. */
  @Test
  void spreadsTheReviewsOfAMonthOverThoseWhoWorkInIt() {
    Run run = workload("--if-officer-leaves=2026-06-20=O2");

    assertThat(run.out())
        .contains("\nreviews-per-officer-2026-05-21-min,1.0,")
        .contains("\nreviews-per-officer-2026-08-21-min,1.0,")
        .contains("\nreviews-per-officer-2026-08-21-max,1.0,");
    assertThat(workload().out()).contains("\nreviews-per-officer-2026-08-21-min,0.0,");
  }

  @Test
  void monthsOfTheCalendarAreToldByTheirName() {
    assertThat(Run.of("workload", small, "--as-of=2026-05-31").out())
        .contains("reviews-2026-06 ", "reviews-2027-05 ");
  }

  @Test
  void refusesWhatCannotBe() {
    refuses("--starters=3,2,1", "estimate out of order: low 3, likely 2, high 1");
    refuses("--starters=-1", "starters of a month are negative: -1; 0 or more is allowed");
    refuses("--leavers=few", "\"few\" is not a number that is expected (expected 4, or low");
    refuses("--leavers=1,2", "\"1,2\" is not a number that is expected");
    refuses("--starters=1e400", "\"1e400\" is not a number that is expected");
    refuses("--capacity=x", "\"x\" is not a number (expected up to 6 digits, as 12 or 12.5)");
    refuses("--capacity=-1", "reviews of a month are negative: -1; 0 or more is allowed");
    refuses("--if-officer-leaves=2026-05-31=O9", "no such officer in roster.csv of --records: O9;");
    refuses(
        "--if-officer-leaves=2026-05-19=O1",
        "officer supposed to leave before --as-of: 2026-05-19;");
    refuses("--if-officer-leaves=O1", "\"O1\" is not a day and what is supposed of it");
    refuses("--if-children-start=2026-06-08=ten", "no number of children: \"ten\"");
    refuses("--if-children-start=2026-06-08=10000", "a whole number below 10,000");
    refuses("--if-children-start=2026-05-20=1", "starters out of range: 1 on 2026-05-20");
  }

  private void refuses(String option, String sentence) {
    Run run = workload(option);

    assertThat(run.err()).contains(sentence);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }
}
