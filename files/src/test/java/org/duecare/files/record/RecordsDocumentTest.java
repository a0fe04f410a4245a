package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.duecare.files.table.LayoutTable;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** The layouts of the document are those of the code. */
class RecordsDocumentTest {

  @Test
  void everyLayoutIsDocumented() {
    GoldenSection.assertMatches(
        Path.of("../docs/records.md"),
        "records",
        RecordTable.all().stream()
            .map(table -> "### " + table + "\n\n" + LayoutTable.of(table.layout()))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void everyTableHasAnotherName() {
    assertThat(RecordTable.all()).extracting(RecordTable::fileName).doesNotHaveDuplicates();
    assertThat(RecordTable.all())
        .allSatisfy(table -> assertThat(table.columns()).doesNotHaveDuplicates());
  }
}
