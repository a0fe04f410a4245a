package org.duecare.json.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.law.england.CoverageGround;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.MissingFact;

/** The answer follows from the ground and is told for other readers. */
record CoverageForm(
    LocalDate day,
    Optional<Coverage.Answer> answer,
    Optional<CoverageGround> ground,
    Optional<LocalDate> since,
    Optional<MissingFact> missingFact,
    Optional<String> reason,
    Explanation explanation) {

  static CoverageForm of(Coverage coverage) {
    return new CoverageForm(
        coverage.day(),
        Optional.of(coverage.answer()),
        coverage.ground(),
        coverage.since(),
        coverage.missingFact(),
        coverage.reason(),
        coverage.explanation());
  }

  Coverage value() {
    return Coverage.recorded(day, ground, since, missingFact, reason, explanation);
  }
}
