package org.duecare.files.synthetic;

import java.time.LocalDate;

/** Draws how a child took part in a review. */
final class TakingPart {

  /**
   * In hundredths. Four in five are there (PN1 to PN4: 80% in Walsall in 2022-23), nearly all make
   * their views known.
   */
  private static final Weights<String> CHILD =
      Weights.of(52, "PN1")
          .and(6, "PN2")
          .and(14, "PN3")
          .and(4, "PN4")
          .and(6, "PN5")
          .and(15, "PN6")
          .and(3, "PN7");

  private static final Weights<String> TEENAGER =
      Weights.of(72, "PN1")
          .and(4, "PN2")
          .and(3, "PN3")
          .and(1, "PN4")
          .and(4, "PN5")
          .and(13, "PN6")
          .and(3, "PN7");

  private TakingPart() {}

  static String code(Draw draw, LocalDate birth, LocalDate day) {
    if (!Ages.hasReached(Ages.TAKES_PART, birth, day)) {
      return "PN0";
    }
    return (Ages.hasReached(12, birth, day) ? TEENAGER : CHILD).draw(draw);
  }
}
