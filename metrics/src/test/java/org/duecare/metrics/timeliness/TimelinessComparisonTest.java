package org.duecare.metrics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.england.ApproximationsInUse;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

class TimelinessComparisonTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();

  /**
   * Six months after 30 August end on 28 February, 183 days after it on 1 March. From Saturday 7
   * May 28 days end on 4 June, 20 working days with two bank holidays among them on 7 June.
   */
  private static final List<CareHistory> TWO_CHILDREN =
      List.of(
          WrittenHistory.of("183", "2022-05-09", "2022-05-31; 2022-08-30; 2023-03-01"),
          WrittenHistory.of("28", "2022-05-07", "2022-06-06; 2022-09-05; 2023-03-05"));

  private static TimelinessComparison comparison() {
    return TWO_CHILDREN.stream().collect(TimelinessComparison.in(YEAR, ENGLAND));
  }

  @Test
  void setsTheLawBesideTheApproximations() {
    assertThat(comparison())
        .hasToString(
            """
            law: timeliness 2022-04-01 to 2023-03-31, reviews-in-time: 5/6 (83.3%), 0 left out
            91-and-183-days: timeliness 2022-04-01 to 2023-03-31, reviews-in-time: 6/6 (100.0%), 0 left out
            first-28-days: timeliness 2022-04-01 to 2023-03-31, reviews-in-time: 4/6 (66.7%), 0 left out""");
  }

  @Test
  void judgesByTheLawAsTimelinessDoes() {
    Timeliness alone =
        TWO_CHILDREN.stream()
            .map(history -> ENGLAND.reviews(history, YEAR.lastDay()))
            .collect(Timeliness.in(YEAR));

    assertThat(comparison().law().measures())
        .map(Object::toString)
        .isEqualTo(alone.measures().stream().map(Object::toString).toList());
  }

  @Test
  void judgesByTheRulesOfEachApproximation() {
    assertThat(Approximation.MONTHS_91_AND_183_DAYS.rules())
        .isEqualTo(ApproximationsInUse.months91And183Days());
    assertThat(Approximation.FIRST_28_DAYS.rules()).isEqualTo(ApproximationsInUse.first28Days());
    assertThat(comparison().under(Approximation.FIRST_28_DAYS).ratio()).hasToString("4/6 (66.7%)");
  }

  @Test
  void namesTheReviewsThatAnApproximationWronglyCountsInTime() {
    assertThat(comparison().wronglyInTime(Approximation.MONTHS_91_AND_183_DAYS))
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.child()).isEqualTo(ChildId.of("183"));
              assertThat(review.outcome()).isEqualTo(Outcome.LATE);
              assertThat(review).hasToString("later review due 2023-02-28, held 2023-03-01: LATE");
            });
    assertThat(comparison().wronglyInTime(Approximation.FIRST_28_DAYS)).isEmpty();
  }

  @Test
  void joinsWhatWasCollectedInParts() {
    List<CareHistory> many =
        Stream.generate(TWO_CHILDREN::stream).limit(50).flatMap(s -> s).toList();

    assertThat(many.parallelStream().collect(TimelinessComparison.in(YEAR, ENGLAND)).toString())
        .isEqualTo(many.stream().collect(TimelinessComparison.in(YEAR, ENGLAND)).toString())
        .contains("law: timeliness 2022-04-01 to 2023-03-31, reviews-in-time: 250/300 (83.3%)");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> TimelinessComparison.in(null, ENGLAND))
        .withMessage("year");
    assertThatNullPointerException()
        .isThrownBy(() -> TimelinessComparison.in(YEAR, null))
        .withMessage("law");
    assertThatNullPointerException()
        .isThrownBy(() -> comparison().under(null))
        .withMessage("approximation");
  }
}
