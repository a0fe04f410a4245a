package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Percentages into which one whole is divided, so that they add up to 100.
 *
 * <p>Each stands for all numbers that round to it, half a unit of its last decimal up or down: two
 * parts with one decimal may add up to 99.9 to 100.1. Where the whole is a known count, each must
 * come from a whole number of cases, and those numbers must add up to the whole. Percentages that
 * were altered so as to add up to exactly 100 do not always pass.
 *
 * <p>Immutable and thread-safe: each changing method gives another relation.
 */
public final class PercentagesOfWhole implements Relation {

  private final List<String> parts;
  private final @Nullable String whole;
  private final Categories categories;

  private PercentagesOfWhole(List<String> parts, @Nullable String whole, Categories categories) {
    this.parts = parts;
    this.whole = whole;
    this.categories = categories;
  }

  /**
   * Percentages that exclude one another.
   *
   * @param parts the ids of the percentages, at least one
   * @return the relation
   * @throws IllegalArgumentException if there is none or one comes twice
   */
  public static PercentagesOfWhole of(String... parts) {
    return new PercentagesOfWhole(
        Wording.requireDistinct(List.of(parts), 1, "percentages of a whole"),
        null,
        Categories.exclusive());
  }

  /**
   * This relation with the number of which the percentages are taken.
   *
   * @param count the id of the count
   * @return the changed relation
   */
  public PercentagesOfWhole ofAll(String count) {
    return new PercentagesOfWhole(parts, Objects.requireNonNull(count, "count"), categories);
  }

  /**
   * This relation with what kind of categories its parts are.
   *
   * @param kinds the categories; without them the parts are exclusive
   * @return the changed relation
   * @throws IllegalArgumentException if they name what is no part
   */
  public PercentagesOfWhole in(Categories kinds) {
    return new PercentagesOfWhole(parts, whole, kinds.requireAmong(parts));
  }

  /**
   * The percentages.
   *
   * @return their ids, immutable
   */
  public List<String> parts() {
    return parts;
  }

  /**
   * The number of which they are taken.
   *
   * @return the id of the count; empty where the report names none
   */
  public Optional<String> whole() {
    return Optional.ofNullable(whole);
  }

  /**
   * What kind of categories the parts are.
   *
   * @return the categories
   */
  public Categories categories() {
    return categories;
  }

  @Override
  public List<String> figures() {
    List<String> ids = new ArrayList<>(parts);
    whole().ifPresent(ids::add);
    return List.copyOf(ids);
  }

  /** The percentages. */
  @Override
  public String toString() {
    return "percentages " + figures();
  }
}
