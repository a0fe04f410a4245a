package org.duecare.files.ssda903;

import org.duecare.core.care.Participation;
import org.jspecify.annotations.Nullable;

/** REVIEW_CODE: how the child took part. */
enum ReviewCode {
  BLANK(null),
  UNKNOWN(null),
  PN0(Participation.UNDER_FOUR),
  PN1(Participation.ATTENDED_AND_SPOKE),
  PN2(Participation.ATTENDED_WITH_ADVOCATE),
  PN3(Participation.ATTENDED_WITHOUT_WORDS),
  PN4(Participation.ATTENDED_SILENT),
  PN5(Participation.ADVOCATE_BRIEFED),
  PN6(Participation.VIEWS_SENT),
  PN7(Participation.NOT_CONVEYED);

  private static final ReviewCode[] ALL = values();
  static final CodeTable TABLE = CodeTable.of(ALL);

  private final @Nullable Participation participation;

  ReviewCode(@Nullable Participation participation) {
    this.participation = participation;
  }

  static ReviewCode of(byte ordinal) {
    return ALL[ordinal];
  }

  /** What the code means; null if it is blank or unknown. */
  @Nullable Participation participation() {
    return participation;
  }

  boolean isKnown() {
    return participation != null;
  }
}
