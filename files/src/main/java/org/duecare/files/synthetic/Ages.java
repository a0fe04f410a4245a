package org.duecare.files.synthetic;

import java.time.LocalDate;
import org.duecare.core.care.Birthday;

/** Ages of the made-up children. */
final class Ages {

  /** The age at which care ends, and the age from which taking part in a review is coded. */
  static final int ADULT = Birthday.AGE_OF_MAJORITY;

  static final int TAKES_PART = 4;

  private Ages() {}

  /** The first day of an age; born on 29 February, that is 1 March of a common year. */
  static LocalDate birthday(LocalDate birth, int age) {
    return Birthday.of(birth, age);
  }

  static boolean hasReached(int age, LocalDate birth, LocalDate day) {
    return !day.isBefore(birthday(birth, age));
  }
}
