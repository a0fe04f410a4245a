package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.metrics.audit.SmallReports.audit;
import static org.duecare.metrics.audit.SmallReports.children;
import static org.duecare.metrics.audit.SmallReports.only;
import static org.duecare.metrics.audit.SmallReports.percent;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Percentages: which of them can be, alone and together. */
class PercentagesTest {

  @Test
  void percentageOf669CannotBeEither() {
    Check check =
        only(
            audit(new PercentageOf("boys", "children"), percent("boys", "52.7"), children(669)),
            CheckKind.ATTAINABLE_PERCENTAGE);

    assertThat(check)
        .hasToString(
            "ERROR ATTAINABLE_PERCENTAGE: boys (52.7%) cannot be: no whole number of children"
                + " (669) gives it, the next to it 52.8% (353) and 52.6% (352); would fit: boys"
                + " 52.8 (353) or boys 52.6 (352)");
  }

  @Test
  void percentageOver100CannotBe() {
    Check check =
        only(
            audit(new PercentageOf("boys", "children"), percent("boys", "100.3"), children(650)),
            CheckKind.ATTAINABLE_PERCENTAGE);

    assertThat(check.result()).isEqualTo(CheckResult.ERROR);
    assertThat(check.suggestions()).hasToString("[boys 100.0 (650)]");
  }

  @Test
  void percentageOfNone() {
    PercentageOf relation = new PercentageOf("boys", "children");

    assertThat(
            only(
                audit(relation, percent("boys", "0.0"), children(0)),
                CheckKind.ATTAINABLE_PERCENTAGE))
        .hasToString(
            "UNDECIDED ATTAINABLE_PERCENTAGE: not checked: there is no percentage of none");
    assertThat(
            only(
                audit(relation, percent("boys", "1.0"), children(0)),
                CheckKind.ATTAINABLE_PERCENTAGE))
        .hasToString("ERROR ATTAINABLE_PERCENTAGE: boys (1.0%) is taken of none: children (0)");
  }

  @Test
  void halfIsAttainableHoweverItIsRounded() {
    for (String printed : List.of("6.2", "6.3")) {
      Audit audit =
          audit(new PercentageOf("boys", "children"), percent("boys", printed), children(16));

      assertThat(only(audit, CheckKind.ATTAINABLE_PERCENTAGE).result())
          .isEqualTo(CheckResult.SOUND);
    }
  }

  @Test
  void sumOfPercentagesOfUnknownWhole() {
    Check check =
        only(
            audit(PercentagesOfWhole.of("a", "b"), percent("a", "52.7"), percent("b", "47.8")),
            CheckKind.PERCENTAGES_TO_100);

    assertThat(check)
        .hasToString(
            "ERROR PERCENTAGES_TO_100: a (52.7%) and b (47.8%) add up to 100.5%; rounding allows"
                + " 99.9% to 100.1%; would fit: a 52.2 or b 47.3");
  }

  @Test
  void sumOfPercentagesAtTheEndOfWhatRoundingAllows() {
    for (String printed : List.of("47.2", "47.4")) {
      Audit audit =
          audit(PercentagesOfWhole.of("a", "b"), percent("a", "52.7"), percent("b", printed));

      assertThat(only(audit, CheckKind.PERCENTAGES_TO_100).result()).isEqualTo(CheckResult.SOUND);
    }
    for (String printed : List.of("47.1", "47.5")) {
      Audit audit =
          audit(PercentagesOfWhole.of("a", "b"), percent("a", "52.7"), percent("b", printed));

      assertThat(only(audit, CheckKind.PERCENTAGES_TO_100).result()).isEqualTo(CheckResult.ERROR);
    }
  }

