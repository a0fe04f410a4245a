package org.duecare.metrics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.Supervision;
import org.duecare.core.review.ReviewDecision;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

/** What records beside the reviews show of a year, each day of which is in or out. */
class QualityFiguresTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final ChildId CHILD = ChildId.of("A");
  private static final OfficerId ASH = OfficerId.of("ASH");
  private static final OfficerId ELM = OfficerId.of("ELM");

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static ReviewDecision decision(String reviewed, String due, String done) {
    return new ReviewDecision(
        CHILD,
        LocalDate.parse(reviewed),
        reviewed + due + done,
        Optional.empty(),
        day(due),
        day(done));
  }

  @Test
  void decisionsCountInThePeriodInWhichTheyWereToBeDone() {
    DecisionFigures figures =
        DecisionFigures.in(
            YEAR,
            List.of(
                decision("2022-05-04", "2022-06-01", "2022-06-01"),
                decision("2022-05-04", "2022-06-01", "2022-06-02"),
                decision("2022-05-04", "2022-06-02", ""),
                decision("2022-02-01", "2022-04-01", "2022-03-20"),
                decision("2022-02-01", "2022-03-31", ""),
                decision("2023-02-01", "2023-03-31", ""),
                decision("2023-02-01", "2023-04-01", "2023-02-10"),
                decision("2022-05-04", "", "2022-05-05"),
                decision("2022-02-01", "", ""),
                decision("2023-04-01", "", "")));

    assertThat(figures.doneInTime()).hasToString("decisions-done-in-time: 2/5 (40.0%), 1 left out");
    // Due on the last day it is not overdue until the day is over; due before the year it still is.
    assertThat(figures.overdue()).hasToString("decisions-overdue: 2, 0 left out");
    assertThat(figures.overdue().evidence(Part.NUMERATOR))
        .extracting(ReviewDecision::due)
        .containsExactlyInAnyOrder(day("2022-06-02"), day("2022-03-31"));
    assertThat(figures.period()).isEqualTo(YEAR);
    assertThat(figures.all()).hasSize(9);
    assertThat(figures).hasToString("9 decisions of reviews, " + YEAR);
  }

  private static CaseAudit audit(String day, String grade) {
    return new CaseAudit(CHILD, LocalDate.parse(day), grade, Optional.empty(), Optional.empty());
  }

  @Test
  void auditsCountByTheirJudgement() {
    AuditFigures figures =
        AuditFigures.in(
            YEAR,
            List.of(
                audit("2022-04-01", "GOOD"),
                audit("2023-03-31", "GOOD"),
                audit("2022-09-01", "AT RISK"),
                audit("2022-03-31", "POOR"),
                audit("2023-04-01", "POOR")));

    Breakdown<String, CaseAudit> grades = figures.byGrade();
    assertThat(grades.parts()).containsExactly("AT RISK", "GOOD");
    assertThat(grades.part("GOOD")).hasToString("audits-by-grade-good: 2/3 (66.7%), 0 left out");
    assertThat(figures.all())
        .extracting(CaseAudit::day)
        .containsExactly(
            LocalDate.parse("2022-04-01"),
            LocalDate.parse("2022-09-01"),
            LocalDate.parse("2023-03-31"));
    assertThat(figures.period()).isEqualTo(YEAR);
    assertThat(figures.period()).isEqualTo(YEAR);
    assertThat(figures.all()).hasSize(3);
    assertThat(figures).hasToString("3 audits, " + YEAR);
  }

  private static Employment employed(OfficerId officer, String lastDay) {
    return new Employment(
        officer, LocalDate.of(2020, 1, 1), day(lastDay), BigDecimal.ONE, Contract.PERMANENT);
  }

  @Test
  void supervisionCountsToTheOfficersWhoAreThere() {
    SupervisionFigures figures =
        SupervisionFigures.in(
            YEAR,
            List.of(
                new Supervision(ASH, LocalDate.of(2022, 4, 1)),
                new Supervision(ASH, LocalDate.of(2023, 3, 31)),
                new Supervision(ELM, LocalDate.of(2022, 5, 1)),
                new Supervision(ELM, LocalDate.of(2023, 4, 1))));

    assertThat(figures.held()).hasToString("supervisions-held: 3, 0 left out");
    assertThat(
            figures.perOfficer(Roster.of(List.of(employed(ASH, ""), employed(ELM, "2022-12-31")))))
        .hasValueSatisfying(
            rate -> {
              assertThat(rate).hasToString("supervisions-per-officer: 3/1 = 3.0, 0 left out");
              assertThat(rate.evidence(Part.NUMERATOR)).hasSize(3);
              assertThat(rate.evidence(Part.DENOMINATOR)).isEmpty();
            });
    assertThat(figures.perOfficer(Roster.of(List.of(employed(ELM, "2022-12-31"))))).isEmpty();
    assertThat(figures.period()).isEqualTo(YEAR);
    assertThat(figures.all()).hasSize(3);
    assertThat(figures).hasToString("3 supervision meetings, " + YEAR);
  }

  @Test
  void goodPracticeCountsByTheDayOnWhichItWasRecorded() {
    GoodPracticeFigures figures =
        GoodPracticeFigures.in(
            YEAR, List.of(practice("2022-03-31"), practice("2022-04-01"), practice("2023-04-01")));

    assertThat(figures.recorded()).hasToString("good-practice-recorded: 1, 0 left out");
    assertThat(figures.recorded().evidence(Part.NUMERATOR)).hasSize(1);
    assertThat(figures.period()).isEqualTo(YEAR);
    assertThat(figures.all()).hasSize(1);
    assertThat(figures).hasToString("1 examples of good practice, " + YEAR);
  }

  private static GoodPractice practice(String day) {
    return new GoodPractice(
        LocalDate.parse(day),
        Optional.of(ASH),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
