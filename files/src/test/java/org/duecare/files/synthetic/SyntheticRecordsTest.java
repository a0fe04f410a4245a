package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.CareHistory;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.workforce.CaseKind;
import org.duecare.files.Loaded;
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
  void areOtherOnesWithAnotherSeedOrYear() {
    assertThat(SyntheticRecords.of(histories, 2023).withSeed(2).records()).isNotEqualTo(records);
    assertThat(SyntheticRecords.of(histories, 2022).records().disputes()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SyntheticRecords.of(histories, 2011))
        .withMessage("year of the records out of range: ending 2011; 2012 to 2080 allowed");
  }
}
