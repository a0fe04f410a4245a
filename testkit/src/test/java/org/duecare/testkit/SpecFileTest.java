package org.duecare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecFileTest {

  @Test
  void readsTheRowsInOrder() {
    List<SpecRow> rows = SpecFile.rows(SpecFileTest.class, "/spec/good.csv").toList();

    assertThat(rows)
        .extracting(SpecRow::toString)
        .containsExactly("A-1: a reason, with a comma", "A-2: no date and no number");
    assertThat(rows.get(0).date("date")).isEqualTo("2026-03-27");
    assertThat(rows.get(0).number("days")).isEqualTo(20);
    assertThat(rows.get(1).has("date")).isFalse();
    assertThat(rows.get(1).text("days")).isEqualTo("x");
  }

  @Test
  void readsAFileOfAnotherModule() {
    assertThat(SpecFile.rows(Path.of("src/test/resources/spec/good.csv")))
        .extracting(SpecRow::id)
        .containsExactly("A-1", "A-2");
    assertThatThrownBy(() -> SpecFile.rows(Path.of("nowhere.csv")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void findsWholeWords() {
    SpecRow row = SpecFile.rows(SpecFileTest.class, "/spec/good.csv").toList().get(0);

    assertThat(row.mentions("A-1")).isTrue();
    assertThat(row.mentions("comma")).isTrue();
    assertThat(row.mentions("A")).isFalse();
    assertThat(row.mentions("1")).isFalse();
    assertThat(row.mentions("comm")).isFalse();
  }

  @Test
  void namesThePlaceOfABadCell() {
    SpecRow row = SpecFile.rows(SpecFileTest.class, "/spec/good.csv").toList().get(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.date("date"))
        .withMessage("/spec/good.csv line 3, date: not an ISO date: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.number("days"))
        .withMessage("/spec/good.csv line 3, days: not a whole number: x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.text("expected"))
        .withMessageStartingWith("/spec/good.csv line 3: no column expected");
  }

  @ParameterizedTest
  @CsvSource({
    "/spec/absent.csv, no specification on the class path: /spec/absent.csv",
    "/spec/blank.csv, /spec/blank.csv line 2: id and reason must not be blank",
    "/spec/empty.csv, specification without rows: /spec/empty.csv",
    "/spec/twice.csv, /spec/twice.csv line 3: the id comes twice: A-1",
  })
  void refusesAFileThatProvesNothing(String path, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpecFile.rows(SpecFileTest.class, path))
        .withMessage(message);
  }
}
