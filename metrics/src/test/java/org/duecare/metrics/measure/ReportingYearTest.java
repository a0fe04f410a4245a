package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingYearTest {

  private static final LocalDate THU_2022_03_31 = LocalDate.of(2022, 3, 31);
  private static final LocalDate FRI_2022_04_01 = LocalDate.of(2022, 4, 1);
  private static final LocalDate FRI_2023_03_31 = LocalDate.of(2023, 3, 31);
  private static final LocalDate SAT_2023_04_01 = LocalDate.of(2023, 4, 1);

  @Test
  void runsFromFirstOfAprilToEndOfMarch() {
    ReportingYear year = ReportingYear.ending(2023);

    assertThat(year.firstDay()).isEqualTo(FRI_2022_04_01);
    assertThat(year.lastDay()).isEqualTo(FRI_2023_03_31);
    assertThat(year).hasToString("2022-04-01 to 2023-03-31");
  }

  @Test
  void holdsBothItsEnds() {
    ReportingYear year = ReportingYear.ending(2023);

    assertThat(year.contains(THU_2022_03_31)).isFalse();
    assertThat(year.contains(FRI_2022_04_01)).isTrue();
    assertThat(year.contains(FRI_2023_03_31)).isTrue();
    assertThat(year.contains(SAT_2023_04_01)).isFalse();
  }

  @Test
  void endsOnAnyDay() {
    assertThat(ReportingYear.ending(LocalDate.of(2022, 12, 31)))
        .hasToString("2022-01-01 to 2022-12-31");
    assertThat(ReportingYear.ending(FRI_2023_03_31)).isEqualTo(ReportingYear.ending(2023));
  }

  @Test
  void joinsTheYearBeforeAroundALeapDay() {
    assertThat(ReportingYear.ending(LocalDate.of(2024, 2, 29)))
        .hasToString("2023-03-01 to 2024-02-29");
    assertThat(ReportingYear.ending(LocalDate.of(2025, 2, 28)))
        .hasToString("2024-02-29 to 2025-02-28");
    assertThat(ReportingYear.ending(2024).firstDay())
        .isEqualTo(ReportingYear.ending(2023).lastDay().plusDays(1));
  }

  @Test
  void isEqualByItsLastDay() {
    assertThat(ReportingYear.ending(2023))
        .hasSameHashCodeAs(ReportingYear.ending(FRI_2023_03_31))
        .isNotEqualTo(ReportingYear.ending(2022))
        .isNotEqualTo("2022-04-01 to 2023-03-31");
  }

  @Test
  void refusesAYearThatNoDateHas() {
    assertThatThrownBy(() -> ReportingYear.ending(1_000_000_000))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> ReportingYear.ending(LocalDate.MIN))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> ReportingYear.ending(null))
        .withMessage("lastDay");
    assertThatNullPointerException()
        .isThrownBy(() -> ReportingYear.ending(2023).contains(null))
        .withMessage("day");
  }

  @Test
  void hasQuartersAndMonths() {
    ReportingYear year = ReportingYear.ending(2024);

    assertThat(year.quarters())
        .extracting(ReportingSpan::toString)
        .containsExactly(
            "2023-04-01 to 2023-06-30",
            "2023-07-01 to 2023-09-30",
            "2023-10-01 to 2023-12-31",
            "2024-01-01 to 2024-03-31");
    assertThat(year.months())
        .hasSize(12)
        .contains(ReportingSpan.month(YearMonth.of(2024, 2)))
        .startsWith(ReportingSpan.month(YearMonth.of(2023, 4)));
    assertThat(year.before()).isEqualTo(ReportingYear.ending(2023));
  }

  @Test
  void theMonthsOfAnyYearFollowEachOther() {
    for (LocalDate last = FRI_2023_03_31; last.getYear() < 2025; last = last.plusDays(1)) {
      List<ReportingSpan> months = ReportingYear.ending(last).months();
      assertThat(months.get(0).firstDay()).isEqualTo(ReportingYear.ending(last).firstDay());
      assertThat(months.get(11).lastDay()).isEqualTo(last);
      for (int i = 1; i < months.size(); i++) {
        assertThat(months.get(i).firstDay()).isEqualTo(months.get(i - 1).lastDay().plusDays(1));
      }
    }
  }

  @Test
  void aSpanEndsAfterItBegins() {
    assertThat(ReportingSpan.day(FRI_2023_03_31)).hasToString("2023-03-31");
    assertThatThrownBy(() -> new ReportingSpan(FRI_2023_03_31, FRI_2023_03_31.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period ends before it begins: from 2023-03-31 to 2023-03-30");
  }
}
