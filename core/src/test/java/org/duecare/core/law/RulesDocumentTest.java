package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.reading.Reading;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/rules.md} are the rules. */
class RulesDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/rules.md");
  private static final Path SPECIFICATIONS = Path.of("src/test/resources/spec");

  @Test
  void hasOneRowForEachRule() throws IOException {
    Map<Path, List<Rule>> rules = Instruments.rules();
    try (Stream<Path> files = Files.list(SPECIFICATIONS)) {
      RulesTable table =
          new RulesTable(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".csv"))
                  .map(name -> name.substring(0, name.length() - ".csv".length())));

      GoldenSection.assertMatches(
          DOCUMENT,
          "rules",
          rules.entrySet().stream()
              .map(each -> table.of(each.getKey(), each.getValue()))
              .collect(Collectors.joining("\n")));
    }
  }

  @Test
  void everyRuleOfTheBookStandsInAClassOfTheLaw() {
    Set<String> listed =
        Instruments.rules().values().stream()
            .flatMap(List::stream)
            .map(Rule::id)
            .collect(Collectors.toSet());

    assertThat(CarePlanning.england().ruleBook().rules()).extracting(Rule::id).isSubsetOf(listed);
  }

  @Test
  void hasBothAnswersToEachQuestion() throws IOException {
    String document = Files.readString(DOCUMENT);

    for (Class<?> question : Reading.class.getPermittedSubclasses()) {
      for (Object answer : question.getEnumConstants()) {
        assertThat(document)
            .contains("`" + question.getSimpleName() + "." + ((Reading) answer).name() + "`");
      }
    }
  }
}
