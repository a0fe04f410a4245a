package org.duecare.metrics.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure: what it counts, the numbers, how many cases it had to leave out because the facts do
 * not decide, and the records behind each of those numbers. It is a share, with a numerator and a
 * denominator, or a plain count, which has none.
 *
 * <p>The numbers are ready; a list of records is made when it is asked for. Immutable and
 * thread-safe.
 *
 * @param <E> the kind of record that is counted
 */
public final class Measure<E> {

  /**
   * What a figure counts.
   *
   * @param id the name under which the figure is reported, for example "reviews-in-time"
   * @param sentence what is counted, in one sentence without a full stop
   * @param unit what one case is, in the plural, for example "reviews"
   */
  public record Definition(String id, String sentence, String unit) {

    /**
     * Checks that nothing is null.
     *
     * @param id the name under which the figure is reported
     * @param sentence what is counted
     * @param unit what one case is
     * @throws NullPointerException if a part is null
     */
    public Definition {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(unit, "unit");
    }
  }

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
  private final long numerator;
  private final @Nullable Ratio ratio;
  private final long leftOut;
  private final Function<Part, List<E>> evidence;

  private Measure(
      Definition definition,
      long numerator,
      @Nullable Ratio ratio,
      long leftOut,
      Function<Part, List<E>> evidence) {
    this.definition = Objects.requireNonNull(definition, "definition");
    this.numerator = numerator;
    this.ratio = ratio;
    this.leftOut = requireNotNegative(leftOut, "number left out");
    this.evidence = Objects.requireNonNull(evidence, "evidence");
  }

  /**
   * A share.
   *
   * @param <E> the kind of record that is counted
   * @param definition what is counted
   * @param ratio the numerator and the denominator
   * @param leftOut how many cases are left out, 0 or more
   * @param evidence the records behind each part, as many as the part says
   * @return the figure
   * @throws IllegalArgumentException if the number left out is negative
   */
  public static <E> Measure<E> ofRatio(
      Definition definition, Ratio ratio, long leftOut, Function<Part, List<E>> evidence) {
    Objects.requireNonNull(ratio, "ratio");
    return new Measure<>(definition, ratio.numerator(), ratio, leftOut, evidence);
  }

  /**
   * A plain count.
   *
   * @param <E> the kind of record that is counted
   * @param definition what is counted
   * @param count how many, 0 or more
   * @param leftOut how many cases are left out, 0 or more
   * @param evidence the records behind each part, as many as the part says, none for the
   *     denominator
   * @return the figure
   * @throws IllegalArgumentException if a number is negative
   */
  public static <E> Measure<E> ofCount(
      Definition definition, long count, long leftOut, Function<Part, List<E>> evidence) {
    return new Measure<>(definition, requireNotNegative(count, "count"), null, leftOut, evidence);
  }

  private static long requireNotNegative(long number, String what) {
    if (number < 0) {
      throw new IllegalArgumentException(
          what + " is negative: " + number + "; 0 or more is allowed");
    }
    return number;
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
   * The numerator of a share, or the count.
   *
   * @return how many cases, 0 or more
   */
  public long numerator() {
    return numerator;
  }

  /**
   * The denominator of a share.
   *
   * @return how many cases, 0 or more; empty for a plain count
   */
  public OptionalLong denominator() {
    return ratio == null ? OptionalLong.empty() : OptionalLong.of(ratio.denominator());
  }

  /**
   * The share, with its parts.
   *
   * @return the ratio; empty for a plain count
   */
  public Optional<Ratio> ratio() {
    return Optional.ofNullable(ratio);
  }

  /**
   * The share as a percentage. Show {@link #leftOut()} with it.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the percentage, rounded half up; empty where the denominator is 0, and for a plain
   *     count
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
   * @return as many records as the part says, immutable; none for the denominator of a plain count
   */
  public List<E> evidence(Part part) {
    return List.copyOf(evidence.apply(Objects.requireNonNull(part, "part")));
  }

  /** The figure as {@code reviews-in-time: 1687/1782 (94.7%), 12 left out}. */
  @Override
  public String toString() {
    return id() + ": " + (ratio == null ? numerator : ratio) + ", " + leftOut + " left out";
  }
}
