package org.duecare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenSectionTest {

  @TempDir private Path folder;
  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    document = folder.resolve("page.md");
    Files.writeString(
        document, "before\n<!-- begin part -->\n\nagreed\n\n<!-- end part -->\nafter\n");
  }

  @Test
  void agreesWithItself() {
    assertThatCode(() -> GoldenSection.assertMatches(document, "part", "agreed\n"))
        .doesNotThrowAnyException();
  }

  @Test
  void tellsHowAChangeIsAccepted() throws IOException {
    assumeFalse(PublicApi.acceptsChanges());
    String before = Files.readString(document);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> GoldenSection.assertMatches(document, "part", "changed"))
        .withMessageContaining("page.md, part part; to accept it run this test with")
        .withMessageContaining("-Dduecare.golden=accept");
    assertThat(document).hasContent(before);
  }

  @Test
  void refusesADocumentWithoutThePart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoldenSection.assertMatches(document, "other", "text"))
        .withMessageStartingWith("no part other in ");
  }
}
