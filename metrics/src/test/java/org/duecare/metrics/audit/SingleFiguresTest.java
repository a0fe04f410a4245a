package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.metrics.audit.SmallReports.audit;
import static org.duecare.metrics.audit.SmallReports.children;
import static org.duecare.metrics.audit.SmallReports.percent;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.DateSpan;
import org.junit.jupiter.api.Test;

/**
 * What is found without a relation: two numbers for one thing, and a part that is more than all.
 */
class SingleFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @Test
  void oneLabelOfOneDayHasOneValue() {
    Audit audit =
        Audit.of(
            Report.builder("report")
                .figures(
                    children(650).asAt(DAY).at("5.1"),
                    Figure.count("again", "Children", 651).asAt(DAY).at("7.2"),
                    Figure.count("next", "Children", 660).asAt(DAY.plusDays(1)),
                    Figure.count("undated", "Children", 700),
                    Figure.count("placements", "Children", 800)
                        .with(Term.UNIT, "placements")
                        .asAt(DAY),
                    Figure.amount("rounded", "fte", "12.8").asAt(DAY),
                    Figure.amount("in-full", "fte", "12.75").asAt(DAY))
                .build());

    assertThat(
            audit.checks().stream()
                .filter(check -> check.kind() == CheckKind.ONE_VALUE)
                .map(Check::toString))
        .containsExactly(
            "WARNING ONE_VALUE: \"children\" is printed as children (650 at 5.1) and as Children"
                + " (651 at 7.2), both as at 2026-03-31; one of them is wrong, or they need words"
                + " that tell them apart",
            "SOUND ONE_VALUE: \"fte\" is printed as fte (12.8) and as fte (12.75), both as at"
                + " 2026-03-31");
  }

  @Test
  void whatMayBeOfAnotherDayIsNoOtherValue() {
    DateSpan november = DateSpan.closed(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));

    assertThat(
            Audit.of(
                    Report.builder("report")
                        .figures(
                            children(650).asAtSomeDayIn(november),
                            Figure.count("again", "children", 651).asAtSomeDayIn(november),
                            Figure.count("starts", "starts", 12).over(november),
                            Figure.count("starts-again", "starts", 13).over(november))
                        .build())
                .checks())
        .filteredOn(check -> check.kind() == CheckKind.ONE_VALUE)
        .extracting(Check::figures)
        .containsExactly(List.of("starts", "starts-again"));
  }

  @Test
  void everyDivisionMayHaveItsOther() {
    Audit audit =
        Audit.of(
            Report.builder("report")
                .figures(
                    children(100).asAt(DAY),
                    Figure.count("white", "white", 60).asAt(DAY),
                    Figure.count("other-group", "other", 40).asAt(DAY),
                    Figure.count("foster", "foster care", 70).asAt(DAY),
                    Figure.count("other-home", "other", 20).asAt(DAY),
                    Figure.count("kin", "other", 10).asAt(DAY))
                .relations(
                    PartsOfWhole.of("children", "white", "other-group"),
                    PartsOfWhole.of("children", "foster", "other-home", "kin"))
                .build());

    assertThat(audit.findings())
        .extracting(Check::figures)
        .containsExactly(List.of("other-home", "kin"));
  }

  /** 50 may be 49.6 and may be 50.4, which are two. */
  @Test
  void eachIsHeldAgainstAllBefore() {
    Audit audit =
        Audit.of(
            Report.builder("report")
                .figures(
                    Figure.amount("a", "fte", "50").asAt(DAY),
                    Figure.amount("b", "fte", "49.6").asAt(DAY),
                    Figure.amount("c", "fte", "50.4").asAt(DAY))
                .build());

    assertThat(audit.findings()).extracting(Check::figures).containsExactly(List.of("b", "c"));
  }

  @Test
  void whatIsSaidToBeGivenAgainIsComparedOnce() {
    Audit audit =
        audit(
            new Restatement("again", "children"),
            children(650),
            Figure.count("again", "children", 651));

    assertThat(audit.with(CheckResult.ERROR))
        .extracting(Check::kind)
        .containsExactly(CheckKind.RESTATEMENT);
    assertThat(audit.checks()).extracting(Check::kind).doesNotContain(CheckKind.ONE_VALUE);
  }

  @Test
  void percentageOfNoNamedNumberIsNoMoreThan100() {
    Audit audit =
        Audit.of(
            Report.builder("report")
                .figures(
                    percent("grown", "150").with(Term.POPULATION, "children"),
                    percent("all", "100.4").with(Term.POPULATION, "children"),
                    percent("rounded", "100").with(Term.POPULATION, "children"))
                .build());

    assertThat(audit.with(CheckResult.ERROR))
        .extracting(Check::toString)
        .containsExactly(
            "ERROR ATTAINABLE_PERCENTAGE: grown (150%) cannot be: no part of a whole is more than"
                + " 100%; what is no part is an amount",
            "ERROR ATTAINABLE_PERCENTAGE: all (100.4%) cannot be: no part of a whole is more than"
                + " 100%; what is no part is an amount");
  }

  @Test
  void percentageOfWhatIsNoNumberIsNoMoreThan100Either() {
    Audit ofWords =
        audit(
            new PercentageOf("grown", "children"),
            percent("grown", "150"),
            Figure.inWords("children", "children", FigureKind.COUNT, "some"));
    Audit ofParts =
        audit(
            PercentagesOfWhole.of("grown", "rest").ofAll("children"),
            percent("grown", "160"),
            percent("rest", "0"),
            Figure.suppressed("children", "children", 1, 4));

    assertThat(ofWords.with(CheckResult.ERROR))
        .extracting(Check::figures)
        .contains(List.of("grown"));
    assertThat(ofParts.with(CheckResult.ERROR))
        .extracting(Check::figures)
        .contains(List.of("grown"));
  }
}
