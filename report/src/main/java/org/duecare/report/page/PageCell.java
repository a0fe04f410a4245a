package org.duecare.report.page;

import java.util.Objects;
import java.util.Optional;

/**
 * One figure of a table as it is printed. A hidden one has a mark and no number. Immutable and
 * thread-safe.
 *
 * @param value the number; empty text where a mark stands
 * @param kind what the number is
 * @param numerator of a share or a rate, the count; empty text elsewhere
 * @param denominator of a share, of how many; empty text elsewhere
 * @param leftOut how many cases could not be decided, or the mark; empty text where none
 * @param mark the letter in the place of the number
 * @param detail what stands below the number; empty text where nothing does
 * @param meaning what the mark means, in words; empty text without a mark
 */
public record PageCell(
    String value,
    Kind kind,
    String numerator,
    String denominator,
    String leftOut,
    Optional<String> mark,
    String detail,
    String meaning) {

  /** What a number is. The set is complete. */
  public enum Kind {
    /** A count. */
    COUNT,
    /** A count that is rounded. */
    ROUNDED,
    /** A percentage. */
    PERCENT,
    /** A rate, or another number that counts no records. */
    NUMBER,
    /** Nothing: there is no such figure. */
    NONE
  }

  /**
   * Checks that nothing is null.
   *
   * @param value the number
   * @param kind what the number is
   * @param numerator of a share or a rate, the count
   * @param denominator of a share, of how many
   * @param leftOut how many cases could not be decided
   * @param mark the letter in the place of the number
   * @param detail what stands below the number
   * @param meaning what the mark means
   * @throws NullPointerException if a part is null
   */
  public PageCell {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    Objects.requireNonNull(leftOut, "leftOut");
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(meaning, "meaning");
  }

  static PageCell none() {
    return new PageCell("", Kind.NONE, "", "", "", Optional.empty(), "", "");
  }

  static PageCell number(String value) {
    return new PageCell(value, Kind.NUMBER, "", "", "", Optional.empty(), "", "");
  }

  /**
   * What is printed.
   *
   * @return the number, with the sign of a percentage, or the mark; empty text for nothing
   */
  public String text() {
    return mark.orElse(kind == Kind.PERCENT && !value.isEmpty() ? value + "%" : value);
  }

  /**
   * Whether the figure is hidden to protect children.
   *
   * @return true for the mark c
   */
  public boolean isHidden() {
    return mark.filter("c"::equals).isPresent();
  }

  boolean isRounded() {
    return kind == Kind.ROUNDED;
  }

  /** The number to be drawn. */
  Optional<Double> number() {
    return value.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(value));
  }
}
