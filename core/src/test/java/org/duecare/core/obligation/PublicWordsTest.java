package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duecare.testkit.GoldenSection;
import org.duecare.testkit.PublicWords;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.Test;

/** The line that a child can read uses the words that children in care prefer. */
class PublicWordsTest {

  @Test
  void theDocumentHasTheTable() {
    List<String> lines = new ArrayList<>();
    lines.add("| instead of | say | but not in | because |");
    lines.add("| --- | --- | --- | --- |");
    for (SpecRow row : PublicWords.rows()) {
      lines.add(
          String.join(
              " | ",
              "| " + row.text("avoid"),
              row.text("use"),
              row.text("except").replace("|", ", "),
              row.reason() + " |"));
    }
    GoldenSection.assertMatches(
        Path.of("../docs/wording.md"), "public-words", String.join("\n", lines));
  }

  @Test
  void plainPatternsUseTheWordsThatChildrenPrefer() {
    Wording.english()
        .patterns()
        .forEach(
            (key, pattern) -> {
              if (key.startsWith("plain.")) {
                assertThat(PublicWords.avoidedIn(pattern)).as(key).isEmpty();
              }
            });
  }

  /** A plain line borrows some sentences of the explanation. */
  @Test
  void plainLinesUseTheWordsThatChildrenPrefer() {
    for (Explanation explanation : EveryExplanation.all()) {
      assertThat(PublicWords.avoidedIn(explanation.inOneLine())).isEmpty();
    }
  }

  @Test
  void whatLapsedIsNoLongerDue() {
    assertThat(Wording.english().patterns().get("outcome.LAPSED")).endsWith("no longer due");
    assertThat(Wording.english().patterns().get("plain.outcome.LAPSED")).endsWith("no longer due");
    assertThat(Wording.english().patterns().get("reading.outcome.LAPSED"))
        .isEqualTo("no longer due");
  }
}
