package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.RecordKind;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.ReviewsKnown;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up tables beside Header, Episodes and Reviews. */
class SyntheticTablesTest {

  private static final DateSpan YEAR_2026 =
      DateSpan.closed(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));

  private static final SyntheticReturn CHILDREN =
      SyntheticReturn.ofChildren(600).withSeed(3).withYears(2023, 2026);

  @TempDir Path folder;

  @Test
  void leaveNothingToNoteInAnyYear() throws IOException {
    Loaded<Ssda903Return> loaded = Ssda903.read(CHILDREN.withRecords().writeTo(folder));

    Set<IssueCode> codes = new TreeSet<>();
    loaded.issues().kept().stream().map(Issue::code).forEach(codes::add);
    assertThat(codes)
        .isSubsetOf(
            IssueCode.RETURN_YEAR_INFERRED,
            IssueCode.REVIEWS_OF_YEAR_BEFORE_MISSING,
            IssueCode.EPISODES_ENDED_SINCE,
            IssueCode.ROWS_REPEATED,
            IssueCode.RECORDS_REPLACED,
            IssueCode.EARLIER_RETURN_MISSING);
  }

  @Test
  void giveEachHistoryWithItsOwnRecord() throws IOException {
    Ssda903Return value = Ssda903.read(CHILDREN.withRecords().writeTo(folder)).value();
    ReviewsKnown known = ReviewsKnown.sinceEachStart();
    BiFunction<CareHistory, ChildRecord, List<Object>> pair = List::of;

    assertThat(value.children(known, pair).parallel().map(each -> each.get(0)))
        .isEqualTo(value.histories(known).toList());
    assertThat(value.children(pair).map(each -> each.get(0))).isEqualTo(value.histories().toList());
    assertThat(value.children(pair).map(each -> each.get(1))).isEqualTo(value.records().toList());
  }

  @Test
  void tellOfSomeChildrenInTheNationalMeasure() throws IOException {
    Ssda903Return value = Ssda903.read(CHILDREN.withRecords().writeTo(folder)).value();
    List<ChildRecord> records = value.records().toList();

    assertThat(records)
        .allMatch(record -> record.knows(RecordKind.SOCIAL_WORKERS, YEAR_2026))
        .allMatch(record -> record.knows(RecordKind.MISSING, YEAR_2026));
    assertThat(records)
        .filteredOn(record -> record.unaccompanied().isPresent())
        .hasSizeBetween(10, 120);
    assertThat(records)
        .filteredOn(record -> !record.missingPeriods().isEmpty())
        .hasSizeBetween(20, 200);
    long inCare = records.stream().filter(SyntheticTablesTest::hasWorker).count();
    long threeOrMore =
        records.stream()
            .filter(
                record ->
                    record.socialWorkers().stream()
                            .filter(worker -> worker.isWithin(YEAR_2026))
                            .count()
                        >= 3)
            .count();
    assertThat(100.0 * threeOrMore / inCare).isBetween(20.0, 34.0);
  }

  private static boolean hasWorker(ChildRecord record) {
    return record.socialWorkers().stream().anyMatch(worker -> worker.isWithin(YEAR_2026));
  }

  @Test
  void leaveTheHistoriesAsTheyAre() throws IOException {
    List<Path> without = CHILDREN.writeTo(folder.resolve("without"));
    List<Path> with = CHILDREN.withRecords().writeTo(folder.resolve("with"));

    for (int i = 0; i < without.size(); i++) {
      for (String table : List.of("header.csv", "episodes.csv", "reviews.csv")) {
        assertThat(Files.mismatch(without.get(i).resolve(table), with.get(i).resolve(table)))
            .isEqualTo(-1);
      }
      assertThat(without.get(i).resolve("missing.csv")).doesNotExist();
    }
    assertThat(with.get(0).resolve("social_workers.csv")).as("before 2023/24").doesNotExist();
    assertThat(with.get(1).resolve("social_workers.csv")).exists();
  }
}
