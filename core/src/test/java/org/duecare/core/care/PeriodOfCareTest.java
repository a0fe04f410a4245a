package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;

class PeriodOfCareTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

  private static final PeriodOfCare OPEN = PeriodOfCare.startingOn(WED_2026_04_01);

  @Test
  void knowsItsStart() {
    assertThat(OPEN.start()).contains(WED_2026_04_01);
    assertThat(OPEN.knownFrom()).isEqualTo(WED_2026_04_01);
    assertThat(OPEN.end()).isEmpty();
    assertThat(OPEN.reasonCeased()).isEmpty();
    assertThat(OPEN.episodes()).isEmpty();
  }

  @Test
  void knowsThatItsStartIsNotKnown() {
    PeriodOfCare begun = PeriodOfCare.begunBefore(WED_2026_04_01);

    assertThat(begun.start()).isEmpty();
    assertThat(begun.knownFrom()).isEqualTo(WED_2026_04_01);
    assertThat(begun.endingOn(FRI_2026_05_01, ReasonCeased.OTHER).start()).isEmpty();
  }

  @Test
  void endsWithAReason() {
    PeriodOfCare ended = OPEN.endingOn(FRI_2026_05_01, ReasonCeased.RETURNED_HOME_AS_PLANNED);

    assertThat(ended.start()).contains(WED_2026_04_01);
    assertThat(ended.end()).contains(FRI_2026_05_01);
    assertThat(ended.reasonCeased()).contains(ReasonCeased.RETURNED_HOME_AS_PLANNED);
  }

  @Test
  void mayEndOnTheDayItStarts() {
    assertThat(OPEN.endingOn(WED_2026_04_01, ReasonCeased.OTHER).end()).contains(WED_2026_04_01);
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.endingOn(LocalDate.of(2026, 3, 31), ReasonCeased.OTHER))
        .withMessage("period of care ends before it starts: starts 2026-04-01, ends 2026-03-31");
  }

  @Test
  void keepsItsEpisodesThroughAnEnd() {
    List<CareEpisode> episodes = new ArrayList<>(List.of(episode(WED_2026_04_01)));
    PeriodOfCare period = OPEN.withEpisodes(episodes);
    episodes.clear();

    assertThat(period.endingOn(FRI_2026_05_01, ReasonCeased.OTHER).episodes())
        .containsExactly(episode(WED_2026_04_01));
  }

  @Test
  void refusesEpisodesThatDoNotBeginWithIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.withEpisodes(List.of(episode(FRI_2026_05_01))))
        .withMessage("episode out of order: starts 2026-05-01, expected 2026-04-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.withEpisodes(List.of(episode(LocalDate.of(2026, 3, 31)))))
        .withMessage("episode out of order: starts 2026-03-31, expected 2026-04-01");
  }

  @Test
  void refusesEpisodesOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OPEN.withEpisodes(
                    List.of(
                        episode(WED_2026_04_01), episode(MON_2026_06_01), episode(FRI_2026_05_01))))
        .withMessage("episode out of order: starts 2026-05-01, expected from 2026-06-01");
  }

  @Test
  void endsAnOpenEpisodeWhereTheNextBegins() {
    CareEpisode first = episode(WED_2026_04_01);
    CareEpisode second = episode(FRI_2026_05_01);

    assertThat(OPEN.withEpisodes(List.of(first, second)).episodes())
        .containsExactly(first.endingOn(FRI_2026_05_01), second);
    assertThat(OPEN.withEpisodes(List.of(first, second)))
        .isEqualTo(OPEN.withEpisodes(List.of(first.endingOn(FRI_2026_05_01), second)));
  }

  @Test
  void refusesEpisodesThatOverlapOrLeaveAGap() {
    CareEpisode first = episode(WED_2026_04_01).endingOn(FRI_2026_05_01);

    assertThat(OPEN.withEpisodes(List.of(first, episode(FRI_2026_05_01))).episodes()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.withEpisodes(List.of(first, episode(FRI_2026_05_01.minusDays(1)))))
        .withMessage("episode out of order: starts 2026-04-30, expected 2026-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.withEpisodes(List.of(first, episode(FRI_2026_05_01.plusDays(1)))))
        .withMessage("episode out of order: starts 2026-05-02, expected 2026-05-01");
  }

  @Test
  void refusesEpisodesAfterItsEnd() {
    PeriodOfCare ended = OPEN.endingOn(FRI_2026_05_01, ReasonCeased.OTHER);
    CareEpisode open = episode(WED_2026_04_01);
    String message =
        "episode reaches past its period of care: reaches 2026-05-02, period ends 2026-05-01";

    assertThat(ended.withEpisodes(List.of(open.endingOn(FRI_2026_05_01))).episodes()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ended.withEpisodes(List.of(open.endingOn(FRI_2026_05_01.plusDays(1)))))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ended.withEpisodes(List.of(open, episode(FRI_2026_05_01.plusDays(1)))))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OPEN.withEpisodes(List.of(open, episode(FRI_2026_05_01.plusDays(1))))
                    .endingOn(FRI_2026_05_01, ReasonCeased.OTHER))
        .withMessage(message);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> PeriodOfCare.startingOn(null))
        .withMessage("start");
    assertThatNullPointerException()
        .isThrownBy(() -> OPEN.endingOn(null, ReasonCeased.OTHER))
        .withMessage("end");
    assertThatNullPointerException()
        .isThrownBy(() -> OPEN.endingOn(FRI_2026_05_01, null))
        .withMessage("reasonCeased");
  }

  @Test
  void equalsWhatHasTheSameParts() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(OPEN, PeriodOfCare.startingOn(WED_2026_04_01)),
            List.of(PeriodOfCare.begunBefore(WED_2026_04_01)),
            List.of(PeriodOfCare.startingOn(FRI_2026_05_01)),
            List.of(OPEN.endingOn(FRI_2026_05_01, ReasonCeased.OTHER)),
            List.of(OPEN.endingOn(MON_2026_06_01, ReasonCeased.OTHER)),
            List.of(OPEN.endingOn(FRI_2026_05_01, ReasonCeased.DIED)),
            List.of(OPEN.withEpisodes(List.of(episode(WED_2026_04_01))))));
  }

  @Test
  void printsWhatItIs() {
    assertThat(OPEN).hasToString("looked after from 2026-04-01");
    assertThat(PeriodOfCare.begunBefore(WED_2026_04_01))
        .hasToString("looked after since before 2026-04-01");
    assertThat(OPEN.endingOn(FRI_2026_05_01, ReasonCeased.DIED))
        .hasToString("looked after from 2026-04-01 to 2026-05-01, DIED");
  }

  private static CareEpisode episode(LocalDate start) {
    return CareEpisode.startingOn(start, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER);
  }
}
