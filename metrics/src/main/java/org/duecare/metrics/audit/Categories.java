package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What kind of categories the parts of a whole are, as their names and the report have it.
 *
 * <p>Immutable and thread-safe: each changing method gives other categories.
 */
public final class Categories {

  /** Whether one case can be in several categories. The set is complete. */
  public enum Rule {
    /** Each case is in one. */
    EXCLUSIVE,
    /** A case may be in several, so that the parts need not add up. */
    MULTI_LABEL
  }

  private final Rule rule;
  private final List<List<String>> overlaps;
  private final List<String> merged;
  private final @Nullable String residual;

  private Categories(
      Rule rule, List<List<String>> overlaps, List<String> merged, @Nullable String residual) {
    this.rule = rule;
    this.overlaps = overlaps;
    this.merged = merged;
    this.residual = residual;
  }

  /**
   * Each case is in one category.
   *
   * @return the categories
   */
  public static Categories exclusive() {
    return new Categories(Rule.EXCLUSIVE, List.of(), List.of(), null);
  }

  /**
   * A case may be in several categories, so that the parts need not add up.
   *
   * @return the categories
   */
  public static Categories multiLabel() {
    return new Categories(Rule.MULTI_LABEL, List.of(), List.of(), null);
  }

  /**
   * These, some of which overlap by what they are called, as "not seen" and "not seen at home".
   *
   * @param parts the ids of at least two parts
   * @return the changed categories
   * @throws IllegalArgumentException if there are fewer or one comes twice
   */
  public Categories overlapping(String... parts) {
    List<String> pair = Wording.requireDistinct(List.of(parts), 2, "overlapping categories");
    return new Categories(rule, adding(overlaps, pair), merged, residual);
  }

  /**
   * These, one of which puts two things under one name, as "no care or pathway plan".
   *
   * @param part the id of the part
   * @return the changed categories
   * @throws IllegalArgumentException if the id is blank
   */
  public Categories merging(String part) {
    Wording.requireText(part, "merged category");
    return new Categories(rule, overlaps, adding(merged, part), residual);
  }

  /**
   * These, one of which is what is left over, as "other".
   *
   * @param part the id of the part
   * @return the changed categories
   * @throws IllegalArgumentException if the id is blank
   */
  public Categories residual(String part) {
    return new Categories(rule, overlaps, merged, Wording.requireText(part, "residual category"));
  }

  private static <T> List<T> adding(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  /**
   * Whether one case can be in several.
   *
   * @return the rule
   */
  public Rule rule() {
    return rule;
  }

  /**
   * Which overlap.
   *
   * @return the ids of each group that overlaps, immutable
   */
  public List<List<String>> overlaps() {
    return overlaps;
  }

  /**
   * Which put two things under one name.
   *
   * @return the ids, immutable
   */
  public List<String> merged() {
    return merged;
  }

  /**
   * Which is what is left over.
   *
   * @return the id; empty where there is none
   */
  public Optional<String> residual() {
    return Optional.ofNullable(residual);
  }

  /** Refuses categories that are no part. */
  Categories requireAmong(List<String> parts) {
    List<String> named = new ArrayList<>(merged);
    overlaps.forEach(named::addAll);
    residual().ifPresent(named::add);
    for (String id : named) {
      if (!parts.contains(id)) {
        throw new IllegalArgumentException(
            "category is no part of the whole: " + id + "; the parts are " + parts);
      }
    }
    return this;
  }

  /** The rule, and the parts that it does not hold for. */
  @Override
  public String toString() {
    return rule + ", overlaps " + overlaps + ", merged " + merged;
  }
}
