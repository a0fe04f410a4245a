package org.duecare.core.law.england;

import org.duecare.core.law.Citation;
import org.duecare.core.law.Instrument;

/**
 * The Adoption Agencies Regulations 2005, SI 2005/389: the reviews of a child placed for adoption,
 * which are not computed yet.
 *
 * <p>Immutable and thread-safe.
 */
public final class AdoptionAgenciesRegulations2005 {

  private static final Instrument SI_2005_389 =
      new Instrument("SI 2005/389", "Adoption Agencies Regulations 2005");

  private AdoptionAgenciesRegulations2005() {}

  /**
   * Regulation 36: reviews, which have a clock of their own.
   *
   * @return the provision
   */
  public static Citation reviews() {
    return SI_2005_389.provision("regulation 36");
  }
}
