package org.duecare.core.law;

/**
 * A question that the law leaves open, where the answer can change a date. The numbers are those of
 * the project's list of ambiguities; each constant says which answer is used.
 *
 * <p>Immutable and thread-safe.
 */
public enum Reading {
  /** The day on which the child became looked after is not day one of the 20 working days. */
  START_DAY_NOT_COUNTED("A1"),
  /** Accommodation counts from its first day, not from the end of the first 24 hours. */
  FIRST_DAY_OF_ACCOMMODATION("A2"),
  /** A review in several meetings is late if it was completed late, whenever it was opened. */
  JUDGED_ON_COMPLETION("A3"),
  /** A review held early counts: the next interval runs from it. */
  EARLY_REVIEW_COUNTS("A4"),
  /** After an adjourned review the next interval runs from the day it was opened. */
  INTERVAL_FROM_OPENING("A5"),
  /** After a late review the next interval runs from the day it was really held. */
  INTERVAL_FROM_ACTUAL_DATE("A6"),
  /** A limit in months that ends on a bank holiday ends there. */
  NO_EXTENSION_FOR_BANK_HOLIDAY("A7"),
  /** A limit in months that ends at a weekend ends there. */
  NO_EXTENSION_FOR_WEEKEND("A8"),
  /** "At least so many working days before" leaves out the day of the event only: no clear days. */
  NO_CLEAR_DAYS("A10"),

  /** The 13 weeks of an eligible child are counted from the 14th birthday, a day of them. */
  DAY_OF_14TH_BIRTHDAY_COUNTED("A16"),
  /** A child born on 29 February is 18 on 1 March of a common year. */
  BIRTHDAY_ON_1_MARCH("A20"),
  /** A bank holiday proclaimed after the period began moves the limit. */
  PROCLAMATION_MOVES_LIMIT("A24");

  private final String number;

  Reading(String number) {
    this.number = number;
  }

  /**
   * The number of the question in the project's list.
   *
   * @return for example "A1"
   */
  public String number() {
    return number;
  }
}
