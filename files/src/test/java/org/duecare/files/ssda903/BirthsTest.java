package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.ssda903.Tables.onlyHistory;
import static org.duecare.files.ssda903.Tables.shown;

import java.nio.file.Path;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BirthsTest {

  private static final String EPISODE = "1,03/04/2023,S,C2,N1,U6,,";

  @TempDir Path folder;

  @Test
  void takesTheDateOfBirthFromHeaderBeforeReviews() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .header("1,2,05/06/2012")
            .episodes(EPISODE)
            .reviews("1,,20/04/2023,PN1", "1,06/06/2012,20/07/2023,PN1")
            .read();

    assertThat(onlyHistory(loaded).dateOfBirth()).hasToString("Optional[2012-06-05]");
    assertThat(shown(loaded, IssueCode.BIRTH_DIFFERS_IN_REVIEWS))
        .containsExactly(
            "reviews.csv line 3, DOB: another date of birth than in Header, which is used");
  }

  @Test
  void takesNoDateOfBirthFromReviewsThatGiveSeveral() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes(EPISODE)
            .reviews("1,05/06/2012,20/04/2023,PN1", "1,06/06/2012,20/07/2023,PN1")
            .read();

    assertThat(onlyHistory(loaded).dateOfBirth()).isEmpty();
    assertThat(shown(loaded, IssueCode.BIRTH_DIFFERS_IN_REVIEWS))
        .containsExactly(
            "reviews.csv line 3, DOB: another date of birth than in an earlier row of the child:"
                + " neither is used");
  }

  @Test
  void dropsARepeatInHeader() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder).header("1,2,05/06/2012", "1,1,05/06/2012").episodes(EPISODE).read();

    assertThat(onlyHistory(loaded).dateOfBirth()).isPresent();
    assertThat(shown(loaded, IssueCode.ROWS_REPEATED))
        .containsExactly("header.csv line 3: rows that repeat another: 1; one of each is used");
    assertThat(loaded.value().rows(ReturnTable.HEADER)).isEqualTo(new RowCount(1, 0, 1));
  }

  @Test
  void usesNoneOfSeveralDatesOfBirthInOneHeader() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .header("1,2,05/06/2012", "1,2,06/06/2012", "1,2,06/06/2012")
            .episodes(EPISODE)
            .read();

    assertThat(onlyHistory(loaded).dateOfBirth()).isEmpty();
    assertThat(shown(loaded, IssueCode.BIRTH_CONTRADICTED))
        .containsExactly(
            "header.csv line 2, DOB: two dates of birth for one child in this Header: neither is"
                + " used",
            "header.csv line 3, DOB: two dates of birth for one child in this Header: neither is"
                + " used",
            "header.csv line 4, DOB: two dates of birth for one child in this Header: neither is"
                + " used");
    assertThat(loaded.value().rows(ReturnTable.HEADER)).isEqualTo(new RowCount(0, 3, 0));
  }

  @Test
  void theLaterFolderWinsAndTheChangeIsNoted() {
    Path first =
        Tables.in(folder.resolve("2022"))
            .header("1,2,05/06/2012", "2,2,05/06/2012", "3,2,1/1/1", "4,2,05/06/2012")
            .write();
    Path second =
        Tables.in(folder.resolve("2023"))
            .header("1,2,06/06/2012", "2,2,05/06/2012", "3,2,05/06/2012", "4,2,x")
            .episodes(EPISODE, "2" + EPISODE.substring(1))
            .episodes("3" + EPISODE.substring(1), "4" + EPISODE.substring(1))
            .write();

    Loaded<Ssda903Return> loaded = Tables.read(first, second);

    assertThat(loaded.value().histories().map(h -> h.dateOfBirth().orElseThrow().toString()))
        .containsExactly("2012-06-06", "2012-06-05", "2012-06-05", "2012-06-05");
    assertThat(shown(loaded, IssueCode.BIRTH_CHANGED))
        .containsExactly(
            "2023/header.csv line 2, DOB: another date of birth than in an earlier folder: this one"
                + " is used");
    assertThat(loaded.value().rows(ReturnTable.HEADER)).isEqualTo(new RowCount(4, 2, 2));
  }

  @Test
  void aLaterHeaderSettlesWhatAnEarlierContradicted() {
    Path first =
        Tables.in(folder.resolve("2022")).header("1,2,05/06/2012", "1,2,06/06/2012").write();
    Path second =
        Tables.in(folder.resolve("2023")).header("1,2,06/06/2012").episodes(EPISODE).write();

    Loaded<Ssda903Return> loaded = Tables.read(first, second);

    assertThat(onlyHistory(loaded).dateOfBirth()).hasToString("Optional[2012-06-06]");
    assertThat(loaded.value().rows(ReturnTable.HEADER)).isEqualTo(new RowCount(1, 2, 0));
  }

  @Test
  void theLaterFolderWinsAmongReviewsToo() {
    Path first = Tables.in(folder.resolve("2022")).reviews("1,05/06/2012,20/04/2021,PN1").write();
    Path second =
        Tables.in(folder.resolve("2023"))
            .episodes("1,03/04/2021,S,C2,N1,U6,,")
            .reviews("1,06/06/2012,20/07/2022,PN1")
            .write();

    assertThat(onlyHistory(Tables.read(first, second)).dateOfBirth())
        .hasToString("Optional[2012-06-06]");
  }
}
