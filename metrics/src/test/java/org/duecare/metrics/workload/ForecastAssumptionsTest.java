package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.metrics.measure.KeyedSentence;
import org.junit.jupiter.api.Test;

/** What a forecast says it rests on, beside what it has. */
class ForecastAssumptionsTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 3, 31);
  private static final CarePlanning ENGLAND = CarePlanning.england();

  @Test
  void saysThatNobodyComesWhereSomeOnlyLeave() {
    DemandForecast forecast = DemandForecast.of(ENGLAND, List.of(), AS_OF);
    ExpectedFlows leaving = new ExpectedFlows(Estimate.of(0, 0, 0), Estimate.of(1, 2, 3));

    assertThat(forecast.withFlows(leaving).assumptions())
        .extracting(KeyedSentence::toString)
        .contains("no further child is looked after later on")
        .anyMatch(each -> each.startsWith("leavers go on the last day of a month"))
        .noneMatch(each -> each.startsWith("starters begin"));
    assertThat(forecast.withStarters(0, AS_OF.plusDays(1)).assumptions())
        .isEqualTo(forecast.assumptions());
    assertThat(forecast.withFlows(leaving).expectsStarters()).isFalse();
  }
}
