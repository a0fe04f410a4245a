package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits in working days in England, as the regulations' examples give them. */
class WorkingDaySpecTest {
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  static Stream<SpecRow> forward() {
    return SpecFile.rows(WorkingDaySpecTest.class, "/spec/working-days.csv");
  }

  static Stream<SpecRow> back() {
    return SpecFile.rows(WorkingDaySpecTest.class, "/spec/working-days-back.csv");
  }

  @ParameterizedTest
  @MethodSource("forward")
  void countsForward(SpecRow row) {
    assertThat(CALENDAR.plusWorkingDays(row.date("start"), row.number("working_days")))
        .isEqualTo(row.date("expected"));
    assertThat(CALENDAR.workingDaysBetween(row.date("start"), row.date("expected")))
        .isEqualTo(row.number("working_days"));
  }

  @ParameterizedTest
  @MethodSource("back")
  void countsBack(SpecRow row) {
    assertThat(CALENDAR.minusWorkingDays(row.date("end"), row.number("working_days")))
        .isEqualTo(row.date("expected"));
  }
}
