package org.duecare.files.ssda903;

import org.duecare.core.care.Placement;
import org.jspecify.annotations.Nullable;

/** PLACE: the placement. */
enum PlaceCode {
  BLANK(null),
  UNKNOWN(null),
  U1(Placement.RELATIVE_FOSTER_LONG_TERM),
  U2(Placement.RELATIVE_FOSTER_FOR_ADOPTION),
  U3(Placement.RELATIVE_FOSTER_OTHER),
  U4(Placement.FOSTER_LONG_TERM),
  U5(Placement.FOSTER_FOR_ADOPTION),
  U6(Placement.FOSTER_OTHER),
  A3(Placement.ADOPTIVE_BY_CONSENT_CURRENT_CARER),
  A4(Placement.ADOPTIVE_BY_CONSENT),
  A5(Placement.ADOPTIVE_BY_ORDER_CURRENT_CARER),
  A6(Placement.ADOPTIVE_BY_ORDER),
  P1(Placement.WITH_PARENTS),
  K1(Placement.SECURE_CHILDRENS_HOME),
  K2(Placement.CHILDRENS_HOME),
  K3(Placement.SUPPORTED_ACCOMMODATION),
  H5(Placement.SEMI_INDEPENDENT),
  P2(Placement.INDEPENDENT_LIVING),
  P3(Placement.RESIDENTIAL_EMPLOYMENT),
  R1(Placement.CARE_HOME),
  R2(Placement.HEALTH_TRUST),
  R3(Placement.FAMILY_CENTRE),
  R5(Placement.YOUNG_OFFENDER_INSTITUTION),
  S1(Placement.RESIDENTIAL_SCHOOL),
  Z1(Placement.OTHER),
  Z11(Placement.OTHER),
  Z12(Placement.OTHER),
  Z13(Placement.OTHER),
  Z14(Placement.OTHER),
  T0(Placement.TEMPORARY),
  T1(Placement.TEMPORARY),
  T2(Placement.TEMPORARY),
  T3(Placement.TEMPORARY),
  T4(Placement.TEMPORARY),
  Q1(Placement.RELATIVES),
  Q2(Placement.OTHER_CARERS),
  M1(Placement.MISSING),
  M2(Placement.MISSING),
  M3(Placement.MISSING);

  private static final YearSpan TO_2024 = YearSpan.to(2024);
  private static final YearSpan FROM_2025 = YearSpan.from(2025);
  private static final YearSpan TO_2025 = YearSpan.to(2025);
  private static final YearSpan FROM_2026 = YearSpan.from(2026);

  private static final PlaceCode[] ALL = values();
  static final CodeTable TABLE = CodeTable.of(ALL);

  private final @Nullable Placement placement;

  PlaceCode(@Nullable Placement placement) {
    this.placement = placement;
  }

  static PlaceCode of(byte ordinal) {
    return ALL[ordinal];
  }

  /** What the code means; null if it is blank or unknown. */
  @Nullable Placement placement() {
    return placement;
  }

  /** In the returns of which years the code stands, as far as that is known. */
  YearSpan years() {
    return switch (this) {
      case H5, P2 -> TO_2024;
      case K3 -> FROM_2025;
      case Z1 -> TO_2025;
      case Z11, Z12, Z13, Z14 -> FROM_2026;
      default -> YearSpan.always();
    };
  }

  /** In which year's return the code took the place of another; 0 if it never did. */
  int yearOfRenaming(PlaceCode before) {
    return switch (this) {
      case K3 -> before == H5 ? FROM_2025.first() : 0;
      case Z11, Z12, Z13, Z14 -> before == Z1 ? FROM_2026.first() : 0;
      default -> 0;
    };
  }

  /** Whether the child keeps the placement that it is away from. */
  boolean isAbsence() {
    return placement != null && placement.isAbsence();
  }

  boolean isTemporary() {
    return placement == Placement.TEMPORARY;
  }
}
