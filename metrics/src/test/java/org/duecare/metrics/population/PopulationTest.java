package org.duecare.metrics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.EpisodeDetails;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Series;
import org.junit.jupiter.api.Test;

class PopulationTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

  private static ChildFacts child(int number, LegalStatus status, LocalDate end) {
    LocalDate start = LocalDate.of(2022, 5, 1);
    PeriodOfCare period =
        PeriodOfCare.startingOn(start)
            .withEpisodes(List.of(CareEpisode.startingOn(start, status, Placement.FOSTER_OTHER)));
    return ChildFacts.of(
        CareHistory.builder(ChildId.of("C" + number))
            .period(end == null ? period : period.endingOn(end, ReasonCeased.OTHER))
            .build());
  }

  /** The Walsall report, 5.3: 426, 94, 72, 65 and 12 are 669, of whom 19 left in March. */
  private static List<ChildFacts> walsall() {
    List<ChildFacts> children = new ArrayList<>();
    int[] counts = {426, 94, 72, 65, 12};
    LegalStatus[] statuses = {
      LegalStatus.FULL_CARE_ORDER,
      LegalStatus.INTERIM_CARE_ORDER,
      LegalStatus.ACCOMMODATED,
      LegalStatus.PLACEMENT_ORDER,
      LegalStatus.REMANDED
    };
    for (int kind = 0; kind < counts.length; kind++) {
      for (int i = 0; i < counts[kind]; i++) {
        boolean left = kind == 2 && i < 19;
        children.add(
            child(children.size(), statuses[kind], left ? LocalDate.of(2023, 3, 15) : null));
      }
    }
    return children;
  }

  /** No return tells of which kind a remand is: a 0 would read as if nobody were under it. */
  @Test
  void kindsOfRemandAreShownOnlyWhereTheyAreKnown() {
    Population notTold =
        Stream.of(child(1, LegalStatus.REMANDED, null)).collect(Population.in(YEAR));
    Population told =
        Stream.of(
                child(1, LegalStatus.REMANDED_TO_YOUTH_DETENTION, null),
                child(2, LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION, MARCH))
            .collect(Population.in(YEAR));

    assertThat(notTold.byLegalStatus().parts())
        .contains(LegalStatus.REMANDED, LegalStatus.CRIMINAL_ORDER)
        .doesNotContain(
            LegalStatus.REMANDED_TO_YOUTH_DETENTION,
            LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION,
            // Whom the figure does not count.
            LegalStatus.SHORT_BREAK,
            LegalStatus.SHORT_BREAK_AGREEMENT);
    assertThat(told.byLegalStatus().parts())
        .contains(LegalStatus.REMANDED, LegalStatus.REMANDED_TO_YOUTH_DETENTION)
        .doesNotContain(LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION);
    assertThat(told.byLegalStatusWithLeavers(YEAR).parts())
        .contains(LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION);
  }

  @Test
  void theReportsStatusesAreGrossOfLeavers() {
    Population population = walsall().stream().collect(Population.in(YEAR));
    ReportingSpan march = new ReportingSpan(MARCH, YEAR.lastDay());

    assertThat(population.lookedAfter().numerator()).isEqualTo(650);
    assertThat(population.byLegalStatus().whole().numerator()).isEqualTo(650);
    assertThat(population.byLegalStatusWithLeavers(march).whole().numerator()).isEqualTo(669);
    assertThat(
            population.byLegalStatusWithLeavers(march).part(LegalStatus.ACCOMMODATED).numerator())
        .isEqualTo(72);
    assertThat(population.byLegalStatus().part(LegalStatus.ACCOMMODATED).numerator()).isEqualTo(53);
    assertThat(population.ends().numerator()).isEqualTo(19);
    assertThat(population.ratePer10000(68_421).rate().orElseThrow().value(0))
        .isEqualTo(new BigDecimal("95"));
    assertThat(population.ratePer10000(650).rate().orElseThrow().value(0))
        .isEqualTo(new BigDecimal("10000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> population.ratePer10000(649))
        .withMessage(
            "population out of range: 649 people aged 0 to 17, of whom 650 would be looked after;"
                + " as many or more are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> population.byLegalStatusWithLeavers(YEAR.before()))
        .withMessage(
            "time of leaving not in the period of the figures: 2021-04-01 to 2022-03-31; that is"
                + " 2022-04-01 to 2023-03-31");
  }

  @Test
  void isASeriesByMonth() {
    List<ChildFacts> children = walsall();
    Series<ChildInCare> series =
        Series.of(
            YEAR.months(), month -> children.stream().collect(Population.in(month)).lookedAfter());

    assertThat(series.figures())
        .extracting(Measure::numerator)
        .containsExactly(0L, 669L, 669L, 669L, 669L, 669L, 669L, 669L, 669L, 669L, 669L, 650L);
  }

  @Test
  void tellsTheChildrenApartByWhatIsRecorded() {
    CareHistory history = child(1, LegalStatus.FULL_CARE_ORDER, null).history();
    EpisodeDetails details =
        EpisodeDetails.startingOn(LocalDate.of(2022, 5, 1))
            .need(CategoryOfNeed.DISABILITY_OF_THE_CHILD)
            .build();
    ChildRecord record =
        ChildRecord.builder(history.child())
            .sex(Sex.FEMALE)
            .ethnicGroup(EthnicGroup.WHITE_IRISH)
            .episode(details)
            .build();
    Population population =
        Stream.of(new ChildFacts(history, record), child(2, LegalStatus.ACCOMMODATED, null))
            .collect(Population.in(YEAR));

    assertThat(population.bySex().part(Sex.FEMALE))
        .hasToString("sex-female: 1/1 (100.0%), 1 left out");
    assertThat(population.byEthnicGroup().part(EthnicGroup.Broad.WHITE).numerator()).isEqualTo(1);
    assertThat(population.byNeed().part(CategoryOfNeed.DISABILITY_OF_THE_CHILD).numerator())
        .isEqualTo(1);
    assertThat(population.byPlacement().part(PlacementGroup.FOSTER).numerator()).isEqualTo(2);
    assertThat(population.bySex().whole().evidence(Part.LEFT_OUT))
        .extracting(ChildInCare::child)
        .containsExactly(ChildId.of("C2"));
    assertThat(population.lookedAfter().evidence(Part.NUMERATOR).get(0))
        .hasToString("child on 2023-03-31: FULL_CARE_ORDER, FOSTER_OTHER");
    assertThat(population)
        .hasToString("population 2022-04-01 to 2023-03-31, looked-after: 2, 0 left out");
  }

  @Test
  void refusesWhatCannotBe() {
    Population population = Stream.<ChildFacts>of().collect(Population.in(YEAR));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ChildFacts(
                    child(1, LegalStatus.ACCOMMODATED, null).history(),
                    ChildRecord.builder(ChildId.of("C2")).build()))
        .withMessage("history and record of two children: those of one child are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> population.farFromHome(-1))
        .withMessage("distance is negative: -1; 0 or more miles are allowed");
    for (double miles : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  ChildInCare.builder(ChildId.of("A"), LocalDate.of(2024, 3, 31))
                      .distanceInMiles(miles))
          .withMessage("distance out of range: " + miles + "; 0 or more miles are allowed");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> population.withManyPlacements(1))
        .withMessage("number of placements too low: 1; 2 or more is allowed");
    assertThatIllegalArgumentException().isThrownBy(() -> population.ratePer10000(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeBand.of(-1))
        .withMessage("age is negative: -1; 0 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DurationBands.endingAtMonths(6, 6))
        .withMessage(
            "limits of bands not in order: [6, 6]; each must be above the one before and 0");
    assertThatIllegalArgumentException()
        .isThrownBy(DurationBands::endingAtMonths)
        .withMessage("no limit of a band is given; one or more are needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LongTermStability(16, 12, 24))
        .withMessage(
            "terms out of range: under 16, 12 months in care, 24 in one placement; above 0 and no"
                + " longer in the placement than in care is allowed");
  }

  @Test
  void aBandIsNamedInMonthsOrYears() {
    assertThat(DurationBands.endingAtMonths(1, 3, 12, 24).labels())
        .containsExactly(
            "under 1 month",
            "1 month to under 3 months",
            "3 months to under 1 year",
            "1 year to under 2 years",
            "2 years and over");
  }

  @Test
  void aBandEndsBeforeTheDayOnWhichItsMonthsAreOver() {
    DurationBands bands = DurationBands.endingAtMonths(1, 3);
    LocalDate from = LocalDate.of(2022, 1, 31);

    assertThat(bands.of(from, LocalDate.of(2022, 2, 27))).isEqualTo("under 1 month");
    assertThat(bands.of(from, LocalDate.of(2022, 2, 28))).isEqualTo("1 month to under 3 months");
    assertThat(bands.of(from, LocalDate.of(2022, 4, 29))).isEqualTo("1 month to under 3 months");
    assertThat(bands.of(from, LocalDate.of(2022, 4, 30))).isEqualTo("3 months and over");
  }

  @Property
  void neitherOrderNorSharingOutMatters(
      @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> kinds, @ForAll Random random) {
    LegalStatus[] statuses = LegalStatus.values();
    List<ChildFacts> children = new ArrayList<>();
    IntStream.range(0, kinds.size())
        .forEach(
            i ->
                children.add(
                    child(
                        i,
                        statuses[kinds.get(i)],
                        kinds.get(i) == 2 ? LocalDate.of(2022, 6, 1 + i) : null)));
    Population inOrder = children.stream().collect(Population.in(YEAR));
    Collections.shuffle(children, random);
    Population shared = children.parallelStream().collect(Population.in(YEAR));

    assertThat(shared.lookedAfter().evidence(Part.NUMERATOR))
        .isEqualTo(inOrder.lookedAfter().evidence(Part.NUMERATOR));
    assertThat(shared.ends().evidence(Part.NUMERATOR))
        .isEqualTo(inOrder.ends().evidence(Part.NUMERATOR));
    assertThat(shared.byLegalStatus()).hasToString(inOrder.byLegalStatus().toString());
    assertThat(
            shared.byLegalStatus().parts().stream()
                .mapToLong(status -> shared.byLegalStatus().part(status).numerator())
                .sum())
        .isEqualTo(shared.lookedAfter().numerator());
  }
}
