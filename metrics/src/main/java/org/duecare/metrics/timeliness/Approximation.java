package org.duecare.metrics.timeliness;

import java.util.List;
import org.duecare.core.law.Rule;
import org.duecare.core.law.england.ApproximationsInUse;

/**
 * What record systems in England compute in place of the law, to be set beside it. Others may be
 * added. Immutable and thread-safe.
 */
public enum Approximation {
  /** Three months taken as 91 days and six as 183. */
  MONTHS_91_AND_183_DAYS("91-and-183-days", ApproximationsInUse.months91And183Days()),
  /** The first review within 28 days. */
  FIRST_28_DAYS("first-28-days", ApproximationsInUse.first28Days());

  private final String label;
  private final List<Rule> rules;

  Approximation(String label, List<Rule> rules) {
    this.label = label;
    this.rules = rules;
  }

  /**
   * The name under which its figures are reported.
   *
   * @return for example "91-and-183-days"
   */
  public String label() {
    return label;
  }

  /**
   * The rules of the approximation.
   *
   * @return the rules that stand in place of the law's, immutable
   */
  public List<Rule> rules() {
    return rules;
  }
}
