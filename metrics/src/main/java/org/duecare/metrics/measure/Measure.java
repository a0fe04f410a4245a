package org.duecare.metrics.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure: what it counts, the numbers, how many cases it had to leave out because the facts do
 * not decide, and the records behind each of those numbers. It is a share, with a numerator and a
 * denominator, a rate to something else, or a plain count, which has neither.
 *
 * <p>The numbers are ready; a list of records is made when it is asked for. Immutable and
 * thread-safe.
 *
 * @param <E> the kind of record that is counted
 */
public final class Measure<E> {

  /** The numbers of a figure, each with records of its own. The set is complete. */
  public enum Part {
    /** What is counted: of a share, the cases that also are in the denominator. */
    NUMERATOR,
    /** Of which it is counted; a plain count has none. */
    DENOMINATOR,
    /** What might belong to the other two and cannot be decided. */
    LEFT_OUT
  }

  private final Definition definition;
  private final ReportingPeriod period;
  private final long numerator;
  private final @Nullable Ratio ratio;
  private final @Nullable Rate rate;
  private final long leftOut;
  private final Function<Part, List<E>> evidence;
  private final @Nullable String confidence;

  private Measure(
      Definition definition,
      ReportingPeriod period,
      long numerator,
      @Nullable Ratio ratio,
      @Nullable Rate rate,
      long leftOut,
      Function<Part, List<E>> evidence,
      @Nullable String confidence) {
    this.definition = Objects.requireNonNull(definition, "definition");
    this.period = Objects.requireNonNull(period, "period");
    this.numerator = numerator;
    this.ratio = ratio;
    this.rate = rate;
    this.leftOut = requireNotNegative(leftOut, "number left out");
    this.evidence = Objects.requireNonNull(evidence, "evidence");
    this.confidence = confidence;
  }

  /**
   * A share.
   *
   * @param <E> the kind of record that is counted
   * @param definition what is counted
   * @param period the time over which, or the day as of which
   * @param ratio the numerator and the denominator
   * @param leftOut how many cases are left out, 0 or more
   * @param evidence the records behind each part, as many as the part says
   * @return the figure
   * @throws IllegalArgumentException if the number left out is negative
   */
  public static <E> Measure<E> ofRatio(
      Definition definition,
      ReportingPeriod period,
      Ratio ratio,
      long leftOut,
      Function<Part, List<E>> evidence) {
    Objects.requireNonNull(ratio, "ratio");
    return new Measure<>(
        definition, period, ratio.numerator(), ratio, null, leftOut, evidence, null);
  }

  /**
   * So many to so many of something else, of which no records are kept.
   *
   * @param <E> the kind of record that is counted
   * @param definition what is counted
   * @param period the time over which, or the day as of which
   * @param rate the count and its base
   * @param leftOut how many cases are left out, 0 or more
   * @param evidence the records behind each part, as many as the part says, none for the
   *     denominator
   * @return the figure
   * @throws IllegalArgumentException if the number left out is negative
   */
  public static <E> Measure<E> ofRate(
      Definition definition,
      ReportingPeriod period,
      Rate rate,
      long leftOut,
      Function<Part, List<E>> evidence) {
    Objects.requireNonNull(rate, "rate");
    return new Measure<>(definition, period, rate.count(), null, rate, leftOut, evidence, null);
  }

  /**
   * A plain count.
   *
   * @param <E> the kind of record that is counted
   * @param definition what is counted
   * @param period the time over which, or the day as of which
   * @param count how many, 0 or more
   * @param leftOut how many cases are left out, 0 or more
   * @param evidence the records behind each part, as many as the part says, none for the
   *     denominator
   * @return the figure
   * @throws IllegalArgumentException if a number is negative
   */
  public static <E> Measure<E> ofCount(
      Definition definition,
      ReportingPeriod period,
      long count,
      long leftOut,
      Function<Part, List<E>> evidence) {
    return new Measure<>(
        definition,
        period,
        requireNotNegative(count, "count"),
        null,
        null,
        leftOut,
        evidence,
        null);
  }

