package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.core.obligation.ExplanationTest.lines;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EndOfCareExplanationTest {

  private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);

  @Test
  void tellsThatWithdrawalOfAccommodationWasNotTested() {
    String ended = "in care 2026-04-01 to 2026-04-20 RETURNED_HOME_AS_PLANNED; episode 2026-04-01 ";
    String notTested =
        "  whether SI 2010/959 regulation 33(3)(e) called for a review before accommodation ceased"
            + " was not tested";

    assertThat(lines(ended + "ACCOMMODATED FOSTER_OTHER", TUE_2026_09_01, 0))
        .endsWith("  care ended on Monday 20 April 2026: no longer due", notTested);
    assertThat(lines(ended + "FULL_CARE_ORDER FOSTER_OTHER", TUE_2026_09_01, 0))
        .doesNotContain(notTested);
    assertThat(lines(ended + "ACCOMMODATED FOSTER_OTHER; adjourned 2026-04-10", TUE_2026_09_01, 0))
        .as("adjourned is not held")
        .endsWith(notTested);
    assertThat(
            lines(
                "in care 2026-04-01 to 2026-06-20 OTHER; episode 2026-04-01 ACCOMMODATED"
                    + " FOSTER_OTHER",
                TUE_2026_09_01,
                0))
        .as("the first limit had passed")
        .endsWith(
            "  not held by Saturday 20 June 2026, when care ended: 50 days past the limit",
            notTested);
    assertThat(
            lines(
                "in care before 2026-04-01 to 2026-04-02 OTHER; episode 2026-04-01 ACCOMMODATED"
                    + " FOSTER_OTHER",
                TUE_2026_09_01,
                0))
        .as("when care began is not known")
        .endsWith(notTested);
    assertThat(
            lines(
                ended
                    + "ACCOMMODATED FOSTER_OTHER;"
                    + " event ACCOMMODATION_TO_BE_WITHDRAWN 2026-04-10 by 2026-04-20",
                TUE_2026_09_01,
                0))
        .as("an event says so")
        .doesNotContain(notTested);
    assertThat(
            lines(
                ended + "ACCOMMODATED FOSTER_OTHER; reviews known from 2026-04-20",
                TUE_2026_09_01,
                0))
        .as("a review may have been held")
        .doesNotContain(notTested);
    assertThat(
            lines(
                ended.replace("RETURNED_HOME_AS_PLANNED", "DIED") + "ACCOMMODATED FOSTER_OTHER",
                TUE_2026_09_01,
                0))
        .as("nobody withdrew it")
        .doesNotContain(notTested);
    assertThat(lines(ended + "ACCOMMODATED FOSTER_OTHER; review 2026-04-10", TUE_2026_09_01, 1))
        .as("a review was held")
        .doesNotContain(notTested);
    assertThat(
            lines("in care 2026-04-01 to 2026-04-20 RETURNED_HOME_AS_PLANNED", TUE_2026_09_01, 0))
        .as("the legal status is not known")
        .doesNotContain(notTested);
  }

  @Test
  void namesAPeriodsEndInsteadOfAnOverdueReview() {
    assertThat(lines("in care 2026-04-01 to 2026-05-02 OTHER", TUE_2026_09_01, 0))
        .endsWith("  not held by Saturday 2 May 2026, when care ended: 1 day past the limit");
    assertThat(lines("in care 2026-04-01 to 2026-05-11 DIED", TUE_2026_09_01, 0))
        .endsWith("  not held by Monday 11 May 2026, when care ended: 10 days past the limit");
    assertThat(lines("in care before 2026-01-01 to 2026-06-01 OTHER", TUE_2026_09_01, 0))
        .endsWith(
            "  not held by Monday 1 June 2026, when care ended, though its last day had passed");
    assertThat(
            lines(
                "in care 2026-04-01 to 2026-06-12 OTHER; review 2026-04-28;"
                    + " event ACCOMMODATION_TO_BE_WITHDRAWN 2026-06-01 by 2026-06-20",
                TUE_2026_09_01,
                2))
        .startsWith("Early review due by Friday 12 June 2026")
        .endsWith(
            "  not held by Friday 12 June 2026, when care ended: that was the last day for it");
  }

  @Test
  void tellsThatCareEndedByAge() {
    String byAge = "  care ended because the child turned 18";

    assertThat(lines("born 2008-05-10; in care 2026-04-01; review 2026-04-28", TUE_2026_09_01, 1))
        .endsWith("  care ended on Sunday 10 May 2026: no longer due", byAge);
    assertThat(
            lines(
                "born 2008-05-10; in care 2026-04-01 to 2026-08-01 OTHER; review 2026-04-28",
                TUE_2026_09_01,
                1))
        .endsWith(byAge);
    assertThat(lines("born 2008-05-10; in care 2026-04-01; review 2026-04-28", TUE_2026_09_01, 0))
        .as("held")
        .doesNotContain(byAge);
    assertThat(lines("born 2008-05-10; in care 2026-04-01 to 2026-05-10 OTHER", TUE_2026_09_01, 0))
        .as("recorded so")
        .doesNotContain(byAge);
    assertThat(
            lines(
                "born 2008-05-10; in care 2026-04-01; review 2026-04-28",
                LocalDate.of(2026, 5, 9),
                1))
        .as("still looked after")
        .doesNotContain(byAge);
  }
}
