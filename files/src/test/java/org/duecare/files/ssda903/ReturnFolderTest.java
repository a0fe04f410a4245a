package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duecare.files.ssda903.Tables.shown;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnFolderTest {

  private static final String EPISODE = "1,03/04/2023,S,C2,N1,U6,,";
  private static final String REVIEW = "1,05/06/2012,20/04/2023,PN1";

  @TempDir Path folder;

  @Test
  void tellsTablesByTheirColumnsWhateverTheFilesAreCalled() throws IOException {
    write("a.txt", Tables.REVIEWS + "\n" + REVIEW + "\n");
    write("b", Tables.HEADER + "\n1,2,05/06/2012\n");
    write("c.CSV", Tables.EPISODES + "\n" + EPISODE + "\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.codes(loaded)).isEmpty();
    assertThat(loaded.value().children()).isEqualTo(1);
  }

  @Test
  void readsTheOtherTablesOfTheReturnWhereTheyAre() throws IOException {
    plain();
    write("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,05/06/2012,M,02/05/2023,\n");
    write("uasc.csv", "CHILD,SEX,DOB,DUC\n1,2,05/06/2012,\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.codes(loaded)).isEmpty();
    assertThat(loaded.value().rows(ReturnTable.UASC)).isEqualTo(new RowCount(1, 0, 0));
    assertThat(loaded.value().rows(ReturnTable.MISSING)).isEqualTo(new RowCount(1, 0, 0));
  }

  @Test
  void takesAHeaderWithAColumnOfAnotherTableForAHeader() throws IOException {
    plain();
    write("header.csv", "CHILD,SEX,DOB,UPN,DUC\n1,2,05/06/2012,,\n");

    assertThat(Tables.read(folder).value().rows(ReturnTable.HEADER).used()).isEqualTo(1);
  }

  @Test
  void takesAHeaderWithoutSexForAHeader() throws IOException {
    plain();
    write("header.csv", "CHILD,DOB,ETHNIC\n1,05/06/2012,WBRI\n");

    assertThat(Tables.read(folder).value().rows(ReturnTable.HEADER).used()).isEqualTo(1);
  }

  @Test
  void readsColumnsInAnyOrderAndCase() throws IOException {
    plain();
    write("episodes.csv", "rec,Dec,PLACE,CIN,LS,RNE,DECOM, child \n,,U6,N1,C2,S,03/04/2023,1\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(loaded.value().rows(ReturnTable.EPISODES).used()).isEqualTo(1);
    assertThat(shown(loaded, IssueCode.LOWER_CASE))
        .containsExactly("episodes.csv line 1: codes or column names not in capitals: 3");
  }

  @Test
  void ignoresOtherColumnsWithOneNote() throws IOException {
    plain();
    write(
        "reviews.csv",
        "CHILD,DOB,REVIEW,REVIEW_CODE,LA,,12345\n1,05/06/2012,20/04/2023,PN1,Bexley,,x\n");

    assertThat(shown(Tables.read(folder), IssueCode.EXTRA_COLUMNS))
        .containsExactly("reviews.csv: columns ignored: LA, 1 more, 1 unnamed");
  }

  @Test
  void ignoresNamelessColumnsAtTheEndWhetherTheRowsHaveThemOrNot() throws IOException {
    plain();
    write("reviews.csv", "CHILD,REVIEW,REVIEW_CODE,,\n1,20/04/2023,PN1\n1,10/07/2023,PN1,,\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(loaded.value().rows(ReturnTable.REVIEWS).used()).isEqualTo(2);
    assertThat(Tables.codes(loaded)).containsExactly(IssueCode.EXTRA_COLUMNS);
  }

  @Test
  void readsReviewsWithoutCodesWithOneNote() throws IOException {
    plain();
    write("reviews.csv", "CHILD,REVIEW\n1,20/04/2023\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.codes(loaded)).containsExactly(IssueCode.OPTIONAL_COLUMN_MISSING);
    assertThat(shown(loaded, IssueCode.OPTIONAL_COLUMN_MISSING))
        .containsExactly("reviews.csv: no column REVIEW_CODE: what it tells is not known");
    assertThat(Tables.onlyHistory(loaded).reviews()).hasSize(1);
  }

  @Test
  void readsATableThatIsSpreadOverTwoFiles() throws IOException {
    plain();
    write("reviews2.csv", Tables.REVIEWS + "\n1,05/06/2012,11/07/2023,PN1\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.onlyHistory(loaded).reviews()).hasSize(2);
    assertThat(shown(loaded, IssueCode.TABLE_IN_SEVERAL_FILES))
        .containsExactly(
            folder.getFileName()
                + ": Reviews in several files, all are read as those of one year: reviews.csv, reviews2.csv");
  }

  @Test
  void notesATableWithoutRows() throws IOException {
    plain();
    write("reviews.csv", Tables.REVIEWS + "\n");
    write("header.csv", Tables.HEADER);

    assertThat(shown(Tables.read(folder), IssueCode.TABLE_WITHOUT_ROWS))
        .containsExactly(
            "header.csv: no rows below the names of the columns",
            "reviews.csv: no rows below the names of the columns");
  }

  @Test
  void notesThatAHeaderIsMissing() throws IOException {
    plain();
    Files.delete(folder.resolve("header.csv"));

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(Tables.codes(loaded)).containsExactly(IssueCode.HEADER_TABLE_MISSING);
    assertThat(shown(loaded, IssueCode.HEADER_TABLE_MISSING))
        .containsExactly(
            folder.getFileName()
                + ": no Header table: dates of birth are taken from Reviews, where it gives any");
    assertThat(Tables.onlyHistory(loaded).dateOfBirth()).hasToString("Optional[2012-06-05]");
  }

  @Test
  void notesEveryFileThatIsNoTableWhateverItsName() throws IOException {
    plain();
    write("notes.csv", "a,b\n1,2\n");
    write("empty", "");
    write("return.xml", "<MESSAGE>\n");
    write("readme.md", "nothing, here\n");
    write(".hidden.csv", Tables.REVIEWS);
    Files.createDirectory(folder.resolve("sub.csv"));

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.TABLE_UNKNOWN))
        .containsExactly(
            ".hidden.csv: hidden by its name, which begins with a dot",
            "empty: no table of the return: the file is empty",
            "notes.csv: no table of the return: none of its columns tells which (columns: 2)",
            "readme.md: no table of the return: none of its columns tells which (columns: 2)",
            "return.xml: XML that is no return: expected CSV, or the outermost element EXPSSDA903",
            "sub.csv: a folder: files in it are not read");
    assertThat(loaded.issues().loseNothing()).isTrue();
  }

  @Test
  void namesADamagedTableWhateverItsName() throws IOException {
    plain();
    write("reviews 2", Tables.REVIEWS, StandardCharsets.UTF_16);
    bytes("reviews.xlsx", 'P', 'K', 3, 4, 0, 0);
    write("more.txt", "CHILD,DOB,REVIEW_DATE,REVIEW_CODE\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(loaded.issues().count(IssueEffect.FILE_NOT_READ)).isEqualTo(3);
    assertThat(Tables.codes(loaded))
        .containsExactlyInAnyOrder(
            IssueCode.FILE_IN_UTF_16, IssueCode.FILE_NOT_TEXT, IssueCode.COLUMN_MISSING);
  }

  @Test
  void takesATableWithAColumnOfAnotherForDamagedIfAsMuchIsOurs() throws IOException {
    plain();
    write("a.csv", "CHILD,DOB,REVIEW_DATE,REVIEW_CODE,MISSING\n");
    write("b.csv", "CHILD,DECOM,RNE,LS,PLACE,DEC,SW_ID,SW_DECOM\n");
    write("c.csv", "CHILD,SEX,ETHNIC,MISSING\n");
    write("d.csv", "CHILD,DOB,MISSING,MIS_START,URN\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.COLUMN_MISSING))
        .containsExactly(
            "a.csv: columns like those of Reviews, which also needs: REVIEW",
            "b.csv: columns like those of Episodes, which also needs: REC",
            "c.csv: columns like those of Header, which also needs: DOB",
            "d.csv: columns like those of Missing, which also needs: MIS_END");
  }

  @Test
  void findsATableWhoseNamesAreNotInItsFirstLine() throws IOException {
    plain();
    write("below.csv", "Reviews of the year,,,\n\n" + Tables.REVIEWS + "\n");
    write("rows.csv", REVIEW + "\n");

    assertThat(shown(Tables.read(folder), IssueCode.COLUMN_MISSING))
        .containsExactly(
            "below.csv: columns named in line 3: expected in the first",
            "rows.csv: no names of columns: the first line holds a date");
  }

  @Test
  void namesTheColumnsThatATableLacks() throws IOException {
    plain();
    write("more.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC\n");
    write("rev.csv", "CHILD,DOB,REVIEW_DATE,REVIEW_CODE\n");
    write("head.csv", "DOB,ETHNIC,UPN\n");

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.COLUMN_MISSING))
        .containsExactly(
            "head.csv: columns like those of Header, which also needs: CHILD",
            "more.csv: columns like those of Episodes, which also needs: REC",
            "rev.csv: columns like those of Reviews, which also needs: REVIEW");
    assertThat(loaded.issues().loseNothing()).isFalse();
  }

  @Test
  void namesAnotherSeparator() throws IOException {
    plain();
    write("semi.csv", "CHILD;DOB;REVIEW;REVIEW_CODE\n");
    write("tab.csv", "CHILD\tDOB\tREVIEW\tREVIEW_CODE\n");
    write("bar.csv", "CHILD|DOB|REVIEW|REVIEW_CODE\n");
    write("quote.csv", "\"CHILD,DOB,REVIEW,REVIEW_CODE\n");
    write("other.csv", "a;b\n");

    assertThat(shown(Tables.read(folder), IssueCode.COLUMN_MISSING))
        .containsExactly(
            "bar.csv: columns separated by bars: expected commas",
            "quote.csv: columns separated by quotes: expected commas",
            "semi.csv: columns separated by semicolons: expected commas",
            "tab.csv: columns separated by tabs: expected commas");
  }

  @Test
  void refusesAColumnThatComesTwice() throws IOException {
    plain();
    write("rev.csv", "CHILD,REVIEW,REVIEW,REVIEW_CODE\n");

    assertThat(shown(Tables.read(folder), IssueCode.COLUMN_REPEATED))
        .containsExactly("rev.csv: column REVIEW comes 2 times: expected once");
  }

  @Test
  void refusesWhatIsNoTextInUtf8() throws IOException {
    plain();
    bytes("a.csv", 'P', 'K', 3, 4, 0, 0);
    bytes("b.csv", 0xD0, 0xCF, 0x11, 0xE0);
    bytes("c.csv", 'C', 'H', 1, 'L', 'D');
    write("d.csv", Tables.REVIEWS, StandardCharsets.UTF_16);
    write("e.csv", Tables.REVIEWS, StandardCharsets.UTF_16LE);
    write("f.csv", "\uFEFF" + Tables.REVIEWS, StandardCharsets.UTF_16LE);

    Loaded<Ssda903Return> loaded = Tables.read(folder);

    assertThat(shown(loaded, IssueCode.FILE_NOT_TEXT))
        .containsExactly(
            "a.csv: a spreadsheet or archive: expected CSV, so save each sheet as CSV UTF-8",
            "b.csv: a spreadsheet or archive: expected CSV, so save each sheet as CSV UTF-8",
            "c.csv: binary: expected CSV in UTF-8");
    assertThat(shown(loaded, IssueCode.FILE_IN_UTF_16))
        .containsExactly(
            "d.csv: text in UTF-16: expected UTF-8, so save the file as CSV UTF-8",
            "e.csv: text in UTF-16: expected UTF-8, so save the file as CSV UTF-8",
            "f.csv: text in UTF-16: expected UTF-8, so save the file as CSV UTF-8");
  }

  @Test
  void cannotUseAFolderThatDoesNotExistOrIsNone() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    Path file = write("file.csv", Tables.REVIEWS);

    assertThatThrownBy(() -> Ssda903.read(List.of(nowhere)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessage("no such folder: " + nowhere)
        .extracting(e -> ((UnusableReturnException) e).folder())
        .isEqualTo(nowhere);
    assertThatThrownBy(() -> Ssda903.read(List.of(file)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessage("no folder: " + file);
  }

  @Test
  void cannotUseAFolderWithoutEpisodesOrReviewsAndSaysWhatItFound() throws IOException {
    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessage("no Episodes table in " + folder + ": the folder is empty");

    write("episodes.csv", Tables.EPISODES);
    write("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n");
    write("reviews.csv", Tables.REVIEWS, StandardCharsets.UTF_16);
    write("reviews.xlsx", "PK\u0003\u0004");

    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessage(
            "no Reviews table in "
                + folder
                + ": found episodes.csv: Episodes; oc3.csv: OC3; "
                + "reviews.csv: text in UTF-16: expected UTF-8, so save the file as CSV UTF-8; "
                + "reviews.xlsx: a spreadsheet or archive: expected CSV, "
                + "so save each sheet as CSV UTF-8");
  }

  @Test
  void namesNoHiddenFileWhereItCannotUseTheFolder() throws IOException {
    write(".bashrc", "a,b\n");
    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .hasMessage("no Episodes table in " + folder + ": hidden files only");

    write("episodes.csv", Tables.EPISODES);
    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .hasMessage("no Reviews table in " + folder + ": found episodes.csv: Episodes");
  }

  @Test
  void hasAWordForTheFolderWhereOneIs() {
    assertThatThrownBy(() -> Ssda903.read(List.of(Path.of(""))))
        .hasMessageStartingWith("no Episodes table in this folder: found ");
  }

  @Test
  void namesTwentyFilesAndCountsTheRest() throws IOException {
    for (int i = 10; i < 33; i++) {
      write("f" + i, "a,b\n");
    }

    assertThatThrownBy(() -> Ssda903.read(List.of(folder)))
        .hasMessageContaining("f29: no table of the return")
        .hasMessageEndingWith("; and 3 more");
  }

  @Test
  void needsAFolder() {
    assertThatThrownBy(() -> Ssda903.read(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no folder given: at least one is needed");
    assertThatThrownBy(() -> Ssda903.read(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Ssda903.read(List.of(folder), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("options");
  }

  @Test
  void readsAFolderInAnotherFileSystem() throws IOException {
    Path zip = folder.resolve("return.zip");
    try (FileSystem zipped = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path inZip = Files.createDirectory(zipped.getPath("/2023"));
      Files.writeString(inZip.resolve("episodes.csv"), Tables.EPISODES + "\n" + EPISODE + "\n");
      Files.writeString(inZip.resolve("reviews.csv"), Tables.REVIEWS + "\n" + REVIEW + "\n");

      assertThat(Tables.read(inZip).value().children()).isEqualTo(1);
      assertThat(Tables.read(zipped.getPath("/2023/"), inZip).value().children()).isEqualTo(1);
    }
  }

  private void plain() throws IOException {
    write("header.csv", Tables.HEADER + "\n1,2,05/06/2012\n");
    write("episodes.csv", Tables.EPISODES + "\n" + EPISODE + "\n");
    write("reviews.csv", Tables.REVIEWS + "\n" + REVIEW + "\n");
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text, StandardCharsets.UTF_8);
  }

  private Path write(String name, String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve(name), text, charset);
  }

  private void bytes(String name, int... values) throws IOException {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    Files.write(folder.resolve(name), bytes);
  }
}
