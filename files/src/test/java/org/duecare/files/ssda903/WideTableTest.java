package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duecare.files.ssda903.Tables.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of many more columns than the return has, as exports of whole case systems are. */
class WideTableTest {

  private static final String EPISODE = "1,03/04/2023,S,C2,N1,U6,,";
  private static final int OURS = 2;

  @TempDir Path folder;

  @BeforeEach
  void writeTables() {
    Tables.in(folder).episodes(EPISODE).write();
  }

  @Test
  void readsColumnsBehindHundredsOfOthers() throws IOException {
    writeReviews(300);

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(loaded.value().rows(ReturnTable.REVIEWS)).isEqualTo(new RowCount(1, 0, 0));
    assertThat(shown(loaded, IssueCode.EXTRA_COLUMNS))
        .containsExactly("reviews.csv: columns ignored: EXTRA, A, A, A, A, 295 more");
  }

  @Test
  void readsAsManyColumnsAsAreAllowed() throws IOException {
    writeReviews(CsvLines.MOST_CELLS - OURS);

    assertThat(Tables.read(folder).value().rows(ReturnTable.REVIEWS).used()).isEqualTo(1);
  }

  @Test
  void saysHowManyColumnsAreAllowedWhereThereAreMore() throws IOException {
    writeReviews(CsvLines.MOST_CELLS - OURS + 1);

    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessageContaining("reviews.csv: too many columns: found 4097, allowed 4096");

    Files.writeString(folder.resolve("more.csv"), Tables.REVIEWS + "\n");
    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.COLUMNS_TOO_MANY))
        .containsExactly("reviews.csv: too many columns: found 4097, allowed 4096");
    assertThat(loaded.issues().loseNothing()).isFalse();
  }

  @Test
  void countsTheCellsOfARowThatHasMoreThanTheNames() throws IOException {
    writeReviews(300);
    Files.writeString(folder.resolve("more.csv"), "CHILD,REVIEW\n1,20/04/2023" + ",x".repeat(300));

    assertThat(shown(Tables.read(folder), IssueCode.CELLS_MISCOUNTED))
        .containsExactly("more.csv line 2: wrong number of cells: found 302, expected 2");
  }

  @Test
  void saysThatTheLineOfNamesIsTooLong() throws IOException {
    Files.writeString(folder.resolve("a.csv"), Tables.REVIEWS + "," + "x".repeat(1 << 17) + "\n");
    Files.writeString(folder.resolve("b.json"), "{" + "\"a\": 1, ".repeat(1 << 15) + "}\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    String sentence =
        ": no names of columns that can be read: the first line is longer than 131072 bytes";
    assertThat(shown(loaded, IssueCode.COLUMNS_TOO_MANY)).containsExactly("a.csv" + sentence);
    assertThat(shown(loaded, IssueCode.TABLE_UNKNOWN)).containsExactly("b.json" + sentence);
  }

  @Test
  void namesTheFirstColumnsThatAreIgnoredAndCountsTheRest() throws IOException {
    Files.writeString(folder.resolve("reviews.csv"), Tables.REVIEWS + ",,,W,1,,2" + ",".repeat(99));
    Files.writeString(folder.resolve("more.csv"), Tables.REVIEWS + ",1,2,3\n");

    assertThat(shown(Tables.read(folder), IssueCode.EXTRA_COLUMNS))
        .containsExactly(
            "more.csv: columns ignored: 3 not named here",
            "reviews.csv: columns ignored: W, 2 more, 102 unnamed");
  }

  /** Reviews of one row, the columns of the table behind as many others. */
  private void writeReviews(int others) throws IOException {
    String names =
        IntStream.range(0, others).mapToObj(i -> i == 0 ? "EXTRA" : "A").collect(joined());
    String cells = IntStream.range(0, others).mapToObj(i -> "x").collect(joined());
    Files.writeString(
        folder.resolve("reviews.csv"), names + ",CHILD,REVIEW\n" + cells + ",1,20/04/2023\n");
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(",");
  }
}
