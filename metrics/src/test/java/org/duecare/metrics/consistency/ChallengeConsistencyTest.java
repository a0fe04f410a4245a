package org.duecare.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.dispute.WrittenDispute;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.timeliness.WrittenHistory;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengeConsistencyTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final ChildId ANN = ChildId.of("ANN");
  private static final ChildId BEN = ChildId.of("BEN");
  private static final ChildId CAT = ChildId.of("CAT");

  static Stream<SpecRow> cases() {
    return SpecFile.rows(ChallengeConsistencyTest.class, "/spec/challenge.csv");
  }

  /** One child, its ratings and a dispute. */
  @ParameterizedTest
  @MethodSource("cases")
  void comparesRatingsAndDisputes(SpecRow row) {
    PlanRatings ratings =
        PlanRatings.of(
            Stream.of(row.text("ratings").split("; ", -1))
                .filter(text -> !text.isBlank())
                .map(text -> text.split(" ", -1))
                .map(words -> rating(ANN, words[0], Rating.valueOf(words[1])))
                .toList());
    ChildId about = row.text("about").isBlank() ? ANN : ChildId.of(row.text("about"));
    List<ChildDispute> disputes =
        row.has("dispute")
            ? List.of(
                new ChildDispute(about, "D1", WrittenDispute.of(row.text("dispute"), "DRIFT", "")))
            : List.of();

    ChallengeConsistency consistency =
        ChallengeConsistency.in(YEAR, ratings, disputes, row.number("days"));

    assertThat(
            List.of(
                written(consistency.redOrAmberWithoutDispute()),
                written(consistency.disputesOnGreenPlan())))
        .containsExactly(row.text("without_dispute"), row.text("on_green"));
  }

  private static String written(Measure<?> measure) {
    return measure.numerator()
        + "/"
        + measure.denominator().orElseThrow()
        + (measure.leftOut() == 0 ? "" : " +" + measure.leftOut());
  }

  private static PlanRating rating(ChildId child, String day, Rating rating) {
    return new PlanRating(child, LocalDate.parse(day), rating);
  }

  @Test
  void overdueReviewsOnGreenPlans() {
    ReviewActivity activity =
        Stream.of("ANN", "BEN", "CAT", "DAN")
            .map(child -> WrittenHistory.of(child, "2022-05-09", "2022-06-08; 2022-09-08"))
            .map(history -> CarePlanning.england().reviews(history, YEAR.lastDay()))
            .collect(ReviewActivity.in(YEAR));
    PlanRatings ratings =
        PlanRatings.of(
            List.of(
                rating(ANN, "2022-06-08", Rating.AMBER),
                rating(ANN, "2022-09-08", Rating.GREEN),
                rating(BEN, "2022-09-08", Rating.RED),
                rating(CAT, "2023-04-01", Rating.GREEN)));
    ChallengeConsistency consistency = ChallengeConsistency.in(YEAR, ratings, List.of(), 20);

    assertThat(consistency.overdueReviewsOnGreenPlan(activity))
        .hasToString("overdue-reviews-on-green-plan: 1/2 (50.0%), 2 left out");
    assertThat(consistency.overdueReviewsOnGreenPlan(activity).evidence(Part.NUMERATOR))
        .extracting(review -> review.child())
        .containsExactly(ANN);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ChallengeConsistency.in(ReportingYear.ending(2022), ratings, List.of(), 20)
                    .overdueReviewsOnGreenPlan(activity))
        .withMessage(
            "reviews as of another day than the last of the period: as of 2023-03-31; 2022-03-31 is"
                + " needed");
  }

  @Test
  void aReviewThatMayBeOverdueIsLeftOutWhateverTheRating() {
    CareHistory history =
        CareHistory.builder(ANN)
            .period(PeriodOfCare.startingOn(LocalDate.of(2022, 12, 5)))
            .review(Review.heldOn(LocalDate.of(2022, 12, 31)))
            .earlyReviewEvent(
                EarlyReviewEvent.arisingOn(
                    EarlyReviewEvent.Ground.WELFARE_NOT_SAFEGUARDED, LocalDate.of(2023, 2, 1)))
            .build();
    ReviewActivity activity =
        Stream.of(CarePlanning.england().reviews(history, YEAR.lastDay()))
            .collect(ReviewActivity.in(YEAR));
    PlanRatings ratings = PlanRatings.of(List.of(rating(ANN, "2022-12-31", Rating.GREEN)));

    assertThat(
            ChallengeConsistency.in(YEAR, ratings, List.of(), 20)
                .overdueReviewsOnGreenPlan(activity))
        .hasToString("overdue-reviews-on-green-plan: 0/0, 1 left out");
  }

  @Test
  void ratesOfOfficersNameNobody() {
    OfficerId first = OfficerId.of("first-officer");
    OfficerId second = OfficerId.of("second-officer");
    Allocations allocations =
        Allocations.of(
            List.of(
                allocation(ANN, CaseKind.LOOKED_AFTER, first, "2022-04-01", ""),
                allocation(BEN, CaseKind.LOOKED_AFTER, first, "2022-04-01", ""),
                allocation(CAT, CaseKind.LOOKED_AFTER, second, "2022-04-01", "2022-10-01"),
                allocation(CAT, CaseKind.LOOKED_AFTER, first, "2022-10-01", ""),
                allocation(ChildId.of("DAN"), CaseKind.LOOKED_AFTER, second, "2022-04-01", ""),
                allocation(ANN, CaseKind.CHILD_PROTECTION, second, "2022-04-01", "")));
    List<ChildDispute> disputes =
        List.of(
            dispute(ANN, "2022-05-03"),
            dispute(CAT, "2022-05-03"),
            dispute(CAT, "2022-11-01"),
            dispute(ChildId.of("EVE"), "2022-11-01"),
            dispute(BEN, "2023-04-03"));

    OfficerRates rates =
        ChallengeConsistency.in(YEAR, PlanRatings.of(List.of()), disputes, 20)
            .disputesPerOfficer(allocations, 2);

    // The first officer raised 2 and has 3 children, the second raised 1 and has 1.
    assertThat(rates.officers()).isEqualTo(2);
    assertThat(rates.lowest(1)).contains(new BigDecimal("66.7"));
    assertThat(rates.median(1)).contains(new BigDecimal("83.3"));
    assertThat(rates.highest(1)).contains(new BigDecimal("100.0"));
    assertThat(rates.leftOut()).isEqualTo(1);
    assertThat(rates.warning())
        .contains("1 of 2 officers have fewer than 2 children: one dispute moves such a rate much");
    assertThat(rates.toString()).doesNotContain("first-officer", "second-officer");
  }

  @Test
  void noWarningWhereNumbersAreNotSmall() {
    Allocations allocations =
        Allocations.of(
            List.of(allocation(ANN, CaseKind.LOOKED_AFTER, OfficerId.of("o"), "2022-04-01", "")));
    ChallengeConsistency consistency =
        ChallengeConsistency.in(YEAR, PlanRatings.of(List.of()), List.of(), 20);

    assertThat(consistency.disputesPerOfficer(allocations, 1).warning()).isEmpty();
    assertThat(consistency.disputesPerOfficer(Allocations.of(List.of()), 1).median(0)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> consistency.disputesPerOfficer(allocations, 0))
        .withMessage("fewest children of an officer: 0; 1 or more is allowed");
  }

  private static ChildDispute dispute(ChildId child, String day) {
    return new ChildDispute(
        child, child.value() + day, WrittenDispute.of(day + " opened 1", "DRIFT", ""));
  }

  private static Allocation allocation(
      ChildId child, CaseKind kind, OfficerId officer, String from, String to) {
    return new Allocation(
        child,
        kind,
        officer,
        LocalDate.parse(from),
        Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }
}
