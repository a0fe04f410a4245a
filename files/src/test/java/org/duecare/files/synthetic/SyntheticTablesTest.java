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
import java.util.function.Predicate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.CareLeaverRecord;
import org.duecare.core.child.CareLeaverRecord.Contact;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.HealthFact;
import org.duecare.core.child.HealthRecord;
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
      SyntheticReturn.ofChildren(600).withSeed(3).withYears(2023, 2027);

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

  /** Near the national shares. */
  @Test
  void tellOfHealthLeavingCareAndAdoptionAsOften() throws IOException {
    Ssda903Return value =
        Ssda903.read(
                SyntheticReturn.ofChildren(4_000)
                    .withYears(2026, 2027)
                    .withRecords()
                    .writeTo(folder))
            .value();
    List<ChildRecord> records = value.records().toList();

    List<HealthRecord> health =
        records.stream().flatMap(record -> record.healthRecords().stream()).toList();
    assertThat(share(health, one -> one.states(HealthFact.IMMUNISED).orElseThrow()))
        .isBetween(80.0, 84.0);
    assertThat(share(health, one -> one.states(HealthFact.HEALTH_ASSESSED).orElseThrow()))
        .isBetween(87.0, 91.0);
    assertThat(health.stream().flatMapToInt(one -> one.score().stream()).average().orElseThrow())
        .isBetween(13.5, 15.5);
    List<CareLeaverRecord> leavers =
        records.stream().flatMap(record -> record.careLeaverRecords().stream()).toList();
    assertThat(leavers).hasSizeGreaterThan(500);
    assertThat(share(leavers, one -> one.contact().orElseThrow() == Contact.IN_TOUCH))
        .isBetween(88.0, 94.0);
    assertThat(records).filteredOn(record -> !record.adoptions().isEmpty()).hasSizeBetween(90, 150);
    assertThat(records)
        .filteredOn(record -> !record.deprivationsOfLiberty().isEmpty())
        .hasSizeBetween(5, 40);
  }

  private static <T> double share(List<T> all, Predicate<T> which) {
    return 100.0 * all.stream().filter(which).count() / all.size();
  }

  private static boolean hasWorker(ChildRecord record) {
    return record.socialWorkers().stream().anyMatch(worker -> worker.isWithin(YEAR_2026));
  }

  @Test
  void leaveTheHistoriesAsTheyAre() throws IOException {
    List<Path> without = CHILDREN.writeTo(folder.resolve("without"));
    List<Path> with = CHILDREN.withRecords().writeTo(folder.resolve("with"));

    for (int i = 0; i < without.size(); i++) {
      for (String table : List.of("episodes.csv", "reviews.csv")) {
        assertThat(Files.mismatch(without.get(i).resolve(table), with.get(i).resolve(table)))
            .isEqualTo(-1);
      }
      assertThat(Files.readAllLines(with.get(i).resolve("header.csv")))
          .as("beside these Header holds care leavers")
          .containsSubsequence(Files.readAllLines(without.get(i).resolve("header.csv")));
      assertThat(without.get(i).resolve("missing.csv")).doesNotExist();
    }
    assertThat(with.get(0).resolve("social_workers.csv")).as("before 2023/24").doesNotExist();
    assertThat(with.get(1).resolve("social_workers.csv")).exists();
  }
}
