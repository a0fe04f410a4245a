package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.law.reading.LeapDayBirthday;

/**
 * The day on which a child reaches an age: the start of the birthday (Family Law Reform Act 1969
 * section 9).
 *
 * <p>A child born on 29 February reaches an age on 1 March of a common year, the practice in
 * England and Wales (ambiguity A20), unless the other reading is chosen; {@code
 * LocalDate.plusYears} would say 28 February.
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
   * @throws IllegalArgumentException if the age is below 0
   */
  public static LocalDate of(LocalDate dateOfBirth, int age) {
    return of(dateOfBirth, age, LeapDayBirthday.ON_1_MARCH);
  }

  /**
   * The day on which a child reaches an age by a reading of ambiguity A20.
   *
   * @param dateOfBirth the day of birth
   * @param age the age in whole years, 0 or more
   * @param reading when a child born on 29 February has the birthday of a common year
   * @return the first day of that age
   * @throws IllegalArgumentException if the age is below 0
   */
  public static LocalDate of(LocalDate dateOfBirth, int age, LeapDayBirthday reading) {
    Objects.requireNonNull(dateOfBirth, "dateOfBirth");
    if (age < 0) {
      throw new IllegalArgumentException("age too low: " + age + "; 0 or more is allowed");
    }
    LocalDate sameDay = dateOfBirth.plusYears(age);
    boolean hasNoSuchDay = sameDay.getDayOfMonth() != dateOfBirth.getDayOfMonth();
    return hasNoSuchDay && reading == LeapDayBirthday.ON_1_MARCH ? sameDay.plusDays(1) : sameDay;
  }
}
