package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

/** Single checks: what is found, what would fit, and what cannot be checked. */
class AuditTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  private static Audit audit(Relation relation, Figure... figures) {
    Figure[] dated = new Figure[figures.length];
    for (int i = 0; i < figures.length; i++) {
      dated[i] = figures[i].asAt(DAY);
    }
    return Audit.of(Report.builder("report").figures(dated).relations(relation).build());
  }

  private static Check only(Audit audit, CheckKind kind) {
    List<Check> checks = audit.checks().stream().filter(check -> check.kind() == kind).toList();
    assertThat(checks).hasSize(1);
    return checks.get(0);
  }

  private static Figure children(long count) {
    return Figure.count("children", "children", count);
  }

  private static Figure percent(String id, String printed) {
    return Figure.percentage(id, id, printed);
  }

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
  void partsThatSumToMoreWhileOneIsMissing() {
    PartsOfWhole relation = PartsOfWhole.of("children", "a", "b");
    Figure missing = Figure.missing("b", "b", FigureKind.COUNT);

    assertThat(
            only(
                audit(relation, children(10), Figure.count("a", "a", 11), missing),
                CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "ERROR PARTS_AGAINST_WHOLE: the parts that are given add up to 11, more than the"
                + " whole, children (10)");
    assertThat(
            only(
                audit(relation, children(10), Figure.count("a", "a", 9), missing),
                CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "UNDECIDED PARTS_AGAINST_WHOLE: not checked: no number is given of b (no value)");
  }

  @Test
  void suppressedPartsStandForAllTheyMayBe() {
    PartsOfWhole relation = PartsOfWhole.of("children", "a", "b");
    Figure suppressed = Figure.suppressed("b", "b", 1, 4);

    for (int a : List.of(6, 9)) {
      assertThat(
              only(
                      audit(relation, children(10), Figure.count("a", "a", a), suppressed),
                      CheckKind.PARTS_AGAINST_WHOLE)
                  .result())
          .isEqualTo(CheckResult.SOUND);
    }
    assertThat(
            only(
                audit(relation, children(10), Figure.count("a", "a", 5), suppressed),
                CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "ERROR PARTS_AGAINST_WHOLE: a (5) and b (suppressed (1 to 4)) add up to 6 to 9, and the"
                + " whole is children (10), 1 to 4 more than the parts");
  }

  @Test
  void wholeIsSuggested() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a", "b"),
            children(10),
            Figure.count("a", "a", 5),
            Figure.count("b", "b", 4));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "ERROR PARTS_AGAINST_WHOLE: a (5) and b (4) add up to 9, and the whole is children"
                + " (10), 1 more than the parts; would fit: children 9");
  }

  @Test
  void severalReconcilersTogether() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a")
                .perhapsReconciledBy(
                    Reconciler.less("left"), Reconciler.plus("new"), Reconciler.less("other")),
            children(10),
            Figure.count("a", "a", 12),
            Figure.count("left", "left", 5),
            Figure.count("new", "new", 3),
            Figure.count("other", "other", 50));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE))
        .hasToString(
            "WARNING PARTS_AGAINST_WHOLE: a (12) add up to 12, and the whole is children (10), 2"
                + " fewer than the parts; less left (5) and plus new (3) it would be 10: say so");
  }

  @Test
  void shareThatDoesNotFit() {
    Audit audit =
        audit(
            new Share("in-time", "n", "reviews"),
            percent("in-time", "94.8"),
            Figure.count("n", "in time", 1687),
            Figure.count("reviews", "reviews", 1782));

    assertThat(only(audit, CheckKind.SHARE_AGAINST_COUNTS))
        .hasToString(
            "ERROR SHARE_AGAINST_COUNTS: in-time (94.8%) is said of in time (1687) and reviews"
                + " (1782), and does not fit: it would be 1689 to 1690; would fit: in-time 94.7"
                + " (1687)");
  }

  @Test
  void shareOfMoreThanAll() {
    Audit audit =
        audit(
            new Share("in-time", "n", "reviews"),
            percent("in-time", "94.8"),
            Figure.count("n", "in time", 20),
            Figure.count("reviews", "reviews", 10));

    assertThat(only(audit, CheckKind.SHARE_AGAINST_COUNTS))
        .hasToString(
            "ERROR SHARE_AGAINST_COUNTS: in time (20) exceeds what it is a part of, reviews (10)");
  }

  @Test
  void meanOfNoWholeTotal() {
    Audit audit =
        audit(
            MeanOf.wholeNumbers("mean", "officers"),
            Figure.mean("mean", "mean", "2.35"),
            Figure.count("officers", "officers", 13));

    assertThat(only(audit, CheckKind.ATTAINABLE_MEAN))
        .hasToString(
            "ERROR ATTAINABLE_MEAN: mean (2.35) over officers (13) cannot be: no whole total gives"
                + " it");
  }

  @Test
  void rateThatDoesNotFit() {
    Audit audit =
        audit(
            RateOf.per10000("rate", "children").ofPopulation("population"),
            Figure.rate("rate", "rate", "96"),
            children(650),
            Figure.count("population", "population", 68_421));

    assertThat(only(audit, CheckKind.RATE_AGAINST_COUNT))
        .hasToString(
            "ERROR RATE_AGAINST_COUNT: rate (96) per 10000 is said of children (650) and population"
                + " (68421), and does not fit; would fit: rate 95");
  }

  @Test
  void rateWithoutPopulationImpliesOne() {
    Audit audit =
        audit(
            RateOf.per10000("rate", "children"), Figure.rate("rate", "rate", "95"), children(650));

    assertThat(only(audit, CheckKind.RATE_AGAINST_COUNT))
        .hasToString(
            "SOUND RATE_AGAINST_COUNT: rate (95) per 10000 and children (650) imply a population of"
                + " 68063 to 68783");
  }

  @Test
  void comparisonOfWhatSaysNothing() {
    Audit audit = audit(new Comparison("a", "b"), percent("a", "80"), percent("b", "75"));

    assertThat(only(audit, CheckKind.SAME_TERMS))
        .hasToString(
            "UNDECIDED SAME_TERMS: not checked: a (80%) is compared with b (75%), and neither says"
                + " what it counts");
  }

  @Test
  void impossibleTogether() {
    Audit audit =
        audit(
            new Plausibility(
                List.of(Quantity.of("disputes")),
                List.of(Quantity.percent("red", "children")),
                new StatedGuideline.Bounds(BigDecimal.ZERO, BigDecimal.ONE),
                "each is about a red plan"),
            Figure.count("disputes", "disputes", 15),
            percent("red", "2.0"),
            children(650));

    assertThat(only(audit, CheckKind.PLAUSIBILITY))
        .hasToString(
            "WARNING PLAUSIBILITY: disputes (15), against red (2.0%) of children (650), 12.675 to"
                + " 13.325; plausible is 0 to 1 times as many, because each is about a red plan");
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
  void fewestReconcilersAreNamed() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a")
                .perhapsReconciledBy(
                    Reconciler.less("b"), Reconciler.less("c"), Reconciler.less("d")),
            children(10),
            Figure.count("a", "a", 12),
            Figure.count("b", "b", 1),
            Figure.count("c", "c", 1),
            Figure.count("d", "d", 2));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE).figures())
        .containsExactly("children", "a", "d");
  }

  @Test
  void statedReconcilerWithoutANumber() {
    Audit audit =
        audit(
            PartsOfWhole.of("children", "a").reconciledBy(Reconciler.less("left")),
            children(10),
            Figure.count("a", "a", 12),
            Figure.missing("left", "left", FigureKind.COUNT));

    assertThat(only(audit, CheckKind.PARTS_AGAINST_WHOLE).result())
        .isEqualTo(CheckResult.UNDECIDED);
  }

  @Test
  void residualCategory() {
    assertThat(residual(10, 50, 40)).isEqualTo(CheckResult.SOUND);
    assertThat(residual(11, 50, 39)).isEqualTo(CheckResult.WARNING);
    assertThat(residual(10, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)).isEqualTo(CheckResult.WARNING);
    assertThat(residual(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)).isEqualTo(CheckResult.SOUND);
  }

  private static CheckResult residual(long... counts) {
    Figure[] figures = new Figure[counts.length + 1];
    String[] ids = new String[counts.length];
    for (int i = 0; i < counts.length; i++) {
      ids[i] = "part" + i;
      figures[i] = Figure.count(ids[i], ids[i], counts[i]);
    }
    figures[counts.length] = children(LongStream.of(counts).sum());
    PartsOfWhole parts =
        PartsOfWhole.of("children", ids).in(Categories.exclusive().residual("part0"));
    return only(audit(parts, figures), CheckKind.RESIDUAL_CATEGORY).result();
  }

  @Test
  void rateThatRoundsToNone() {
    Audit audit =
        audit(RateOf.per10000("rate", "children"), Figure.rate("rate", "rate", "0"), children(1));

    assertThat(only(audit, CheckKind.RATE_AGAINST_COUNT))
        .hasToString(
            "UNDECIDED RATE_AGAINST_COUNT: not checked: no population is given or implied by rate"
                + " (0) per 10000 and children (1)");
  }

  @Test
  void rateOfNoWholePopulation() {
    Audit audit =
        audit(
            RateOf.per10000("rate", "children"), Figure.rate("rate", "rate", "9500"), children(1));

    assertThat(only(audit, CheckKind.RATE_AGAINST_COUNT))
        .hasToString(
            "ERROR RATE_AGAINST_COUNT: rate (9500) per 10000 and children (1) fit no whole"
                + " population");
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
  void shareOfNone() {
    Audit audit =
        audit(
            new Share("in-time", "n", "reviews"),
            percent("in-time", "0"),
            Figure.count("n", "in time", 0),
            Figure.count("reviews", "reviews", 0));

    assertThat(only(audit, CheckKind.SHARE_AGAINST_COUNTS).result())
        .isEqualTo(CheckResult.UNDECIDED);
  }

  @Test
  void percentagesOfAnUnnamedWholeNameNoPopulation() {
    Audit audit = audit(PercentagesOfWhole.of("a", "b"), percent("a", "50"), percent("b", "50"));

    assertThat(audit.findings())
        .extracting(Check::kind)
        .containsOnly(CheckKind.POPULATION_NAMED)
        .hasSize(2);
  }

  @Test
  void meansThatFitEitherDenominatorHaveOne() {
    assertThat(perOfficer(Figure.mean("m", "m", "50"), Figure.mean("n", "n", "50")).findings())
        .isEmpty();
  }

  @Test
  void statedBasisCountsBeforeWhatFits() {
    Audit audit =
        perOfficer(
            Figure.mean("m", "m", "50").with(Term.BASIS, "heads"),
            Figure.mean("n", "n", "50").with(Term.BASIS, "fte"));

    assertThat(audit.findings())
        .extracting(Check::toString)
        .containsExactly(
            "WARNING ONE_DENOMINATOR: per officer: m (50) by heads and n (50) by fte; one"
                + " denominator for all is needed, or its name");
  }

  /** Two means of 650 over 13 heads or 12.98 full-time equivalents. */
  private static Audit perOfficer(Figure one, Figure other) {
    return Audit.of(
        Report.builder("report")
            .figures(
                one.with(Term.PER, "officer").asAt(DAY),
                other.with(Term.PER, "Officer").asAt(DAY),
                children(650).asAt(DAY),
                Figure.count("heads", "officers", 13).with(Term.BASIS, "heads").asAt(DAY),
                Figure.amount("fte", "officers", "12.98").with(Term.BASIS, "FTE").asAt(DAY))
            .relations(
                MeanOf.total("m", "children", "heads").perhapsOver("fte"),
                MeanOf.total("n", "children", "heads").perhapsOver("fte"))
            .build());
  }

  @Test
  void oneLabelWithOnePopulationHoweverItIsWritten() {
    Audit audit =
        audit(
            new Restatement("a", "b"),
            Figure.percentage("a", "in time", "91").with(Term.POPULATION, "Reviews held"),
            Figure.percentage("b", "In time", "91").with(Term.POPULATION, "reviews held "));

    assertThat(only(audit, CheckKind.ONE_DENOMINATOR))
        .hasToString(
            "SOUND ONE_DENOMINATOR: under the label \"in time\" there is one population, Reviews"
                + " held");
  }

  @Test
  void measuresOfOursAreStatedWithTheirEvidence() {
    Definition inTime = Definition.of("in-time", "reviews in time", "reviews", "reviews held");
    Definition never = Definition.of("never-held", "never held", "limits", "limits of the year");
    Report report =
        Report.builder("ours")
            .measure(Measure.ofRatio(inTime, YEAR, new Ratio(1687, 1782), 12, part -> List.of()), 1)
            .measure(Measure.ofRatio(never, YEAR, new Ratio(0, 0), 0, part -> List.of()), 1)
            .build();

    assertThat(report.figures())
        .extracting(figure -> figure.id() + ": " + figure)
        .containsExactly(
            "in-time: reviews in time (94.7%)",
            "in-time.numerator: reviews in time (1687)",
            "in-time.denominator: all reviews of \"reviews in time\" (1782)",
            "never-held.numerator: never held (0)",
            "never-held.denominator: all limits of \"never held\" (0)");
    assertThat(Audit.of(report).findings()).isEmpty();
    assertThat(Audit.of(report).with(CheckResult.SOUND))
        .extracting(Check::toString)
        .contains(
            "SOUND SHARE_AGAINST_COUNTS: reviews in time (94.7%) is said of reviews in time (1687)"
                + " and all reviews of \"reviews in time\" (1782), and fits");
  }

  @Test
  void countsOfOursAreStated() {
    Definition never = Definition.of("never-held", "never held", "limits", "limits of the year");

    assertThat(
            Report.builder("ours")
                .measure(Measure.ofCount(never, YEAR, 3, 0, part -> List.of()), 1)
                .build()
                .figures())
        .hasToString("[never held (3)]");
  }

  @Test
  void ratesOfOursAreStatedWithTheirBase() {
    Definition each =
        Definition.of("per-officer", "children to an officer", "children", "children in care")
            .on(Basis.FULL_TIME_EQUIVALENT);
    Definition rate = Definition.of("rate", "rate", "children", "people aged 0 to 17");
    Report report =
        Report.builder("ours")
            .measure(
                Measure.ofRate(
                    each, YEAR, Rate.each(650, new BigDecimal("12.8")), 0, part -> List.of()),
                1)
            .measure(
                Measure.ofRate(
                    rate,
                    YEAR,
                    new Rate(650, BigDecimal.valueOf(68_421), 10_000),
                    0,
                    part -> List.of()),
                0)
            .build();

    assertThat(report.figures())
        .extracting(figure -> figure.id() + ": " + figure)
        .containsExactly(
            "per-officer: children to an officer (50.8)",
            "per-officer.numerator: children to an officer (650)",
            "per-officer.denominator: base of \"children to an officer\" (12.8)",
            "rate: rate (95)",
            "rate.numerator: rate (650)",
            "rate.denominator: base of \"rate\" (68421)");
    assertThat(Audit.of(report).findings())
        .filteredOn(check -> check.result() == CheckResult.ERROR)
        .isEmpty();
    assertThat(Audit.of(report).with(CheckResult.SOUND))
        .extracting(Check::kind)
        .contains(CheckKind.MEAN_AGAINST_TOTAL, CheckKind.RATE_AGAINST_COUNT);
  }

  @Test
  void meanOverNone() {
    MeanOf relation = MeanOf.total("mean", "children", "officers");
    Figure none = Figure.count("officers", "officers", 0);

    assertThat(
            only(
                audit(relation, Figure.mean("mean", "mean", "5"), children(0), none),
                CheckKind.MEAN_AGAINST_TOTAL))
        .hasToString("ERROR MEAN_AGAINST_TOTAL: mean (5) is taken over none: officers (0)");
    assertThat(
            only(
                audit(relation, Figure.mean("mean", "mean", "0.0"), children(0), none),
                CheckKind.MEAN_AGAINST_TOTAL))
        .hasToString("UNDECIDED MEAN_AGAINST_TOTAL: not checked: there is no mean over none");
  }

  @Test
  void rateOfNobody() {
    Audit audit =
        audit(RateOf.per10000("rate", "children"), Figure.rate("rate", "rate", "1.0"), children(0));

    assertThat(only(audit, CheckKind.RATE_AGAINST_COUNT))
        .hasToString(
            "ERROR RATE_AGAINST_COUNT: rate (1.0) per 10000 and children (0) fit no whole"
                + " population");
  }

  @Test
  void shareOfASuppressedNumberIsOfAWholeOne() {
    Figure suppressed = Figure.suppressed("n", "n", 1, 4);
    Share share = new Share("in-time", "n", "children");

    assertThat(
            only(
                    audit(share, percent("in-time", "42.9"), suppressed, children(7)),
                    CheckKind.SHARE_AGAINST_COUNTS)
                .result())
        .isEqualTo(CheckResult.SOUND);
    assertThat(
            only(
                audit(share, percent("in-time", "50.0"), suppressed, children(7)),
                CheckKind.SHARE_AGAINST_COUNTS))
        .hasToString(
            "ERROR SHARE_AGAINST_COUNTS: in-time (50.0%) is said of n (suppressed (1 to 4)) and"
                + " children (7), and does not fit: no whole number gives it");
  }

  @Test
  void positionOfWhatHasNoNumber() {
    StatedGuideline handbook = StatedGuideline.named("handbook").between("50", "70");
    Audit audit =
        audit(
            BesideGuideline.of("caseload", handbook).claimedToBe(BesideGuideline.Position.WITHIN),
            Figure.inWords("caseload", "caseload", FigureKind.MEAN, "about 60"));

    assertThat(only(audit, CheckKind.GUIDELINE_POSITION))
        .hasToString(
            "UNDECIDED GUIDELINE_POSITION: not checked: no number is given of caseload (\"about"
                + " 60\")");
  }

  @Test
  void reportIsWhatWasStated() {
    Figure boys = percent("boys", "52.7").at("5.4");
    Report report = Report.builder("annual report").figures(boys).build();

    assertThat(Audit.of(report).report()).isSameAs(report).hasToString("annual report");
    assertThat(report.name()).isEqualTo("annual report");
    assertThat(report.figures()).containsExactly(boys);
    assertThat(boys.place()).contains("5.4");
    assertThat(percent("boys", "52.7").place()).isEmpty();
    assertThat(StatedGuideline.named("handbook").between("50", "70").name()).isEqualTo("handbook");
  }

  @Test
  void soundReportSaysHowMuchWasChecked() {
    assertThat(audit(new PercentageOf("boys", "children"), percent("boys", "50"), children(2)))
        .hasToString("7 checks: 0 findings, 7 sound, 0 not checked");
  }
}
