package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdayTest {

  @ParameterizedTest(name = "born {0}, {1} on {2}")
  @CsvSource({
    "2008-05-10, 18, 2026-05-10",
    "2008-05-10, 0, 2008-05-10",
    "2008-02-29, 18, 2026-03-01",
    "2008-02-29, 17, 2025-03-01",
    "2008-02-29, 16, 2024-02-29",
    "2008-02-29, 0, 2008-02-29",
    "2008-02-28, 18, 2026-02-28",
    "2007-02-28, 17, 2024-02-28",
    "2008-03-29, 18, 2026-03-29",
    "1896-02-29, 4, 1900-03-01"
  })
  void isTheStartOfTheDay(LocalDate born, int age, LocalDate birthday) {
    assertThat(Birthday.of(born, age)).isEqualTo(birthday);
  }

  @ParameterizedTest(name = "born {0}, {1} by the other reading on {2}")
  @CsvSource({
    "2008-02-29, 18, 2026-02-28",
    "1896-02-29, 4, 1900-02-28",
    "2008-02-29, 16, 2024-02-29",
    "2008-02-28, 18, 2026-02-28",
    "2008-03-01, 18, 2026-03-01"
  })
  void isTheLastOfFebruaryByTheOtherReading(LocalDate born, int age, LocalDate birthday) {
    assertThat(Birthday.of(born, age, LeapDayBirthday.ON_28_FEBRUARY)).isEqualTo(birthday);
  }

  @Test
  void refusesAnAgeBelowZero() {
    LocalDate born = LocalDate.of(2008, 5, 10);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Birthday.of(born, -5))
        .withMessage("age too low: -5; 0 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Birthday.of(born, -1, LeapDayBirthday.ON_28_FEBRUARY))
        .withMessage("age too low: -1; 0 or more is allowed");
  }
}
