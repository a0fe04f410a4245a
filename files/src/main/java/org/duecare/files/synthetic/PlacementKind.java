package org.duecare.files.synthetic;

import java.time.LocalDate;

/** Kinds of placement, with their codes. */
enum PlacementKind {
  RELATIVE("U3"),
  RELATIVE_LONG_TERM("U1"),
  FOSTER("U6"),
  FOSTER_LONG_TERM("U4"),
  FOSTER_FOR_ADOPTION("U5"),
  ADOPTIVE_CURRENT_CARER("A5"),
  ADOPTIVE("A6"),
  PARENTS("P1"),
  SECURE_HOME("K1"),
  CHILDRENS_HOME("K2"),
  SUPPORTED("K3"),
  CARE_HOME("R1"),
  PARENT_AND_CHILD_UNIT("R3"),
  PRISON("R5"),
  RESIDENTIAL_SCHOOL("S1"),
  OTHER("Z1"),
  HOSPITAL("T1"),
  RESPITE("T4");

  /** Supported accommodation has its own code from the return that ends in 2025. */
  static final LocalDate SUPPORTED_RECODED = LocalDate.of(2024, 4, 1);

  /** Other placements are told apart from the return that ends in 2026. */
  static final LocalDate OTHER_RECODED = LocalDate.of(2025, 4, 1);

  private final String code;

  PlacementKind(String code) {
    this.code = code;
  }

  /** The code of a placement that begins on a day. */
  String codeOn(LocalDate day) {
    if (this == SUPPORTED && day.isBefore(SUPPORTED_RECODED)) {
      return "H5";
    }
    if (this == OTHER && !day.isBefore(OTHER_RECODED)) {
      return "Z11";
    }
    return code;
  }

  /** Whether Ofsted's number goes with the placement. */
  boolean hasUrn() {
    return switch (this) {
      case PARENTS, PRISON, OTHER, HOSPITAL, RESPITE -> false;
      default -> true;
    };
  }

  boolean isFoster() {
    return code.charAt(0) == 'U';
  }

  boolean isTemporary() {
    return code.charAt(0) == 'T';
  }

  /** The long-term placement that this one may turn into with the same carer, or itself. */
  PlacementKind longTerm() {
    return switch (this) {
      case RELATIVE -> RELATIVE_LONG_TERM;
      case FOSTER -> FOSTER_LONG_TERM;
      default -> this;
    };
  }
}
