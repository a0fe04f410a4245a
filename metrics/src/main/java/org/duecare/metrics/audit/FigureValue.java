package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.Objects;

/** What a report gives as the value of a figure. The set is complete. Immutable and thread-safe. */
public sealed interface FigureValue {

  /**
   * A number, with as many digits after the point as are printed: they say how it was rounded.
   *
   * @param number the number, 0 or more
   */
  record Printed(BigDecimal number) implements FigureValue {

    /**
     * Checks the number.
     *
     * @param number the number
     * @throws IllegalArgumentException if it is negative
     */
    public Printed {
      Objects.requireNonNull(number, "number");
      if (number.signum() < 0) {
        throw new IllegalArgumentException(
            "figure is negative: " + number.toPlainString() + "; 0 or more is allowed");
      }
      if (number.scale() < 0) {
        number = number.setScale(0);
      }
    }

    /** The number as it is printed. */
    @Override
    public String toString() {
      return number.toPlainString();
    }
  }

  /**
   * A small count that is not shown, to protect those counted.
   *
   * @param least the smallest number it may be, inclusive, 0 or more
   * @param most the greatest number it may be, inclusive
   */
  record Suppressed(long least, long most) implements FigureValue {

    /**
     * Checks the numbers.
     *
     * @param least the smallest number it may be
     * @param most the greatest number it may be
     * @throws IllegalArgumentException if the smallest is negative or exceeds the greatest
     */
    public Suppressed {
      if (least < 0 || least > most) {
        throw new IllegalArgumentException(
            "suppressed count cannot be "
                + least
                + " to "
                + most
                + "; the least is 0 or more and does not exceed the most");
      }
    }

    /** The bounds as {@code suppressed (1 to 4)}. */
    @Override
    public String toString() {
      return "suppressed (" + least + " to " + most + ")";
    }
  }

  /**
   * Words in place of a number.
   *
   * @param words what is printed, for example "almost 100%"
   */
  record InWords(String words) implements FigureValue {

    /**
     * Checks that there are words.
     *
     * @param words what is printed
     * @throws IllegalArgumentException if they are blank
     */
    public InWords {
      Wording.requireText(words, "words");
    }

    /** The words in quotation marks. */
    @Override
    public String toString() {
      return "\"" + words + "\"";
    }
  }

  /** Nothing: the figure is spoken of, and no value is given. */
  record Missing() implements FigureValue {

    /** The words {@code no value}. */
    @Override
    public String toString() {
      return "no value";
    }
  }
}
