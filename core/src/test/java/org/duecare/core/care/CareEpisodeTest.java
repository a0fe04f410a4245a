package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareEpisodeTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);

  private static final CareEpisode OPEN =
      CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER);

  @Test
  void isOpenUntilItIsEnded() {
    assertThat(OPEN.start()).isEqualTo(WED_2026_04_01);
    assertThat(OPEN.end()).isEmpty();
    assertThat(OPEN.legalStatus()).isEqualTo(LegalStatus.ACCOMMODATED);
    assertThat(OPEN.placement()).isEqualTo(Placement.FOSTER_OTHER);
    assertThat(OPEN.endingOn(FRI_2026_05_01).end()).contains(FRI_2026_05_01);
    assertThat(OPEN.end()).as("the open one is left as it was").isEmpty();
  }

  @Test
  void mayEndOnTheDayItStarts() {
    assertThat(OPEN.endingOn(WED_2026_04_01).end()).contains(WED_2026_04_01);
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.endingOn(LocalDate.of(2026, 3, 31)))
        .withMessage("episode ends before it starts: starts 2026-04-01, ends 2026-03-31");
  }

  @Test
  void tellsWhatIsSaidOfAMove() {
    assertThat(OPEN.newPlacement()).isEmpty();
    assertThat(OPEN.inNewPlacement().newPlacement()).contains(true);
    assertThat(OPEN.inSamePlacement().newPlacement()).contains(false);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> OPEN.endingOn(null)).withMessage("end");
    assertThatNullPointerException()
        .isThrownBy(
            () -> CareEpisode.startingOn(null, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER))
        .withMessage("start");
    assertThatNullPointerException()
        .isThrownBy(() -> CareEpisode.startingOn(WED_2026_04_01, null, Placement.FOSTER_OTHER))
        .withMessage("legalStatus");
    assertThatNullPointerException()
        .isThrownBy(() -> CareEpisode.startingOn(WED_2026_04_01, LegalStatus.ACCOMMODATED, null))
        .withMessage("placement");
  }

  private static Set<KindOfRemand> kindsOfRemand(LegalStatus status, Placement placement) {
    return CareEpisode.startingOn(WED_2026_04_01, status, placement).possibleKindsOfRemand();
  }

  @Test
  void tellsTheKindOfARemandByItsStatus() {
    for (Placement any : Placement.values()) {
      assertThat(kindsOfRemand(LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION, any))
          .containsExactly(KindOfRemand.LOCAL_AUTHORITY_ACCOMMODATION);
      assertThat(kindsOfRemand(LegalStatus.REMANDED_TO_YOUTH_DETENTION, any))
          .containsExactly(KindOfRemand.YOUTH_DETENTION);
      assertThat(kindsOfRemand(LegalStatus.CRIMINAL_ORDER, any)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "YOUNG_OFFENDER_INSTITUTION | YOUTH_DETENTION",
        "SECURE_CHILDRENS_HOME | LOCAL_AUTHORITY_ACCOMMODATION YOUTH_DETENTION",
        "TEMPORARY | LOCAL_AUTHORITY_ACCOMMODATION YOUTH_DETENTION",
        "MISSING | LOCAL_AUTHORITY_ACCOMMODATION YOUTH_DETENTION",
        "OTHER | LOCAL_AUTHORITY_ACCOMMODATION YOUTH_DETENTION",
        "FOSTER_OTHER | LOCAL_AUTHORITY_ACCOMMODATION",
        "CHILDRENS_HOME | LOCAL_AUTHORITY_ACCOMMODATION",
        "WITH_PARENTS | LOCAL_AUTHORITY_ACCOMMODATION"
      })
  void tellsTheKindOfAnyOtherRemandByThePlaceWhereThatTells(Placement place, String kinds) {
    assertThat(kindsOfRemand(LegalStatus.REMANDED, place))
        .extracting(KindOfRemand::name)
        .containsExactly(kinds.split(" ", -1));
  }

  @Test
  void equalsWhatHasTheSameParts() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                OPEN,
                CareEpisode.startingOn(
                    WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER)),
            List.of(OPEN.endingOn(FRI_2026_05_01)),
            List.of(OPEN.inNewPlacement()),
            List.of(OPEN.inSamePlacement()),
            List.of(
                CareEpisode.startingOn(
                    FRI_2026_05_01, LegalStatus.ACCOMMODATED, Placement.FOSTER_OTHER)),
            List.of(
                CareEpisode.startingOn(
                    WED_2026_04_01, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER)),
            List.of(
                CareEpisode.startingOn(
                    WED_2026_04_01, LegalStatus.ACCOMMODATED, Placement.CHILDRENS_HOME))));
  }

  @Test
  void printsWhatItIs() {
    assertThat(OPEN).hasToString("ACCOMMODATED, FOSTER_OTHER from 2026-04-01");
    assertThat(OPEN.endingOn(FRI_2026_05_01))
        .hasToString("ACCOMMODATED, FOSTER_OTHER from 2026-04-01 to 2026-05-01");
  }
}
