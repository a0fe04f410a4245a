package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.quality.FeedbackSource;
import org.duecare.core.review.Manner;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFolderTest {

  private static final Path EXAMPLE = Path.of("src/test/resources/records");
  private static final ChildId C1 = ChildId.of("C1");
  private static final ChildId C2 = ChildId.of("C2");
  private static final OfficerId O1 = OfficerId.of("O1");

  @TempDir private Path folder;

  private static List<String> shown(Loaded<?> loaded) {
    return loaded.issues().kept().stream().map(each -> each.code() + " " + each).toList();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void readsTheExampleWithoutAnIssue() throws IOException {
    Loaded<Records> read = WalsallRecords.read(EXAMPLE);
    Records records = read.value();

    assertThat(shown(read)).isEmpty();
    assertThat(RecordTable.all()).allMatch(records::isGiven);
    LocalDate day = LocalDate.of(2022, 11, 30);
    assertThat(records.roster().orElseThrow().fullTimeEquivalentOn(day)).isEqualByComparingTo("2");
    assertThat(records.roster().orElseThrow().postsApprovedOn(day)).contains(BigDecimal.valueOf(2));
    assertThat(records.allocations().orElseThrow().officer(C2, CaseKind.LOOKED_AFTER, day))
        .contains(O1);
    assertThat(records.of(RecordTable.RATINGS))
        .containsExactly(
            new PlanRating(C1, LocalDate.of(2022, 5, 4), Rating.GREEN),
            new PlanRating(C2, LocalDate.of(2022, 6, 10), Rating.AMBER));
    assertThat(records.of(RecordTable.DECISIONS).get(1).isOverdueOn(LocalDate.of(2022, 7, 2)))
        .isTrue();
    assertThat(records.of(RecordTable.FEEDBACK).get(0).source()).isEqualTo(FeedbackSource.CHILD);
    assertThat(records.of(RecordTable.FEEDBACK).get(0).words())
        .contains("She listens, and remembers");
    assertThat(records.of(RecordTable.CHILDREN))
        .containsExactly(
            new RecordedDisability(C1, /* isDisabled= */ true),
            new RecordedDisability(C2, /* isDisabled= */ false));
    assertThat(records.of(RecordTable.AUDITS)).hasSize(1);
    assertThat(records.of(RecordTable.SUPERVISION)).hasSize(2);
    assertThat(records.of(RecordTable.GOOD_PRACTICE).get(0).team()).contains("Team 2");
    assertThat(records.of(RecordTable.ACTIONS).get(0).isOpenOn(day)).isTrue();
    assertThat(records.of(RecordTable.COMPLETE))
        .containsExactly(CareEventKind.MIDWAY_CHECK_DONE, CareEventKind.REVIEW_DECISIONS_SENT);
    assertThat(records.disputes().orElseThrow().disputes()).containsOnlyKeys("D1");
    assertThat(records).hasToString("records: 29 rows of 15 tables, 1 disputes");
  }

  @Test
  void readsNoDisputesWithoutAPolicy() throws IOException {
    Loaded<Records> read = Records.read(EXAMPLE);

    assertThat(shown(read))
        .containsExactly(
            "DISPUTES_WITHOUT_POLICY disputes.csv: not read: a policy is needed under which its"
                + " disputes escalate");
    assertThat(read.value().disputes()).isEmpty();
    assertThat(read.value()).hasToString("records: 29 rows of 15 tables");
  }

  @Test
  void readsTheStepsOfReviews() throws IOException {
    Records records = Records.read(EXAMPLE).value();
    ReviewSteps whole = records.of(RecordTable.REVIEW_STEPS).get(0);

    assertThat(whole.listedOn()).contains(LocalDate.of(2022, 4, 29));
    assertThat(whole.meetings())
        .contains(Review.openedAndCompleted(LocalDate.of(2022, 4, 29), LocalDate.of(2022, 5, 4)));
    assertThat(whole.steps())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(CareEventKind.REVIEWING_OFFICERS_NOTIFIED, LocalDate.of(2022, 4, 4)),
                Map.entry(CareEventKind.REVIEWING_OFFICER_APPOINTED, LocalDate.of(2022, 4, 5)),
                Map.entry(CareEventKind.REVIEW_DISCUSSED, LocalDate.of(2022, 4, 20)),
                Map.entry(CareEventKind.REVIEW_INVITATIONS_SENT, LocalDate.of(2022, 4, 14)),
                Map.entry(CareEventKind.REVIEW_REPORT_AVAILABLE, LocalDate.of(2022, 4, 26)),
                Map.entry(CareEventKind.SEEN_BY_REVIEWING_OFFICER, LocalDate.of(2022, 4, 27)),
                Map.entry(CareEventKind.REVIEW_DECISIONS_SENT, LocalDate.of(2022, 5, 9)),
                Map.entry(CareEventKind.REVIEW_DECISIONS_RECEIVED, LocalDate.of(2022, 5, 10)),
                Map.entry(CareEventKind.MANAGER_RESPONDED, LocalDate.of(2022, 5, 12)),
                Map.entry(CareEventKind.REVIEW_RECORD_COMPLETED, LocalDate.of(2022, 5, 18)),
                Map.entry(CareEventKind.REVIEW_RECORD_DISTRIBUTED, LocalDate.of(2022, 5, 23))));
    assertThat(records.reviewRecords()).hasSize(2);
    assertThat(records.reviewRecords().get(0).heldOn()).isEqualTo(LocalDate.of(2022, 5, 4));
    assertThat(records.reviewRecords().get(0).manner()).contains(Manner.HYBRID);
    assertThat(records.reviewRecords().get(0).parentsTookPart()).contains(true);
    assertThat(records.reviewRecords().get(1).parentsTookPart()).contains(false);
    assertThat(records.reviewRecords().get(1).reasonLate()).contains("LATE_NOTICE");
    assertThat(records.rearrangedReviews())
        .containsExactly(
            new RearrangedReview(
                C2,
                LocalDate.of(2022, 5, 31),
                Optional.of(LocalDate.of(2022, 6, 10)),
                Optional.of("SICKNESS")),
            new RearrangedReview(
                C2,
                LocalDate.of(2022, 9, 5),
                Optional.of(LocalDate.of(2022, 9, 12)),
                Optional.of("DATE_CHANGED")));
  }

  @Test
  void namesWhatIsNoFileOfRecords() throws IOException {
    write("Ratings.CSV", "child,reviewed,rating\nC1,2022-05-04,GREEN\n");
    write("notes.txt", "x");
    Files.createDirectory(folder.resolve("posts.csv"));

    Loaded<Records> read = Records.read(folder);

    assertThat(read.value().of(RecordTable.RATINGS)).hasSize(1);
    assertThat(read.value().isGiven(RecordTable.POSTS)).isFalse();
    assertThat(shown(read))
        .hasSize(2)
        .anyMatch(
            each ->
                each.startsWith(
                    "TABLE_UNKNOWN notes.txt: no file of records, and not read: expected"
                        + " roster.csv, "))
        .contains("FILE_NOT_PLAIN posts.csv: not a plain file: not read");
  }

  @Test
  void knowsNothingOfAnEmptyFolder() throws IOException {
    Loaded<Records> read = Records.read(folder);

    assertThat(shown(read)).hasSize(1).allMatch(each -> each.startsWith("RECORDS_MISSING "));
    assertThat(read.value().roster()).isEmpty();
    assertThat(read.value().allocations()).isEmpty();
    assertThat(read.value().disputes()).isEmpty();
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Records.read(folder.resolve("none")));
  }

  @Test
  void readsWhatSpreadsheetsWrite() throws IOException {
    Files.write(
        folder.resolve("good-practice.csv"),
        "\uFEFFDate,Words,Officer\r\n2022-05-04,\"said \"\"we, too\"\"\", O1 \r\n,,\r\n"
            .getBytes(StandardCharsets.UTF_8));

    Loaded<Records> read = Records.read(folder);

    assertThat(read.value().of(RecordTable.GOOD_PRACTICE).get(0).words())
        .contains("said \"we, too\"");
    assertThat(read.value().of(RecordTable.GOOD_PRACTICE).get(0).officer()).contains(O1);
    assertThat(shown(read))
        .containsExactly(
            "BYTE_ORDER_MARK good-practice.csv line 1: begins with a byte-order mark, which is"
                + " passed over",
            "BLANK_LINES good-practice.csv line 3: blank lines, which are passed over: 1");
  }

  @Test
  void templatesAreFilesWithoutRows() throws IOException {
    write("ratings.csv", "child,reviewed,rating\nC1,2022-05-04,GREEN\n");

    assertThat(Records.writeTemplates(folder)).hasSize(15);
    Loaded<Records> read = WalsallRecords.read(folder);

    assertThat(RecordTable.all()).allMatch(read.value()::isGiven);
    assertThat(read.value().of(RecordTable.RATINGS)).hasSize(1);
    assertThat(shown(read))
        .hasSize(15)
        .allMatch(
            each ->
                each.startsWith("TABLE_WITHOUT_ROWS ")
                    && each.endsWith(": no rows below the names of the columns"));
    assertThat(Records.template("midway-checks.csv")).isEqualTo("child,date\n");
    assertThat(Records.template("disputes.csv")).startsWith("dispute,date,time,event,");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Records.template("rating.csv"))
        .withMessageStartingWith("no file of records: expected one of roster.csv, posts.csv, ");
  }
}
