package org.duecare.core.approximation;

/** Which days a system takes for working days. Others may be added. Immutable and thread-safe. */
public enum Counting {
  /** Those that the law counts; also where no working days are counted. */
  AS_THE_LAW,
  /** Every Monday to Friday. */
  BANK_HOLIDAYS_COUNTED,
  /** Those known on the day counted from: a date stored then, and not moved since. */
  BANK_HOLIDAYS_KNOWN_AT_THE_TIME
}
