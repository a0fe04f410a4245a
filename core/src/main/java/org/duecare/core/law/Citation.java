package org.duecare.core.law;

import java.util.Objects;

/**
 * A provision of an instrument. Its text names both: "SI 2010/959 regulation 33(1)".
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument
 * @param provision the provision in it
 */
public record Citation(Instrument instrument, String provision) {

  /**
   * Checks that nothing is null or blank.
   *
   * @param instrument the instrument
   * @param provision the provision in it
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the provision is blank
   */
  public Citation {
    Objects.requireNonNull(instrument, "instrument");
    RequiredText.notBlank(provision, "provision");
  }

  @Override
  public String toString() {
    return instrument.reference() + " " + provision;
  }
}
