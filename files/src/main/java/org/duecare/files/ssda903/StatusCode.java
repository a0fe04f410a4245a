package org.duecare.files.ssda903;

import org.duecare.core.care.LegalStatus;
import org.jspecify.annotations.Nullable;

/** LS: the legal status. */
enum StatusCode {
  BLANK(null),
  UNKNOWN(null),
  C1(LegalStatus.INTERIM_CARE_ORDER),
  C2(LegalStatus.FULL_CARE_ORDER),
  D1(LegalStatus.FREED_FOR_ADOPTION),
  E1(LegalStatus.PLACEMENT_ORDER),
  V2(LegalStatus.ACCOMMODATED),
  V3(LegalStatus.SHORT_BREAK),
  V4(LegalStatus.SHORT_BREAK_AGREEMENT),
  L1(LegalStatus.POLICE_PROTECTION),
  L2(LegalStatus.EMERGENCY_PROTECTION_ORDER),
  L3(LegalStatus.CHILD_ASSESSMENT_ORDER),
  J1(LegalStatus.REMANDED),
  J2(LegalStatus.TRANSFERRED_FROM_POLICE_CUSTODY),
  J3(LegalStatus.CRIMINAL_ORDER);

  private static final StatusCode[] ALL = values();
  static final CodeTable TABLE = CodeTable.of(ALL);

  private final @Nullable LegalStatus status;

  StatusCode(@Nullable LegalStatus status) {
    this.status = status;
  }

  static StatusCode of(byte ordinal) {
    return ALL[ordinal];
  }

  /** What the code means; null if it is blank or unknown. */
  @Nullable LegalStatus status() {
    return status;
  }

  boolean isShortBreak() {
    return status != null && status.isShortBreak();
  }
}
