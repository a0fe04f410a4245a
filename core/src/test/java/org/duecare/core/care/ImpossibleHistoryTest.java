package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.duecare.core.HistoryNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot have happened is refused, in a sentence that tells neither child nor birth. */
class ImpossibleHistoryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "born 2026-04-02; in care 2026-04-01"
            + "|period of care starts before birth: starts 2026-04-01",
        "born 2008-04-01; in care 2026-04-01"
            + "|period of care starts on or after the 18th birthday: starts 2026-04-01",
        "born 2008-04-01; in care 2026-04-01 to 2026-04-01 OTHER"
            + "|period of care starts on or after the 18th birthday: starts 2026-04-01",
        "born 2008-03-01; in care 2026-04-01 to 2026-05-01 OTHER"
            + "|period of care starts on or after the 18th birthday: starts 2026-04-01",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care 2026-04-20"
            + "|period of care starts before the one before it ended:"
            + " starts 2026-04-20, the one before ended 2026-05-01",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care 2026-05-01"
            + "|period of care starts before the one before it ended:"
            + " starts 2026-05-01, the one before ended 2026-05-01",
        "in care 2026-04-01; in care 2026-05-01"
            + "|period of care starts before the one before it ended:"
            + " starts 2026-05-01, the one before is open",
        "in care 2026-04-01; review 2026-04-28; review 2026-04-28"
            + "|two reviews on one day: both held 2026-04-28",
        "in care 2026-04-01; review 2026-03-31"
            + "|review held outside every period of care: held 2026-03-31",
        "in care 2026-04-01 to 2026-05-01 OTHER; review 2026-05-02"
            + "|review held outside every period of care: held 2026-05-02",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care 2026-06-01; review 2026-05-20"
            + "|review held outside every period of care: held 2026-05-20",
        "born 2008-05-10; in care 2026-04-01; review 2026-05-11"
            + "|review held outside every period of care: held 2026-05-11",
        "in care 2026-04-01; review 2026-03-31 to 2026-04-02"
            + "|review opened before its period of care began or the one before it was held:"
            + " opened 2026-03-31, completed 2026-04-02",
        "in care 2026-04-01; review 2026-04-20; review 2026-04-20 to 2026-04-28"
            + "|review opened before its period of care began or the one before it was held:"
            + " opened 2026-04-20, completed 2026-04-28",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care before 2026-07-01;"
            + " review 2026-05-01 to 2026-05-20"
            + "|review opened before its period of care began or the one before it was held:"
            + " opened 2026-05-01, completed 2026-05-20",
        "born 2026-03-02; in care before 2026-04-01; review 2026-03-01"
            + "|review held outside every period of care: held 2026-03-01",
        "review 2026-05-11|review held outside every period of care: held 2026-05-11",
        "in care 2026-04-01; event REVIEWING_OFFICER_ASKED 2026-03-31 by 2026-04-10"
            + "|early review called for outside every period of care: REVIEWING_OFFICER_ASKED on"
            + " 2026-03-31, review by 2026-04-10; periods are [looked after from 2026-04-01]",
        "born 2008-05-10; in care 2026-04-01; event DETENTION_ENDS 2026-05-11"
            + "|early review called for outside every period of care: DETENTION_ENDS on"
            + " 2026-05-11; periods are [looked after from 2026-04-01]",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care 2026-06-01;"
            + " event DETENTION_ENDS 2026-05-20"
            + "|early review called for outside every period of care: DETENTION_ENDS on 2026-05-20;"
            + " periods are [looked after from 2026-04-01 to 2026-05-01, OTHER, looked after from"
            + " 2026-06-01]",
        "born 2026-03-02; in care before 2026-04-01; event DETENTION_ENDS 2026-03-01"
            + "|early review called for outside every period of care: DETENTION_ENDS on 2026-03-01;"
            + " periods are [looked after since before 2026-04-01]",
        "in care 2026-04-01; episode 2026-04-01 ACCOMMODATED FOSTER_OTHER; done VISIT 2026-03-31"
            + "|event outside every period of care: VISIT on 2026-03-31;"
            + " periods are [looked after from 2026-04-01]",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care 2026-06-01; done VISIT 2026-05-02"
            + "|event outside every period of care: VISIT on 2026-05-02;"
            + " periods are [looked after from 2026-04-01 to 2026-05-01, OTHER, looked after from"
            + " 2026-06-01]",
        "born 2008-05-10; in care 2026-04-01; done VISIT 2026-05-11"
            + "|event outside every period of care: VISIT on 2026-05-11;"
            + " periods are [looked after from 2026-04-01]",
        "born 2026-03-02; in care before 2026-04-01; done VISIT 2026-03-01"
            + "|event before the child was born: VISIT on 2026-03-01",
      })
  void isRefused(String history, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HistoryNotation.parse(history))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "born 2026-04-01; in care 2026-04-01; review 2026-04-01",
        "born 2008-04-02; in care 2026-04-01; review 2026-04-02",
        "in care 2026-04-01 to 2026-04-01 OTHER; review 2026-04-01",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care 2026-05-02; review 2026-05-01",
        "in care before 2026-04-01; review 2026-03-01",
        "born 2026-03-01; in care before 2026-04-01; review 2026-03-01",
        "in care 2026-04-01; review 2026-04-01 to 2026-04-20; review 2026-04-21 to 2026-04-22",
        "in care 2026-04-01; adjourned 2026-04-20; review 2026-04-21",
        "in care 2026-04-01 to 2026-05-01 OTHER; event DETENTION_ENDS 2026-04-01",
        "in care 2026-04-01 to 2026-05-01 OTHER; event DETENTION_ENDS 2026-05-01 by 2026-06-01",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care before 2026-07-01;"
            + " event DETENTION_ENDS 2026-05-02",
        "event DETENTION_ENDS 2026-05-02; doubt about everything",
        "done VISIT 2026-05-02; doubt about everything",
        "in care before 2026-04-01; done VISIT 2026-03-31",
        "in care 2026-04-01 to 2026-05-01 OTHER; done VISIT 2026-04-01; done VISIT 2026-05-01",
        "in care 2026-04-01 to 2026-05-01 OTHER; in care before 2026-07-01; review 2026-05-20"
      })
  void whatCanHaveHappenedIsNot(String history) {
    assertThatCode(() -> HistoryNotation.parse(history)).doesNotThrowAnyException();
  }

  @Test
  void reviewsAreNotCheckedWhereEverythingIsInDoubt() {
    assertThatCode(
            () ->
                HistoryNotation.parse(
                    "review 2026-05-11; review 2026-05-11; doubt about everything"))
        .doesNotThrowAnyException();
  }
}
