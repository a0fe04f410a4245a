package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duecare.files.ssda903.Tables.shown;

import java.nio.file.Path;
import java.util.List;
import org.duecare.files.IssueCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOrderTest {

  @TempDir Path folder;
  private Tables year2022;
  private Tables year2023;

  @BeforeEach
  void openFolders() {
    year2022 = Tables.in(folder.resolve("2022"));
    year2023 = Tables.in(folder.resolve("2023"));
  }

  @Test
  void refusesFoldersThatAreCertainlyNotOldestFirst() {
    starts(20, "2021", year2022);
    starts(20, "2022", year2023);
    Path older = year2022.write();
    Path newer = year2023.write();

    assertThatThrownBy(() -> Ssda903.read(List.of(newer, older)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessage(
            "folders not oldest first: 2023 (year ending 2023-03-31) comes before 2022 (year ending"
                + " 2022-03-31); give the oldest first")
        .extracting(e -> ((UnusableReturnException) e).folder())
        .isEqualTo(older);
    assertThat(shown(Tables.read(older, newer), IssueCode.FOLDERS_NOT_OLDEST_FIRST)).isEmpty();
  }

  @Test
  void comparesFoldersThatAreNotBesideEachOther() {
    starts(20, "2021", year2022);
    starts(20, "2022", year2023);
    Path between = Tables.in(folder.resolve("unknown")).write();

    assertThatThrownBy(() -> Ssda903.read(List.of(year2023.write(), between, year2022.write())))
        .isInstanceOf(UnusableReturnException.class);
  }

  @Test
  void onlyNotesWhatAFewDatesSuggest() {
    starts(20, "2021", year2022);
    starts(19, "2022", year2023);
    assertOnlyNoted();
  }

  @Test
  void onlyNotesItWhereTheOlderFolderHasFewDates() {
    starts(19, "2021", year2022);
    starts(40, "2022", year2023);
    assertOnlyNoted();
  }

  @Test
  void onlyNotesItWhereTheOlderFolderHasLaterDatesToo() {
    starts(99, "2021", year2022);
    starts(40, "2022", year2023);
    year2022.episodes("9,01/05/2022,S,C2,N1,U6,,");
    assertOnlyNoted();
  }

  @Test
  void oneDateInAHundredMayBeMistyped() {
    starts(100, "2021", year2022);
    starts(40, "2022", year2023);
    year2022.episodes("9,01/05/2022,S,C2,N1,U6,,");

    assertThatThrownBy(() -> Ssda903.read(List.of(year2023.write(), year2022.write())))
        .isInstanceOf(UnusableReturnException.class);
  }

  private void assertOnlyNoted() {
    assertThat(
            shown(
                Tables.read(year2023.write(), year2022.write()),
                IssueCode.FOLDERS_NOT_OLDEST_FIRST))
        .containsExactly(
            "2022: seems older than the folder before it, for the year ending 2023-03-31: folders"
                + " are expected oldest first");
  }

  private static void starts(int count, String year, Tables tables) {
    for (int child = 0; child < count; child++) {
      tables.episodes((1_000 + child) + ",03/05/" + year + ",S,C2,N1,U6,,");
    }
  }
}
