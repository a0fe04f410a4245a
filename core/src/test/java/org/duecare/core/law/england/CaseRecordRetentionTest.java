package org.duecare.core.law.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.EqualityGroups;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Verification;
import org.duecare.core.law.reading.LeapDayBirthday;
import org.duecare.core.law.reading.Readings;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Until when case records are kept: {@code spec/case-records.csv}. */
class CaseRecordRetentionTest {

  private static final CareHistory BORN_ON_A_LEAP_DAY =
      HistoryNotation.parse("born 2016-02-29; in care 2026-04-01");

  static Stream<SpecRow> records() {
    return SpecFile.rows(CaseRecordRetentionTest.class, "/spec/case-records.csv");
  }

  @ParameterizedTest
  @MethodSource("records")
  void isKept(SpecRow row) {
    CareHistory history = HistoryNotation.parse(row.text("history"));

    assertThat(
            CaseRecordRetention.of(history, Readings.mainstream())
                .map(it -> it.lastDay() + " " + (it.countsFromDeath() ? "death" : "birth"))
                .orElse(" "))
        .isEqualTo(row.text("kept_until") + " " + row.text("from"));
  }

  @Test
  void aReadingDecidesOnTheLeapDay() {
    CarePlanning planning =
        CarePlanning.england()
            .withReadings(Readings.mainstream().with(LeapDayBirthday.ON_28_FEBRUARY));

    assertThat(planning.caseRecordRetention(BORN_ON_A_LEAP_DAY).orElseThrow())
        .hasToString(
            "case record to be kept until 2091-02-28, the 75th anniversary of the birth (SI"
                + " 2010/959 regulation 50)");
  }

  @Test
  void namesItsSource() {
    CaseRecordRetention retention =
        CarePlanning.england()
            .caseRecordRetention(HistoryNotation.parse("in care 2026-04-01 to 2026-06-01 DIED"))
            .orElseThrow();

    assertThat(retention.citation()).hasToString("SI 2010/959 regulation 50");
    assertThat(retention.verification()).isEqualTo(Verification.BACKGROUND_HIGH);
    assertThat(retention)
        .hasToString(
            "case record to be kept until 2041-06-01, 15 years from the death (SI 2010/959"
                + " regulation 50)");
  }

  private static CaseRecordRetention retention(String history, Readings readings) {
    return CaseRecordRetention.of(HistoryNotation.parse(history), readings).orElseThrow();
  }

  @Test
  void isAValue() {
    Readings readings = Readings.mainstream();
    String birth = "born 2015-06-01; in care 2026-04-01";

    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                retention(birth, readings), retention(birth + " to 2026-06-01 OTHER", readings)),
            List.of(retention("born 2016-02-29; in care 2026-04-01", readings)),
            List.of(retention("in care 2026-04-01 to 2075-06-01 DIED", readings))));
  }
}
