package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.ssda903.Tables.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duecare.core.care.CareHistory;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are written in the field; all of it is handled and noted. */
class FormatTest {

  @TempDir Path folder;

  @Test
  void readsARowInEveryFormAlike() throws IOException {
    Loaded<Ssda903Return> plain =
        read("1,03/04/2023,S,C2,N1,U6,,\n", "1,05/06/2012,20/04/2023,PN1\n");
    CareHistory expected = Tables.onlyHistory(plain);

    Loaded<Ssda903Return> odd =
        read(
            "\r\n  \t\r\n,,,,,,,\r\n1, 3/4/2023 ,s,c2,n1,\"u6\",,,,\r\n",
            "1,2012-06-05,2023-04-20,pn1,\r\n");

    assertThat(Tables.codes(plain)).isEmpty();
    assertThat(Tables.onlyHistory(odd)).isEqualTo(expected);
    assertThat(odd.issues().loseNothing()).isTrue();
    assertThat(odd.issues().kept())
        .filteredOn(issue -> issue.code() != IssueCode.RETURN_YEAR_INFERRED)
        .map(Issue::toString)
        .containsExactly(
            "episodes.csv line 1: lines ending with a carriage return: 5",
            "episodes.csv line 2: blank lines: 3; they are skipped",
            "episodes.csv line 5: cells with blanks around their text: 1",
            "episodes.csv line 5: codes or column names not in capitals: 4",
            "episodes.csv line 5: dates with a day or month of one digit: 1",
            "episodes.csv line 5: rows with empty cells beyond the columns: 1",
            "reviews.csv line 1: lines ending with a carriage return: 2",
            "reviews.csv line 2: codes or column names not in capitals: 1",
            "reviews.csv line 2: dates written yyyy-mm-dd: 2",
            "reviews.csv line 2: rows with empty cells beyond the columns: 1");
  }

  @Test
  void skipsAByteOrderMark() throws IOException {
    plain();
    Files.writeString(
        folder.resolve("reviews.csv"),
        "\uFEFF\n" + Tables.REVIEWS + "\n1,05/06/2012,20/04/2023,PN1");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.BYTE_ORDER_MARK))
        .containsExactly(
            "reviews.csv line 1: the file begins with a byte-order mark: it is skipped");
    assertThat(shown(loaded, IssueCode.BLANK_LINES))
        .containsExactly("reviews.csv line 1: blank lines: 1; they are skipped");
    assertThat(Tables.onlyHistory(loaded).reviews()).hasSize(1);
  }

  @Test
  void dropsRowsThatRepeatTheNamesOfTheColumns() throws IOException {
    Files.writeString(
        folder.resolve("header.csv"), "CHILD,SEX,DOB\nCHILD,SEX,DOB\n1,2,05/06/2012\n");
    Loaded<Ssda903Return> loaded =
        read(
            "1,03/04/2023,S,C2,N1,U6,,\n" + Tables.EPISODES + "\n",
            "1,05/06/2012,20/04/2023,PN1\nchild,dob,review,review_code\n");

    assertThat(shown(loaded, IssueCode.COLUMN_NAMES_REPEATED))
        .containsExactly(
            "episodes.csv line 3: rows that repeat the column names: 1",
            "header.csv line 2: rows that repeat the column names: 1",
            "reviews.csv line 3: rows that repeat the column names: 1");
    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(loaded.value().children()).isEqualTo(1);
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(1, 0, 1));
  }

  @Test
  void dropsReviewsWithNeitherDateNorCode() throws IOException {
    Loaded<Ssda903Return> loaded =
        read("1,03/04/2023,S,C2,N1,U6,,\n", "1,05/06/2012,,\n1,05/06/2012,20/04/2023,PN1\n");

    assertThat(shown(loaded, IssueCode.REVIEWS_BLANK))
        .containsExactly("reviews.csv line 2: reviews with neither date nor code: 1");
    assertThat(loaded.value().rows(ReturnTable.REVIEWS)).isEqualTo(new RowCount(1, 0, 1));
  }

  @Test
  void keepsIdentifiersOfAnyLengthAsTheyAre() throws IOException {
    String hash = "0123456789abcdef".repeat(4);
    Loaded<Ssda903Return> loaded =
        read(
            "007,03/04/2023,S,C2,N1,U6,,\n7,03/04/2023,S,C2,N1,U6,,\n"
                + hash
                + ",03/04/2023,S,C2,N1,U6,,\n\u00c5sa 1,03/04/2023,S,C2,N1,U6,,\n",
            "");

    assertThat(loaded.value().histories().map(history -> history.child().value()))
        .containsExactly("007", hash, "7", "\u00c5sa 1");
  }

  private Loaded<Ssda903Return> read(String episodes, String reviews) throws IOException {
    Files.writeString(folder.resolve("episodes.csv"), ending(episodes, Tables.EPISODES) + episodes);
    Files.writeString(folder.resolve("reviews.csv"), ending(reviews, Tables.REVIEWS) + reviews);
    if (!Files.exists(folder.resolve("header.csv"))) {
      StringBuilder header = new StringBuilder(Tables.HEADER + "\n");
      for (String line : episodes.lines().toList()) {
        String child = line.split(",", -1)[0];
        header.append(child.isBlank() ? "" : child + ",2,05/06/2012\n");
      }
      Files.writeString(folder.resolve("header.csv"), header);
    }
    return Tables.read(folder);
  }

  /** The names of the columns end as the rows do. */
  private static String ending(String rows, String names) {
    return names + (rows.contains("\r\n") ? "\r\n" : "\n");
  }

  private void plain() throws IOException {
    read("1,03/04/2023,S,C2,N1,U6,,\n", "");
  }
}
