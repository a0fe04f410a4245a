package org.duecare.core.care;

import java.time.LocalDate;
import java.time.Year;

/**
 * The day on which a child reaches an age: the start of the birthday (Family Law Reform Act 1969
 * section 9).
 *
 * <p>A child born on 29 February reaches an age on 1 March of a common year, the practice in
 * England and Wales (ambiguity A20); {@code LocalDate.plusYears} would say 28 February.
 */
public final class Birthday {

  /** The age at which care ends at the latest: 18 years, Children Act 1989 section 105(1). */
  public static final int AGE_OF_MAJORITY = 18;

  private Birthday() {}

  /**
   * The day on which a child reaches an age.
   *
   * @param dateOfBirth the day of birth
   * @param age the age in whole years, 0 or more
   * @return the first day of that age
   */
  public static LocalDate of(LocalDate dateOfBirth, int age) {
    boolean movesToMarch =
        dateOfBirth.getMonthValue() == 2
            && dateOfBirth.getDayOfMonth() == 29
            && !Year.isLeap(dateOfBirth.getYear() + (long) age);
    LocalDate sameDay = dateOfBirth.plusYears(age);
    return movesToMarch ? sameDay.plusDays(1) : sameDay;
  }
}
