package org.duecare.core.law.england;

import org.duecare.core.law.Citation;
import org.duecare.core.law.Instrument;

/**
 * The Children Act 1989: which child is looked after.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChildrenAct1989 {

  private static final Instrument ACT =
      new Instrument("Children Act 1989", "Children Act 1989 (c. 41)");

  private ChildrenAct1989() {}

  /**
   * Section 22(1): a child is looked after who is in the authority's care or accommodated by it.
   *
   * @return the provision
   */
  public static Citation lookedAfter() {
    return section("section 22(1)");
  }

  /**
   * Section 22(2): accommodation is that for a continuous period of more than 24 hours.
   *
   * @return the provision
   */
  public static Citation moreThan24Hours() {
    return section("section 22(2)");
  }

  static Citation section(String provision) {
    return ACT.provision(provision);
  }
}
