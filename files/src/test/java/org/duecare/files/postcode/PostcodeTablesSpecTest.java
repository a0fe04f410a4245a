package org.duecare.files.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.files.Issue;
import org.duecare.files.Loaded;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of each form and fault of a table; its lines are separated by {@code |}. */
class PostcodeTablesSpecTest {

  static Stream<SpecRow> tables() {
    return SpecFile.rows(PostcodeTablesSpecTest.class, "/spec/postcode-tables.csv");
  }

  /** The code, the line and the column, for example {@code CELL_INVALID:2 postcode}. */
  private static String shown(Issue issue) {
    return issue.code()
        + (issue.line().isPresent() ? ":" + issue.line().getAsInt() : "")
        + issue.column().map(column -> " " + column).orElse("");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isNamedWithItsPlaceAndShowsNoPostcode(SpecRow row) throws IOException {
    String text = row.has("text") ? row.text("text").replace('|', '\n') : "";

    Loaded<PostcodeTable> loaded = PostcodeTable.read(new StringReader(text), "table.csv");

    List<String> issues =
        loaded.issues().kept().stream().map(PostcodeTablesSpecTest::shown).toList();
    assertThat(issues).isEqualTo(row.has("issues") ? List.of(row.text("issues")) : List.of());
    assertThat(loaded.value().size()).isEqualTo(Integer.parseInt(row.text("size")));
    assertThat(loaded.issues().kept())
        .extracting(Issue::toString)
        .allSatisfy(it -> assertThat(it).doesNotContain("AA", "BT1", "aa1"));
  }
}
