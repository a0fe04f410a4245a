package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final Definition KEPT =
      Definition.of("kept", "of the promises made, those kept", "promises", "promises made");

  private static Measure<String> share(ReportingPeriod period, long numerator, long denominator) {
    return Measure.ofRatio(KEPT, period, new Ratio(numerator, denominator), 0, part -> List.of());
  }

  private static Measure<String> count(ReportingPeriod period, long count) {
    return Measure.ofCount(KEPT, period, count, 0, part -> List.of());
  }

  @Test
  void aShareDiffersByPoints() {
    Change change = new Change(share(YEAR.before(), 91, 100), share(YEAR, 1687, 1782));

    assertThat(change.points(1)).contains(new BigDecimal("3.7"));
    assertThat(new Change(share(YEAR.before(), 2, 3), share(YEAR, 1, 3)).points(2))
        .contains(new BigDecimal("-33.33"));
    assertThat(new Change(share(YEAR.before(), 0, 0), share(YEAR, 1, 3)).points(1)).isEmpty();
    assertThat(new Change(share(YEAR.before(), 1, 3), share(YEAR, 0, 0)).points(1)).isEmpty();
    assertThat(new Change(count(YEAR.before(), 1), count(YEAR, 3)).points(1)).isEmpty();
  }

  @Test
  void aCountDiffersByPerCentOfItself() {
    Change change = new Change(count(YEAR.before(), 596), count(YEAR, 551));

    assertThat(change.percentOfCount(2)).contains(new BigDecimal("-7.55"));
    assertThat(change.difference()).isEqualTo(-45);
    assertThat(new Change(count(YEAR.before(), 0), count(YEAR, 3)).percentOfCount(1)).isEmpty();
  }

  @Test
  void refusesWhatCannotBeCompared() {
    Measure<String> other =
        Measure.ofCount(
            Definition.of("made", "promises made", "promises", "promises"),
            YEAR,
            1,
            0,
            part -> List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(count(YEAR.before(), 1), other))
        .withMessage("change between different figures: kept and made");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(count(YEAR, 1), count(YEAR, 1)))
        .withMessage(
            "change to an earlier period: from 2022-04-01 to 2023-03-31 to 2022-04-01 to"
                + " 2023-03-31; the second must end later");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(count(YEAR.before(), 1), count(YEAR, 1)).percentOfCount(-1));
  }

  @Test
  void aSeriesChangesFromPeriodToPeriod() {
    Series<String> series =
        Series.of(YEAR.quarters(), quarter -> count(quarter, quarter.lastDay().getMonthValue()));

    assertThat(series.figures()).extracting(Measure::numerator).containsExactly(6L, 9L, 12L, 3L);
    assertThat(series.changes()).extracting(Change::difference).containsExactly(3L, 3L, -9L);
    assertThat(series.toString()).startsWith("2022-04-01 to 2022-06-30 kept: 6, 0 left out\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Series.of(List.of(YEAR, YEAR.before()), year -> count(year, 1)));
    assertThat(new Series<String>(List.of()).changes()).isEmpty();
  }
}
