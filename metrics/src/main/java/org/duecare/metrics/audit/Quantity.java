package org.duecare.metrics.audit;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or so many percent of one: a term of a sum that is held against another. Immutable and
 * thread-safe.
 */
public final class Quantity {

  private final String figure;
  private final @Nullable String percentage;

  private Quantity(String figure, @Nullable String percentage) {
    this.figure = Objects.requireNonNull(figure, "figure");
    this.percentage = percentage;
  }

  /**
   * A figure.
   *
   * @param figure its id
   * @return the quantity
   */
  public static Quantity of(String figure) {
    return new Quantity(figure, null);
  }

  /**
   * So many percent of a figure.
   *
   * @param percentage the id of the percentage
   * @param figure the id of the figure of which it is taken
   * @return the quantity
   */
  public static Quantity percent(String percentage, String figure) {
    return new Quantity(figure, Objects.requireNonNull(percentage, "percentage"));
  }

  /**
   * The figure.
   *
   * @return its id
   */
  public String figure() {
    return figure;
  }

  /**
   * How many percent of it.
   *
   * @return the id of the percentage; empty for the figure itself
   */
  public Optional<String> percentage() {
    return Optional.ofNullable(percentage);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity that
        && figure.equals(that.figure)
        && Objects.equals(percentage, that.percentage);
  }

  @Override
  public int hashCode() {
    return Objects.hash(figure, percentage);
  }

  /** The figure, or a percentage of it. */
  @Override
  public String toString() {
    return percentage().map(percent -> percent + " of ").orElse("") + figure;
  }
}
