package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures that are parts of another one and add up to it: 51 looked-after children and 17 on plans
 * are 68.
 *
 * <p>Counts are exact. A figure printed with decimals stands for all numbers that round to it, half
 * a unit of its last decimal up or down, so that n rounded parts may miss a rounded whole by (n +
 * 1) such halves. A suppressed part stands for all counts it may be.
 *
 * <p>Immutable and thread-safe: each changing method gives another relation.
 */
public final class PartsOfWhole implements Relation {

  private final String whole;
  private final List<String> parts;
  private final List<Reconciler> reconcilers;
  private final List<Reconciler> possible;
  private final Categories categories;

  private PartsOfWhole(
      String whole,
      List<String> parts,
      List<Reconciler> reconcilers,
      List<Reconciler> possible,
      Categories categories) {
    this.whole = whole;
    this.parts = parts;
    this.reconcilers = reconcilers;
    this.possible = possible;
    this.categories = categories;
  }

  /**
   * Parts that exclude one another.
   *
   * @param whole the id of the whole
   * @param parts the ids of the parts, at least one
   * @return the relation
   * @throws IllegalArgumentException if there is no part, one comes twice, or the whole is one
   */
  public static PartsOfWhole of(String whole, String... parts) {
    List<String> ids = new ArrayList<>(List.of(parts));
    ids.add(0, Objects.requireNonNull(whole, "whole"));
    Wording.requireDistinct(ids, 2, "a whole and its parts");
    return new PartsOfWhole(whole, List.of(parts), List.of(), List.of(), Categories.exclusive());
  }

  /**
   * This relation with figures that the report itself adds to the parts or takes off them: with
   * them the sum must be right.
   *
   * @param stated the figures, in place of any given before
   * @return the changed relation
   */
  public PartsOfWhole reconciledBy(Reconciler... stated) {
    return new PartsOfWhole(whole, parts, List.of(stated), possible, categories);
  }

  /**
   * This relation with figures of which the report does not say that they belong to the sum, and
   * which may explain why it is not right. They are tried where it is not, one or several at once.
   *
   * @param tried the figures, at most ten, in place of any given before
   * @return the changed relation
   * @throws IllegalArgumentException if there are more than ten
   */
  public PartsOfWhole perhapsReconciledBy(Reconciler... tried) {
    if (tried.length > 10) {
      throw new IllegalArgumentException(
          "figures to be tried are " + tried.length + "; at most 10 are allowed");
    }
    return new PartsOfWhole(whole, parts, reconcilers, List.of(tried), categories);
  }

  /**
   * This relation with what kind of categories its parts are.
   *
   * @param kinds the categories; without them the parts are exclusive
   * @return the changed relation
   * @throws IllegalArgumentException if they name what is no part
   */
  public PartsOfWhole in(Categories kinds) {
    return new PartsOfWhole(whole, parts, reconcilers, possible, kinds.requireAmong(parts));
  }

  /**
   * The whole.
   *
   * @return its id
   */
  public String whole() {
    return whole;
  }

  /**
   * The parts.
   *
   * @return their ids, immutable
   */
  public List<String> parts() {
    return parts;
  }

  /**
   * What the report adds to the parts or takes off them.
   *
   * @return the figures, immutable
   */
  public List<Reconciler> reconcilers() {
    return reconcilers;
  }

  /**
   * What is tried where the sum is not right.
   *
   * @return the figures, immutable
   */
  public List<Reconciler> possibleReconcilers() {
    return possible;
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
    List<String> ids = new ArrayList<>();
    ids.add(whole);
    ids.addAll(parts);
    reconcilers.forEach(each -> ids.add(each.figure()));
    possible.forEach(each -> ids.add(each.figure()));
    return List.copyOf(ids);
  }

  /** The whole and its parts. */
  @Override
  public String toString() {
    return "whole " + whole + " of " + parts;
  }
}
