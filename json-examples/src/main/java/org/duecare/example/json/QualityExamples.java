package org.duecare.example.json;

import static org.duecare.example.json.MeasureExamples.CHILD;
import static org.duecare.example.json.MeasureExamples.DAY;
import static org.duecare.example.json.MeasureExamples.YEAR;

import java.util.List;
import java.util.Optional;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.Supervision;
import org.duecare.core.review.ReviewDecision;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.quality.AuditFigures;
import org.duecare.metrics.quality.DecisionFigures;
import org.duecare.metrics.quality.GoodPracticeFigures;
import org.duecare.metrics.quality.SupervisionFigures;

/** Figures of how well the service works, from records beside the reviews. */
public final class QualityExamples {

  private static final String SUBJECT = "figure";
  private static final OfficerId OFFICER = OfficerId.of("O1");

  private QualityExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of(SUBJECT, DecisionFigures.in(YEAR, List.of(decision()))),
        Example.of(SUBJECT, AuditFigures.in(YEAR, List.of(audit()))),
        Example.of(SUBJECT, SupervisionFigures.in(YEAR, List.of(supervision()))),
        Example.of(SUBJECT, GoodPracticeFigures.in(YEAR, List.of(goodPractice()))));
  }

  static ReviewDecision decision() {
    return new ReviewDecision(
        CHILD,
        DAY,
        "D1",
        Optional.of("team manager"),
        Optional.of(DAY.plusDays(28)),
        Optional.of(DAY));
  }

  static CaseAudit audit() {
    return new CaseAudit(CHILD, DAY, "GOOD", Optional.of(OFFICER), Optional.of("VOICE"));
  }

  static Supervision supervision() {
    return new Supervision(OFFICER, DAY);
  }

  static GoodPractice goodPractice() {
    return new GoodPractice(
        DAY,
        Optional.of(OFFICER),
        Optional.of("north"),
        Optional.of("VOICE"),
        Optional.of("letters to the child"));
  }
}
