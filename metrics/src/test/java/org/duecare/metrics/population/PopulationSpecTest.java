package org.duecare.metrics.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How each figure counts one child: {@code spec/population.csv}. */
class PopulationSpecTest {

  static Stream<SpecRow> children() {
    return SpecFile.rows(PopulationSpecTest.class, "/spec/population.csv");
  }

  @ParameterizedTest
  @MethodSource("children")
  void countsTheChild(SpecRow row) {
    ReportingYear year = ReportingYear.ending(row.date("year_ending"));
    Population population =
        Stream.of(WrittenChild.of(row.text("child"))).collect(Population.in(year));

    assertThat(written(measure(population, row.text("measure")))).isEqualTo(row.text("expected"));
  }

  private static Measure<?> measure(Population population, String name) {
    String[] words = name.split("/", -1);
    return switch (words[0]) {
      case "looked-after" -> population.lookedAfter();
      case "short-breaks" -> population.onShortBreaks();
      case "starts" -> population.starts();
      case "ends" -> population.ends();
      case "unaccompanied" -> population.unaccompanied();
      case "disabled" -> population.recordedAsDisabled();
      case "far" -> population.farFromHome(20);
      case "many-placements" -> population.withManyPlacements(3);
      case "stable" -> population.longTermStability(LongTermStability.NATIONAL);
      case "age" -> population.byAge().part(AgeBand.valueOf(words[1]));
      case "placement" -> population.byPlacement().part(PlacementGroup.valueOf(words[1]));
      case "status-group" ->
          population.byLegalStatusGroup().part(LegalStatusGroup.valueOf(words[1]));
      case "duration" ->
          population.byDuration(DurationBands.endingAtMonths(3, 12, 24)).part(words[1]);
      case "ends-duration" ->
          population.endsByDuration(DurationBands.endingAtMonths(3, 12, 24)).part(words[1]);
      default -> throw new IllegalArgumentException("no such measure: " + name);
    };
  }

  private static String written(Measure<?> measure) {
    String number =
        measure
            .ratio()
            .map(ratio -> ratio.numerator() + "/" + ratio.denominator())
            .orElse("" + measure.numerator());
    return number + (measure.leftOut() == 0 ? "" : " +" + measure.leftOut());
  }
}
