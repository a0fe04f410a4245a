package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    "2008-02-29, 16, ",
    "2008-02-28, 18, ",
    "2008-03-01, 18, "
  })
  void isTheLastOfFebruaryByTheOtherReading(LocalDate born, int age, @Nullable LocalDate birthday) {
    assertThat(Birthday.byOtherReading(born, age)).isEqualTo(Optional.ofNullable(birthday));
  }

  @Test
  void refusesAnAgeBelowZero() {
    LocalDate born = LocalDate.of(2008, 5, 10);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Birthday.of(born, -5))
        .withMessage("age too low: -5; 0 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Birthday.byOtherReading(born, -1))
        .withMessage("age too low: -1; 0 or more is allowed");
  }
}
