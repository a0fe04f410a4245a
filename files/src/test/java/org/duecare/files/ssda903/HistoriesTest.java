package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.ssda903.Tables.onlyHistory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoriesTest {

  private static final LocalDate MON_2022_05_02 = LocalDate.of(2022, 5, 2);
  private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
  private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);

  @TempDir Path folder;

  @Test
  void takesReviewsToBeKnownFromTheEarliestThatIsUsed() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .header("2,2,05/06/2012", "5,2,05/06/2012")
            .episodes("1,02/05/2022,S,V2,N1,U6,01/06/2022,E4A", "2,02/05/2022,P,V2,N1,U6,,")
            .episodes("5,05/07/2010,S,V2,N1,U6,,")
            .reviews("1,,01/05/2021,PN1", "1,,01/06/2019,PN1", "1,,02/06/2022,PN1")
            .reviews("2,,06/06/2009,PN1", "3,,06/06/2008,PN1", "2,,20/05/2022,PN1")
            .reviews("5,,01/08/2010,PN1")
            .read();

    assertThat(loaded.value().reviewsKnownFromByDefault()).contains(LocalDate.of(2022, 4, 1));
  }

  @Test
  void holdsEverythingThatTheRowsSay() {
    CareHistory history =
        onlyHistory(
            Tables.in(folder)
                .header("C-1,2,05/06/2012")
                .episodes(
                    "C-1,01/06/2022,L,C1,N1,U6,01/07/2022,E41",
                    "C-1,02/05/2022,S,V2,N1,U6,01/06/2022,X1")
                .reviews("C-1,,15/06/2022,", "C-1,,20/05/2022,PN6")
                .read());

    assertThat(history)
        .isEqualTo(
            CareHistory.builder(ChildId.of("C-1"))
                .withoutShortBreakReviews()
                .dateOfBirth(LocalDate.of(2012, 6, 5))
                .period(
                    PeriodOfCare.startingOn(MON_2022_05_02)
                        .endingOn(FRI_2022_07_01, ReasonCeased.CHILD_ARRANGEMENTS_ORDER)
                        .withEpisodes(
                            List.of(
                                CareEpisode.startingOn(
                                        MON_2022_05_02,
                                        LegalStatus.ACCOMMODATED,
                                        Placement.FOSTER_OTHER)
                                    .inNewPlacement()
                                    .endingOn(WED_2022_06_01),
                                CareEpisode.startingOn(
                                        WED_2022_06_01,
                                        LegalStatus.INTERIM_CARE_ORDER,
                                        Placement.FOSTER_OTHER)
                                    .inSamePlacement()
                                    .endingOn(FRI_2022_07_01))))
                .review(
                    Review.heldOn(LocalDate.of(2022, 5, 20))
                        .withParticipation(Participation.VIEWS_SENT))
                .review(Review.heldOn(LocalDate.of(2022, 6, 15)))
                .build());
  }

  @Test
  void aPeriodBeginsWithSOnly() {
    assertThat(periods("1,02/05/2022,S,C2,N1,U6,,"))
        .containsExactly("looked after from 2022-05-02");
    assertThat(periods("1,02/05/2022,P,C2,N1,U6,,"))
        .containsExactly("looked after since before 2022-05-02");
    assertThat(periods("1,02/05/2022,Q,C2,N1,U6,,"))
        .containsExactly("looked after since before 2022-05-02");
  }

  @Test
  void aPeriodGoesOnThoughCareSeemsToEndAndBeginOnOneDay() {
    assertThat(
            periods(
                "1,02/05/2022,S,C2,N1,U6,01/06/2022,E4A", "1,01/06/2022,S,C2,N1,K2,01/07/2022,E8"))
        .containsExactly("looked after from 2022-05-02 to 2022-07-01, OTHER");
    assertThat(periods("1,02/05/2022,S,C2,N1,U6,01/06/2022,E4A", "1,01/06/2022,P,C2,N1,K2,,"))
        .containsExactly("looked after from 2022-05-02");
    assertThat(periods("1,02/05/2022,S,C2,N1,U6,01/06/2022,", "1,01/06/2022,S,C2,N1,K2,,"))
        .containsExactly("looked after from 2022-05-02");
  }

  @Test
  void aDayOfTwoChangesIsThatOfTheLast() {
    CareHistory history =
        onlyHistory(
            Tables.in(folder)
                .episodes(
                    "1,02/05/2022,L,V2,N1,K2,01/06/2022,X1",
                    "1,01/06/2022,P,V2,N1,U6,01/06/2022,X1")
                .episodes("1,02/05/2022,S,J1,N1,K2,02/05/2022,X1", "1,01/06/2022,P,V2,N1,U4,,")
                .read());

    assertThat(history.doubts()).isEmpty();
    assertThat(history.periods().get(0).start()).contains(MON_2022_05_02);
    assertThat(history.periods().get(0).episodes())
        .containsExactly(
            CareEpisode.startingOn(
                    MON_2022_05_02, LegalStatus.ACCOMMODATED, Placement.CHILDRENS_HOME)
                .inSamePlacement()
                .endingOn(WED_2022_06_01),
            CareEpisode.startingOn(
                    WED_2022_06_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_LONG_TERM)
                .inNewPlacement());
  }

  @Test
  void anotherPeriodBeginsAfterCareHasEnded() {
    assertThat(periods("1,02/05/2022,S,C2,N1,U6,01/06/2022,E4A", "1,02/06/2022,S,C2,N1,K2,,"))
        .containsExactly(
            "looked after from 2022-05-02 to 2022-06-01, RETURNED_HOME_AS_PLANNED",
            "looked after from 2022-06-02");
    assertThat(periods("1,02/05/2022,S,C2,N1,U6,01/06/2022,E4A", "1,02/06/2022,P,C2,N1,K2,,"))
        .containsExactly(
            "looked after from 2022-05-02 to 2022-06-01, RETURNED_HOME_AS_PLANNED",
            "looked after since before 2022-06-02");
  }

  @Test
  void afterX1CareIsInDoubtUntilItBeginsAnew() {
    String[] withStart = {
      "1,02/05/2022,S,C2,N1,U6,01/06/2022,X1", "1,01/07/2022,S,C2,N1,K2,01/08/2022,E8"
    };
    assertThat(periods(withStart))
        .containsExactly(
            "looked after from 2022-05-02 to 2022-06-01, OTHER",
            "looked after from 2022-07-01 to 2022-08-01, OTHER");
    assertThat(doubts(withStart))
        .containsExactly(
            Doubt.from(
                    WED_2022_06_01,
                    "episodes.csv line 2: no episode begins on the day on which this one ended with"
                        + " X1: ended 2022-06-01")
                .until(LocalDate.of(2022, 7, 1)));
    String[] withoutStart = {
      "1,02/05/2022,S,C2,N1,U6,01/06/2022,X1", "1,01/07/2022,P,C2,N1,K2,01/08/2022,E8"
    };
    assertThat(periods(withoutStart))
        .containsExactly("looked after from 2022-05-02 to 2022-08-01, OTHER");
    assertThat(doubts(withoutStart)).extracting(Doubt::until).containsExactly(LocalDate.MAX);
    assertThat(periods("1,02/05/2022,S,C2,N1,U6,01/06/2022,X1"))
        .containsExactly("looked after from 2022-05-02");
  }

  @Test
  void anEndForNoKnownReasonIsInDoubtUnlessCareGoesOnThatDay() {
    String[] alone = {"1,02/05/2022,S,C2,N1,U6,01/06/2022,"};
    assertThat(periods(alone)).containsExactly("looked after from 2022-05-02");
    assertThat(doubts(alone))
        .containsExactly(
            Doubt.from(
                WED_2022_06_01,
                "episodes.csv line 2: episode ended for no known reason and none begins that day:"
                    + " ended 2022-06-01"));
    String[] andStart = {"1,02/05/2022,S,C2,N1,U6,01/06/2022,E99", "1,01/07/2022,S,C2,N1,K2,,"};
    assertThat(periods(andStart))
        .containsExactly(
            "looked after from 2022-05-02 to 2022-06-01, OTHER", "looked after from 2022-07-01");
    assertThat(doubts(andStart)).hasSize(1);
    String[] andOther = {"1,02/05/2022,S,C2,N1,U6,01/06/2022,", "1,01/07/2022,P,C2,N1,K2,,"};
    assertThat(periods(andOther)).containsExactly("looked after from 2022-05-02");
    String[] andGoesOn = {"1,02/05/2022,S,C2,N1,U6,01/06/2022,", "1,01/06/2022,P,C2,N1,K2,,"};
    assertThat(doubts(andGoesOn)).isEmpty();
  }

  @Test
  void everyReasonForTheEndOfCareIsTold() {
    for (EndReason reason : EndReason.values()) {
      if (reason.endsCare()) {
        PeriodOfCare period =
            onlyHistory(read("1,02/05/2022,S,C2,N1,U6,01/06/2022," + reason)).periods().get(0);
        assertThat(period.reasonCeased().orElse(null)).isEqualTo(reason.reason());
      }
    }
  }

  @Test
  void aChildInDoubtAltogetherHasOnePeriodThatHoldsEverything() {
    CareHistory history =
        onlyHistory(
            Tables.in(folder)
                .header("1,2,05/06/2012")
                .episodes(
                    "1,02/05/2022,S,C2,N1,U6,01/06/2022,E4A",
                    "1,15/05/2022,S,C2,N1,U6,01/07/2022,E41")
                .reviews("1,,01/04/2022,PN1", "1,,01/07/2022,PN1")
                .read());

    assertThat(history.periods())
        .hasToString(
            "[looked after since before 2022-04-01 to 2022-07-01, CHILD_ARRANGEMENTS_ORDER]");
    assertThat(history.reviews()).hasSize(2);
    assertThat(history.dateOfBirth()).isPresent();
    assertThat(history.doubts()).allMatch(doubt -> doubt.from().equals(LocalDate.MIN)).hasSize(1);
  }

  @Test
  void aChildInDoubtMayStillBeInCareIfAnythingSaysSo() {
    String overlap = "1,02/05/2022,S,C2,N1,U6,01/06/2022,E4A";
    assertThat(periods(overlap, "1,15/05/2022,S,C2,N1,U6,,"))
        .containsExactly("looked after since before 2022-05-02");
    assertThat(periods(overlap, "1,15/05/2022,S,C2,N1,U6,01/07/2022,X1"))
        .containsExactly("looked after since before 2022-05-02");
    CareHistory reviewed =
        onlyHistory(
            Tables.in(folder)
                .episodes(overlap, "1,15/05/2022,S,C2,N1,U6,20/05/2022,E4A")
                .reviews("1,,02/07/2022,PN1")
                .read());
    assertThat(reviewed.periods()).hasToString("[looked after since before 2022-05-02]");
  }

  @Test
  void aChildInDoubtHasNoDateOfBirthThatContradictsTheRest() {
    CareHistory unborn =
        onlyHistory(
            Tables.in(folder)
                .header("1,2,05/06/2022")
                .episodes("1,02/05/2022,S,C2,N1,U6,,")
                .reviews("1,,01/04/2022,PN1")
                .read());
    assertThat(unborn.dateOfBirth()).isEmpty();
    assertThat(unborn.reviews()).hasSize(1);
    CareHistory adult =
        onlyHistory(
            Tables.in(folder)
                .header("1,2,02/05/2004")
                .episodes("1,02/05/2022,S,C2,N1,U6,,")
                .read());
    assertThat(adult.dateOfBirth()).isEmpty();
    assertThat(adult.periods()).hasToString("[looked after since before 2022-05-02]");
  }

  @Test
  void aChildOfWhomAllRowsWereRefusedHasAPeriodIfReviewed() {
    CareHistory reviewed =
        onlyHistory(
            Tables.in(folder).episodes("1,x,S,C2,N1,U6,,").reviews("1,,01/04/2022,PN1").read());

    assertThat(reviewed.periods()).hasToString("[looked after since before 2022-04-01]");
    assertThat(reviewed.reviews()).hasSize(1);
  }

  @Test
  void historiesComeInTextOrderOfChild() {
    Loaded<Ssda903Return> loaded =
        Tables.in(folder)
            .episodes("10,02/05/2022,S,C2,N1,U6,,", "9,02/05/2022,S,C2,N1,U6,,")
            .episodes("B,02/05/2022,S,C2,N1,U6,,", "a,02/05/2022,S,C2,N1,U6,,")
            .episodes("1,02/05/2022,S,C2,N1,U6,,")
            .read();

    assertThat(loaded.value().histories().map(history -> history.child().value()))
        .containsExactly("1", "10", "9", "B", "a");
    assertThat(loaded.value().histories().parallel().toList())
        .isEqualTo(loaded.value().histories().toList());
    assertThat(loaded.value()).hasToString("return of 5 children");
  }

  @Test
  void reviewsAreKnownFromTheAprilBeforeTheEarliestUnlessTheCallerSaysOtherwise() {
    Ssda903Return value =
        Tables.in(folder)
            .header("1,2,05/06/2012")
            .episodes("1,02/05/2010,P,C2,N1,U6,,", "2,02/05/2021,S,C2,N1,U6,,")
            .reviews("1,,13/10/1991,PN1", "2,,01/04/2021,PN1", "1,,05/06/2021,PN1")
            .reviews("1,,04/06/2012,PN1")
            .read()
            .value();

    assertThat(value.reviewsKnownFromByDefault()).contains(LocalDate.of(2021, 4, 1));
    assertThat(value.histories())
        .allMatch(h -> h.reviewsKnownFrom().equals(value.reviewsKnownFromByDefault()));
    assertThat(value.histories(ReviewsKnown.sinceEachStart()))
        .allMatch(history -> history.reviewsKnownFrom().isEmpty());
    assertThat(value.histories(ReviewsKnown.from(MON_2022_05_02)))
        .allMatch(history -> history.reviewsKnownFrom().orElseThrow().equals(MON_2022_05_02));
  }

  @Test
  void reviewsAreKnownFromTheOldestReturnIfNoneIsGiven() {
    assertThat(read("1,02/05/2022,S,C2,N1,U6,,").value().reviewsKnownFromByDefault())
        .contains(LocalDate.of(2022, 4, 1));
    Ssda903Return empty = Tables.in(folder.resolve("empty")).read().value();
    assertThat(empty.reviewsKnownFromByDefault()).isEmpty();
    assertThat(empty.histories()).isEmpty();
    assertThat(empty.yearEnds()).isEmpty();
  }

  private Loaded<Ssda903Return> read(String... episodes) {
    return Tables.in(folder).episodes(episodes).read();
  }

  private List<String> periods(String... episodes) {
    return onlyHistory(read(episodes)).periods().stream().map(PeriodOfCare::toString).toList();
  }

  private List<Doubt> doubts(String... episodes) {
    return onlyHistory(read(episodes)).doubts();
  }
}
