package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;

class TimeOfDayTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalTime ELEVEN = LocalTime.of(11, 0);
  private static final PeriodOfCare OPEN = PeriodOfCare.startingOn(WED_2026_04_01);
  private static final PeriodOfCare ENDED = OPEN.endingOn(WED_2026_04_01, ReasonCeased.OTHER);

  @Test
  void isKeptThroughAnEndAndEpisodes() {
    CareEpisode episode =
        CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.OTHER);
    PeriodOfCare period =
        OPEN.begunAt(TEN)
            .endingOn(WED_2026_04_01, ReasonCeased.OTHER)
            .endedAt(ELEVEN)
            .withEpisodes(List.of(episode));

    assertThat(period.startTime()).contains(TEN);
    assertThat(period.endTime()).contains(ELEVEN);
    assertThat(period.endingOn(WED_2026_04_01, ReasonCeased.DIED).endTime()).isEmpty();
  }

  @Test
  void isNotKnownUnlessGiven() {
    assertThat(ENDED.startTime()).isEmpty();
    assertThat(ENDED.endTime()).isEmpty();
  }

  @Test
  void midnightIsNoTime() {
    assertThat(OPEN.begunAt(LocalTime.MIDNIGHT)).isEqualTo(OPEN);
    assertThat(ENDED.endedAt(LocalTime.MIDNIGHT)).isEqualTo(ENDED);
  }

  @Test
  void isOfADayThatIsKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PeriodOfCare.begunBefore(WED_2026_04_01).begunAt(TEN))
        .withMessage(
            "period of care with a time of day and no first day: begun at 10:00, it needs the day"
                + " on which it began");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.endedAt(TEN))
        .withMessage(
            "period of care with a time of day and no last day: ended at 10:00, it needs the day on"
                + " which it ended");
  }

  @Test
  void doesNotEndBeforeItBegins() {
    PeriodOfCare begun = OPEN.begunAt(ELEVEN).endingOn(WED_2026_04_01, ReasonCeased.OTHER);

    assertThat(begun.endedAt(ELEVEN).endTime()).contains(ELEVEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> begun.endedAt(TEN))
        .withMessage("period of care ends before it starts: starts at 11:00, ends at 10:00");
    assertThat(
            OPEN.begunAt(ELEVEN)
                .endingOn(WED_2026_04_01.plusDays(1), ReasonCeased.OTHER)
                .endedAt(TEN)
                .endTime())
        .contains(TEN);
  }

  @Test
  void tellsPeriodsApart() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(ENDED),
            List.of(ENDED.begunAt(TEN), ENDED.begunAt(TEN)),
            List.of(ENDED.begunAt(ELEVEN)),
            List.of(ENDED.endedAt(TEN)),
            List.of(ENDED.endedAt(ELEVEN))));
  }

  @Test
  void theLastEpisodeOfADayIsThatOfTheDay() {
    CareEpisode first =
        CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.OTHER);
    CareEpisode second =
        CareEpisode.startingOn(
            WED_2026_04_01.plusDays(1), LegalStatus.FULL_CARE_ORDER, Placement.OTHER);
    PeriodOfCare period = OPEN.withEpisodes(List.of(first, second));

    assertThat(period.episodeOn(WED_2026_04_01))
        .contains(first.endingOn(WED_2026_04_01.plusDays(1)));
    assertThat(period.episodeOn(WED_2026_04_01.plusDays(1))).contains(second);
    assertThat(period.episodeOn(WED_2026_04_01.minusDays(1))).isEmpty();
    assertThat(OPEN.episodeOn(WED_2026_04_01)).isEmpty();
  }
}
