package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a limit of the law compares with a number of days, over every day of some years on which it
 * may begin: {@code spec/start-dates.csv}. The columns later, same and earlier say of how many
 * starts in 100 the number of days ends then; days_from and days_to how long the limit itself is.
 */
class StartDatesSpecTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  static Stream<SpecRow> startDates() {
    return SpecFile.rows(StartDatesSpecTest.class, "/spec/start-dates.csv");
  }

  private static List<Long> lengths(String rule, LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .map(start -> ChronoUnit.DAYS.between(start, ENGLAND.due(rule, start).date()))
        .toList();
  }

  private static BigDecimal percent(List<Long> lengths, LongPredicate which, int decimals) {
    long found = lengths.stream().filter(which::test).count();
    return BigDecimal.valueOf(100 * found)
        .divide(BigDecimal.valueOf(lengths.size()), decimals, RoundingMode.HALF_UP);
  }

  @ParameterizedTest
  @MethodSource("startDates")
  void comparesTheLimitWithANumberOfDays(SpecRow row) {
    List<Long> lengths = lengths(row.text("rule"), row.date("first_start"), row.date("last_start"));
    int days = Integer.parseInt(row.text("compared_with").replace(" days", ""));
    int decimals = new BigDecimal(row.text("later")).scale();

    assertThat(percent(lengths, length -> length < days, decimals)).hasToString(row.text("later"));
    assertThat(percent(lengths, length -> length == days, decimals)).hasToString(row.text("same"));
    assertThat(percent(lengths, length -> length > days, decimals))
        .hasToString(row.text("earlier"));
    LongSummaryStatistics found = lengths.stream().mapToLong(Long::longValue).summaryStatistics();
    assertThat(List.of(found.getMin(), found.getMax()))
        .containsExactly((long) row.number("days_from"), (long) row.number("days_to"));
    assertThat(ENGLAND.due(row.text("rule"), row.date("first_start")).rule().citation())
        .hasToString(row.text("provision"));
  }

  /** In the twenty years that the practice was looked at. */
  @Test
  void twentyWorkingDaysAreThirtyFourDaysForFourteenStarts() {
    assertThat(lengths("ENG-REV-1", LocalDate.of(2011, 4, 1), LocalDate.of(2031, 3, 31)))
        .hasSize(7305)
        .filteredOn(days -> days == 34)
        .hasSize(14);
  }
}
