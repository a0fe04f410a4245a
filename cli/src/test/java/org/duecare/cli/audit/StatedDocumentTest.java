package org.duecare.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** The document of the two tables is made from the code. */
class StatedDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/audit.md");

  @Test
  void theColumnsOfFiguresAreDocumented() {
    GoldenSection.assertMatches(DOCUMENT, "columns of figures", columns(FigureTable.LAYOUT));
  }

  @Test
  void theColumnsOfRelationsAreDocumented() {
    GoldenSection.assertMatches(DOCUMENT, "columns of relations", columns(RelationColumns.LAYOUT));
  }

  @Test
  void theRelationsAreDocumented() {
    GoldenSection.assertMatches(
        DOCUMENT,
        "relations",
        "| relation | says | to be filled | may be filled |\n| --- | --- | --- | --- |\n"
            + Arrays.stream(RelationKind.values())
                .map(StatedDocumentTest::relation)
                .collect(Collectors.joining()));
  }

  @Test
  void theExampleIsDocumented() throws IOException {
    GoldenSection.assertMatches(
        DOCUMENT, "example of figures", block("src/test/resources/stated/figures.csv"));
    GoldenSection.assertMatches(
        DOCUMENT, "example of relations", block("src/test/resources/stated/relations.csv"));
  }

  @Test
  void theFirstLinesAreDocumented() {
    GoldenSection.assertMatches(
        DOCUMENT,
        "templates",
        "```text\n" + StatedReport.figuresTemplate() + StatedReport.relationsTemplate() + "```");
  }

  private static String block(String file) throws IOException {
    return "```text\n" + Files.readString(Path.of(file)) + "```";
  }

  private static String columns(Layout layout) {
    return "| column | holds | tells |\n| --- | --- | --- |\n"
        + layout.columns().stream()
            .map(
                column ->
                    Stream.of(
                            "`" + column.title() + "`" + (column.isNeeded() ? " (needed)" : ""),
                            column.type().name(),
                            column.meaning())
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
            .collect(Collectors.joining());
  }

  private static String relation(RelationKind kind) {
    RelationForm form = RelationForm.of(kind);
    return Stream.of(
            "`" + StatedCells.word(kind) + "`",
            kind.meaning(),
            titles(form.needed()),
            titles(form.possible()))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String titles(List<Column<?>> columns) {
    return columns.stream()
        .map(column -> "`" + column.title() + "`")
        .collect(Collectors.joining(", "));
  }
}
