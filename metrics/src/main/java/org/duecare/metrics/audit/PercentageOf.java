package org.duecare.metrics.audit;

import java.util.List;

/**
 * A percentage of a number of cases, where the report does not give how many. With n cases a
 * percentage can be printed only where some whole number from 0 to n gives it: for 650 children
 * there is a 52.6 % and a 52.8 %, and no 52.7 %. This is the GRIM test of Brown and Heathers
 * (2017). Whatever half up, half down or half even would print passes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param percentage the id of the percentage
 * @param denominator the id of the count of which it is taken
 */
public record PercentageOf(String percentage, String denominator) implements Relation {

  /**
   * Checks that the figures differ.
   *
   * @param percentage the id of the percentage
   * @param denominator the id of the count of which it is taken
   * @throws IllegalArgumentException if both are the same
   */
  public PercentageOf {
    Wording.requireDistinct(List.of(percentage, denominator), 2, "a percentage and its count");
  }

  @Override
  public List<String> figures() {
    return List.of(percentage, denominator);
  }
}
