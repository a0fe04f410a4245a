package org.duecare.json.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.ReviewKind;

record ReviewEvidenceForm(
    ChildId child,
    ReviewKind kind,
    Optional<LocalDate> periodStart,
    Optional<LocalDate> due,
    Optional<LocalDate> held,
    Outcome outcome,
    Optional<MissingFact> missingFact,
    Optional<Boolean> hasLimitInYear) {

  static ReviewEvidenceForm of(ReviewEvidence review) {
    return new ReviewEvidenceForm(
        review.child(),
        review.kind(),
        review.periodStart(),
        review.due(),
        review.held(),
        review.outcome(),
        review.missingFact(),
        review.hasLimitInYear());
  }

  ReviewEvidence value() {
    return ReviewEvidence.of(
        child, kind, periodStart, due, held, outcome, missingFact, hasLimitInYear);
  }
}
