package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.reading.FirstReviewAfterPlacement;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.junit.jupiter.api.Test;

/** With which obligation of another reading one is compared. */
class OtherReadingsTest {

  /** The week before, due on 8 June and answered on 5 June, is another matter. */
  @Test
  void comparesAVisitWithTheOneDueAfterTheSameVisit() {
    Obligation afterTheVisit =
        CarePlanning.england()
            .timeline(
                HistoryNotation.parse(
                    "in care 2026-01-05; episode 2026-01-05 ACCOMMODATED FOSTER_OTHER;"
                        + " review 2026-01-28; review 2026-04-20;"
                        + " episode 2026-06-01 ACCOMMODATED RELATIVE_FOSTER_OTHER new;"
                        + " done TEMPORARILY_APPROVED 2026-06-01;"
                        + " done WITH_TEMPORARILY_APPROVED_CARER 2026-06-01;"
                        + " done VISIT 2026-06-05; review 2026-06-20;"
                        + " complete VISIT TEMPORARILY_APPROVED"),
                LocalDate.of(2026, 7, 25))
            .under("ENG-VISIT-INTERIM-WEEKLY")
            .obligations()
            .get(1);

    assertThat(afterTheVisit).hasToString("Visit due by Friday 12 June 2026");
    assertThat(afterTheVisit.explanation().steps())
        .contains(
            new ReadingChosen(
                FirstReviewAfterPlacement.FIRST_AFTER_PLACEMENT,
                Optional.of(LocalDate.of(2026, 7, 3)),
                Optional.empty()));
  }
}
