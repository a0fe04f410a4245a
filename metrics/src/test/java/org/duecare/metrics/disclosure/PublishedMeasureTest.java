package org.duecare.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

class PublishedMeasureTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  private static final Definition IN_TIME =
      Definition.of(
          "reviews-in-time", "of the reviews held, those in time", "reviews", "reviews held");
  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  private static PublishedMeasure share(long numerator, long denominator, long leftOut) {
    return CONTROL.publish(
        Measure.ofRatio(
            IN_TIME, YEAR, new Ratio(numerator, denominator), leftOut, part -> List.of()));
  }

  private static PublishedMeasure count(long count, long leftOut) {
    return CONTROL.publish(Measure.ofCount(IN_TIME, YEAR, count, leftOut, part -> List.of()));
  }

  @Test
  void saysWhatIsCounted() {
    PublishedMeasure published = share(1687, 1782, 12);

    assertThat(published.id()).isEqualTo("reviews-in-time");
    assertThat(published.definition()).isEqualTo("of the reviews held, those in time");
    assertThat(published.unit()).isEqualTo("reviews");
  }

  @Test
  void showsWhatIsLarge() {
    PublishedMeasure published = share(1687, 1782, 12);

    assertThat(published).hasToString("reviews-in-time: 1687/1782 (95%), 12 left out");
    assertThat(published.hidden()).isEmpty();
    assertThat(published.note()).isEqualTo("Nothing is hidden.");
    assertThat(published.ratio().orElseThrow().percent()).hasToString("95");
  }

  @Test
  void hidesTheNumeratorWhereItIsSmallAndWhereWhatIsMissingIs() {
    assertThat(share(5, 60, 0)).hasToString("reviews-in-time: c/60 (c), 0 left out");
    assertThat(share(6, 60, 0)).hasToString("reviews-in-time: 6/60 (10%), 0 left out");
    assertThat(share(55, 60, 0)).hasToString("reviews-in-time: c/60 (c), 0 left out");
    assertThat(share(54, 60, 0)).hasToString("reviews-in-time: 54/60 (90%), 0 left out");
    assertThat(share(5, 60, 0)).isEqualTo(share(55, 60, 0));
  }

  @Test
  void showsNoneAndAll() {
    assertThat(share(0, 60, 0)).hasToString("reviews-in-time: 0/60 (0%), 0 left out");
    assertThat(share(60, 60, 0)).hasToString("reviews-in-time: 60/60 (100%), 0 left out");
    assertThat(share(0, 0, 0)).hasToString("reviews-in-time: 0/0 (z), 0 left out");
  }

  @Test
  void hidesNoneAndAllWhereNoughtsAreHidden() {
    DisclosureControl strict = CONTROL.withZeros(Zeros.HIDDEN);

    assertThat(strict.publish(new Ratio(0, 60))).hasToString("c/60 (c)");
    assertThat(strict.publish(new Ratio(60, 60))).hasToString("c/60 (c)");
    assertThat(strict.publish(new Ratio(0, 0))).hasToString("c/c (c)");
  }

  @Test
  void hidesBothWhereTheDenominatorIsSmall() {
    PublishedMeasure published = share(0, 5, 2);

    assertThat(published).hasToString("reviews-in-time: c/c (c), c left out");
    assertThat(published.hidden()).containsExactly("numerator", "denominator", "left out");
    assertThat(published.note())
        .isEqualTo(
            "Hidden (c): numerator, denominator, left out. Hidden are counts from 1 to 5, and"
                + " figures from which such a count could be worked out.");
  }

  @Test
  void hidesASmallCount() {
    assertThat(count(3, 0)).hasToString("reviews-in-time: c, 0 left out");
    assertThat(count(3, 0).hidden()).containsExactly("count");
    assertThat(count(3, 0).ratio()).isEmpty();
    assertThat(count(30, 0).numerator().number()).hasValue(30);
  }

  /** All reviews are printed elsewhere; how many of them could not be judged tells of nobody. */
  @Test
  void showsHowManyReviewsAreLeftOut() {
    assertThat(share(30, 60, 3)).hasToString("reviews-in-time: 30/60 (50%), 3 left out");
  }

  /** Of the reviews overdue those of children on short breaks are left out. */
  @Test
  void hidesHowFewAreLeftOutOfAPlainCount() {
    assertThat(count(30, 4)).hasToString("reviews-in-time: 30, c left out");
    assertThat(count(30, 4).hidden()).containsExactly("left out");
    assertThat(count(30, 6)).hasToString("reviews-in-time: 30, 6 left out");
    assertThat(count(30, 0)).hasToString("reviews-in-time: 30, 0 left out");
  }

  /** 60 of 63 children who are printed elsewhere would tell of the 3. */
  @Test
  void hidesTheDenominatorThatTellsHowManyChildrenAreLeftOut() {
    assertThat(ofChildren(30, 60, 0)).hasToString("far: 30/60 (50%), 0 left out");
    assertThat(ofChildren(30, 60, 6)).hasToString("far: 30/60 (50%), 6 left out");
    assertThat(ofChildren(30, 60, 3)).hasToString("far: 30/c (c), c left out");
    assertThat(ofChildren(30, 60, 3).hidden()).containsExactly("denominator", "left out");
    assertThat(ofChildren(5, 60, 3)).hasToString("far: c/c (c), c left out");
    assertThat(ofChildren(58, 60, 3)).hasToString("far: c/c (c), c left out");
    assertThat(ofChildren(60, 60, 3)).hasToString("far: c/c (c), c left out");
    assertThat(ofChildren(60, 60, 6)).hasToString("far: 60/60 (100%), 6 left out");
  }

  /** 80 of 649 to 645 are all 12%, so the percentage tells nothing of the denominator. */
  @Test
  void keepsThePercentageThatIsTheSameForEachDenominator() {
    assertThat(ofChildren(80, 647, 3)).hasToString("far: 80/c (12%), c left out");
    assertThat(ofChildren(80, 647, 3)).isEqualTo(ofChildren(80, 645, 5));
    assertThat(ofChildren(0, 60, 3)).hasToString("far: 0/c (0%), c left out");
  }

  private static PublishedMeasure ofChildren(long numerator, long denominator, long leftOut) {
    return CONTROL.publish(
        Measure.ofRatio(
            Definition.of("far", "of the children, those far from home", "children", "children"),
            YEAR,
            new Ratio(numerator, denominator),
            leftOut,
            part -> List.of()));
  }

  @Test
  void roundsItsCountsAndMakesThePercentageOfTheRoundedOnes() {
    DisclosureControl rounding = CONTROL.withRounding(Rounding.TO_10);
    Measure<String> measure =
        Measure.ofRatio(IN_TIME, YEAR, new Ratio(14, 25), 8, part -> List.of());

    assertThat(rounding.publish(measure)).hasToString("reviews-in-time: 10/30 (33%), 10 left out");
    assertThat(rounding.publish(measure).note())
        .isEqualTo(
            "Nothing is hidden. Counts are rounded to the nearest 10, each for itself, and need not"
                + " add up.");
  }

  @Test
  void marksACountThatIsRoundedToNought() {
    DisclosureControl rounding = DisclosureControl.hidingBelow(3).withRounding(Rounding.TO_10);

    assertThat(rounding.publish(new Ratio(4, 50))).hasToString("k/50 (k)");
  }

  @Test
  void isEqualByWhatIsPublished() {
    assertThat(share(2, 60, 1)).isEqualTo(share(4, 60, 1)).hasSameHashCodeAs(share(4, 60, 1));
    assertThat(share(20, 60, 0))
        .isNotEqualTo(share(21, 60, 0))
        .isNotEqualTo(share(20, 60, 9))
        .isNotEqualTo(count(20, 0))
        .isNotEqualTo("reviews-in-time");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> CONTROL.publish((Measure<?>) null))
        .withMessage("measure");
    assertThatNullPointerException()
        .isThrownBy(() -> CONTROL.publish((Ratio) null))
        .withMessage("ratio");
    assertThatNullPointerException()
        .isThrownBy(() -> PublishedRatio.of(null, PublishedFigure.of(1)))
        .withMessage("numerator");
    assertThatNullPointerException()
        .isThrownBy(() -> PublishedRatio.of(PublishedFigure.of(1), null))
        .withMessage("denominator");
  }
}
