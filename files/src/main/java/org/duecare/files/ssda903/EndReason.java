package org.duecare.files.ssda903;

import org.duecare.core.care.ReasonCeased;
import org.jspecify.annotations.Nullable;

/** REC: why an episode ended. All but X1 end the period of care. */
enum EndReason {
  BLANK(null),
  UNKNOWN(null),
  /** A new episode began that day. */
  X1(null),
  E11(ReasonCeased.ADOPTED),
  E12(ReasonCeased.ADOPTED_CONSENT_DISPENSED_WITH),
  E2(ReasonCeased.DIED),
  E3(ReasonCeased.TAKEN_OVER_BY_ANOTHER_AUTHORITY),
  E4A(ReasonCeased.RETURNED_HOME_AS_PLANNED),
  E4B(ReasonCeased.RETURNED_HOME_UNPLANNED),
  E13(ReasonCeased.LIVES_WITH_RELATIVES),
  E41(ReasonCeased.CHILD_ARRANGEMENTS_ORDER),
  E43(ReasonCeased.SPECIAL_GUARDIANSHIP),
  E44(ReasonCeased.SPECIAL_GUARDIANSHIP),
  E45(ReasonCeased.SPECIAL_GUARDIANSHIP),
  E46(ReasonCeased.SPECIAL_GUARDIANSHIP),
  E47(ReasonCeased.SPECIAL_GUARDIANSHIP),
  E48(ReasonCeased.SPECIAL_GUARDIANSHIP),
  E5(ReasonCeased.INDEPENDENT_WITH_SUPPORT),
  E6(ReasonCeased.INDEPENDENT_WITHOUT_SUPPORT),
  E7(ReasonCeased.ADULT_SOCIAL_CARE),
  E8(ReasonCeased.OTHER),
  E9(ReasonCeased.SENTENCED_TO_CUSTODY),
  E14(ReasonCeased.REMAND_ENDED),
  E15(ReasonCeased.AGE_ASSESSED_AS_ADULT),
  E16(ReasonCeased.MOVED_ABROAD),
  E17(ReasonCeased.STAYED_WITH_CARERS_AT_18);

  /** Special guardianship was told apart by the guardian from the return of 2019 on. */
  private static final YearSpan FROM_2019 = YearSpan.from(2019);

  private static final YearSpan TO_2018 = YearSpan.to(2018);

  private static final EndReason[] ALL = values();
  static final CodeTable TABLE = CodeTable.of(ALL);

  private final @Nullable ReasonCeased reason;

  EndReason(@Nullable ReasonCeased reason) {
    this.reason = reason;
  }

  static EndReason of(byte ordinal) {
    return ALL[ordinal];
  }

  /** Why care ended; null if it did not, or if the code is blank or unknown. */
  @Nullable ReasonCeased reason() {
    return reason;
  }

  /** In the returns of which years the code stands. */
  YearSpan years() {
    return switch (this) {
      case E43, E44 -> TO_2018;
      case E45, E46, E47, E48 -> FROM_2019;
      default -> YearSpan.always();
    };
  }

  /** Whether the code says that care ended. */
  boolean endsCare() {
    return reason != null;
  }

  /** Whether no episode can follow (rule 437). */
  boolean isLast() {
    return this == E2 || this == E15;
  }
}
