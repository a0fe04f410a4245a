package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missed, and not spared, when the time in which it could be done ends before it is. */
class OwedToTheEndTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

  @ParameterizedTest(name = "{1} of {0}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Care ends before the ordinary limit, and the review that must precede that end is missed.
        "in care 2026-04-01 to 2026-04-20 OTHER; episode 2026-04-01 REMANDED CHILDRENS_HOME"
            + "|ENG-REV-EARLY|true|OUTSTANDING",
        "in care 2026-04-01 to 2026-04-20 OTHER; episode 2026-04-01 REMANDED CHILDRENS_HOME"
            + "|ENG-REV-1|false|LAPSED",
        // A step before a review is missed when that is held, one after it when the next is.
        "in care 2026-04-01; review 2026-04-28; complete SEEN_BY_REVIEWING_OFFICER"
            + "|IRO-SEEN|true|OUTSTANDING",
        "in care 2026-04-01; review 2026-04-28; complete SEEN_BY_REVIEWING_OFFICER;"
            + " done SEEN_BY_REVIEWING_OFFICER 2026-04-28|IRO-SEEN|true|ON_TIME",
        "in care 2026-04-01; review 2026-04-28; review 2026-05-06;"
            + " complete REVIEW_RECORD_COMPLETED|IRO-RECORD|true|OUTSTANDING"
      })
  void isMissedAndNotSparedAtTheEnd(String history, String rule, boolean owed, Outcome outcome) {
    Obligation first =
        CarePlanning.england()
            .timeline(HistoryNotation.parse(history), AS_OF)
            .under(rule)
            .obligations()
            .get(0);

    assertThat(first.isOwedToTheEnd()).isEqualTo(owed);
    assertThat(first.outcome()).isEqualTo(outcome);
  }
}
