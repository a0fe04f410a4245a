package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public value of the metrics has a stored document; what has none is no value. */
class EveryFigureTest {

  private static final Path PUBLIC_API =
      Path.of("..", "metrics", "src", "test", "resources", "public-api.txt");

  private static final Map<String, String> NO_VALUES =
      Map.ofEntries(
          Map.entry("annualreport.AnnualReportBuilder", "takes what a report is made of"),
          Map.entry("audit.Report$Builder", "takes what a report is made of"),
          Map.entry("population.ChildInCareBuilder", "takes what is known of a child"),
          Map.entry(
              "measure.Cases",
              "puts records in an order and asks functions where they stand; what it answers, "
                  + "Measure and Breakdown, is stored"),
          Map.entry(
              "workload.DemandForecast",
              "works out reviews by the law whenever it is asked; what it answers is stored"),
          Map.entry(
              "workload.ReviewingTeam",
              "works out caseloads and forecasts by the law; what it answers is stored"));

  @TestFactory
  Stream<DynamicTest> eachHasADocumentOrIsNoValue() throws IOException {
    Set<Class<?>> written =
        Example.all().stream().map(each -> each.value().getClass()).collect(Collectors.toSet());
    return types()
        .filter(name -> !NO_VALUES.containsKey(name))
        .map(name -> dynamicTest(name, () -> assertThat(written).contains(load(name))));
  }

  @Test
  void whatIsNoValueIsThereAndHasNoDocument() throws IOException {
    assertThat(types().toList()).containsAll(NO_VALUES.keySet());
    Set<String> written =
        Example.all().stream()
            .map(each -> each.value().getClass().getName())
            .collect(Collectors.toSet());
    assertThat(NO_VALUES.keySet())
        .noneMatch(name -> written.contains("org.duecare.metrics." + name));
  }

  /** Classes and records; enums stand by their names, and what is sealed by its kinds. */
  private static Stream<String> types() throws IOException {
    return Files.readAllLines(PUBLIC_API).stream()
        .filter(line -> line.startsWith("org.duecare.metrics."))
        .filter(line -> line.contains(": public ") && !line.contains(" enum"))
        .filter(line -> !line.contains(" interface"))
        .map(line -> line.substring("org.duecare.metrics.".length(), line.indexOf(':')));
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName("org.duecare.metrics." + name);
  }
}
