package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.duecare.core.HistoryNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareAtEndOfDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "in care 2026-05-01|LOOKED_AFTER",
        "in care 2026-05-02|NOT_LOOKED_AFTER",
        "in care before 2026-05-01|LOOKED_AFTER",
        "in care 2026-04-01 to 2026-05-01 OTHER|NOT_LOOKED_AFTER",
        "in care 2026-04-01 to 2026-05-02 OTHER|LOOKED_AFTER",
        "in care 2026-04-01 to 2026-04-20 OTHER; in care 2026-04-22|LOOKED_AFTER",
        "born 2008-05-01; in care 2026-04-01|NOT_LOOKED_AFTER",
        "born 2008-05-02; in care 2026-04-01|LOOKED_AFTER",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care 2026-05-02|NOT_LOOKED_AFTER",
        "in care 2026-04-01; episode 2026-04-01 SHORT_BREAK FOSTER_OTHER|ON_SHORT_BREAKS",
        "in care 2026-04-01; episode 2026-04-01 SHORT_BREAK_AGREEMENT OTHER|ON_SHORT_BREAKS",
        "in care 2026-04-01; episode 2026-04-01 SHORT_BREAK OTHER;"
            + " episode 2026-05-01 ACCOMMODATED OTHER|LOOKED_AFTER",
        "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED OTHER;"
            + " episode 2026-05-01 SHORT_BREAK OTHER|ON_SHORT_BREAKS"
      })
  void isThatOfThePeriodOfTheDay(String history, CareAtEndOfDay expected) {
    CareAtEndOfDay care = CareAtEndOfDay.of(HistoryNotation.parse(history), DAY);

    assertThat(care).isEqualTo(expected);
    assertThat(care.isInCare())
        .isEqualTo(
            expected == CareAtEndOfDay.LOOKED_AFTER || expected == CareAtEndOfDay.ON_SHORT_BREAKS);
    assertThat(care.mayBeInCare()).isEqualTo(care.isInCare());
  }

  private static CareAtEndOfDay with(Doubt doubt, String history) {
    return CareAtEndOfDay.of(HistoryNotation.parse(history).toBuilder().doubt(doubt).build(), DAY);
  }

  @Test
  void isInDoubtFromTheDayOfADoubtOn() {
    String open = "in care 2026-04-01";
    String ended = "in care 2026-04-01 to 2026-04-20 OTHER";

    assertThat(with(Doubt.from(DAY, "a row"), open)).isEqualTo(CareAtEndOfDay.IN_DOUBT);
    assertThat(CareAtEndOfDay.IN_DOUBT.mayBeInCare()).isTrue();
    assertThat(CareAtEndOfDay.IN_DOUBT.isInCare()).isFalse();
    assertThat(with(Doubt.from(DAY.plusDays(1), "a row"), open))
        .isEqualTo(CareAtEndOfDay.LOOKED_AFTER);
    assertThat(with(Doubt.from(LocalDate.of(2026, 4, 10), "a row"), ended))
        .isEqualTo(CareAtEndOfDay.IN_DOUBT);
    assertThat(with(Doubt.aboutEverything("a row"), "in care 2026-06-01"))
        .as("no period has begun by that day, and one may have")
        .isEqualTo(CareAtEndOfDay.IN_DOUBT);
    assertThat(with(Doubt.aboutTheDayOfAReview("a row"), open))
        .isEqualTo(CareAtEndOfDay.LOOKED_AFTER);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "born 2026-05-02; in care 2026-06-01|NOT_LOOKED_AFTER",
        "born 2026-05-01; in care 2026-06-01|IN_DOUBT",
        "born 2008-05-02; in care 2026-04-01|IN_DOUBT",
        "born 2008-05-01; in care 2026-04-01|NOT_LOOKED_AFTER"
      })
  void isNotInDoubtBeforeBirthAndFromMajorityOn(String history, CareAtEndOfDay expected) {
    assertThat(with(Doubt.aboutEverything("a row"), history)).isEqualTo(expected);
  }

  @Test
  void isCertainOfAPeriodThatBeganAfterWhatIsInDoubt() {
    Doubt before = Doubt.from(LocalDate.of(2026, 1, 5), "a row").until(LocalDate.of(2026, 4, 1));

    assertThat(with(before, "in care 2025-04-01 to 2026-02-01 OTHER; in care 2026-04-01"))
        .isEqualTo(CareAtEndOfDay.LOOKED_AFTER);
    assertThat(with(before, "in care 2026-03-31")).isEqualTo(CareAtEndOfDay.IN_DOUBT);
  }

  @Test
  void aPeriodIsInDoubtFromTheDayOfADoubtOn() {
    CareHistory history =
        HistoryNotation.parse("in care 2026-04-01").toBuilder()
            .doubt(Doubt.from(DAY, "a row"))
            .build();
    PeriodOfCare care = history.periods().get(0);

    assertThat(history.isInDoubt(care, DAY)).isTrue();
    assertThat(history.isInDoubt(care, DAY.minusDays(1))).isFalse();
  }

  @Test
  void refusesNull() {
    CareHistory history = HistoryNotation.parse("in care 2026-04-01");

    assertThatNullPointerException()
        .isThrownBy(() -> CareAtEndOfDay.of(history, null))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> history.isInDoubt(history.periods().get(0), null))
        .withMessage("day");
  }
}
