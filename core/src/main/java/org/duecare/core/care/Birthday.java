package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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
   * @throws IllegalArgumentException if the age is below 0
   */
  public static LocalDate of(LocalDate dateOfBirth, int age) {
    LocalDate sameDay = sameDay(dateOfBirth, age);
    return hasNoSuchDay(dateOfBirth, sameDay) ? sameDay.plusDays(1) : sameDay;
  }

  /**
   * The day on which the other reading of ambiguity A20 has a child reach an age.
   *
   * @param dateOfBirth the day of birth
   * @param age the age in whole years, 0 or more
   * @return 28 February of a common year for a child born on 29 February; empty where both readings
   *     give one day
   * @throws IllegalArgumentException if the age is below 0
   */
  public static Optional<LocalDate> byOtherReading(LocalDate dateOfBirth, int age) {
    LocalDate sameDay = sameDay(dateOfBirth, age);
    return hasNoSuchDay(dateOfBirth, sameDay) ? Optional.of(sameDay) : Optional.empty();
  }

  private static LocalDate sameDay(LocalDate dateOfBirth, int age) {
    Objects.requireNonNull(dateOfBirth, "dateOfBirth");
    if (age < 0) {
      throw new IllegalArgumentException("age too low: " + age + "; 0 or more is allowed");
    }
    return dateOfBirth.plusYears(age);
  }

  private static boolean hasNoSuchDay(LocalDate dateOfBirth, LocalDate sameDay) {
    return sameDay.getDayOfMonth() != dateOfBirth.getDayOfMonth();
  }
}
