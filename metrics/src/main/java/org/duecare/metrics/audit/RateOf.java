package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rate: a count for each thousand, ten thousand or other number of a population. The rate stands
 * for all numbers that round to it.
 *
 * <p>Where the report gives no population, the count and the rate imply between which numbers it
 * lies, and what rates compared with it mean at that population.
 *
 * <p>Immutable and thread-safe: each changing method gives another relation.
 */
public final class RateOf implements Relation {

  private final String rate;
  private final String count;
  private final long per;
  private final @Nullable String population;
  private final List<String> compared;

  private RateOf(
      String rate, String count, long per, @Nullable String population, List<String> compared) {
    this.rate = rate;
    this.count = count;
    this.per = per;
    this.population = population;
    this.compared = compared;
    Wording.requireDistinct(figures(), 2, "the figures of a rate");
  }

  /**
   * A rate per 10,000.
   *
   * @param rate the id of the rate
   * @param count the id of the count
   * @return the relation
   * @throws IllegalArgumentException if both are the same
   */
  public static RateOf per10000(String rate, String count) {
    return per(10_000, rate, count);
  }

  /**
   * A rate per any number.
   *
   * @param per for how many, 1 or more
   * @param rate the id of the rate
   * @param count the id of the count
   * @return the relation
   * @throws IllegalArgumentException if both are the same or the number is less than 1
   */
  public static RateOf per(long per, String rate, String count) {
    if (per < 1) {
      throw new IllegalArgumentException("rate is per " + per + "; 1 or more is allowed");
    }
    return new RateOf(rate, count, per, null, List.of());
  }

  /**
   * This relation with the population that the report gives.
   *
   * @param figure the id of the population
   * @return the changed relation
   * @throws IllegalArgumentException if a figure comes twice
   */
  public RateOf ofPopulation(String figure) {
    return new RateOf(rate, count, per, Objects.requireNonNull(figure, "figure"), compared);
  }

  /**
   * This relation with rates that the report compares with it, without a count or a population of
   * their own.
   *
   * @param rates the ids of the rates, in place of any given before
   * @return the changed relation
   * @throws IllegalArgumentException if a figure comes twice
   */
  public RateOf comparedWith(String... rates) {
    return new RateOf(rate, count, per, population, List.of(rates));
  }

  /**
   * The rate.
   *
   * @return its id
   */
  public String rate() {
    return rate;
  }

  /**
   * The count.
   *
   * @return its id
   */
  public String count() {
    return count;
  }

  /**
   * For how many of the population.
   *
   * @return the number, 1 or more
   */
  public long per() {
    return per;
  }

  /**
   * The population.
   *
   * @return its id; empty where the report gives none
   */
  public Optional<String> population() {
    return Optional.ofNullable(population);
  }

  /**
   * The rates compared with it.
   *
   * @return their ids, immutable
   */
  public List<String> comparedRates() {
    return compared;
  }

  @Override
  public List<String> figures() {
    List<String> ids = new ArrayList<>(List.of(rate, count));
    population().ifPresent(ids::add);
    ids.addAll(compared);
    return List.copyOf(ids);
  }

  /** The figures of the rate. */
  @Override
  public String toString() {
    return "rate " + figures() + " for each " + per;
  }
}
