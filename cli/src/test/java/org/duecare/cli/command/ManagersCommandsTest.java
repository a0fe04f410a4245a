package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.cli.table.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a manager of reviewing officers asks: due-list, kpis, workload, audit. */
class ManagersCommandsTest {

  @TempDir Path folder;

  private String small = "";
  private String records = "";

  @BeforeEach
  void write() throws IOException {
    SmallTeam team = SmallTeam.in(folder);
    small = team.children();
    records = team.records();
    Files.writeString(
        folder.resolve("records").resolve("ratings.csv"),
        "child,reviewed,rating\nC2,2026-02-20,GREEN\n");
  }

  @Test
  void listsWhatIsDueByOfficer() {
    Run run = Run.of("due-list", small, records, "--as-of=2026-05-20");

    assertThat(run.out())
        .isEqualTo(
            """
            officer  child  rule       due         plan_by     days_overdue
            -------  -----  ---------  ----------  ----------  ------------
            O1       C1     ENG-REV-1  2026-05-01                        19
            O2       C2     ENG-REV-2  2026-05-20  2026-05-20
                     =C3    ENG-REV-1  2026-06-02  2026-06-02
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void listsWithoutRecordsAndNoFurtherThanAsked() {
    assertThat(Run.of("due-list", small, "--as-of=2026-05-20", "--days=0", "--format=csv").out())
        .isEqualTo(
            """
            officer,child,rule,due,plan_by,days_overdue
            ,C1,ENG-REV-1,2026-05-01,,19
            ,C2,ENG-REV-2,2026-05-20,2026-05-20,
            """);
    Run refused = Run.of("due-list", small, "--as-of=2026-05-20", "--days=-1");
    assertThat(refused.err()).contains("days ahead are negative: -1; 0 or more is allowed");
    assertThat(refused.status()).isEqualTo(2);
  }

  @Test
  void rowsOfRecordsThatWereRefusedShowInTheStatus() throws IOException {
    Files.writeString(
        folder.resolve("records").resolve("roster.csv"),
        "officer,from,to,fte,contract\nO1,?,,1,\n");

    assertThat(Run.of("due-list", small, records, "--as-of=2026-05-20").status()).isEqualTo(1);
    assertThat(Run.of("workload", small, records, "--as-of=2026-05-20").status()).isEqualTo(1);
    assertThat(Run.of("kpis", small, records, "--year-ending=2026-05-31").status()).isEqualTo(1);
  }

  @Test
  void aSpreadsheetRunsNothing() {
    assertThat(Run.of("due-list", small, "--as-of=2026-05-20", "--format=csv").out())
        .contains(",'=C3,ENG-REV-1,2026-06-02,2026-06-02,\n");
    assertThat(Run.of("reviews", small, "--as-of=2026-05-20").out()).contains("\n'=C3,2026-05-04,");
    assertThat(Run.of("timeline", small, "--as-of=2026-05-20").out())
        .contains("\n'=C3,2026-05-04,");
  }

  @Test
  void writesJson() {
    assertThat(
            Run.of("due-list", small, records, "--as-of=2026-05-20", "--days=0", "--format=json")
                .out())
        .isEqualTo(
            """
            [
              {"officer": "O1", "child": "C1", "rule": "ENG-REV-1", "due": "2026-05-01", \
            "plan_by": null, "days_overdue": 19},
              {"officer": "O2", "child": "C2", "rule": "ENG-REV-2", "due": "2026-05-20", \
            "plan_by": "2026-05-20", "days_overdue": null}
            ]
            """);
    assertThat(json(new Table("a", "b").row(Cell.of("\"\\\u0007Ŵ"), Cell.number("94.70"))))
        .isEqualTo("[\n  {\"a\": \"\\\"\\\\\\u0007Ŵ\", \"b\": 94.70}\n]\n");
    assertThat(json(new Table("a").row(Cell.empty()))).isEqualTo("[\n  {\"a\": null}\n]\n");
    // No text of two halves: what cannot be written in UTF-8 costs a sign, not the table.
    assertThat(json(new Table("a").row(Cell.of("\ud83d")))).contains("\"?\"");
    assertThat(json(new Table("a"))).isEqualTo("[]\n");
  }

  private static String json(Table table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(out, TableFormat.JSON);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void refusesAnotherFormat() {
    Run run = Run.of("due-list", small, "--as-of=2026-05-20", "--format=xml");

    assertThat(run.err()).contains("\"xml\" is not a format (expected text, csv or json)");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void countsTheYear() {
    String out =
        Run.of(
                "kpis",
                small,
                "--history=complete",
                "--year-ending=2026-05-31",
                "--population=10000",
                "--format=csv")
            .out();

    assertThat(out)
        .startsWith(
            """
            measure,numerator,denominator,percent,rate,left_out
            looked-after,3,,,,0
            looked-after-rate,3,10000,,3.00,0
            short-breaks,0,,,,0
            legal-status,3,,,,0
            legal-status-interim-care-order,0,3,0.00,,0
            """)
        .contains("\nsex-female,3,3,100.00,,0\n")
        .contains("\nstarts,3,,,,0\n")
        .contains("\nreviews-in-time,1,1,100.00,,0\n")
        .contains("\nreviews-held,1,,,,0\n")
        .contains("\nreviews-overdue,2,")
        .doesNotContain("midway")
        .doesNotContain("officer");
    assertThat(Run.of("kpis", small, "--year-ending=2026-05-31", "--population=0").err())
        .contains("population out of range: 0; 1 or more is allowed");
    Run few = Run.of("kpis", small, "--year-ending=2026-05-31", "--population=2");
    assertThat(few.err())
        .contains("duecare: population out of range: 2 people aged 0 to 17, of whom 3 would be");
    assertThat(few.status()).isEqualTo(2);
  }

  @Test
  void recordsTellMore() {
    Run run =
        Run.of(
            "kpis",
            small,
            records,
            "--history=complete",
            "--year-ending=2026-05-31",
            "--format=csv");

    assertThat(run.out())
        .contains("\nreviews-per-officer-heads,1,2,,0.50,0\n")
        .contains("midway")
        .contains("green")
        .contains("\noverdue-reviews-on-green-plan,")
        .doesNotContain("disputes-on-green-plan");
    assertThat(run.err())
        .startsWith("year 2025-06-01 to 2026-05-31\n")
        .doesNotContain("reviews per officer");
  }

  @Test
  void recordsStandBesideTheHistoryOfTheirChildAndLoseNone() throws IOException {
    Files.writeString(folder.resolve("records/children.csv"), "child,disability\nC1,YES\nC2,NO\n");

    Run run =
        Run.of(
            "kpis",
            small,
            records,
            "--history=complete",
            "--year-ending=2026-05-31",
            "--format=csv");

    assertThat(run.out())
        .contains("\nlooked-after,3,,,,0\n")
        .contains("\nrecorded-as-disabled,1,2,50.00,,1\n");
  }

  @Test
  void saysWhyThereAreNoReviewsPerOfficer() throws IOException {
    Files.writeString(
        folder.resolve("records").resolve("roster.csv"),
        "officer,from,to,fte,contract\nO1,2020-01-01,2026-05-30,1,PERMANENT\n");

    Run run = Run.of("kpis", small, records, "--year-ending=2026-05-31", "--format=csv");

    assertThat(run.out()).doesNotContain("per-officer");
    assertThat(run.err())
        .contains("note: no reviews per officer: nobody in roster.csv is at work on 2026-05-31\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void countsRatingsOfReviewsAndNoOthers() throws IOException {
    Files.writeString(
        folder.resolve("records").resolve("ratings.csv"),
        "child,reviewed,rating\nC2,2026-02-20,GREEN\nC2,2026-02-23,AMBER\nC9,2026-02-20,RED\n");

    Run run =
        Run.of(
            "kpis",
            small,
            records,
            "--history=complete",
            "--year-ending=2026-05-31",
            "--format=csv");

    assertThat(run.out())
        .contains("\nratings-given,1,,,,0\n")
        .contains("\nratings-given-green,1,1,100.00,,0\n");
    assertThat(run.err())
        .contains(
            "row refused: ratings.csv line 3, reviewed: the child has no review on 2026-02-23: not"
                + " counted as given at a review\n")
        .contains("row refused: ratings.csv line 4, child: about a child of whom");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void refusesAFolderThatHasNoRecords() {
    Run run = Run.of("due-list", small, "--records=" + folder, "--as-of=2026-05-20");

    assertThat(run.err())
        .contains("duecare: no file of records in " + folder + ": expected roster.csv, ");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void saysWholeNumberAndNoTypeOfJava() {
    assertThat(Run.of("due-list", small, "--days=sixty").err())
        .contains("'sixty' is not a whole number")
        .doesNotContain("an int");
    assertThat(Run.of("kpis", small, "--year-ending=2026-05-31", "--population=68,300").err())
        .contains("'68,300' is not a whole number");
  }

  @Test
  void saysThatTheYearEndsAfterTheReturn() {
    String note =
        "the last return ends before 2028-03-31: it is taken as that for the year ending ";

    assertThat(Run.of("kpis", small, "--year-ending=2028-03-31").err())
        .contains("note: return: " + note)
        .contains("and what happened since may be missing\n");
    assertThat(Run.of("audit", small, "--year-ending=2028-03-31").err()).contains(note);
    assertThat(Run.of("kpis", small, "--year-ending=2026-05-31").err())
        .doesNotContain("the last return ends before");
  }

  @Test
  void ourOwnFiguresFitTogether() {
    Run run =
        Run.of(
            "audit",
            small,
            records,
            "--history=complete",
            "--year-ending=2026-05-31",
            "--all",
            "--format=csv");

    assertThat(run.out().lines().filter(line -> line.startsWith("ERROR"))).isEmpty();
    assertThat(run.out()).contains("SOUND,PARTS_AGAINST_WHOLE,");
    assertThat(run.err()).containsPattern("checks \\d+, sound \\d+\n");
    assertThat(Run.of("audit", small, "--year-ending=2026-05-31").out())
        .startsWith("result")
        .doesNotContain("SOUND");
  }
}
