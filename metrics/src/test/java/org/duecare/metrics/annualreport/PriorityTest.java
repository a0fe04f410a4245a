package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.duecare.metrics.annualreport.Priority.State;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

class PriorityTest {

  private static final ReportingYear YEAR = Council.YEAR;

  @Test
  void prioritiesAreCarriedFromYearToYear() {
    ReportingYear before = YEAR.before();
    Priority scrutiny = Priority.setIn(before, "scrutiny");
    Priority ratings = Priority.setIn(before, "ratings");
    Priority forms = Priority.setIn(before, "forms").carried(State.ACHIEVED, "in use");
    AnnualReport last =
        AnnualReport.builder(before)
            .narrative(Narrative.empty().withPriorities(List.of(scrutiny, ratings, forms)))
            .build();
    AnnualReport now =
        AnnualReport.builder(YEAR)
            .narrative(
                Narrative.empty()
                    .after(last)
                    .withPriorities(
                        List.of(
                            scrutiny.carried(State.CONTINUED, "reviews are observed"),
                            Priority.setIn(YEAR, "participation"))))
            .build();

    assertThat(now.section(ReportSection.PRIORITIES).statements())
        .extracting(Phrase::toString)
        .containsExactly(
            "scrutiny: goes on, set in 1 April 2021 to 31 March 2022; reviews are observed",
            "participation: new, set in 1 April 2022 to 31 March 2023");
    assertThat(now.section(ReportSection.PRIORITIES).gaps())
        .extracting(Gap::toString)
        .containsExactly(
            "What became of \"ratings\": not supplied, the report before left it open, and this one"
                + " does not speak of it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualReport.builder(YEAR).narrative(Narrative.empty().after(now)))
        .withMessage(
            "report of another year: 2022-04-01 to 2023-03-31; 2021-04-01 to 2022-03-31 is due");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AnnualReport.builder(before)
                    .narrative(
                        Narrative.empty()
                            .withPriorities(List.of(Priority.setIn(YEAR, "too early")))))
        .withMessage(
            "priority set in a later year: 2022-04-01 to 2023-03-31; the report is of 2021-04-01 to"
                + " 2022-03-31");
  }
}
