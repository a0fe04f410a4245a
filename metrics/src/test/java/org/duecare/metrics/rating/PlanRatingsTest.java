package org.duecare.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.metrics.measure.Change;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Series;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class PlanRatingsTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final ChildId ANN = ChildId.of("ANN");
  private static final ChildId BEN = ChildId.of("BEN");
  private static final ChildId CAT = ChildId.of("CAT");
  private static final List<ChildId> ALL = List.of(ANN, BEN, CAT);

  private static final PlanRatings RATINGS =
      PlanRatings.of(
          List.of(
              rating(ANN, "2022-05-02", Rating.GREEN),
              rating(ANN, "2022-09-01", Rating.AMBER),
              rating(ANN, "2023-03-31", Rating.RED),
              rating(BEN, "2022-03-31", Rating.RED),
              rating(BEN, "2022-06-30", Rating.AMBER),
              rating(BEN, "2023-04-01", Rating.GREEN)));

  private static PlanRating rating(ChildId child, String day, Rating rating) {
    return new PlanRating(child, LocalDate.parse(day), rating);
  }

  @Test
  void ratingsGivenInAQuarter() {
    assertThat(YEAR.quarters().stream().map(RATINGS::given))
        .extracting(Object::toString)
        .containsExactly(
            "ratings-given: 2, 0 left out: green 1, amber 1, red 0",
            "ratings-given: 1, 0 left out: green 0, amber 1, red 0",
            "ratings-given: 0, 0 left out: green 0, amber 0, red 0",
            "ratings-given: 1, 0 left out: green 0, amber 0, red 1");
    assertThat(RATINGS.given(YEAR).whole().numerator()).isEqualTo(4);
  }

  @Test
  void latestRatingAtTheEndOfAQuarter() {
    assertThat(YEAR.quarters().stream().map(each -> RATINGS.latest(each.lastDay(), ALL)))
        .extracting(Object::toString)
        .containsExactly(
            "plans-by-latest-rating: 2, 1 left out: green 1, amber 1, red 0",
            "plans-by-latest-rating: 2, 1 left out: green 0, amber 2, red 0",
            "plans-by-latest-rating: 2, 1 left out: green 0, amber 2, red 0",
            "plans-by-latest-rating: 2, 1 left out: green 0, amber 1, red 1");
    assertThat(RATINGS.latest(YEAR.lastDay(), List.of(ANN, ANN)).whole().numerator()).isEqualTo(1);
    assertThat(RATINGS.latest(YEAR.lastDay(), ALL).whole().evidence(Part.LEFT_OUT))
        .containsExactly(new RatedPlan(CAT, Optional.empty()));
  }

  @Test
  void changesFromQuarterToQuarter() {
    Series<RatedPlan> amber =
        Series.of(YEAR.quarters(), each -> RATINGS.latest(each.lastDay(), ALL).part(Rating.AMBER));

    assertThat(amber.changes().stream().map(each -> points(each)))
        .containsExactly(new BigDecimal("50.0"), new BigDecimal("0.0"), new BigDecimal("-50.0"));
  }

  private static BigDecimal points(Change change) {
    return change.points(1).orElseThrow();
  }

  @Test
  void movements() {
    assertThat(RATINGS.movements(YEAR))
        .hasToString("plans-by-movement: 1, 1 left out: better 1, unchanged 0, worse 0");
    assertThat(RATINGS.movements(YEAR.quarters().get(3)))
        .hasToString("plans-by-movement: 1, 0 left out: better 0, unchanged 0, worse 1");
    assertThat(RATINGS.movements(YEAR).whole().evidence(Part.LEFT_OUT))
        .containsExactly(rating(ANN, "2023-03-31", Rating.RED));
  }

  @Test
  void aRatingOnTheFirstDayIsNotTheOneBefore() {
    PlanRatings ratings =
        PlanRatings.of(
            List.of(
                rating(ANN, "2022-03-31", Rating.RED), rating(ANN, "2022-04-01", Rating.GREEN)));

    assertThat(ratings.movements(YEAR))
        .hasToString("plans-by-movement: 1, 0 left out: better 1, unchanged 0, worse 0");
  }

  @Test
  void historyOfAPlan() {
    assertThat(RATINGS.of(ANN))
        .extracting(PlanRating::rating)
        .containsExactly(Rating.GREEN, Rating.AMBER, Rating.RED);
    assertThat(RATINGS.of(CAT)).isEmpty();
    assertThat(RATINGS.latest(ANN, LocalDate.of(2022, 9, 1)))
        .contains(rating(ANN, "2022-09-01", Rating.AMBER));
    assertThat(RATINGS.latest(ANN, LocalDate.of(2022, 5, 1))).isEmpty();
  }

  @Test
  void refusesTwoRatingsOfOneReview() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PlanRatings.of(
                    List.of(
                        rating(ANN, "2022-05-02", Rating.GREEN),
                        rating(ANN, "2022-05-02", Rating.RED))))
        .withMessage(
            "two ratings of one review: GREEN and RED on 2022-05-02; one a child and day is"
                + " allowed");
  }

  /** Paragraph 7.5 of the Walsall report: 79, 19 and 2 per cent, which add up to 100. */
  @Test
  void sharesOfTheWalsallReport() {
    PlanRatings walsall =
        PlanRatings.of(
            IntStream.range(0, 650)
                .mapToObj(
                    i ->
                        rating(
                            ChildId.of("C" + i),
                            "2023-01-09",
                            i < 513 ? Rating.GREEN : i < 637 ? Rating.AMBER : Rating.RED))
                .toList());

    assertThat(walsall.given(YEAR).percentagesAddingUp(0).values())
        .containsExactly(new BigDecimal("79"), new BigDecimal("19"), new BigDecimal("2"));
  }
}
