package org.duecare.files.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.files.Issue;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of each fault: one file a row, its lines separated by {@code |}. So that commas need
 * few quotes, a semicolon stands for a comma in the issue where one follows a word.
 */
class RecordFaultsSpecTest {

  @TempDir private Path folder;

  static Stream<SpecRow> faults() {
    return SpecFile.rows(RecordFaultsSpecTest.class, "/spec/records.csv");
  }

  private static String shown(Issue issue) {
    return (issue.code() + " " + issue).replaceAll("(?<!line \\d{1,3}),", ";");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isNamedWithItsPlace(SpecRow row) throws IOException {
    Files.writeString(folder.resolve(row.text("file")), row.text("text").replace('|', '\n') + "\n");

    List<String> issues =
        Records.read(folder).issues().kept().stream().map(RecordFaultsSpecTest::shown).toList();

    assertThat(issues.stream().filter(each -> !each.startsWith("TABLE_WITHOUT_ROWS")).toList())
        .isEqualTo(row.has("issues") ? List.of(row.text("issues")) : List.of());
  }
}
