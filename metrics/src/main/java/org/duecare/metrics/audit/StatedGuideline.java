package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A guideline or a definition from outside the report, with which a figure of the report is
 * compared: in which terms it counts and, for a guideline, between which bounds.
 *
 * <p>Immutable and thread-safe: each {@code with} method gives another guideline.
 */
public final class StatedGuideline {

  /**
   * The bounds of a guideline.
   *
   * @param least the lower bound, inclusive
   * @param most the upper bound, inclusive
   */
  public record Bounds(BigDecimal least, BigDecimal most) {

    /**
     * Checks the order.
     *
     * @param least the lower bound
     * @param most the upper bound
     * @throws IllegalArgumentException if the lower bound is negative or exceeds the upper one
     */
    public Bounds {
      Objects.requireNonNull(least, "least");
      Objects.requireNonNull(most, "most");
      if (least.signum() < 0 || least.compareTo(most) > 0) {
        throw new IllegalArgumentException(
            "bounds are "
                + least.toPlainString()
                + " to "
                + most.toPlainString()
                + "; the lower one is 0 or more and does not exceed the upper one");
      }
    }

    /** The bounds as {@code 50 to 70}. */
    @Override
    public String toString() {
      return least.toPlainString() + " to " + most.toPlainString();
    }
  }

  private final String name;
  private final Map<Term, String> terms;
  private final @Nullable Bounds bounds;

  private StatedGuideline(String name, Map<Term, String> terms, @Nullable Bounds bounds) {
    this.name = Wording.requireText(name, "name of a guideline");
    this.terms = terms;
    this.bounds = bounds;
  }

  /**
   * A guideline or definition of which nothing is said yet.
   *
   * @param name how it is cited, for example "IRO Handbook 7.15"
   * @return the guideline
   * @throws IllegalArgumentException if the name is blank
   */
  public static StatedGuideline named(String name) {
    return new StatedGuideline(name, Map.of(), null);
  }

  /**
   * This guideline with a term in which it counts.
   *
   * @param term what is said
   * @param text how it is said, in the words that figures use for the same thing
   * @return the changed guideline
   * @throws IllegalArgumentException if the text is blank
   */
  public StatedGuideline with(Term term, String text) {
    return new StatedGuideline(name, Figure.adding(terms, term, text), bounds);
  }

  /**
   * This guideline with bounds.
   *
   * @param least the lower bound, inclusive, for example "50"
   * @param most the upper bound, inclusive, for example "70"
   * @return the changed guideline
   * @throws IllegalArgumentException if a bound is no number, or the lower one is negative or
   *     exceeds the upper one
   */
  public StatedGuideline between(String least, String most) {
    return new StatedGuideline(
        name, terms, new Bounds(Wording.number(least), Wording.number(most)));
  }

  /**
   * How it is cited.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * In which terms it counts.
   *
   * @return the terms that are stated, immutable
   */
  public Map<Term, String> terms() {
    return terms;
  }

  /**
   * Between which bounds.
   *
   * @return the bounds; empty for a definition
   */
  public Optional<Bounds> bounds() {
    return Optional.ofNullable(bounds);
  }

  /** The name and what is said of it. */
  @Override
  public String toString() {
    return name + (bounds == null ? "" : " " + bounds);
  }
}
