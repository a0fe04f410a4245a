package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.duecare.core.HistoryNotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a placement on the day on which it began is refused on other days. */
class PlacementEventTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PLACED_IN_EMERGENCY",
        "PLACED_WITH_PARENT_UNASSESSED",
        "PLACED_OUTSIDE_TERMS_OF_APPROVAL",
        "PLACED_IN_SCOTLAND"
      })
  void isRefusedOnADayOnWhichNoPlacementBegan(String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                HistoryNotation.parse(
                    "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER;"
                        + " episode 2026-04-03 INTERIM_CARE_ORDER FOSTER_OTHER;"
                        + " episode 2026-05-01 INTERIM_CARE_ORDER CHILDRENS_HOME; done "
                        + kind
                        + " 2026-04-03"))
        .withMessage(
            "event on a day on which no placement began: "
                + kind
                + " on 2026-04-03; placements of that period of care began on 2026-04-01,"
                + " 2026-05-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in care 2026-04-03; episode 2026-04-03 ACCOMMODATED FOSTER_OTHER",
        "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER;"
            + " episode 2026-04-03 ACCOMMODATED FOSTER_OTHER new",
        "in care 2026-04-01",
        "in care before 2026-04-03; episode 2026-04-03 ACCOMMODATED FOSTER_OTHER",
        "in care before 2026-04-10; episode 2026-04-10 ACCOMMODATED FOSTER_OTHER",
        "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER; doubt from 2026-04-02",
        "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER; doubt about everything"
      })
  void isTakenWhereOneBeganOrMayHave(String history) {
    assertThatCode(() -> HistoryNotation.parse(history + "; done PLACED_IN_EMERGENCY 2026-04-03"))
        .doesNotThrowAnyException();
  }
}
