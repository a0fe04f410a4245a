package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.ssda903.Tables.onlyHistory;
import static org.duecare.files.ssda903.Tables.shown;

import java.nio.file.Path;
import java.time.LocalDate;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.ReasonCeased;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedYearsTest {

  @TempDir Path folder;
  private Tables year2022;
  private Tables year2023;

  @BeforeEach
  void openFolders() {
    year2022 = Tables.in(folder.resolve("2022"));
    year2023 = Tables.in(folder.resolve("2023"));
  }

  @Test
  void anEpisodeThatWasOpenHasEnded() {
    year2022.episodes("1,03/05/2021,S,C2,N1,U6,,");
    year2023.episodes("1,03/05/2021,S,C2,N1,U6,01/07/2022,E4A");

    Loaded<Ssda903Return> loaded = read();

    assertThat(onlyHistory(loaded).periods().get(0).reasonCeased())
        .contains(ReasonCeased.RETURNED_HOME_AS_PLANNED);
    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(shown(loaded, IssueCode.EPISODES_ENDED_SINCE))
        .containsExactly(
            "2023/episodes.csv line 2: episodes that were open in an earlier folder and have ended:"
                + " 1");
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(1, 0, 1));
  }

  @Test
  void theLaterFolderWinsAndTheChangeIsNoted() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,", "2,04/05/2021,S,C1,N1,U6,01/06/2021,E4A");
    year2023.episodes("1,03/05/2021,S,C2,N1,U6,,", "2,04/05/2021,S,C1,N1,U6,,");

    Loaded<Ssda903Return> loaded = read();

    assertThat(shown(loaded, IssueCode.EPISODE_CHANGED))
        .containsExactly(
            "2023/episodes.csv line 2, DECOM: episode given otherwise in an earlier folder: starts"
                + " 2021-05-03, also at 2022/episodes.csv line 2; this row is used",
            "2023/episodes.csv line 3, DECOM: episode given otherwise in an earlier folder: starts"
                + " 2021-05-04, also at 2022/episodes.csv line 3; this row is used");
    assertThat(loaded.value().histories())
        .allMatch(history -> history.periods().get(0).end().isEmpty())
        .map(history -> history.periods().get(0).episodes().get(0).legalStatus())
        .containsExactly(LegalStatus.FULL_CARE_ORDER, LegalStatus.INTERIM_CARE_ORDER);
  }

  @Test
  void dropsRepeats() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,").reviews("1,,20/05/2021,PN1");
    year2023.episodes("1,03/05/2021,S,C1,N1,U6,,").reviews("1,,20/05/2021,PN1");

    Loaded<Ssda903Return> loaded = read();

    assertThat(onlyHistory(loaded).reviews()).hasSize(1);
    assertThat(shown(loaded, IssueCode.ROWS_REPEATED))
        .containsExactly(
            "2022/episodes.csv line 2: rows that repeat another: 1; one of each is used",
            "2022/reviews.csv line 2: rows that repeat another: 1; one of each is used");
    assertThat(loaded.issues().loseNothing()).isTrue();
  }

  @Test
  void theLastOfThreeFoldersWins() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,").reviews("1,,20/05/2021,PN1");
    year2023.episodes("1,03/05/2021,S,C1,N1,U6,,").reviews("1,,20/05/2021,PN2");
    Path year2024 =
        Tables.in(folder.resolve("2024"))
            .episodes("1,03/05/2021,S,C1,N1,U6,01/05/2023,E4A")
            .reviews("1,,20/05/2021,")
            .write();

    Loaded<Ssda903Return> loaded = Tables.read(year2022.write(), year2023.write(), year2024);

    assertThat(onlyHistory(loaded).periods())
        .hasToString("[looked after from 2021-05-03 to 2023-05-01, RETURNED_HOME_AS_PLANNED]");
    assertThat(onlyHistory(loaded).reviews().get(0).participation())
        .contains(Participation.ATTENDED_WITH_ADVOCATE);
    assertThat(shown(loaded, IssueCode.EPISODES_ENDED_SINCE)).hasSize(1);
    assertThat(shown(loaded, IssueCode.REVIEW_WITH_TWO_CODES)).isEmpty();
    assertThat(shown(loaded, IssueCode.REVIEW_CODE_CHANGED))
        .containsExactly(
            "2024/reviews.csv line 2, REVIEW_CODE: another participation code in an earlier folder:"
                + " held 2021-05-20, PN1; PN2 is used");
  }

  @Test
  void twoCodesInTheLastFolderThatGivesOneLeaveNone() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,").reviews("1,,20/05/2021,PN1");
    year2023
        .episodes("1,03/05/2021,S,C1,N1,U6,,")
        .reviews("1,,20/05/2021,PN3", "1,,20/05/2021,", "1,,20/05/2021,PN1");

    Loaded<Ssda903Return> loaded = read();

    assertThat(onlyHistory(loaded).reviews().get(0).participation()).isEmpty();
    assertThat(loaded.value().rows(ReturnTable.REVIEWS)).isEqualTo(new RowCount(1, 0, 3));
    assertThat(loaded.issues().loseNothing()).isTrue();
    assertThat(shown(loaded, IssueCode.REVIEW_CODE_CHANGED)).isEmpty();
    assertThat(shown(loaded, IssueCode.REVIEW_WITH_TWO_CODES))
        .containsExactly(
            "2023/reviews.csv line 2, REVIEW_CODE: two participation codes for one review: held"
                + " 2021-05-20, PN1 and PN3; neither is used");
  }

  @Test
  void anEpisodeOfOneDayIsKeptThoughTheNextFolderHasWhatFollowedOnly() {
    year2022.episodes("1,03/05/2021,S,J1,N1,K2,03/05/2021,X1", "1,03/05/2021,L,V2,N1,K2,,");
    year2023.episodes("1,03/05/2021,L,V2,N1,K2,01/07/2022,E4A");

    Loaded<Ssda903Return> loaded = read();

    assertThat(onlyHistory(loaded).doubts()).isEmpty();
    assertThat(onlyHistory(loaded).periods())
        .hasToString("[looked after from 2021-05-03 to 2022-07-01, RETURNED_HOME_AS_PLANNED]");
    assertThat(shown(loaded, IssueCode.EPISODE_CHANGED)).isEmpty();
  }

  @Test
  void anEpisodeOfOneDayThatALaterFolderGivesLongerIsOneEpisode() {
    year2022.episodes(
        "1,03/05/2021,S,C1,N1,U6,01/03/2022,X1", "1,01/03/2022,P,C1,N1,K2,01/03/2022,X1");
    year2023.episodes(
        "1,03/05/2021,S,C1,N1,U6,01/03/2022,X1", "1,01/03/2022,P,C1,N1,K2,01/07/2022,E4A");

    Loaded<Ssda903Return> loaded = read();

    assertThat(onlyHistory(loaded).periods().get(0).episodes()).hasSize(2);
    assertThat(shown(loaded, IssueCode.EPISODE_CHANGED)).hasSize(1);
  }

  @Test
  void aRefusedEpisodeThatALaterFolderGivesSoundlyLeavesNoDoubt() {
    year2022
        .episodes("1,03/05/2021,S,C1,N1,U6,31/02/2022,X1", "2,03/05/2021,S,C1,N1,U6,02/05/2021,X1")
        .episodes("3,03/05/2021,S,C1,N1,U6,soon,X1", "4,x,S,C1,N1,U6,,");
    year2023
        .episodes("1,03/05/2021,S,C1,N1,U6,,", "2,03/05/2021,S,C1,N1,U6,01/07/2022,E4A")
        .episodes("3,03/05/2022,S,C1,N1,U6,,", "4,03/05/2022,S,C1,N1,U6,,");

    Loaded<Ssda903Return> loaded = read();

    assertThat(loaded.value().histories())
        .map(history -> history.doubts().size())
        .containsExactly(0, 0, 1, 1);
    assertThat(loaded.value().rows(ReturnTable.EPISODES)).isEqualTo(new RowCount(4, 4, 0));
  }

  @Test
  void aRefusedEpisodeOfALaterFolderLeavesADoubtWhateverAnEarlierSays() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,");
    year2023.episodes("1,03/05/2021,S,C1,N1,U6,31/02/2023,E4A", "2,03/05/2022,S,C1,N1,U6,,");

    assertThat(read().value().histories())
        .map(history -> history.doubts().size())
        .containsExactly(1, 0);
  }

  @Test
  void anOpenEpisodeThatIsMissingBesideALaterOneCannotBePutInOrder() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,");
    year2023.episodes("1,03/05/2022,P,C1,N1,K2,,");

    Loaded<Ssda903Return> loaded = read();

    String sentence =
        "2023/episodes.csv line 2: episode starts though the one before it has not ended: starts"
            + " 2022-05-03, the one before is at 2022/episodes.csv line 2";
    assertThat(shown(loaded, IssueCode.EPISODE_NOT_ENDED)).containsExactly(sentence);
    assertThat(onlyHistory(loaded).doubts()).containsExactly(Doubt.aboutEverything(sentence));
  }

  @Test
  void anOpenEpisodeOfAChildWhoIsGoneIsInDoubtAfterTheLastFact() {
    year2022
        .episodes("1,03/05/2021,S,C1,N1,U6,,", "2,03/05/2021,S,C1,N1,U6,,")
        .reviews("1,,20/05/2021,PN1");
    year2023.episodes("3,03/05/2022,S,C1,N1,K2,,");

    Loaded<Ssda903Return> loaded = read();

    String sentence = "episode open here and not in the last folder: starts 2021-05-03";
    assertThat(shown(loaded, IssueCode.EPISODE_NOT_CONTINUED))
        .containsExactly(
            "2022/episodes.csv line 2: " + sentence, "2022/episodes.csv line 3: " + sentence);
    assertThat(loaded.value().histories().limit(2).map(CareHistory::doubts))
        .map(doubts -> doubts.get(0))
        .containsExactly(
            Doubt.from(LocalDate.of(2021, 5, 21), "2022/episodes.csv line 2: " + sentence),
            Doubt.from(LocalDate.of(2021, 5, 4), "2022/episodes.csv line 3: " + sentence));
    assertThat(loaded.value().histories().limit(1))
        .allMatch(history -> history.periods().get(0).end().isEmpty());
  }

  @Test
  void notesAnOldEpisodeThatTheReturnBeforeLacks() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,", "3,03/05/2021,S,C1,N1,U6,,");
    year2023
        .episodes("1,03/05/2021,S,C1,N1,U6,,", "2,31/03/2022,S,C1,N1,K2,,")
        .episodes("3,03/05/2021,S,C1,N1,U6,,", "4,01/04/2022,S,C1,N1,K2,,")
        .episodes("5,01/07/2022,S,C1,N1,K2,,");

    assertThat(shown(read(), IssueCode.EPISODE_NOT_IN_LAST_RETURN))
        .containsExactly(
            "2023/episodes.csv line 3, DECOM: episode older than the year and not in the folder"
                + " before: starts 2022-03-31");
  }

  @Test
  void doesNotAskForAnOldEpisodeWhereAYearIsMissing() {
    year2022.episodes("1,03/05/2019,S,C1,N1,U6,,");
    year2023
        .episodes("1,03/05/2019,S,C1,N1,U6,01/05/2022,X1", "1,01/05/2022,P,C1,N1,K2,,")
        .episodes("2,03/05/2019,S,C1,N1,U6,,", "3,03/05/2022,S,C1,N1,U6,,");

    Loaded<Ssda903Return> loaded = read();

    assertThat(shown(loaded, IssueCode.EPISODE_NOT_IN_LAST_RETURN)).isEmpty();
    assertThat(shown(loaded, IssueCode.RETURN_YEAR_MISSING))
        .containsExactly(
            "2023: no folder for the year ending 2022-03-31: what happened and was reviewed in it"
                + " is not known");
  }

  @Test
  void saysHowItInfersTheYears() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,");
    year2023.episodes("1,03/05/2021,S,C1,N1,U6,31/03/2023,E4A", "2,01/04/2022,S,C1,N1,U6,,");

    Loaded<Ssda903Return> loaded = read();

    assertThat(loaded.value().yearEnds())
        .containsExactly(LocalDate.of(2022, 3, 31), LocalDate.of(2023, 3, 31));
    assertThat(shown(loaded, IssueCode.RETURN_YEAR_INFERRED))
        .containsExactly(
            "2022: taken as the return for the year ending 2022-03-31: the last year that holds a"
                + " twentieth of the starts and ends of the busiest",
            "2023: taken as the return for the year ending 2023-03-31: the last year that holds a"
                + " twentieth of the starts and ends of the busiest");
  }

  @Test
  void aMistypedDateDoesNotMoveTheYear() {
    for (int child = 1; child <= 25; child++) {
      year2022.episodes(child + ",03/05/2021,S,C1,N1,U6,,");
    }
    year2022.episodes("99,03/05/2091,S,C1,N1,U6,,");

    assertThat(Tables.read(year2022.write()).value().yearEnds())
        .containsExactly(LocalDate.of(2022, 3, 31));
  }

  @Test
  void notesFoldersThatAreNotOldestFirst() {
    year2022.episodes("1,03/05/2021,S,C1,N1,U6,,");
    year2023.episodes("1,03/05/2022,S,C1,N1,U6,,");

    Loaded<Ssda903Return> loaded = Tables.read(year2023.write(), year2022.write());

    assertThat(shown(loaded, IssueCode.FOLDERS_NOT_OLDEST_FIRST))
        .containsExactly(
            "2022: seems older than the folder before it, for the year ending 2023-03-31: folders"
                + " are expected oldest first");
  }

  @Test
  void aFolderWithoutEpisodesHasNoYear() {
    year2022.reviews("1,,03/05/2021,PN1");
    year2023.episodes("1,03/05/2022,P,C1,N1,U6,,");

    Loaded<Ssda903Return> loaded = read();

    assertThat(loaded.value().yearEnds()).containsExactly(LocalDate.of(2023, 3, 31));
    assertThat(onlyHistory(loaded).reviews()).hasSize(1);
  }

  @Test
  void aFirstEpisodeIsLookedForInEveryGivenYear() {
    year2022.episodes("1,03/05/2021,P,C1,N1,U6,,");
    year2023.episodes("1,03/05/2021,P,C1,N1,U6,,", "2,01/07/2022,S,C1,N1,U6,,");

    assertThat(Tables.codes(read()))
        .contains(IssueCode.FIRST_EPISODE_NOT_A_START)
        .doesNotContain(IssueCode.EARLIER_RETURN_MISSING);
  }

  @Test
  void namesAFolderByItsPathWhereTwoAreCalledAlike() {
    Path first = Tables.in(folder.resolve("a/return")).reviews("1,,x,PN1").write();
    Path second = Tables.in(folder.resolve("b/return")).episodes("1,3/5/2021,S,C1,N1,U6,,").write();

    Loaded<Ssda903Return> loaded = Tables.read(first, second);

    assertThat(loaded.issues().kept())
        .map(Issue::file)
        .contains(first + "/reviews.csv", second + "/episodes.csv", second.toString());
  }

  private Loaded<Ssda903Return> read() {
    return Tables.read(year2022.write(), year2023.write());
  }
}
