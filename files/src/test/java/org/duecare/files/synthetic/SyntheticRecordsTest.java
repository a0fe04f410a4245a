package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.workforce.CaseKind;
import org.duecare.files.Loaded;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;
import org.duecare.files.record.WalsallRecords;
import org.duecare.files.ssda903.Ssda903;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The records of a made-up council of Walsall's size go with its made-up return. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheticRecordsTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2023, 3, 31);

  private List<CareHistory> histories = List.of();
  private Records records = Records.builder().build();

  @BeforeAll
  void makeCouncil(@TempDir Path folder) throws IOException {
    List<Path> years =
        SyntheticReturn.council().withYears(2021, 2023).writeTo(folder.resolve("return"));
    histories = Ssda903.read(years).value().histories().toList();
    records = SyntheticRecords.of(histories, 2023).records();
  }

  @Test
  void haveTheOfficersOfTheReport() {
    assertThat(records.roster().orElseThrow().on(LAST_DAY)).hasSize(13);
    assertThat(records.roster().orElseThrow().fullTimeEquivalentOn(LAST_DAY))
        .isEqualByComparingTo("12.8");
    assertThat(
            records.allocations().orElseThrow().on(LAST_DAY).stream()
                .filter(each -> each.kind() == CaseKind.CHILD_PROTECTION))
        .hasSize(13 * 17);
  }

  @Test
  void giveEveryChildInCareAnOfficer() {
    long inCare =
        histories.stream()
            .filter(
                history ->
                    history.periods().stream()
                        .anyMatch(
                            period ->
                                !period.knownFrom().isAfter(LAST_DAY)
                                    && history
                                        .lastDayOf(period)
                                        .filter(LAST_DAY::isAfter)
                                        .isEmpty()))
            .count();

    assertThat(
            records.allocations().orElseThrow().on(LAST_DAY).stream()
                .filter(each -> each.kind() == CaseKind.LOOKED_AFTER))
        .hasSize(Math.toIntExact(inCare));
    assertThat(inCare).isBetween(600L, 720L);
  }

  @Test
  void ratePlansAsTheReportDoes() {
    List<PlanRating> ratings = records.of(RecordTable.RATINGS);

    assertThat(ratings).hasSizeGreaterThan(1_200);
    assertThat(share(ratings, Rating.GREEN)).isCloseTo(79, within(3.0));
    assertThat(share(ratings, Rating.AMBER)).isCloseTo(19, within(3.0));
    assertThat(share(ratings, Rating.RED)).isCloseTo(2, within(1.0));
    assertThat(records.disputes().orElseThrow().disputes()).hasSize(179);
    assertThat(records.of(RecordTable.FEEDBACK)).hasSize(5);
  }

  private static double share(List<PlanRating> ratings, Rating rating) {
    return 100.0
        * ratings.stream().filter(each -> each.rating() == rating).count()
        / ratings.size();
  }

  @Test
  void disputeMostlyPlansRatedRedOrAmberNotLongBefore() {
    RecordedDisputes recorded = records.disputes().orElseThrow();
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    Map<Rating, Long> soon = new EnumMap<>(Rating.class);
    recorded
        .disputes()
        .forEach(
            (reference, dispute) -> {
              ChildId child = recorded.children().get(reference);
              LocalDate raised = dispute.history().get(0).at().day();
              assertThat(CareAtEndOfDay.of(history(child), raised).isInCare()).isTrue();
              records.of(RecordTable.RATINGS).stream()
                  .filter(each -> each.child().equals(child))
                  .filter(each -> !each.reviewedOn().isAfter(raised))
                  .filter(each -> calendar.workingDaysBetween(each.reviewedOn(), raised) <= 20)
                  .reduce((before, next) -> next)
                  .ifPresent(each -> soon.merge(each.rating(), 1L, Long::sum));
            });

    assertThat(recorded.children()).hasSize(179);
    assertThat(recorded.children().values().stream().distinct()).hasSizeGreaterThan(150);
    assertThat(soon.get(Rating.AMBER) + soon.get(Rating.RED)).isBetween(70L, 120L);
    assertThat(soon.get(Rating.GREEN)).isBetween(5L, 50L);
  }

  private CareHistory history(ChildId child) {
    return histories.stream().filter(each -> each.child().equals(child)).findFirst().orElseThrow();
  }

  /** What is known of the year before is known on the last day of the records. */
  @Test
  void haveTheRatingsAndDisputesOfYearsBefore() {
    Records later = SyntheticRecords.of(histories, 2024).withRatingsAndDisputesFrom(2022).records();
    RecordedDisputes disputes = later.disputes().orElseThrow();

    assertThat(later.of(RecordTable.RATINGS))
        .extracting(each -> each.reviewedOn().minusMonths(3).getYear())
        .contains(2021, 2022)
        .doesNotContain(2020);
    assertThat(disputes.disputes().headMap("D2000").keySet()).hasSize(179);
    assertThat(disputes.disputes().tailMap("D2000").keySet()).hasSizeBetween(159, 199);
    assertThat(disputes.disputes().headMap("D2000").values())
        .allMatch(each -> !each.asOf(LocalDate.of(2024, 3, 31)).stage().isOpen());
    assertThat(later.of(RecordTable.FEEDBACK)).hasSize(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticRecords.of(histories, 2024).withRatingsAndDisputesFrom(2025))
        .withMessage(
            "first year of ratings and disputes out of range: ending 2025; 2012 to 2024 allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticRecords.of(histories, 2024).withRatingsAndDisputesFrom(2011));
  }

  /** What falls due in the year after a review held just before it is told, too. */
  @Test
  void tellTheStepsOfReviewsHeldJustBeforeTheYear() {
    assertThat(records.of(RecordTable.REVIEW_STEPS))
        .filteredOn(each -> each.listedOn().orElseThrow().isBefore(LocalDate.of(2022, 4, 1)))
        .hasSizeBetween(80, 250)
        .allMatch(each -> !each.listedOn().orElseThrow().isBefore(LocalDate.of(2022, 2, 26)));
  }

  /** Of nobody in care there is nobody to have a dispute about. */
  @Test
  void haveDisputesWithoutChildrenWhereThereAreNone() {
    RecordedDisputes disputes =
        SyntheticRecords.of(List.of(), 2023).records().disputes().orElseThrow();

    assertThat(disputes.disputes()).hasSize(179);
    assertThat(disputes.children()).isEmpty();
  }

  @Test
  void areTakenByTheHistoriesAndReadAsWritten(@TempDir Path folder) throws IOException {
    SyntheticRecords.of(histories, 2023).writeTo(folder.resolve("records"));

    Loaded<Records> read = WalsallRecords.read(folder.resolve("records"));
    Loaded<List<CareHistory>> joined = read.value().joined(histories.stream());

    assertThat(read.issues().kept()).isEmpty();
    assertThat(read.value()).isEqualTo(records);
    assertThat(joined.issues().kept()).isEmpty();
    assertThat(joined.value()).hasSameSizeAs(histories);
  }

  @Test
  void areWrittenOverNoFileAndThenNotAtAll(@TempDir Path folder) throws IOException {
    Path ratings = Files.writeString(folder.resolve("ratings.csv"), "of a real council");

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> SyntheticRecords.of(histories, 2023).writeTo(folder))
        .withMessage(ratings + ": another folder is needed, or the file has to go");

    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(ratings);
    }
    assertThat(ratings).hasContent("of a real council");
  }

  @Test
  void areWrittenOverNoDisputesEither(@TempDir Path folder) throws IOException {
    Path disputes = Files.writeString(folder.resolve("disputes.csv"), "of a real council");

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> SyntheticRecords.of(histories, 2023).writeTo(folder))
        .withMessageStartingWith(disputes + ": ");

    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(disputes);
    }
  }

  @Test
  void areOtherOnesWithAnotherSeedOrYear() {
    assertThat(SyntheticRecords.of(histories, 2023).withSeed(2).records()).isNotEqualTo(records);
    assertThat(SyntheticRecords.of(histories, 2022).records().disputes()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticRecords.of(histories, 2011))
        .withMessage("year of the records out of range: ending 2011; 2012 to 2080 allowed");
  }
}
