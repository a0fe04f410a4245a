package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.junit.jupiter.api.Test;

/** A stay of no more than 24 hours is no period of care, but it was one of the child's stays. */
class StayTooShortTest {

  /** The last day of the stay is 2 April: the earliest start is the day after, Good Friday. */
  @Test
  void careThatBeganBeforeItsFactsBeganAfterTheStay() {
    Obligation first =
        CarePlanning.england()
            .reviews(
                HistoryNotation.parse(
                    "in care 2026-04-01 to 2026-04-02 OTHER; begun at 10:00; ended at 09:00;"
                        + " episode 2026-04-01 ACCOMMODATED FOSTER_OTHER;"
                        + " in care before 2026-04-20; episode 2026-04-20 ACCOMMODATED FOSTER_OTHER"),
                LocalDate.of(2026, 4, 25))
            .obligations()
            .get(0);

    assertThat(first.limitBetween())
        .contains(DateSpan.closed(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 18)));
  }
}
