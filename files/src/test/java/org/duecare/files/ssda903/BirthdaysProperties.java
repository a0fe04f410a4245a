package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duecare.core.care.Birthday;

class BirthdaysProperties {

  @Property(tries = 20_000)
  void comparesWithABirthdayAsTheBirthdayItselfDoes(
      @ForAll("births") int birth,
      @ForAll @IntRange(min = 0, max = 30) int years,
      @ForAll @IntRange(min = -40, max = 40) int distance) {
    LocalDate birthday = Birthday.of(Days.date(birth), years);
    int day = Days.of(birthday) + distance;

    assertThat(Integer.signum(Birthdays.compareToBirthday(day, birth, years)))
        .isEqualTo(Integer.signum(distance));
  }

  @Example
  void holdsForEveryBirthAndTheDaysAroundTheBirthday() {
    int last = Days.of(2070, 12, 31);
    for (int birth = Days.of(1900, 1, 1); birth <= last; birth += 1) {
      for (int years : new int[] {4, 10, 14, 16, Birthday.AGE_OF_MAJORITY, 25}) {
        int birthday = Birthdays.birthday(birth, years);
        for (int day = birthday - 3; day <= birthday + 3; day++) {
          if (Integer.signum(Birthdays.compareToBirthday(day, birth, years))
              != Integer.compare(day, birthday)) {
            throw new AssertionError(Days.date(birth) + ", " + years + ", " + Days.date(day));
          }
        }
      }
    }
  }

  @Provide
  Arbitrary<Integer> births() {
    return Arbitraries.integers().between(Days.of(1900, 1, 1), Days.of(2069, 12, 31));
  }
}
