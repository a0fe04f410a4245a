package org.duecare.files.ssda903;

import org.duecare.core.child.CareLeaverRecord;
import org.duecare.core.child.CareLeaverRecord.Accommodation;
import org.jspecify.annotations.Nullable;

/**
 * ACCOM: where a care leaver lives, a letter, and whether it is suitable, 1 or 2.
 *
 * @param suitable whether it is; null where nobody knows where the young person lives
 */
record Lodging(Accommodation accommodation, @Nullable Boolean suitable) {

  static final Codes<Lodging> CODES = codes();

  private static Codes<Lodging> codes() {
    String letters = "BCDEGHKRSTUVWXYZ";
    Codes<Lodging> codes = Codes.none();
    for (int i = 0; i < letters.length(); i++) {
      Accommodation accommodation = Accommodation.values()[i];
      String letter = letters.substring(i, i + 1);
      codes =
          codes
              .and(letter + "1", new Lodging(accommodation, /* suitable= */ true))
              .and(letter + "2", new Lodging(accommodation, /* suitable= */ false));
    }
    return codes.and("0", new Lodging(Accommodation.NOT_KNOWN, null));
  }

  CareLeaverRecord addTo(CareLeaverRecord record) {
    CareLeaverRecord placed = record.with(accommodation);
    if (suitable == null) {
      return placed;
    }
    return suitable ? placed.inSuitableAccommodation() : placed.inUnsuitableAccommodation();
  }
}
