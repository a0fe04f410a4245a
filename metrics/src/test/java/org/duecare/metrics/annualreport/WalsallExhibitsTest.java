package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.testkit.GoldenSection;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table and figure of the Walsall report of 2022-23, paragraph by paragraph, can be computed
 * from records: {@code spec/walsall-exhibits.csv}.
 */
class WalsallExhibitsTest {

  private static final AnnualReport REPORT = WalsallCouncil.report();

  static Stream<SpecRow> exhibits() {
    return SpecFile.rows(WalsallExhibitsTest.class, "/spec/walsall-exhibits.csv");
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void isInTheReport(SpecRow row) {
    FigureTable table = REPORT.table(row.text("table")).orElseThrow();
    FigureRow found =
        table.rows().stream()
            .filter(each -> each.id().equals(row.text("row")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no such row in " + table));

    assertThat(found.toString()).contains(row.text("value"));
    assertThat(REPORT.sections())
        .filteredOn(section -> section.id().id().equals(row.text("section")))
        .singleElement()
        .satisfies(section -> assertThat(section.tables()).contains(table));
  }

  @Test
  void anAuditFindsNothingInIt() {
    assertThat(Audit.of(REPORT.toAudit()).findings()).isEmpty();
  }

  @Test
  void attendanceStandsBesideItsTarget() {
    assertThat(REPORT.section(ReportSection.PARTICIPATION_OF_CHILDREN).toString())
        .contains("reviews to which the child came, aged 5 and over: the aim is 75%, +5.0 points");
  }

  /**
   * What of it is for everybody: a council of this size can print nearly all of it. The two red
   * plans of a hundred are not to be told by the red and amber ones.
   */
  @Test
  void aCouncilOfItsSizePublishesNearlyAll() {
    PublishedReport published = REPORT.published(DisclosureControl.departmentForEducation());

    assertThat(published.sections().stream().flatMap(section -> section.withheld().stream()))
        .extracting(Withheld::table)
        .containsExactlyInAnyOrder(
            "posts-through-agency",
            "longest-service",
            "caseload-spread",
            "legal-status-with-leavers",
            "reviews-of-children",
            "participation-codes-aged-5-and-over",
            "disputes-by-team",
            "ratings-beside-disputes",
            "compliments");
  }

  @Test
  void theDocumentListsThem() {
    Map<String, String> byPlace = new LinkedHashMap<>();
    exhibits()
        .forEach(
            row ->
                byPlace.merge(
                    "| "
                        + row.text("paragraph")
                        + " | `"
                        + row.text("section")
                        + "` | `"
                        + row.text("table").replace("2023-03-31", "YEAR")
                        + "` | ",
                    row.text("exhibit"),
                    (one, other) -> one.contains(other) ? one : one + "; " + other));
    List<String> lines = new ArrayList<>();
    lines.add("| paragraph | section | table | what the Walsall report says or shows |");
    lines.add("| --- | --- | --- | --- |");
    byPlace.forEach((place, exhibits) -> lines.add(place + exhibits + " |"));
    GoldenSection.assertMatches(
        Path.of("../docs/annual-report.md"), "exhibits", String.join("\n", lines));
  }
}
