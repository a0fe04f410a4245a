package org.duecare.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.annualreport.AmountRow;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.audit.BesideGuideline;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.MeanOf;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.PercentagesOfWhole;
import org.duecare.metrics.audit.Quantity;
import org.duecare.metrics.audit.RateOf;
import org.duecare.metrics.audit.StatedGuideline;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.consistency.OfficerRates;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.Mark;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.disclosure.PublishedRatio;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.disclosure.Rounding;
import org.duecare.metrics.disclosure.Zeros;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.dispute.WrittenDispute;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.StabilityOfChild;
import org.duecare.metrics.population.TimeInCare;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.timeliness.Approximation;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessCases;
import org.duecare.metrics.timeliness.TimelinessComparison;
import org.junit.jupiter.api.Test;

/** What was worked out can be told in its parts and made again of them. */
class MadeAgainTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate DAY = LocalDate.of(2022, 11, 7);
  private static final ChildId CHILD = ChildId.of("C1");
  private static final ChildId OTHER = ChildId.of("C2");
  private static final PublishedFigure TEN = PublishedFigure.of(10);

  @Test
  void aFigureIsEqualToOneOfTheSameRecords() {
    Measure<ChildId> figure = count(CHILD);

    assertThat(figure).isEqualTo(count(CHILD)).hasSameHashCodeAs(count(CHILD));
    assertThat(figure).isNotEqualTo(count(OTHER)).isNotEqualTo(figure.withConfidence("so so"));
    assertThat(figure.definitionInFull().id()).isEqualTo("children");
    Breakdown<String, ChildId> whole =
        Breakdown.of(figure.definitionInFull(), YEAR, Map.of("all", List.of(CHILD)), List.of());
    assertThat(whole.definition()).isEqualTo(figure.definitionInFull());
    assertThat(whole.period()).isEqualTo(YEAR);
  }

  private static Measure<ChildId> count(ChildId child) {
    return Measure.ofCount(
        Definition.of("children", "children", "children", "children"),
        YEAR,
        1,
        0,
        part -> part == Measure.Part.NUMERATOR ? List.of(child) : List.of());
  }

  @Test
  void aComparisonNeedsEachApproximationOfItsYear() {
    TimelinessComparison comparison =
        Stream.<CareHistory>of().collect(TimelinessComparison.in(YEAR, CarePlanning.england()));
    Map<Approximation, Timeliness> under = new EnumMap<>(Approximation.class);
    for (Approximation each : Approximation.values()) {
      under.put(each, comparison.under(each));
    }

    assertThat(TimelinessComparison.of(comparison.law(), under)).hasToString(comparison.toString());
    under.put(
        Approximation.FIRST_28_DAYS,
        Timeliness.of(new TimelinessCases(YEAR.before(), List.of(), Map.of())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimelinessComparison.of(comparison.law(), under))
        .withMessageContaining("figures missing or of another year: FIRST_28_DAYS");
  }

  @Test
  void howSettledAChildIsIsTold() {
    ChildInCare child = ChildInCare.builder(CHILD, DAY).knownInPlacementFrom(DAY).build();
    Optional<LocalDate> born = Optional.of(DAY.minusYears(3));
    StabilityOfChild stability = StabilityOfChild.of(child, DAY, born, OptionalInt.of(2));

    assertThat(child.inPlacementSince()).isEmpty();
    assertThat(child.knownInPlacementFrom()).contains(DAY);
    assertThat(
            ChildInCare.builder(CHILD, DAY)
                .knownInPlacementFrom(DAY)
                .inPlacementSince(DAY.minusDays(1))
                .build()
                .knownInPlacementFrom())
        .as("where it is known since when, that day")
        .contains(DAY.minusDays(1));
    assertThat(child).isNotEqualTo(ChildInCare.builder(CHILD, DAY).build());
    assertThat(stability.knownInCareFrom()).isEqualTo(DAY);
    assertThat(stability.notBefore()).isEqualTo(born);
    assertThat(stability)
        .isEqualTo(StabilityOfChild.of(child, DAY, born, OptionalInt.of(2)))
        .hasSameHashCodeAs(StabilityOfChild.of(child, DAY, born, OptionalInt.of(2)))
        .isNotEqualTo(StabilityOfChild.of(child, DAY, born, OptionalInt.empty()))
        .isNotEqualTo(StabilityOfChild.of(child, DAY, Optional.empty(), OptionalInt.of(2)))
        .isNotEqualTo(StabilityOfChild.of(child, DAY.minusDays(1), born, OptionalInt.of(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StabilityOfChild.of(child, DAY, born, OptionalInt.of(-1)))
        .withMessageContaining("placements is negative");
  }

  @Test
  void childrenAndTheirTimesAreTold() {
    ChildInCare child = ChildInCare.builder(CHILD, DAY).age(3).distanceInMiles(2).build();
    assertThat(child.age()).hasValue(3);
    assertThat(child.since()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildInCare.builder(CHILD, DAY).age(-1))
        .withMessageContaining("age is negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChildInCare.builder(CHILD, DAY).distanceInMiles(Double.NaN))
        .withMessageContaining("distance out of range");
    TimeInCare time =
        TimeInCare.of(CHILD, DateSpan.closed(DAY, DAY), Optional.empty(), Optional.empty());
    assertThat(time).hasToString("in care from 2022-11-07");
    DateSpan weeks = DateSpan.closed(DAY.minusDays(20), DAY);
    TimeInCare either = TimeInCare.of(CHILD, weeks, Optional.empty(), Optional.empty());
    assertThat(either.from()).isEmpty();
    assertThat(either.startBetween()).isEqualTo(weeks);
    assertThat(either).isNotEqualTo(time);
    assertThat(AgeCut.from(5))
        .isEqualTo(AgeCut.from(5))
        .hasSameHashCodeAs(AgeCut.from(5))
        .isNotEqualTo(AgeCut.asCoded());
  }

  @Test
  void whatIsRecordedOfReviewsIsTold() {
    ReviewRecords records = ReviewRecords.of(List.of());
    Timeliness timeliness = Timeliness.of(new TimelinessCases(YEAR, List.of(), Map.of()));
    LatenessReasons reasons = LatenessReasons.of(timeliness, records);
    assertThat(reasons.timeliness()).isSameAs(timeliness);
    assertThat(reasons.records()).isSameAs(records);
    ReviewActivity activity = Stream.<ReviewTimetable>of().collect(ReviewActivity.in(YEAR));
    ReviewCircumstances circumstances = ReviewCircumstances.of(activity, records);
    assertThat(circumstances.activity()).isSameAs(activity);
    assertThat(circumstances.records()).isSameAs(records);
    RearrangedReview later = new RearrangedReview(OTHER, DAY, Optional.empty(), Optional.empty());
    RearrangedReview review = new RearrangedReview(CHILD, DAY, Optional.empty(), Optional.empty());
    Rearrangements rearrangements = Rearrangements.in(YEAR, List.of(later, review));
    assertThat(rearrangements.period()).isEqualTo(YEAR);
    assertThat(rearrangements.all()).containsExactly(review, later);
  }

  @Test
  void ratingsAndDisputesAreTold() {
    PlanRating rating = new PlanRating(CHILD, DAY, Rating.RED);
    PlanRatings ratings = PlanRatings.of(List.of(rating));
    assertThat(ratings.all()).containsExactly(rating);
    ChallengeConsistency consistency = ChallengeConsistency.in(YEAR, ratings, List.of(), 14);
    assertThat(consistency.period()).isEqualTo(YEAR);
    assertThat(consistency.ratings()).isSameAs(ratings);
    assertThat(consistency.disputes()).isEmpty();
    assertThat(consistency.days()).isEqualTo(14);
    OfficerRates rates = OfficerRates.of(List.of(BigDecimal.TEN, BigDecimal.ONE), 1, 30, 2);
    assertThat(rates.values()).containsExactly(BigDecimal.ONE, BigDecimal.TEN);
    assertThat(rates.officersBelow()).isEqualTo(1);
    assertThat(rates.fewestChildren()).isEqualTo(30);
    assertThat(rates.warning()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficerRates.of(List.of(), 1, 30, 2))
        .withMessageContaining("1 of 0 below 30");
    DisputeFigures disputes =
        DisputeFigures.in(
            YEAR, Map.of("D1", WrittenDispute.of(DAY + " opened 1", "DRIFT", "North")));
    assertThat(disputes.period()).isEqualTo(YEAR);
    assertThat(disputes.disputes()).containsOnlyKeys("D1");
  }

  @Test
  void nothingMadeAgainHoldsNull() {
    List<BigDecimal> none = new ArrayList<>();
    none.add(null);
    SortedMap<LocalDate, BigDecimal> amounts = new TreeMap<>();
    amounts.put(DAY, null);
    Phrase phrase = Phrase.of("unit.posts");
    List<String> column = new ArrayList<>();
    column.add(null);

    assertThatNullPointerException().isThrownBy(() -> OfficerRates.of(none, 1, 30, 2));
    assertThatNullPointerException()
        .isThrownBy(() -> new AmountRow("id", phrase, phrase, amounts))
        .withMessage("amount");
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                PublishedTable.of(
                    List.of(),
                    column,
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of()))
        .withMessage("column");
  }

  @Test
  void whatIsPublishedIsMadeAgain() {
    DisclosureControl control =
        DisclosureControl.hidingBelow(6).withZeros(Zeros.HIDDEN).withRounding(Rounding.TO_5);
    assertThat(control.threshold()).isEqualTo(6);
    assertThat(control.zeros()).isEqualTo(Zeros.HIDDEN);
    assertThat(control.rounding()).isEqualTo(Rounding.TO_5);
    assertThat(control.fewestValuesLeftOpen()).isEmpty();
    assertThat(control.withValuesLeftOpen(2).fewestValuesLeftOpen()).hasValue(2);
    PublishedTable table =
        control.publish(CountTable.withColumns("a", "b").row("x", 10, 2).row("y", 20, 30));
    assertThat(again(table)).isEqualTo(table).hasToString(table.toString());
    PublishedMeasure measure = control.publish(count(CHILD));
    PublishedMeasure again =
        PublishedMeasure.of(
            measure.id(),
            measure.definition(),
            measure.unit(),
            measure.numerator(),
            measure.ratio(),
            measure.leftOut(),
            measure.note());
    assertThat(again).isEqualTo(measure);
  }

  private static PublishedTable again(PublishedTable table) {
    return PublishedTable.of(
        table.rows(),
        table.columns(),
        table.rows().stream()
            .map(row -> table.columns().stream().map(each -> table.count(row, each)).toList())
            .toList(),
        table.rows().stream().flatMap(row -> table.rowTotal(row).stream()).toList(),
        table.columns().stream().flatMap(each -> table.columnTotal(each).stream()).toList(),
        table.grandTotal(),
        table.noteSentences());
  }

  @Test
  void whatWasNeverPublishedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublishedFigure.of(-1))
        .withMessageContaining("published number is negative");
    PublishedFigure hidden = PublishedFigure.marked(Mark.CONFIDENTIAL);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PublishedMeasure.of(
                    "id",
                    "children",
                    "children",
                    hidden,
                    Optional.of(new PublishedRatio(TEN, TEN, TEN)),
                    TEN,
                    ""))
        .withMessageContaining("share of another numerator");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PublishedTable.of(
                    List.of("x"),
                    List.of("a", "b"),
                    List.of(List.of(TEN)),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of()))
        .withMessage("table out of shape: 1 figures of a row; 2 are needed");
  }

  @Test
  void relationsSayWhatTheyAre() {
    StatedGuideline guideline = StatedGuideline.named("guideline");
    assertThat(BesideGuideline.of("cases", guideline)).hasToString("cases beside guideline");
    assertThat(MeanOf.total("mean", "cases", "officers"))
        .hasToString("mean [mean, cases, officers]");
    assertThat(PartsOfWhole.of("all", "some", "others")).hasToString("whole all of [some, others]");
    assertThat(PercentagesOfWhole.of("some", "others")).hasToString("percentages [some, others]");
    assertThat(RateOf.per10000("rate", "cases")).hasToString("rate [rate, cases] for each 10000");
    assertThat(Categories.exclusive()).hasToString("EXCLUSIVE, overlaps [], merged []");
    assertThat(Quantity.percent("percent", "cases"))
        .hasToString("percent of cases")
        .isEqualTo(Quantity.percent("percent", "cases"))
        .hasSameHashCodeAs(Quantity.percent("percent", "cases"))
        .isNotEqualTo(Quantity.of("cases"));
  }
}
