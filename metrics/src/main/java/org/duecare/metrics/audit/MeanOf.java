package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mean: a total over a number. The mean, and each figure that has decimals or is no count, stands
 * for all numbers that round to it; the mean is right if some of them fit together.
 *
 * <p>Without a total the mean is that of whole numbers, and right if some whole total gives it.
 *
 * <p>Immutable and thread-safe: each changing method gives another relation.
 */
public final class MeanOf implements Relation {

  private final String mean;
  private final @Nullable String total;
  private final String number;
  private final List<String> otherNumbers;

  private MeanOf(String mean, @Nullable String total, String number, List<String> otherNumbers) {
    this.mean = mean;
    this.total = total;
    this.number = number;
    this.otherNumbers = otherNumbers;
    Wording.requireDistinct(figures(), 2, "the figures of a mean");
  }

  /**
   * A mean of a total.
   *
   * @param mean the id of the mean
   * @param total the id of the total
   * @param number the id of the number over which the report takes it
   * @return the relation
   * @throws IllegalArgumentException if a figure comes twice
   */
  public static MeanOf total(String mean, String total, String number) {
    return new MeanOf(mean, Objects.requireNonNull(total, "total"), number, List.of());
  }

  /**
   * A mean of whole numbers of which the report gives no total.
   *
   * @param mean the id of the mean
   * @param number the id of the number over which the report takes it
   * @return the relation
   * @throws IllegalArgumentException if both are the same
   */
  public static MeanOf wholeNumbers(String mean, String number) {
    return new MeanOf(mean, null, number, List.of());
  }

  /**
   * This relation with other numbers over which the mean may have been taken, such as full-time
   * equivalents in place of heads. They are tried.
   *
   * @param numbers the ids of the numbers, in place of any given before
   * @return the changed relation
   * @throws IllegalArgumentException if a figure comes twice
   */
  public MeanOf perhapsOver(String... numbers) {
    return new MeanOf(mean, total, number, List.of(numbers));
  }

  /**
   * The mean.
   *
   * @return its id
   */
  public String mean() {
    return mean;
  }

  /**
   * The total.
   *
   * @return its id; empty where the report gives none
   */
  public Optional<String> total() {
    return Optional.ofNullable(total);
  }

  /**
   * The number over which the report takes the mean.
   *
   * @return its id
   */
  public String number() {
    return number;
  }

  /**
   * Other numbers over which it may have been taken.
   *
   * @return their ids, immutable
   */
  public List<String> otherNumbers() {
    return otherNumbers;
  }

  @Override
  public List<String> figures() {
    List<String> ids = new ArrayList<>();
    ids.add(mean);
    total().ifPresent(ids::add);
    ids.add(number);
    ids.addAll(otherNumbers);
    return List.copyOf(ids);
  }

  /** The figures of the mean. */
  @Override
  public String toString() {
    return "mean " + figures();
  }
}
