package org.duecare.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.metrics.audit.SmallReports.audit;
import static org.duecare.metrics.audit.SmallReports.children;
import static org.duecare.metrics.audit.SmallReports.only;
import static org.duecare.metrics.audit.SmallReports.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
  void guidelineOfWhichTheTermsAreNotStatedIsNotInTheSame() {
    Audit audit =
        audit(
            BesideGuideline.of(
                "caseload",
                StatedGuideline.named("handbook").between("50", "70").with(Term.PER, "officer")),
            Figure.mean("caseload", "caseload", "68").with(Term.PER, "officer"));
    Audit ofCount =
        audit(
            BesideGuideline.of("children", StatedGuideline.named("definition of care")),
            children(650));

    assertThat(only(audit, CheckKind.GUIDELINE_TERMS))
        .hasToString(
            "UNDECIDED GUIDELINE_TERMS: not checked: caseload (68) is set beside handbook 50 to 70,"
                + " 97% of its upper bound, of which it is not stated: unit");
    assertThat(only(ofCount, CheckKind.GUIDELINE_TERMS))
        .hasToString(
            "UNDECIDED GUIDELINE_TERMS: not checked: children (650) is set beside definition of"
                + " care, of which it is not stated: unit");
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
