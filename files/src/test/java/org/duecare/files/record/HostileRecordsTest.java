package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.quality.ImprovementAction;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody would write by hand: each ends soon, and nothing is lost unsaid. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileRecordsTest {

  private static final int MANY = 50_000;
  private static final LocalDate DAY = LocalDate.of(2022, 5, 4);

  @TempDir private Path folder;

  private Loaded<Records> read(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return Records.read(folder);
  }

  private static String lines(String line, int count) {
    return (line + "\n").repeat(count);
  }

  @Test
  void longCellsRefuseTheirRows() throws IOException {
    String longest = "x".repeat(256);
    Loaded<Records> read =
        read(
            "audits.csv",
            "child,date,grade\nC1,2022-05-04,"
                + longest
                + "\nC2,2022-05-04,"
                + longest
                + "x\nC3,"
                + "2022-05-04,"
                + "x".repeat(1_000_000)
                + "\n");

    assertThat(read.value().of(RecordTable.AUDITS)).hasSize(1);
    assertThat(read.issues().count(IssueCode.CELL_INVALID)).isEqualTo(1);
    assertThat(read.issues().count(IssueCode.LINE_TOO_LONG)).isEqualTo(1);
  }

  @Test
  void noughtBytesRefuseTheirRowOrFile() throws IOException {
    assertThat(read("ratings.csv", "child,reviewed,rating\nC\0,2022-05-04,RED\n").issues().kept())
        .extracting(each -> each.code() + " " + each)
        .containsExactly(
            "ROW_NOT_TEXT ratings.csv line 2: no text in UTF-8, or a sign in it is none");
    assertThat(read("ratings.csv", "c\0h\0i\0l\0d\0").issues().kept())
        .extracting(each -> each.code() + " " + each)
        .containsExactly("FILE_NOT_TEXT ratings.csv: no text in UTF-8: not read");
  }

  @Test
  void tenThousandColumnsAreCountedAndNotRead() throws IOException {
    String titles =
        IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    Loaded<Records> read =
        read(
            "ratings.csv",
            "child,reviewed,rating," + titles + "\nC1,2022-05-04,RED" + ",".repeat(10_000) + "\n");

    assertThat(read.value().of(RecordTable.RATINGS)).hasSize(1);
    assertThat(read.issues().kept())
        .extracting(Object::toString)
        .containsExactly(
            "ratings.csv line 1: columns that are not of the layout, and not read: 10000");
  }

  @Test
  void anUnclosedQuoteCostsItsOwnLine() throws IOException {
    Loaded<Records> read =
        read(
            "ratings.csv",
            "child,reviewed,rating\n\"C1,2022-05-04,RED\n"
                + lines("\"", MANY)
                + "C2,2022-05-04,RED\n");

    assertThat(read.value().of(RecordTable.RATINGS))
        .containsExactly(new PlanRating(ChildId.of("C2"), DAY, Rating.RED));
    assertThat(read.issues().count(IssueCode.QUOTE_BROKEN)).isEqualTo(MANY + 1);
    assertThat(read.issues().kept()).hasSize(Issues.KEPT_OF_EACH);
  }

  @Test
  void rowsWithoutNumberOfOneOfficerAndOneChildEndSoon() throws IOException {
    StringBuilder roster = new StringBuilder("officer,from,to,fte,contract\n");
    StringBuilder events = new StringBuilder("child,kind,date\n");
    StringBuilder steps = new StringBuilder("child,held,opened\n");
    for (int i = 0; i < MANY; i++) {
      LocalDate day = LocalDate.of(1991, 1, 1).plusDays(i % 36_000);
      roster.append("O1,").append(day).append(",,1,AGENCY\n");
      events.append("C1,VISIT,").append(day).append('\n');
      steps.append("C1,").append(day).append(',').append(day).append('\n');
    }
    Files.writeString(folder.resolve("roster.csv"), roster);
    Files.writeString(folder.resolve("review-steps.csv"), steps);
    Loaded<Records> read = read("events.csv", events.toString());

    assertThat(read.value().of(RecordTable.ROSTER)).hasSize(1);
    assertThat(read.issues().count(IssueCode.RECORDS_OVERLAP)).isEqualTo(MANY - 1);
    assertThat(read.value().of(RecordTable.EVENTS)).hasSize(36_000);
    CareHistory history =
        CareHistory.builder(ChildId.of("C1")).period(PeriodOfCare.startingOn(DAY)).build();
    Loaded<CareHistory> joined = read.value().addTo(history);
    int after = joined.value().daysOf(CareEventKind.VISIT).size();
    assertThat(after).isGreaterThan(20_000);
    assertThat(joined.issues().count(IssueCode.RECORD_REFUSED_BY_HISTORY))
        .isEqualTo(36_000 - after);
  }

  @Test
  void repeatsNoCell() throws IOException {
    for (RecordTable<?> table : RecordTable.all()) {
      String row =
          table.columns().stream().map(each -> "Ann Other").collect(Collectors.joining(","));
      assertThat(
              read(table.fileName(), Records.template(table.fileName()) + row + "\n")
                  .issues()
                  .kept())
          .noneMatch(each -> each.toString().contains("Ann"));
    }
  }

  @Test
  void whatCannotBeReadAsItIsIsNotWritten() {
    Records formula =
        Records.builder()
            .add(
                RecordTable.ACTIONS,
                new ImprovementAction(
                    "P1", DAY, Optional.empty(), Optional.empty(), Optional.empty(), "=1+1"))
            .build();
    Records blanks =
        Records.builder()
            .add(RecordTable.RATINGS, new PlanRating(ChildId.of(" C1"), DAY, Rating.RED))
            .build();
    Records longAgo =
        Records.builder()
            .add(
                RecordTable.RATINGS,
                new PlanRating(ChildId.of("C1"), LocalDate.of(1990, 12, 31), Rating.RED))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> formula.writeTo(folder))
        .withMessage(
            "row of actions.csv cannot be written: words would be refused: begins with =, +, - or"
                + " @, which makes a formula of it in a spreadsheet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blanks.writeTo(folder))
        .withMessage("row of ratings.csv cannot be written: it would be read as another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> longAgo.writeTo(folder))
        .withMessage(
            "row of ratings.csv cannot be written: reviewed would be refused: not a date of the"
                + " years 1991 to 2090 (expected yyyy-mm-dd)");
    assertThat(folder).isEmptyDirectory();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Records.builder()
                    .add(RecordTable.COMPLETE, CareEventKind.VISIT)
                    .add(RecordTable.COMPLETE, CareEventKind.VISIT))
        .withMessage("complete.csv: repeats a row before: one row is allowed");
  }
}
