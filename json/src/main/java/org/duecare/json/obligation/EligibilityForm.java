package org.duecare.json.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.DateSpan;
import org.duecare.core.obligation.Eligibility;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.MissingFact;

record EligibilityForm(
    LocalDate asOf,
    Eligibility.Finding finding,
    Optional<DateSpan> eligibleFromBetween,
    OptionalInt daysCounted,
    Optional<MissingFact> missingFact,
    Explanation explanation) {

  static EligibilityForm of(Eligibility eligibility) {
    return new EligibilityForm(
        eligibility.asOf(),
        eligibility.finding(),
        eligibility.eligibleFromBetween(),
        eligibility.daysCounted(),
        eligibility.missingFact(),
        eligibility.explanation());
  }

  Eligibility value() {
    return Eligibility.recorded(
        asOf, finding, eligibleFromBetween, daysCounted, missingFact, explanation);
  }
}
