package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Walsall report, read through once by hand: each inconsistency of its figures, by its number
 * in the list of that reading, in {@code spec/walsall-findings.csv}, and what was found right in
 * {@code spec/walsall-sound.csv}.
 */
class WalsallTest {

  private static final Audit AUDIT = Audit.of(WalsallReport.report());

  static Stream<SpecRow> findings() {
    return SpecFile.rows(WalsallTest.class, "/spec/walsall-findings.csv");
  }

  static Stream<SpecRow> sound() {
    return SpecFile.rows(WalsallTest.class, "/spec/walsall-sound.csv");
  }

  private static String line(CheckKind kind, CheckResult result, String figures, String sentence) {
    return kind + " " + result + " [" + figures + "] " + sentence;
  }

  private static String line(Check check) {
    return line(check.kind(), check.result(), String.join("; ", check.figures()), check.sentence());
  }

  private static String line(SpecRow row) {
    return line(
        CheckKind.valueOf(row.text("kind")),
        CheckResult.valueOf(row.text("result")),
        row.text("figures"),
        row.text("sentence"));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void isFound(SpecRow row) {
    assertThat(AUDIT.findings()).extracting(WalsallTest::line).contains(line(row));
  }

  @Test
  void nothingElseIsFound() {
    assertThat(AUDIT.findings())
        .extracting(WalsallTest::line)
        .containsExactlyInAnyOrderElementsOf(findings().map(WalsallTest::line).toList());
  }

  @Test
  void everyNumberOfTheReadingIsFound() {
    assertThat(findings().map(row -> row.number("item")))
        .containsAll(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("sound")
  void isSound(SpecRow row) {
    assertThat(AUDIT.checks())
        .filteredOn(check -> check.kind() == CheckKind.valueOf(row.text("kind")))
        .filteredOn(check -> String.join("; ", check.figures()).equals(row.text("figures")))
        .extracting(Check::result)
        .containsExactly(CheckResult.SOUND);
  }

  @Test
  void theBoysAreSuggestedToBe339() {
    assertThat(AUDIT.findings())
        .filteredOn(check -> check.kind() == CheckKind.ATTAINABLE_PERCENTAGE)
        .flatExtracting(Check::suggestions)
        .hasToString("[boys 52.2 (339)]");
  }

  @Test
  void countsWhatWasChecked() {
    assertThat(AUDIT.toString()).endsWith("180 checks: 33 findings, 143 sound, 4 not checked");
  }
}
