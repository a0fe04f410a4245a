package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A value that would fit in place of the one printed. It is computed, and no proof that it is the
 * right one. Immutable and thread-safe.
 *
 * @param figure the id of the figure
 * @param value the value that would fit, with the decimals of the one printed
 * @param count the number of cases behind a percentage, where it is known
 */
public record Suggestion(String figure, BigDecimal value, OptionalLong count) {

  /**
   * Checks that nothing is null.
   *
   * @param figure the id of the figure
   * @param value the value that would fit
   * @param count the number of cases behind a percentage
   * @throws NullPointerException if a part is null
   */
  public Suggestion {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(count, "count");
  }

  /** As {@code boys 52.2 (339)}. */
  @Override
  public String toString() {
    return figure
        + " "
        + value.toPlainString()
        + (count.isPresent() ? " (" + count.getAsLong() + ")" : "");
  }
}
