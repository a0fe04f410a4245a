package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Provider, post code and number of a placement tell a move between two homes of one kind. */
class AddressTest {

  private static final String COLUMNS =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC,PLACE_PROVIDER,PL_POST,URN";
  private static final String FIRST = "1,01/05/2022,S,C2,N1,U6,01/06/2022,X1,PR1,BA1 1AA,1000001";

  @TempDir Path folder;

  @Test
  void aMoveThatTheAddressShowsIsAMove() throws IOException {
    for (String address : List.of("PR4,BA1 1AA,1000001", "PR1,BA2 2BB,1000001", "PR1,BA1 1AA,2")) {
      Loaded<Ssda903Return> loaded = read("1,01/06/2022,P,C2,N1,U6,,," + address);
      assertThat(Tables.codes(loaded)).doesNotContain(IssueCode.PLACEMENT_CHANGE_NOT_SHOWN);
    }
  }

  @Test
  void aMoveToTheSameAddressIsNone() throws IOException {
    for (String reason : List.of("P", "T")) {
      Loaded<Ssda903Return> loaded =
          read("1,01/06/2022," + reason + ",C2,N1,U6,,,PR1,BA1 1AA,1000001");
      assertThat(Tables.codes(loaded)).contains(IssueCode.PLACEMENT_CHANGE_NOT_SHOWN);
    }
    for (String reason : List.of("B", "U")) {
      Loaded<Ssda903Return> loaded =
          read("1,01/06/2022," + reason + ",C1,N1,U6,,,PR1,BA1 1AA,1000001");
      assertThat(Tables.codes(loaded)).contains(IssueCode.DOUBLE_CHANGE_NOT_SHOWN);
    }
  }

  @Test
  void aMoveBesideAChangeOfStatusOnlyIsNoted() throws IOException {
    assertThat(Tables.codes(read("1,01/06/2022,L,C1,N1,U6,,,PR1,BA2 2BB,1000001")))
        .contains(IssueCode.STATUS_CHANGE_NOT_SHOWN);
  }

  @Test
  void aMoveFromAnAddressToNoneShowsNothing() throws IOException {
    assertThat(Tables.codes(read("1,01/06/2022,P,C2,N1,U6,,,PR1,,")))
        .doesNotContain(IssueCode.PLACEMENT_CHANGE_NOT_SHOWN);
  }

  @Test
  void aLaterFolderThatChangesAddressOrNeedIsNoted() throws IOException {
    String open = "1,01/05/2022,S,C2,N1,U6,,,PR1,BA1 1AA,1000001";
    for (String later :
        List.of(
            "1,01/05/2022,S,C2,N1,U6,,,PR1,BA1 1AA,2",
            "1,01/05/2022,S,C2,N2,U6,,,PR1,BA1 1AA,1000001",
            "1,01/05/2022,S,C2,N2,U6,01/06/2022,E4A,PR1,BA1 1AA,1000001",
            "1,01/05/2022,S,C2,N1,K2,01/06/2022,E4A,PR1,BA1 1AA,1000001",
            "1,01/05/2022,P,C2,N1,U6,01/06/2022,E4A,PR1,BA1 1AA,1000001")) {
      Loaded<Ssda903Return> loaded = Tables.read(write("2022", open), write("2023", later));
      assertThat(Tables.codes(loaded)).contains(IssueCode.EPISODE_CHANGED);
      assertThat(loaded.issues().loseNothing()).isTrue();
    }
  }

  @Test
  void twoRowsOfOneFolderThatDifferBesideWhatIsJudgedAreOne() throws IOException {
    Loaded<Ssda903Return> loaded =
        Tables.read(
            write(
                "2023",
                "1,01/05/2022,S,C2,N1,U6,,,PR1,BA1 1AA,1",
                "1,01/05/2022,S,C2,N2,U6,,,PR1,BA1 1AA,2"));

    assertThat(Tables.codes(loaded)).contains(IssueCode.ROWS_REPEATED);
    assertThat(loaded.issues().loseNothing()).isTrue();
  }

  private Loaded<Ssda903Return> read(String second) throws IOException {
    return Tables.read(write("2023", FIRST, second));
  }

  private Path write(String name, String... rows) throws IOException {
    Path written = Tables.in(folder.resolve(name)).write();
    Files.writeString(
        written.resolve("episodes.csv"), COLUMNS + "\n" + String.join("\n", rows) + "\n");
    return written;
  }
}
