package org.duecare.example.json;

import static org.duecare.example.json.MeasureExamples.YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.duecare.calendar.DateSpan;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.BesideGuideline;
import org.duecare.metrics.audit.Categories;
import org.duecare.metrics.audit.Check;
import org.duecare.metrics.audit.CheckKind;
import org.duecare.metrics.audit.CheckResult;
import org.duecare.metrics.audit.Comparison;
import org.duecare.metrics.audit.ExhibitReference;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.FigureKind;
import org.duecare.metrics.audit.FigureValue;
import org.duecare.metrics.audit.MeanOf;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.PercentageOf;
import org.duecare.metrics.audit.PercentagesOfWhole;
import org.duecare.metrics.audit.Plausibility;
import org.duecare.metrics.audit.Quantity;
import org.duecare.metrics.audit.RateOf;
import org.duecare.metrics.audit.Reconciler;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.audit.Restatement;
import org.duecare.metrics.audit.Share;
import org.duecare.metrics.audit.StatedGuideline;
import org.duecare.metrics.audit.Suggestion;
import org.duecare.metrics.audit.Term;
import org.duecare.metrics.audit.Timing;
import org.duecare.metrics.audit.Trend;

/** Reports, how their figures belong together, and what was found. */
public final class AuditExamples {

  private static final String SUBJECT = "audit";
  private static final DateSpan DAYS = DateSpan.closed(YEAR.firstDay(), YEAR.lastDay());

  private AuditExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return Stream.of(values(), relations(), reports()).flatMap(List::stream).toList();
  }

  private static List<Example> values() {
    return List.of(
        Example.of(SUBJECT, whole()),
        Example.of(SUBJECT, "Figure-mean", Figure.class, Figure.mean("mean", "mean", "53.10")),
        Example.of(SUBJECT, "Figure-rate", Figure.class, Figure.rate("rate", "rate", "95.0")),
        Example.of(SUBJECT, "Figure-amount", Figure.class, Figure.amount("fte", "posts", "12.8")),
        Example.of(
            SUBJECT,
            "Figure-in-words",
            Figure.class,
            Figure.inWords("most", "most children", FigureKind.PERCENTAGE, "nearly all")),
        value("printed", new FigureValue.Printed(new BigDecimal("1.50"))),
        value("suppressed", new FigureValue.Suppressed(1, 5)),
        value("in-words", new FigureValue.InWords("most")),
        value("missing", new FigureValue.Missing()),
        Example.of(SUBJECT, new Timing(Timing.Kind.OVER, DAYS)),
        Example.of(SUBJECT, guideline()),
        Example.of(
            SUBJECT, "StatedGuideline-bare", StatedGuideline.class, StatedGuideline.named("IRO")),
        Example.of(SUBJECT, categories()),
        Example.of(SUBJECT, "Categories-bare", Categories.class, Categories.exclusive()),
        Example.of(SUBJECT, Quantity.percent("girls-percent", "children")),
        Example.of(SUBJECT, "Quantity-bare", Quantity.class, Quantity.of("children")),
        Example.of(SUBJECT, Reconciler.less("left")),
        Example.of(SUBJECT, guideline().bounds().orElseThrow()),
        Example.of(SUBJECT, check().suggestions().get(0)),
        Example.of(SUBJECT, "Suggestion-bare", Suggestion.class, check().suggestions().get(1)),
        Example.of(SUBJECT, check()));
  }

  private static Example value(String name, FigureValue value) {
    return Example.of(SUBJECT, "FigureValue-" + name, FigureValue.class, value);
  }

  private static Example relation(String name, Relation relation) {
    return Example.of(SUBJECT, "Relation-" + name, Relation.class, relation);
  }

  private static List<Example> relations() {
    return List.of(
        relation(
            "beside-guideline",
            BesideGuideline.of("caseload", guideline())
                .claimedToBe(BesideGuideline.Position.WITHIN)),
        relation("comparison", new Comparison("here", "elsewhere")),
        relation("exhibit-reference", new ExhibitReference("Chart 7", "page 12")),
        relation("mean-of", MeanOf.total("mean", "cases", "officers").perhapsOver("posts")),
        relation("mean-of-bare", MeanOf.wholeNumbers("mean", "officers")),
        relation("parts-of-whole", parts()),
        relation("percentage-of", new PercentageOf("girls-percent", "children")),
        relation(
            "percentages-of-whole",
            PercentagesOfWhole.of("girls-percent", "boys-percent")
                .ofAll("children")
                .in(Categories.multiLabel())),
        relation(
            "plausibility",
            new Plausibility(
                List.of(Quantity.of("reviews")),
                List.of(Quantity.of("children")),
                new StatedGuideline.Bounds(BigDecimal.ONE, new BigDecimal("3.5")),
                "a child has one to three reviews a year")),
        relation(
            "rate-of",
            RateOf.per10000("rate", "children").ofPopulation("people").comparedWith("region")),
        relation("restatement", new Restatement("children-again", "children")),
        relation("share", new Share("girls-percent", "girls", "children")),
        relation("trend", Trend.rising("children-2022", "children-2023")));
  }

  private static PartsOfWhole parts() {
    return PartsOfWhole.of("children", "girls", "boys", "not-known")
        .reconciledBy(Reconciler.plus("came"))
        .perhapsReconciledBy(Reconciler.less("left"))
        .in(categories());
  }

  private static Categories categories() {
    return Categories.exclusive()
        .overlapping("girls", "not-known")
        .merging("boys")
        .residual("not-known");
  }

  private static StatedGuideline guideline() {
    return StatedGuideline.named("IRO Handbook").with(Term.UNIT, "children").between("50", "70.0");
  }

  private static Figure whole() {
    return Figure.count("children", "children looked after", 651)
        .with(Term.POPULATION, "children looked after")
        .with(Term.UNIT, "children")
        .asAt(YEAR.lastDay())
        .at("page 3");
  }

  private static Report report() {
    return Report.builder("Report of a council")
        .figures(
            whole(),
            Figure.count("girls", "girls", 300),
            Figure.suppressed("boys", "boys", 1, 5),
            Figure.missing("not-known", "not known", FigureKind.COUNT))
        .relations(PartsOfWhole.of("children", "girls", "boys", "not-known"))
        .exhibits("Chart 1", "Chart 2")
        .build();
  }

  private static Check check() {
    return new Check(
        CheckKind.PARTS_AGAINST_WHOLE,
        CheckResult.ERROR,
        List.of("children", "girls"),
        "the parts are 305 at most, not 651",
        List.of(
            new Suggestion("girls", new BigDecimal("646"), OptionalLong.of(646)),
            new Suggestion("children", new BigDecimal("305.0"), OptionalLong.empty())));
  }

  private static List<Example> reports() {
    return List.of(
        Example.of(SUBJECT, report()), Example.of(SUBJECT, Audit.of(report(), List.of(check()))));
  }
}
