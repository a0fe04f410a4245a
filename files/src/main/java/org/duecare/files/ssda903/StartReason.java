package org.duecare.files.ssda903;

/** RNE: why an episode began. */
enum StartReason {
  BLANK,
  UNKNOWN,
  /** Started to be looked after. */
  S,
  /** Legal status changed. */
  L,
  /** Placement and carer changed. */
  P,
  /** Placement changed, same carer. */
  T,
  /** Legal status, placement and carer changed. */
  B,
  /** Legal status and placement changed, same carer. */
  U;

  private static final StartReason[] ALL = values();
  static final CodeTable TABLE = CodeTable.of(ALL);

  static StartReason of(byte ordinal) {
    return ALL[ordinal];
  }

  /** Whether the child came to other carers: S, P and B. */
  boolean changesCarer() {
    return this == S || this == P || this == B;
  }

  boolean isKnown() {
    return ordinal() > CodeTable.UNKNOWN;
  }
}
