package org.duecare.metrics.annualreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/annual-report.md} are what the enumerations say of themselves. */
class AnnualReportDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/annual-report.md");

  @Test
  void hasOneRowForEachSection() {
    List<String> lines = new ArrayList<>();
    lines.add("| section | title | in the Walsall report |");
    lines.add("| --- | --- | --- |");
    for (ReportSection each : ReportSection.values()) {
      lines.add(
          "| `%s` | %s | %s |"
              .replaceFirst("%s", each.id())
              .replaceFirst("%s", each.title().toString())
              .replaceFirst("%s", each.inWalsallReport().orElse("-")));
    }
    GoldenSection.assertMatches(DOCUMENT, "sections", String.join("\n", lines));
  }

  @Test
  void hasOneRowForEachItemOfTheHandbook() {
    List<String> lines = new ArrayList<>();
    lines.add("| item | what is expected | met by | source |");
    lines.add("| --- | --- | --- | --- |");
    for (HandbookItem each : HandbookItem.values()) {
      String sections =
          each.sections().stream()
              .map(section -> "`" + section.id() + "`")
              .collect(Collectors.joining(", "));
      lines.add(
          String.join(
              " | ",
              "| `" + each.id() + "`",
              each.words().toString(),
              sections,
              each.verification().name() + " |"));
    }
    GoldenSection.assertMatches(DOCUMENT, "checklist", String.join("\n", lines));
  }
}
