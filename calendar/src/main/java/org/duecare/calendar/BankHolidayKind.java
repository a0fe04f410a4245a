package org.duecare.calendar;

/** What makes a day a bank holiday. Immutable and thread-safe. */
public enum BankHolidayKind {
  /** Named in Schedule 1 to the Banking and Financial Dealings Act 1971. */
  STATUTE,
  /** A holiday at common law: Good Friday and Christmas Day outside Scotland. */
  COMMON_LAW,
  /** Appointed by royal proclamation every year, such as New Year's Day in England and Wales. */
  PROCLAMATION,
  /** A weekday kept in place of a holiday that falls on a Saturday or Sunday. */
  SUBSTITUTE,
  /** A yearly holiday kept on another day than usual, in one year only. */
  MOVED,
  /** Appointed for one occasion, beside the yearly holidays. */
  ONE_OFF
}
