package org.duecare.files.synthetic;

import java.time.LocalDate;

/**
 * A placement with one carer.
 *
 * @param carer a number from 900000 to 999999, no two carers in a row having the same
 */
record Home(PlacementKind kind, String provider, int carer) {

  private static final int FIRST_CARER = 900_000;
  private static final int CARERS = 100_000;

  static Home first(Draw draw, PlacementKind kind) {
    return new Home(
        kind, PlacementTerms.drawProvider(draw, kind), FIRST_CARER + draw.below(CARERS));
  }

  /** With other carers than these. */
  Home moved(Draw draw, PlacementKind to) {
    int distance = draw.between(1, CARERS - 1);
    int other = FIRST_CARER + (carer - FIRST_CARER + distance) % CARERS;
    return new Home(to, PlacementTerms.drawProvider(draw, to), other);
  }

  /** Another kind of placement with the same carers. */
  Home as(PlacementKind other) {
    return new Home(other, provider, carer);
  }

  /** A made-up number in the form of Ofsted's; blank where a placement is not registered. */
  String urn() {
    return kind.hasUrn() ? "SC" + carer : "";
  }

  /** A stay in this home, from a day on. */
  record Stay(Home home, LocalDate from) {

    String code() {
      return home.kind.codeOn(from);
    }
  }
}
