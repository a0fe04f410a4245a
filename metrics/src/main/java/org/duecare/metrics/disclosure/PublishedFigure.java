package org.duecare.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A whole number as it is published, or the mark that stands in its place. A marked figure has no
 * number, not even a hidden one.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedFigure {

  private final long number;
  private final @Nullable Mark mark;

  private PublishedFigure(long number, @Nullable Mark mark) {
    this.number = number;
    this.mark = mark;
  }

  /**
   * A number that was published.
   *
   * @param number the number that is printed, 0 or more
   * @return the figure
   * @throws IllegalArgumentException if the number is negative
   */
  public static PublishedFigure of(long number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          "published number is negative: " + number + "; 0 or more is allowed");
    }
    return new PublishedFigure(number, null);
  }

  /**
   * A mark in the place of a number.
   *
   * @param mark the mark
   * @return the figure
   */
  public static PublishedFigure marked(Mark mark) {
    return new PublishedFigure(0, Objects.requireNonNull(mark, "mark"));
  }

  static PublishedFigure hidden() {
    return marked(Mark.CONFIDENTIAL);
  }

  /**
   * The number that is printed.
   *
   * @return 0 or more, rounded where the rule rounds; empty where a mark stands
   */
  public OptionalLong number() {
    return mark == null ? OptionalLong.of(number) : OptionalLong.empty();
  }

  /**
   * The mark in the place of the number.
   *
   * @return the mark; empty where a number is printed
   */
  public Optional<Mark> mark() {
    return Optional.ofNullable(mark);
  }

  /**
   * Whether the figure is hidden to protect children.
   *
   * @return true for the mark c
   */
  public boolean isHidden() {
    return mark == Mark.CONFIDENTIAL;
  }

  /**
   * This count as a whole percentage of another, made of the two printed figures alone. It says
   * nothing that a reader could not work out from them, and with rounded counts it may differ by
   * some points from the percentage of the unrounded ones.
   *
   * @param whole of what it is a part
   * @return the percentage, rounded half up; k where it is above 0 and below a half; z where the
   *     whole is 0; c where one of the two is hidden, or where the whole is marked otherwise
   * @throws IllegalArgumentException if this number is greater than the whole
   */
  public PublishedFigure percentOf(PublishedFigure whole) {
    Objects.requireNonNull(whole, "whole");
    if (isHidden() || whole.mark != null) {
      return hidden();
    }
    if (number > whole.number) {
      throw new IllegalArgumentException(
          "part exceeds the whole: " + this + " of " + whole + "; at most all of it is allowed");
    }
    if (mark != null) {
      return this;
    }
    return whole.number == 0 ? marked(Mark.NOT_APPLICABLE) : percent(number, whole.number);
  }

  private static PublishedFigure percent(long part, long whole) {
    long percent =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
            .longValueExact();
    return percent == 0 && part > 0 ? marked(Mark.ROUNDS_TO_NOUGHT) : of(percent);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublishedFigure that && number == that.number && mark == that.mark;
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, mark);
  }

  /** The number, or the letter of the mark. */
  @Override
  public String toString() {
    return mark == null ? Long.toString(number) : mark.symbol();
  }
}