  @Test
  void percentagesWithoutCasesThatAddUp() {
    Audit audit =
        audit(
            PercentagesOfWhole.of("a", "b").ofAll("children"),
            percent("a", "52.6"),
            percent("b", "47.3"),
            children(1000));

    assertThat(only(audit, CheckKind.PERCENTAGES_TO_100))
        .hasToString(
            "ERROR PERCENTAGES_TO_100: a (52.6%) and b (47.3%) add up to 99.9%; rounding allows"
                + " 99.9% to 100.1%, and the cases behind them are 999 together, not 1000; would"
                + " fit: a 52.7 (527) or b 47.4 (474)");
  }

  @Test
  void sumWithoutOnePercentage() {
    Figure missing = Figure.missing("b", "b", FigureKind.PERCENTAGE);

    assertThat(
            only(
                audit(PercentagesOfWhole.of("a", "b"), percent("a", "52.7"), missing),
                CheckKind.PERCENTAGES_TO_100))
        .hasToString(
            "UNDECIDED PERCENTAGES_TO_100: not checked: not every percentage has a number");
    assertThat(
            only(
                    audit(PercentagesOfWhole.of("a", "b"), percent("a", "100.2"), missing),
                    CheckKind.PERCENTAGES_TO_100)
                .result())
        .isEqualTo(CheckResult.ERROR);
  }

  @Test
  void sumFarTooGreatIsClosedByThePartsThatCan() {
    Audit audit =
        audit(
            PercentagesOfWhole.of("a", "b", "c").ofAll("children"),
            percent("a", "60"),
            percent("b", "60"),
            percent("c", "10"),
            children(10));

    assertThat(only(audit, CheckKind.PERCENTAGES_TO_100).suggestions())
        .hasToString("[a 30 (3), b 30 (3)]");
  }

  /** 47 % of 650 are 303 to 308, so that 342 to 347 are left; 343 are nearest to 52.7 %. */
  @Test
  void nearestOfSeveralThatCloseTheSum() {
    Audit audit =
        audit(
            PercentagesOfWhole.of("a", "b").ofAll("children"),
            percent("a", "52.7"),
            percent("b", "47"),
            children(650));

    assertThat(audit.findings()).flatExtracting(Check::suggestions).hasToString("[a 52.8 (343)]");
  }

  /**
   * 52.7 and 47.3 are 100, and neither can be of 650: the sum is right, and both are impossible.
   */
  @Test
  void impossiblePercentagesWithARightSum() {
    Audit audit =
        audit(
            PercentagesOfWhole.of("a", "b").ofAll("children"),
            percent("a", "52.7"),
            percent("b", "47.3"),
            children(650));

    assertThat(audit.findings())
        .extracting(Check::kind)
        .containsExactly(CheckKind.ATTAINABLE_PERCENTAGE, CheckKind.ATTAINABLE_PERCENTAGE);
  }

  @Test
  void sumWithoutOnePercentageAtTheEndOfWhatRoundingAllows() {
    Audit audit =
        audit(
            PercentagesOfWhole.of("a", "b", "c"),
            percent("a", "33.4"),
            percent("b", "66.7"),
            Figure.missing("c", "c", FigureKind.PERCENTAGE));

    assertThat(only(audit, CheckKind.PERCENTAGES_TO_100).result()).isEqualTo(CheckResult.UNDECIDED);
  }

  @Test
  void percentagesThatRoundAlikeMayRiseAndCountsMayNot() {
    Trend trend = Trend.rising("a", "b");

    assertThat(only(audit(trend, percent("a", "91"), percent("b", "91")), CheckKind.TREND).result())
        .isEqualTo(CheckResult.SOUND);
    assertThat(
            only(
                audit(trend, Figure.count("a", "a", 91), Figure.count("b", "b", 91)),
                CheckKind.TREND))
        .hasToString("ERROR TREND: a (91) and b (91) are said to rise, and do not");
  }

  @Test
  void percentagesOfAnUnnamedWholeNameNoPopulation() {
    Audit audit = audit(PercentagesOfWhole.of("a", "b"), percent("a", "50"), percent("b", "50"));

    assertThat(audit.findings())
        .extracting(Check::kind)
        .containsOnly(CheckKind.POPULATION_NAMED)
        .hasSize(2);
  }
}
