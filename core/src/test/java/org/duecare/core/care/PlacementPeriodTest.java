package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;

class PlacementPeriodTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final LocalDate MON_2026_05_11 = LocalDate.of(2026, 5, 11);
  private static final CareEpisode FOSTERED =
      CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER);
  private static final CareEpisode FOSTERED_UNDER_AN_ORDER =
      CareEpisode.startingOn(FRI_2026_05_01, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER);
  private static final CareEpisode IN_A_HOME =
      CareEpisode.startingOn(FRI_2026_05_01, LegalStatus.ACCOMMODATED, Placement.CHILDRENS_HOME);

  private static List<PlacementPeriod> placements(CareEpisode... later) {
    List<CareEpisode> episodes = new ArrayList<>(List.of(FOSTERED.endingOn(FRI_2026_05_01)));
    episodes.addAll(List.of(later));
    return PeriodOfCare.startingOn(WED_2026_04_01).withEpisodes(episodes).placements();
  }

  @Test
  void goesOnThroughAChangeOfLegalStatus() {
    assertThat(placements(FOSTERED_UNDER_AN_ORDER)).hasSize(1);
    assertThat(placements(FOSTERED_UNDER_AN_ORDER).get(0).episodes()).hasSize(2);
    assertThat(placements(FOSTERED_UNDER_AN_ORDER).get(0).end()).isEmpty();
  }

  @Test
  void endsWhereAnotherKindOfPlacementBegins() {
    assertThat(placements(IN_A_HOME))
        .extracting(PlacementPeriod::knownFrom)
        .containsExactly(WED_2026_04_01, FRI_2026_05_01);
    assertThat(placements(IN_A_HOME).get(0).end()).contains(FRI_2026_05_01);
    assertThat(placements(IN_A_HOME).get(1).start()).contains(FRI_2026_05_01);
  }

  @Test
  void endsWithAMoveToCarersOfTheSameKind() {
    assertThat(placements(FOSTERED_UNDER_AN_ORDER.inNewPlacement())).hasSize(2);
  }

  @Test
  void goesOnWhereTheCarersStay() {
    assertThat(placements(IN_A_HOME.inSamePlacement())).hasSize(1);
  }

  @Test
  void goesOnThroughATemporaryPlacement() {
    CareEpisode inHospital =
        CareEpisode.startingOn(FRI_2026_05_01, LegalStatus.ACCOMMODATED, Placement.TEMPORARY)
            .endingOn(MON_2026_05_11);
    CareEpisode back =
        CareEpisode.startingOn(MON_2026_05_11, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER);
    CareEpisode elsewhere =
        CareEpisode.startingOn(MON_2026_05_11, LegalStatus.ACCOMMODATED, Placement.CHILDRENS_HOME);

    assertThat(placements(inHospital, back)).hasSize(1);
    assertThat(placements(inHospital, elsewhere))
        .extracting(PlacementPeriod::knownFrom)
        .containsExactly(WED_2026_04_01, MON_2026_05_11);
    assertThat(placements(inHospital.inNewPlacement(), back.inNewPlacement()))
        .as("what is said counts")
        .hasSize(3);
  }

  @Test
  void mayBeginInATemporaryPlacement() {
    CareEpisode inHospital =
        CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.TEMPORARY)
            .endingOn(FRI_2026_05_01);

    assertThat(
            PeriodOfCare.startingOn(WED_2026_04_01)
                .withEpisodes(List.of(inHospital, IN_A_HOME))
                .placements())
        .hasSize(2);
  }

  @Test
  void hasNoStartThatIsNotKnown() {
    List<PlacementPeriod> placements =
        PeriodOfCare.begunBefore(WED_2026_04_01)
            .withEpisodes(List.of(FOSTERED.endingOn(FRI_2026_05_01), IN_A_HOME))
            .placements();

    assertThat(placements.get(0).start()).isEmpty();
    assertThat(placements.get(0).knownFrom()).isEqualTo(WED_2026_04_01);
    assertThat(placements.get(1).start()).contains(FRI_2026_05_01);
    assertThat(PeriodOfCare.startingOn(WED_2026_04_01).placements()).isEmpty();
  }

  @Test
  void hasAStartInAPeriodWithoutOneWhereAMoveIsSaid() {
    List<PlacementPeriod> placements =
        PeriodOfCare.begunBefore(WED_2026_04_01)
            .withEpisodes(List.of(FOSTERED.inNewPlacement()))
            .placements();

    assertThat(placements.get(0).start()).contains(WED_2026_04_01);
  }

  @Test
  void isMadeAgainOfItsEpisodes() {
    List<PlacementPeriod> begun = placements(IN_A_HOME);
    PlacementPeriod before =
        PeriodOfCare.begunBefore(WED_2026_04_01)
            .withEpisodes(List.of(FOSTERED))
            .placements()
            .get(0);

    assertThat(begun)
        .allSatisfy(
            placement ->
                assertThat(PlacementPeriod.begunWith(placement.episodes())).isEqualTo(placement));
    assertThat(PlacementPeriod.begunBefore(before.episodes())).isEqualTo(before);
    assertThat(PlacementPeriod.begunBefore(before.episodes()).start()).isEmpty();
  }

  @Test
  void refusesEpisodesThatDoNotFollowEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlacementPeriod.begunWith(List.of()))
        .withMessage("placement without an episode: it needs one or more");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PlacementPeriod.begunBefore(
                    List.of(FOSTERED.endingOn(MON_2026_05_11), FOSTERED_UNDER_AN_ORDER)))
        .withMessage("episode out of order: starts 2026-05-01, the one before ended 2026-05-11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlacementPeriod.begunWith(List.of(FOSTERED, FOSTERED_UNDER_AN_ORDER)))
        .withMessage("episode out of order: starts 2026-05-01, the one before is open");
  }

  @Test
  void equalsWhatHasTheSameParts() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(placements(IN_A_HOME).get(0), placements(IN_A_HOME).get(0)),
            List.of(placements(IN_A_HOME).get(1)),
            List.of(
                PeriodOfCare.begunBefore(WED_2026_04_01)
                    .withEpisodes(List.of(FOSTERED.endingOn(FRI_2026_05_01), IN_A_HOME))
                    .placements()
                    .get(0))));
  }

  @Test
  void printsFromWhenToWhenItLasted() {
    assertThat(placements(IN_A_HOME).get(0)).hasToString("placement from 2026-04-01 to 2026-05-01");
    assertThat(
            PeriodOfCare.begunBefore(WED_2026_04_01).withEpisodes(List.of(FOSTERED)).placements())
        .hasToString("[placement since before 2026-04-01]");
  }
}
