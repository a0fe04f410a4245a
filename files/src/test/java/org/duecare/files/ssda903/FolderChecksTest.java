package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.ssda903.Tables.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked folder by folder, and what columns that are not judged by say. */
class FolderChecksTest {

  @TempDir Path folder;
  private Tables year2022;
  private Tables year2023;

  @BeforeEach
  void openFolders() {
    year2022 = Tables.in(folder.resolve("2022"));
    year2023 = Tables.in(folder.resolve("2023"));
  }

  @Test
  void eachHeaderNamesTheChildrenOfItsOwnFolder() {
    year2022
        .header("1,2,05/06/2012", "2,2,05/06/2012")
        .episodes("1,03/05/2021,S,C2,N1,U6,,", "3,03/05/2021,S,C2,N1,U6,,")
        .reviews("3,,01/06/2021,PN1");
    year2023
        .header("2,2,05/06/2012", "3,2,05/06/2012")
        .episodes("1,03/05/2021,S,C2,N1,U6,,", "2,03/05/2022,S,C2,N1,U6,,")
        .reviews("1,,01/06/2022,PN1");

    Loaded<Ssda903Return> loaded = Tables.read(year2022.write(), year2023.write());

    assertThat(shown(loaded, IssueCode.CHILD_NOT_IN_HEADER))
        .containsExactly(
            "2022/episodes.csv line 3, CHILD: the child is not in Header",
            "2023/episodes.csv line 2, CHILD: the child is not in Header");
    assertThat(shown(loaded, IssueCode.REVIEWED_CHILD_NOT_IN_HEADER))
        .containsExactly(
            "2022/reviews.csv line 2, CHILD: the child is not in Header",
            "2023/reviews.csv line 2, CHILD: the child is not in Header");
    assertThat(shown(loaded, IssueCode.CHILD_WITHOUT_EPISODE))
        .containsExactly(
            "2022/header.csv line 3, CHILD: the child has no good row in Episodes",
            "2023/header.csv line 3, CHILD: the child has no good row in Episodes");
  }

