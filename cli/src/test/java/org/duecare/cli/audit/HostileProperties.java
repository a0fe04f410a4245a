package org.duecare.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duecare.files.Loaded;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Report;

/** Whatever stands in whichever cells, what is left is a report, and is audited. */
class HostileProperties {

  private static final List<String> CELLS =
      List.of(
          "",
          "0",
          "999999999999",
          "0.000001",
          "100",
          "1e999999999",
          "NaN",
          "=HYPERLINK(\"x\")",
          "1 to 4",
          "0 to 999999999999",
          "children",
          "children; children",
          "children of children",
          "less children",
          "count",
          "percentage",
          "mean",
          "rate",
          "amount",
          "parts",
          "mean",
          "falling",
          "below",
          "multi-label",
          "a\nb",
          "\"",
          "\u202e\u0000",
          "2026-03-31",
          "2026-04-01 to 2026-03-31",
          "x".repeat(70_000));

  @Property(tries = 600)
  void everythingIsReadOrRefused(
      @ForAll @Size(min = 1, max = 12)
          List<@IntRange(min = 0, max = 1_000_000_000) Integer> draws) {
    StatedFiles files = StatedFiles.of(draws.get(0) % 2 == 0 ? "sound" : "walsall");
    for (int draw : draws) {
      List<List<String>> rows = draw % 3 == 0 ? files.figures : files.relations;
      List<String> row = rows.get(draw / 3 % rows.size());
      row.set(draw / 100 % row.size(), CELLS.get(draw / 7 % CELLS.size()));
    }
    Loaded<Report> loaded = files.read();
    Audit audit = Audit.of(loaded.value());

    assertThat(audit.report().figures().size()).isLessThan(files.figures.size());
    assertThat(loaded.issues().kept())
        .allSatisfy(issue -> assertThat(issue.sentence()).hasSizeLessThan(400));
  }
}