  /**
   * This figure with a note on how far the records behind it can be relied on.
   *
   * @param note a sentence, such as what the service itself says of the records
   * @return the figure
   * @throws IllegalArgumentException if the note is blank
   */
  public Measure<E> withConfidence(String note) {
    if (note.isBlank()) {
      throw new IllegalArgumentException("note is blank: it must hold a character");
    }
    return new Measure<>(definition, period, numerator, ratio, rate, leftOut, evidence, note);
  }

  private static long requireNotNegative(long number, String what) {
    if (number < 0) {
      throw new IllegalArgumentException(
          what + " is negative: " + number + "; 0 or more is allowed");
    }
    return number;
  }

  /**
   * What is counted, with all its parts.
   *
   * @return the definition
   */
  public Definition definitionInFull() {
    return definition;
  }

  /**
   * The name under which the figure is reported.
   *
   * @return the id, for example "reviews-in-time"
   */
  public String id() {
    return definition.id();
  }

  /**
   * What is counted.
   *
   * @return one sentence without a full stop
   */
  public String definition() {
    return definition.sentence();
  }

  /**
   * What one case is.
   *
   * @return a word in the plural, for example "reviews"
   */
  public String unit() {
    return definition.unit();
  }

  /**
   * Whom or what the figure is about, in words.
   *
   * @return the population, for example "children looked after at the end of the day"
   */
  public String population() {
    return definition.population();
  }

  /**
   * What one unit is, where that could be doubted.
   *
   * @return the basis; empty where there is only one
   */
  public Optional<Basis> basis() {
    return definition.basis();
  }

  /**
   * When.
   *
   * @return the time over which it is counted; of what there is on a day, that day
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * How far the records behind it can be relied on.
   *
   * @return a note; empty where there is none
   */
  public Optional<String> confidence() {
    return Optional.ofNullable(confidence);
  }

  /**
   * The numerator of a share or of a rate, or the count.
   *
   * @return how many cases, 0 or more
   */
  public long numerator() {
    return numerator;
  }

  /**
   * The denominator of a share.
   *
   * @return how many cases, 0 or more; empty for a rate and for a plain count
   */
  public OptionalLong denominator() {
    return ratio == null ? OptionalLong.empty() : OptionalLong.of(ratio.denominator());
  }

  /**
   * The share, with its parts.
   *
   * @return the ratio; empty for a rate and for a plain count
   */
  public Optional<Ratio> ratio() {
    return Optional.ofNullable(ratio);
  }

  /**
   * The rate, with its parts.
   *
   * @return the rate; empty for a share and for a plain count
   */
  public Optional<Rate> rate() {
    return Optional.ofNullable(rate);
  }

  /**
   * The share as a percentage. Show {@link #leftOut()} with it.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the percentage, rounded half up; empty where the denominator is 0, for a rate and for a
   *     plain count
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public Optional<BigDecimal> percent(int decimals) {
    return ratio().flatMap(share -> share.percent(decimals));
  }

  /**
   * How many cases might belong to the figure and cannot be decided.
   *
   * @return how many cases are in neither the numerator nor the denominator for want of a fact
   */
  public long leftOut() {
    return leftOut;
  }

  /**
   * The records behind a part.
   *
   * @param part the part
   * @return as many records as the part says, immutable; none for the denominator of a rate or a
   *     count
   */
  public List<E> evidence(Part part) {
    return List.copyOf(evidence.apply(Objects.requireNonNull(part, "part")));
  }

  /**
   * Whether another figure counts the same with the same numbers, of which the same records are
   * behind.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Measure<?> that
        && definition.equals(that.definition)
        && period.equals(that.period)
        && numerator == that.numerator
        && Objects.equals(ratio, that.ratio)
        && Objects.equals(rate, that.rate)
        && leftOut == that.leftOut
        && Objects.equals(confidence, that.confidence)
        && Arrays.stream(Part.values())
            .allMatch(part -> evidence(part).equals(that.evidence(part)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(definition, period, numerator, ratio, rate, leftOut, confidence);
  }

  /** The figure as {@code reviews-in-time: 1687/1782 (94.7%), 12 left out}. */
  @Override
  public String toString() {
    Object numbers = rate == null ? numerator : rate;
    return id() + ": " + (ratio == null ? numbers : ratio) + ", " + leftOut + " left out";
  }
}