  @Test
  void aCareLeaverIsInHeaderWithoutEpisodes() {
    year2022
        .header("1,2,05/06/2003", "2,2,05/06/2003")
        .episodes("3,03/05/2021,S,C2,N1,U6,,")
        .table("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "1,05/06/2003,YES,F2,U1");

    assertThat(shown(year2022.read(), IssueCode.CHILD_WITHOUT_EPISODE))
        .containsExactly("header.csv line 3, CHILD: the child has no good row in Episodes");
  }

  @Test
  void checksWhatHeaderSaysBesideTheDateOfBirth() throws IOException {
    Path written =
        year2023
            .episodes("1,03/05/2022,S,C2,N1,U6,,", "2,03/05/2022,S,V4,N1,U6,,")
            .episodes("3,03/05/2022,S,C2,N1,U6,,", "4,03/05/2022,S,C2,N1,U6,,")
            .write();
    Files.writeString(
        written.resolve("header.csv"),
        """
        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
        1,2,31/08/2017,WBRI,UN1,1,30/08/2028
        2,2,01/09/2017,WBRI,UN1,0,
        3,2,31/08/2010,WBRI,un1,1,31/08/2021
        4,2,31/08/2010,WBRI,A1,,31/13/2024
        """);

    Loaded<Ssda903Return> loaded = Tables.read(written);

    assertThat(shown(loaded, IssueCode.PUPIL_NUMBER_EXPECTED))
        .containsExactly(
            "header.csv line 2, UPN: UN1, not of school age, for a child of school age",
            "header.csv line 4, UPN: UN1, not of school age, for a child of school age");
    assertThat(shown(loaded, IssueCode.BIRTH_OF_CHILD_INVALID))
        .as("it is somebody's birthday, be it mistyped")
        .containsExactly("header.csv line 5, MC_DOB: not a date (expected dd/mm/yyyy)");
    assertThat(shown(loaded, IssueCode.MOTHER_UNDER_11))
        .containsExactly(
            "header.csv line 2, MC_DOB: mother under the age of 11 when her child was born");
    assertThat(shown(loaded, IssueCode.SHORT_BREAKS_OF_MOTHER))
        .containsExactly(
            "header.csv line 3, MOTHER: MOTHER of a child all of whose episodes are short breaks");
  }

  @Test
  void checksTheAgeAtWhichAPlacementEndedForCustody() throws IOException {
    Path written = year2023.header("1,2,02/06/2012", "2,2,01/06/2012", "3,2,02/06/2012").write();
    Files.writeString(
        written.resolve("episodes.csv"),
        Tables.EPISODES
            + """
            ,REASON_PLACE_CHANGE
            1,03/05/2022,S,C2,N1,U6,01/06/2022,X1,custod
            1,01/06/2022,P,C2,N1,K1,,,
            2,03/05/2022,S,C2,N1,U6,01/06/2022,X1,CUSTOD
            2,01/06/2022,P,C2,N1,K1,,,
            3,03/05/2022,S,C2,N1,U6,01/06/2022,X1,CARPL
            3,01/06/2022,P,C2,N1,K1,,,CUSTOD
            """);

    assertThat(shown(Tables.read(written), IssueCode.CUSTODY_UNDER_10))
        .containsExactly(
            "episodes.csv line 2, REASON_PLACE_CHANGE: CUSTOD under the age of 10: ended"
                + " 2022-06-01");
  }

  @Test
  void notesThatTheReviewsOfTheYearBeforeAreNotGiven() {
    year2023
        .episodes("1,31/03/2022,S,C2,N1,U6,,", "2,01/04/2022,S,C2,N1,U6,,")
        .episodes("3,03/05/2021,P,C2,N1,U6,,", "4,03/05/2021,S,C2,N1,U6,31/03/2022,E4A")
        .episodes("5,03/05/2021,S,C2,N1,U6,01/05/2021,E4A", "6,03/05/2020,S,C2,N1,U6,,")
        .reviews("1,,01/04/2022,PN1");

    assertThat(shown(year2023.read(), IssueCode.REVIEWS_OF_YEAR_BEFORE_MISSING))
        .containsExactly(
            "2023: no reviews of the year ending 2022-03-31 are given: children who were in care by"
                + " then: 2");
    year2023.reviews("6,,01/05/2021,PN1");
    assertThat(shown(year2023.read(), IssueCode.REVIEWS_OF_YEAR_BEFORE_MISSING)).isEmpty();
  }

  @Test
  void tellsAReviewGivenTwiceInOneFileFromOneGivenInTwoYears() {
    year2022.episodes("1,03/05/2021,S,C2,N1,U6,,").reviews("1,,20/05/2021,PN1");
    year2023
        .episodes("1,03/05/2021,S,C2,N1,U6,,", "2,03/05/2022,S,C2,N1,U6,,")
        .reviews("1,,20/05/2021,PN1", "2,,20/05/2022,PN1", "1,,20/05/2021,PN1");

    Loaded<Ssda903Return> loaded = Tables.read(year2022.write(), year2023.write());

    assertThat(shown(loaded, IssueCode.REVIEW_GIVEN_TWICE))
        .containsExactly(
            "2023/reviews.csv line 4, REVIEW: review given twice in this file, also in line 2: held"
                + " 2021-05-20");
    assertThat(shown(loaded, IssueCode.ROWS_REPEATED))
        .contains("2022/reviews.csv line 2: rows that repeat another: 1; one of each is used");
    assertThat(loaded.value().rows(ReturnTable.REVIEWS)).isEqualTo(new RowCount(2, 0, 2));
  }

  @Test
  void excusesACodeThatWasRenamedInTheYearInWhichItWas() {
    Tables year2024 = Tables.in(folder.resolve("2024")).episodes("9,03/05/2023,S,C2,N1,U6,,");
    Tables year2025 = Tables.in(folder.resolve("2025")).episodes("9,03/05/2023,S,C2,N1,U6,,");
    Tables year2026 = Tables.in(folder.resolve("2026")).episodes("9,03/05/2023,S,C2,N1,U6,,");
    year2024.episodes("1,03/05/2023,S,C2,N1,H5,,", "2,03/05/2023,S,C2,N1,Z1,,");
    year2025
        .episodes("1,03/05/2023,S,C2,N1,K3,,", "2,03/05/2023,S,C2,N1,Z12,,")
        .episodes("3,03/05/2023,S,C2,N1,Z1,,", "8,03/05/2024,S,C2,N1,U6,,");
    year2026
        .episodes("1,03/05/2023,S,C2,N1,K3,,", "2,03/05/2023,S,C2,N1,Z12,,")
        .episodes("3,03/05/2023,S,C2,N1,Z13,01/06/2025,E4A", "8,03/05/2025,S,C2,N1,U6,,");

    Loaded<Ssda903Return> loaded =
        Tables.read(year2024.write(), year2025.write(), year2026.write());

    assertThat(loaded.value().yearEnds()).map(LocalDate::getYear).containsExactly(2024, 2025, 2026);
    assertThat(shown(loaded, IssueCode.EPISODE_CHANGED)).isEmpty();
    assertThat(shown(loaded, IssueCode.EPISODES_ENDED_SINCE)).hasSize(1);
    assertThat(shown(Tables.read(year2024.write(), year2025.write()), IssueCode.EPISODE_CHANGED))
        .containsExactly(
            "2025/episodes.csv line 4, DECOM: episode given otherwise in an earlier folder: starts"
                + " 2023-05-03, also at 2024/episodes.csv line 4; this row is used");
  }

  @Test
  void takesTheYearFromReviewsWhereEpisodesAreOlder() {
    year2022.episodes("1,03/05/2021,S,C2,N1,U6,,").reviews("1,,20/05/2021,PN1");
    year2023.episodes("1,03/05/2021,S,C2,N1,U6,,").reviews("1,,20/06/2022,PN1");

    Loaded<Ssda903Return> loaded = Tables.read(year2022.write(), year2023.write());

    assertThat(loaded.value().yearEnds())
        .containsExactly(LocalDate.of(2022, 3, 31), LocalDate.of(2023, 3, 31));
    assertThat(shown(loaded, IssueCode.RETURN_YEAR_INFERRED))
        .contains(
            "2023: taken as the return for the year ending 2023-03-31: the year that holds most of"
                + " its reviews");
  }

  @Test
  void notesTwoFoldersOfOneYear() {
    year2022.episodes("1,03/05/2022,S,C2,N1,U6,,");
    year2023.episodes("1,03/05/2022,S,C2,N1,U6,,");

    assertThat(shown(Tables.read(year2022.write(), year2023.write()), IssueCode.RETURN_YEAR_TWICE))
        .containsExactly("2023: for the same year as 2022: where they differ this is used");
  }
}
