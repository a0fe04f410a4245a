package org.duecare.metrics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Placement;
import org.duecare.core.child.EthnicGroup;
import org.duecare.metrics.population.AgeBand;
import org.duecare.metrics.population.LegalStatusGroup;
import org.duecare.metrics.population.PlacementGroup;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** What each part of a breakdown holds stands in {@code docs/measures.md}. */
class MeasuresDocumentPartsTest {

  private static final Path DOCUMENT = Path.of("../docs/measures.md");

  /** Which ages, placements, statuses and origins each part of a breakdown holds. */
  @Test
  void saysWhatEachPartHolds() {
    List<String> lines = new ArrayList<>();
    lines.add("| breakdown | part | holds |");
    lines.add("| --- | --- | --- |");
    for (AgeBand band : AgeBand.values()) {
      lines.add(
          row(
              "age",
              band,
              IntStream.rangeClosed(0, 17)
                  .filter(age -> AgeBand.of(age) == band)
                  .mapToObj(Integer::toString)
                  .toList()));
    }
    for (PlacementGroup group : PlacementGroup.values()) {
      lines.add(
          row(
              "placement",
              group,
              in(
                  Placement.values(),
                  each -> PlacementGroup.of(each).filter(group::equals).isPresent())));
    }
    for (LegalStatusGroup group : LegalStatusGroup.values()) {
      lines.add(
          row(
              "legal-status-group",
              group,
              in(LegalStatus.values(), each -> LegalStatusGroup.of(each) == group)));
    }
    for (EthnicGroup.Broad broad : EthnicGroup.Broad.values()) {
      lines.add(
          row(
              "ethnic-group",
              words(broad),
              in(EthnicGroup.values(), each -> each.broad() == broad)));
    }

    GoldenSection.assertMatches(DOCUMENT, "parts", String.join("\n", lines));
  }

  private static <E extends Enum<E>> List<String> in(E[] all, Predicate<E> wanted) {
    return Stream.of(all).filter(wanted).map(MeasuresDocumentPartsTest::words).toList();
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String row(String breakdown, Object part, List<String> holds) {
    return "| `" + breakdown + "` | " + part + " | " + String.join(", ", holds) + " |";
  }
}
