package org.duecare.metrics.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.duecare.metrics.measure.KeyedSentence;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which counts of children are published: which are too small to be read, whether
 * noughts are, to what the others are rounded.
 *
 * <p>What it promises for a table: take a reader who knows the rule, every printed figure, that
 * each hidden count is at least 1 (at least 0 where noughts are hidden), and that rows and columns
 * add up. For each small count every value from 1 up to the greatest small one (or as many of them
 * as {@link #withValuesLeftOpen} asks for) still fits all he knows, even if he is told that this
 * count is small. For a small total as many values fit, not all of them small, because who sees
 * three hidden counts knows that their total is 3 or more. For every other hidden figure at least
 * two values fit. This is proved for each table before it is published, not hoped for.
 *
 * <p>What it does not promise: it knows one table. Figures of other tables, of other years or of
 * other authorities may give away what is hidden here, and so may a reader's own knowledge of a
 * child. It does not weigh which of the open values is likely, nor does it look for a row whose
 * children are all in one column, which tells something of each. Someone who runs every table that
 * fits through this same rule may rule some of them out.
 *
 * <p>Immutable and thread-safe.
 */
public final class DisclosureControl {

  /** A figure that can be only one thing is not hidden. */
  static final int FEWEST_LEFT_OPEN = 2;

  /** With less, a count known to be small would be known. */
  private static final int LEAST_THRESHOLD = 3;

  /**
   * "Any number between 1 and 5 inclusive has been suppressed", nought is shown: Department for
   * Education, Characteristics of children in need 2020 and 2021, notes on the data.
   */
  private static final int THRESHOLD_OF_THE_DEPARTMENT = 6;

  private static final int ALL = Integer.MAX_VALUE;

  private final int threshold;
  private final Zeros zeros;
  private final Rounding rounding;
  private final int valuesLeftOpen;

  private DisclosureControl(int threshold, Zeros zeros, Rounding rounding, int valuesLeftOpen) {
    this.threshold = threshold;
    this.zeros = zeros;
    this.rounding = rounding;
    this.valuesLeftOpen = valuesLeftOpen;
  }

  /**
   * A rule that hides counts below a threshold. Noughts are shown, nothing is rounded, and every
   * small value stays possible.
   *
   * @param threshold the least count that may be read, 3 or more: counts from 1 to the one below it
   *     are hidden
   * @return the rule
   * @throws IllegalArgumentException if the threshold is below 3, for with 2 a hidden count would
   *     be known to be 1
   */
  public static DisclosureControl hidingBelow(int threshold) {
    if (threshold < LEAST_THRESHOLD) {
      throw new IllegalArgumentException(
          "threshold is too low: " + threshold + "; " + LEAST_THRESHOLD + " or more is allowed");
    }
    return new DisclosureControl(threshold, Zeros.SHOWN, Rounding.NONE, ALL);
  }

  /**
   * The rule of the Department for Education for figures of one authority in its statistics of
   * children in need, 2020 and 2021: counts from 1 to 5 are hidden, noughts are shown, nothing is
   * rounded. How it protects hidden counts from being worked out, the department does not say; that
   * is as {@link DisclosureControl} promises. National and regional figures it rounds: {@code
   * withRounding(Rounding.TO_10)}.
   *
   * @return the rule
   */
  public static DisclosureControl departmentForEducation() {
    return hidingBelow(THRESHOLD_OF_THE_DEPARTMENT);
  }

  /**
   * This rule, with noughts shown or hidden.
   *
   * @param zeros whether a nought may be read
   * @return the changed rule
   */
  public DisclosureControl withZeros(Zeros zeros) {
    return new DisclosureControl(
        threshold, Objects.requireNonNull(zeros, "zeros"), rounding, valuesLeftOpen);
  }

  /**
   * This rule, with the counts that are shown rounded. Small counts are hidden all the same, for
   * rounding alone does not protect them: four counts of 2 and their total would be printed as four
   * times k and 10, rounded to 5, and nothing but 2 fits. As rounded totals tell less, fewer other
   * figures have to be hidden.
   *
   * @param rounding to what they are rounded
   * @return the changed rule
   */
  public DisclosureControl withRounding(Rounding rounding) {
    return new DisclosureControl(
        threshold, zeros, Objects.requireNonNull(rounding, "rounding"), valuesLeftOpen);
  }

  /**
   * This rule, content if fewer values than all small ones stay possible for a small count, so that
   * fewer other figures are hidden. Then the sum of some hidden counts may be known and itself be
   * small: of 2 and 1 it may be known that they are 3 together.
   *
   * @param values how many at least, 2 or more; where there are not as many small values, all
   * @return the changed rule
   * @throws IllegalArgumentException if the number is below 2
   */
  public DisclosureControl withValuesLeftOpen(int values) {
    if (values < FEWEST_LEFT_OPEN) {
      throw new IllegalArgumentException(
          "values left open are too few: "
              + values
              + "; "
              + FEWEST_LEFT_OPEN
              + " or more is allowed");
    }
    return new DisclosureControl(threshold, zeros, rounding, values);
  }

  /**
   * The threshold.
   *
   * @return the least count that may be read, 3 or more
   */
  public int threshold() {
    return threshold;
  }

  /**
   * Whether a nought may be read.
   *
   * @return shown or hidden
   */
  public Zeros zeros() {
    return zeros;
  }

  /**
   * To what the counts that are shown are rounded.
   *
   * @return the rounding
   */
  public Rounding rounding() {
    return rounding;
  }

  /**
   * How many values have to stay possible for a small count.
   *
   * @return how many at least, 2 or more; empty where all have to
   */
  public OptionalInt fewestValuesLeftOpen() {
    return valuesLeftOpen == ALL ? OptionalInt.empty() : OptionalInt.of(valuesLeftOpen);
  }

  /**
   * A table as it can be published.
   *
   * @param table the counts
   * @return the published figures, which carry nothing of the hidden ones
   */
  public PublishedTable publish(CountTable table) {
    SummedCells cells = new SummedCells(Objects.requireNonNull(table, "table"));
    return new PublishedTable(table, cells, Suppression.of(cells, this), this);
  }

  /**
   * A ratio as it can be published, for itself. Ratios that add up, such as those of the kinds of
   * review, are to be published as a {@link CountTable} of what is counted and what is missing.
   *
   * @param ratio the numerator and the denominator
   * @return the published figures; both are hidden where the denominator is small, and the
   *     numerator where it or what is missing to the denominator is small
   */
  public PublishedRatio publish(Ratio ratio) {
    Objects.requireNonNull(ratio, "ratio");
    long missing = ratio.denominator() - ratio.numerator();
    boolean hidesNumerator =
        isSmall(ratio.denominator()) || isSmall(ratio.numerator()) || isSmall(missing);
    return PublishedRatio.of(
        hidesNumerator ? PublishedFigure.hidden() : figure(ratio.numerator()),
        figure(ratio.denominator()));
  }

  /**
   * A measure as it can be published, for itself and without its evidence.
   *
   * <p>The denominator of a share and the number left out are together all cases, and how many
   * those are a reader mostly finds elsewhere. So of children, a small number left out is hidden
   * together with the denominator. Of a share of reviews, disputes and other things that are no
   * children it is a gap in the records and tells of nobody; it is hidden only with a small
   * denominator. Of a plain count it is hidden wherever it is small: those left out of the reviews
   * overdue are mostly the children on short breaks.
   *
   * @param measure the figure
   * @return the published figures: a plain count hidden where small; a share as {@link
   *     #publish(Ratio)} has it, with the denominator hidden, too, where it would tell a small
   *     number of children left out
   */
  public PublishedMeasure publish(Measure<?> measure) {
    return PublishedMeasure.of(Objects.requireNonNull(measure, "measure"), this);
  }

  /** A share of children of whom a small number is left out; they and the rest are all. */
  PublishedRatio publish(Ratio ratio, long leftOut) {
    long missing = ratio.denominator() - ratio.numerator();
    if (isSmall(ratio.numerator()) || isSmall(missing) || isSmall(missing + leftOut)) {
      return PublishedRatio.of(PublishedFigure.hidden(), PublishedFigure.hidden());
    }
    PublishedFigure numerator = figure(ratio.numerator());
    long all = ratio.denominator() + leftOut;
    List<PublishedFigure> percentages =
        LongStream.rangeClosed(Math.max(1, leastHidden()), greatestSmall())
            .mapToObj(open -> numerator.percentOf(figure(all - open)))
            .distinct()
            .toList();
    return new PublishedRatio(
        numerator,
        PublishedFigure.hidden(),
        percentages.size() == 1 ? percentages.get(0) : PublishedFigure.hidden());
  }

  /** A count that tells of nobody. */
  PublishedFigure shown(long count) {
    return PublishedFigure.of(rounding.round(count));
  }

  /** A count that needs no protection but by its own size. */
  PublishedFigure figure(long count) {
    if (isSmall(count)) {
      return PublishedFigure.hidden();
    }
    long rounded = rounding.round(count);
    return rounded == 0 && count > 0
        ? PublishedFigure.marked(Mark.ROUNDS_TO_NOUGHT)
        : PublishedFigure.of(rounded);
  }

  boolean isSmall(long count) {
    return count >= leastHidden() && count < threshold;
  }

  /** The least that a hidden count can be. */
  long leastHidden() {
    return zeros == Zeros.SHOWN ? 1 : 0;
  }

  /** The greatest count that is small. */
  long greatestSmall() {
    return threshold - 1L;
  }

  /** How many values must fit a small count, itself included. */
  long valuesLeftOpen() {
    return Math.min(valuesLeftOpen, threshold - leastHidden());
  }

  /** The least count that is printed as this one, which is not small. */
  long leastBehind(long count) {
    return count == 0 ? 0 : Math.max(threshold, rounding.leastAlike(count));
  }

  /** The greatest count that is printed as this one, which is not small. */
  long mostBehind(long count) {
    return count == 0 ? 0 : rounding.mostAlike(count);
  }

  /** What a note says of rounding; empty if nothing is rounded. */
  Optional<KeyedSentence> roundingSentence() {
    return rounding.sentence();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DisclosureControl that
        && threshold == that.threshold
        && zeros == that.zeros
        && rounding == that.rounding
        && valuesLeftOpen == that.valuesLeftOpen;
  }

  @Override
  public int hashCode() {
    return Objects.hash(threshold, zeros, rounding, valuesLeftOpen);
  }

  /** The rule as {@code hides counts from 1 to 5, rounding NONE, 5 values left open}. */
  @Override
  public String toString() {
    return "hides counts from "
        + leastHidden()
        + " to "
        + greatestSmall()
        + ", rounding "
        + rounding
        + ", "
        + valuesLeftOpen()
        + " values left open";
  }
}
