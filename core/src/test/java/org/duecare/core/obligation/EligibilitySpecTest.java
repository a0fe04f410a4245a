package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is an eligible child, and since when: {@code spec/eligibility.csv}. */
class EligibilitySpecTest {

  static Stream<SpecRow> eligibilities() {
    return SpecFile.rows(EligibilitySpecTest.class, "/spec/eligibility.csv");
  }

  static Eligibility eligibility(SpecRow row) {
    return CarePlanning.england()
        .eligibility(HistoryNotation.parse(row.text("history")), row.date("as_of"));
  }

  @ParameterizedTest
  @MethodSource("eligibilities")
  void isAnswered(SpecRow row) {
    Eligibility eligibility = eligibility(row);

    assertThat(
            Stream.of(
                    eligibility.finding(),
                    eligibility.eligibleFrom().orElse(null),
                    eligibility.daysCounted().isPresent()
                        ? eligibility.daysCounted().getAsInt()
                        : null,
                    eligibility.missingFact().orElse(null))
                .map(part -> Objects.toString(part, "")))
        .containsExactly(
            row.text("finding"), row.text("eligible_from"), row.text("days"), row.text("missing"));
    assertThat(eligibility.provision()).hasToString(row.text("provision"));
    assertThat(eligibility.asOf()).isEqualTo(row.date("as_of"));
  }
}
