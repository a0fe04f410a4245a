package org.duecare.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duecare.cli.command.RecomputedReport.Exhibit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code annual-report} on the made-up council has every table and figure of the Walsall report, in
 * each of its files, or says that it is withheld: {@code spec/walsall-side-by-side.csv}.
 */
class RecomputedExhibitsTest {

  private static final RecomputedReport REPORT = RecomputedReport.get();

  static Stream<Exhibit> exhibits() {
    return RecomputedReport.exhibits();
  }

  @ParameterizedTest
  @MethodSource("exhibits")
  void isThereOrSaidToBeWithheld(Exhibit exhibit) {
    List<Map<String, String>> lines = REPORT.lines(exhibit);
    String table = "id=\"table-" + exhibit.table() + "\"";
    switch (exhibit.here().text("shown")) {
      case "yes" -> {
        assertThat(lines).isNotEmpty();
        Map<String, String> last = lines.get(lines.size() - 1);
        assertThat(last).containsEntry("suppressed", "no");
        assertThat(last.get("value")).isNotEmpty();
        exhibit
            .there()
            .ifPresent(row -> assertThat(last).containsEntry("section", row.text("section")));
        assertThat(REPORT.text("annual-report.html")).contains(table);
        assertThat(REPORT.text("annual-report.md"))
            .contains("#definition-" + last.get("definition") + ")");
      }
      case "hidden" -> {
        assertThat(lines).isNotEmpty();
        assertThat(lines.get(lines.size() - 1)).containsEntry("suppressed", "yes");
        assertThat(REPORT.text("annual-report.html")).contains(table);
      }
      case "withheld" -> {
        assertThat(REPORT.prints(exhibit.table())).isFalse();
        assertThat(REPORT.text("annual-report.html")).contains(exhibit.here().text("said"));
        assertThat(REPORT.text("annual-report.md")).contains("\n- " + exhibit.here().text("said"));
      }
      case "absent" -> {
        assertThat(lines).isEmpty();
        assertThat(REPORT.prints(exhibit.table())).isTrue();
      }
      default -> throw new AssertionError("no such thing: " + exhibit.here().text("shown"));
    }
  }

  @Test
  void comparesThreeYears() {
    List<String> ofOneYear =
        exhibits()
            .filter(exhibit -> REPORT.lines(exhibit).size() == 1)
            .map(exhibit -> exhibit.here().id())
            .toList();

    // The team and its work, reasons, steps and checks are of the year alone.
    assertThat(ofOneYear)
        .containsExactlyInAnyOrder(
            "WX-5", "WX-7", "WX-8", "WX-9", "WX-10", "WX-29", "WX-31", "WX-32", "WX-33", "WX-34",
            "WX-46", "WX-47", "X-1", "X-2");
  }

  @Test
  void hasItsTextsAndTheTargetAndNoGapButDisability() {
    assertThat(REPORT.run().status()).isZero();
    assertThat(REPORT.text("annual-report.md"))
        .contains("aged 5 and over: the aim is 75%")
        .contains("made-up text")
        .doesNotContain("no text of the author is given")
        .doesNotContain("not supplied")
        .containsOnlyOnce("children recorded as disabled: not computed");
  }
}
