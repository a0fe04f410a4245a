package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.Moment;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.Report;
import org.junit.jupiter.api.Test;

/** What is not well, and what is disputed, as the shell shows it. */
class ShownFindingsTest {

  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

  private static String shown(Object value) {
    return Answer.inFull(value);
  }

  @Test
  void showsIssuesByCodeTheWorstFirst() {
    Issue noted = Issue.of(IssueCode.ROWS_REPEATED, "a.csv", "rows");
    Issue refused = Issue.of(IssueCode.REVIEW_BEFORE_CARE, "b.csv", "review").atLine(4);
    Issues issues =
        Issues.of(
            List.of(
                new Issues.Group("a.csv", IssueCode.ROWS_REPEATED, 7, List.of(noted)),
                new Issues.Group("b.csv", IssueCode.REVIEW_BEFORE_CARE, 1, List.of(refused))));
    assertThat(shown(issues).lines().skip(2))
        .containsExactly(
            "REVIEW_BEFORE_CARE  row refused       1  A review before the child became looked"
                + " after",
            "ROWS_REPEATED       noted             7  Rows repeat an earlier row; they are"
                + " dropped");
    assertThat(shown(new Loaded<>("x", issues))).isEqualTo(shown(issues));
    assertThat(shown(Issues.of(List.of())))
        .isEqualTo("0 issues in 0 groups of one file and code\n");
    assertThat(
            shown(issues.groups()).lines().findFirst().orElseThrow().replaceAll(" +", " ").strip())
        .isEqualTo("file issue number what_is_wrong");
    assertThat(shown(issues.kept())).contains("b.csv     4          review\n");
  }

  @Test
  void showsDisputes() {
    Dispute dispute =
        Dispute.raise(
            EscalationPolicy.walsall2022(),
            CarePlanning.england().calendar(),
            new DisputeEvent.RaisedInformally(
                Moment.on(LocalDate.of(2026, 3, 2)), Concern.about("DRIFT")));
    assertThat(shown(dispute)).hasLineCount(1).contains("2026-03-02");
    assertThat(shown(DisputeRegister.of(Map.of("D-1", dispute), TUE_2026_03_31)))
        .startsWith("dispute  stage")
        .contains("\nD-1      ");
  }

  @Test
  void showsWhenADisputeHasToBeAnswered() {
    Dispute dispute =
        Dispute.raise(
            EscalationPolicy.walsall2022(),
            CarePlanning.england().calendar(),
            new DisputeEvent.Opened(
                Moment.on(LocalDate.of(2026, 3, 2)),
                Concern.about("DRIFT"),
                1,
                Optional.empty(),
                Optional.empty()));
    LocalDate limit = dispute.asOf(TUE_2026_03_31).nextDeadline().orElseThrow().date();
    assertThat(shown(DisputeRegister.of(Map.of("D-1", dispute), TUE_2026_03_31)))
        .contains(limit + "  ");
  }

  @Test
  void showsTheFindingsOfAnAudit() {
    Report report =
        Report.builder("a report")
            .figures(
                Figure.count("all", "All", 10),
                Figure.count("girls", "Girls", 4),
                Figure.count("boys", "Boys", 5))
            .relations(PartsOfWhole.of("all", "girls", "boys"))
            .build();
    assertThat(shown(Audit.of(report)))
        .contains("\nERROR PARTS_AGAINST_WHOLE: Girls (4) and Boys (5) add up to 9, ")
        .endsWith("\n7 checks: 4 findings, 3 sound, 0 not checked\n");
  }
}
