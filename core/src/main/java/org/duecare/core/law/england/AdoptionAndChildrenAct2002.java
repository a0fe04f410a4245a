package org.duecare.core.law.england;

import org.duecare.core.law.Citation;
import org.duecare.core.law.Instrument;

/**
 * The Adoption and Children Act 2002: who is looked after on the way to adoption.
 *
 * <p>Immutable and thread-safe.
 */
public final class AdoptionAndChildrenAct2002 {

  private static final Instrument ACT =
      new Instrument("Adoption and Children Act 2002", "Adoption and Children Act 2002 (c. 38)");

  private AdoptionAndChildrenAct2002() {}

  /**
   * Section 18(3): a child whom an authority placed, or is authorised to place, for adoption is
   * looked after by it.
   *
   * @return the provision
   */
  public static Citation lookedAfter() {
    return ACT.provision("section 18(3)");
  }

  /**
   * Section 46: the adoption order.
   *
   * @return the provision
   */
  public static Citation adoptionOrder() {
    return ACT.provision("section 46");
  }
}
