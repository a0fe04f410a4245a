package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.care.CareEventKind;
import org.duecare.files.table.LayoutTable;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** The layouts of the document are those of the code. */
class RecordsDocumentTest {

  private static final Pattern DECLARED =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z0-9_]+)\\(", Pattern.DOTALL);

  @Test
  void everyLayoutIsDocumented() {
    GoldenSection.assertMatches(
        Path.of("../docs/records.md"),
        "records",
        RecordTable.all().stream()
            .map(table -> "### " + table + "\n\n" + LayoutTable.of(table.layout()))
            .collect(Collectors.joining("\n")));
  }

  /** What a kind means is told where it is declared, and nowhere else. */
  @Test
  void everyKindOfEventIsListed() throws IOException {
    String source =
        Files.readString(Path.of("../core/src/main/java/org/duecare/core/care/CareEventKind.java"));
    Map<String, String> meanings =
        DECLARED
            .matcher(source)
            .results()
            .collect(Collectors.toMap(found -> found.group(2), found -> meaning(found.group(1))));
    assertThat(meanings)
        .containsOnlyKeys(Stream.of(CareEventKind.values()).map(Enum::name).toList());

    GoldenSection.assertMatches(
        Path.of("../docs/records.md"),
        "kinds",
        Stream.of(CareEventKind.values())
            .map(kind -> "| `" + kind + "` | " + meanings.get(kind.name()) + " |\n")
            .collect(Collectors.joining("", "| kind | what happened |\n| --- | --- |\n", "")));
  }

  private static String meaning(String comment) {
    return comment
        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
        .replaceAll("\\{@link #(\\w+)\\}", "`$1`")
        .strip();
  }

  @Test
  void everyTableHasAnotherName() {
    assertThat(RecordTable.all()).extracting(RecordTable::fileName).doesNotHaveDuplicates();
    assertThat(RecordTable.all())
        .allSatisfy(table -> assertThat(table.columns()).doesNotHaveDuplicates());
  }
}
