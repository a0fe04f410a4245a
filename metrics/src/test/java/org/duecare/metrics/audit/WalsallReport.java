package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duecare.calendar.DateSpan;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;

/**
 * The figures of the Walsall IRO annual report 2022-23: {@code spec/walsall-figures.csv}, and what
 * the report says of them together.
 */
final class WalsallReport {

  private static final String[] THEMES = {
    "drift",
    "no-plan",
    "risks",
    "not-seen",
    "no-health-assessment",
    "plan-on-the-day",
    "family-contact",
    "permanency",
    "no-pep",
    "bedroom-not-seen",
    "everyday-life",
    "no-engagement",
    "no-placement-plan",
    "no-sdq",
    "other"
  };

  private WalsallReport() {}

  static Report report() {
    return Report.builder("Walsall IRO annual report 2022-23")
        .figures(
            SpecFile.rows(WalsallReport.class, "/spec/walsall-figures.csv")
                .map(WalsallReport::figure)
                .toArray(Figure[]::new))
        .relations(workload())
        .relations(population())
        .relations(reviews())
        .relations(participation())
        .relations(disputesAndRatings())
        .relations(exhibits())
        .build();
  }

  private static Relation[] workload() {
    StatedGuideline handbook =
        StatedGuideline.named("IRO Handbook 7.15")
            .between("50", "70")
            .with(Term.UNIT, "children in care")
            .with(Term.PER, "IRO")
            .with(Term.BASIS, "FTE");
    return new Relation[] {
      PartsOfWhole.of("cases-per-iro", "caseload", "plans-per-iro"),
      MeanOf.total("caseload", "children", "iros").perhapsOver("iros-fte"),
      MeanOf.total("reviews-per-iro", "reviews", "iros").perhapsOver("iros-fte"),
      BesideGuideline.of("cases-per-iro", handbook).claimedToBe(BesideGuideline.Position.WITHIN)
    };
  }

  private static Relation[] population() {
    return new Relation[] {
      Trend.falling("children-2021", "children-2022", "children"),
      Trend.falling("rate-2021", "rate-2022", "rate-2023"),
      RateOf.per10000("rate-2023", "children").comparedWith("rate-2022", "rate-2021"),
      PartsOfWhole.of(
              "children",
              "care-order",
              "interim-care-order",
              "section-20",
              "placement-order",
              "remand")
          .perhapsReconciledBy(Reconciler.less("ceased-in-march")),
      PercentagesOfWhole.of("boys", "girls").ofAll("children")
    };
  }

  private static Relation[] reviews() {
    return new Relation[] {
      new Share("in-time-percent", "in-time", "reviews"),
      new Share("late-percent", "late", "reviews"),
      PercentagesOfWhole.of("in-time-percent", "late-percent").ofAll("reviews"),
      PartsOfWhole.of("reviews", "in-time", "late"),
      Trend.rising("in-time-percent-2022", "in-time-percent")
    };
  }

  private static Relation[] participation() {
    StatedGuideline codes =
        StatedGuideline.named("the participation codes of the SSDA903 return")
            .with(Term.AGES, "4 and over");
    return new Relation[] {
      new Comparison("attendance", "attendance-target"),
      new Comparison("attendance", "attendance-before"),
      Trend.rising("attendance-before", "attendance"),
      new Comparison("attenders-over-5", "attendance-chart"),
      BesideGuideline.of("attendance-chart", codes)
    };
  }

  private static Relation[] disputesAndRatings() {
    return new Relation[] {
      PartsOfWhole.of("disputes", THEMES)
          .in(
              Categories.exclusive()
                  .overlapping("not-seen", "bedroom-not-seen")
                  .merging("no-plan")
                  .residual("other")),
      PercentagesOfWhole.of("green", "amber", "red").ofAll("children"),
      new Restatement("green-again", "green"),
      new Plausibility(
          List.of(Quantity.of("disputes")),
          List.of(Quantity.percent("amber", "children"), Quantity.percent("red", "children")),
          new StatedGuideline.Bounds(BigDecimal.ZERO, BigDecimal.ONE),
          "too few disputes are said to be raised of plans that are not green")
    };
  }

  private static Relation[] exhibits() {
    return new Relation[] {
      new ExhibitReference("chart of children looked after by month", "5.1"),
      new ExhibitReference("table of legal statuses", "5.3"),
      new ExhibitReference("table of age groups", "5.5"),
      new ExhibitReference("table of time in care", "5.6"),
      new ExhibitReference("table of types of home", "5.7"),
      new ExhibitReference("table of children 20 miles and more from home", "5.8"),
      new ExhibitReference("chart of attendance 2017 to 2023", "6.5"),
      new ExhibitReference("chart of resolutions by stage", "7.2")
    };
  }

  private static Figure figure(SpecRow row) {
    Figure figure = timed(valued(row), row.text("when")).at(row.text("place"));
    for (Term term : Term.values()) {
      String column = term.name().toLowerCase(Locale.ROOT);
      if (row.has(column)) {
        figure = figure.with(term, row.text(column));
      }
    }
    return figure;
  }

  private static Figure valued(SpecRow row) {
    String id = row.id();
    String label = row.text("label");
    String value = row.text("value");
    FigureKind kind = FigureKind.valueOf(row.text("kind"));
    if (value.isEmpty()) {
      return Figure.missing(id, label, kind);
    } else if (!value.matches("[0-9.]+")) {
      return Figure.inWords(id, label, kind, value);
    }
    return switch (kind) {
      case COUNT -> Figure.count(id, label, Long.parseLong(value));
      case AMOUNT -> Figure.amount(id, label, value);
      case PERCENTAGE -> Figure.percentage(id, label, value);
      case MEAN -> Figure.mean(id, label, value);
      case RATE -> Figure.rate(id, label, value);
    };
  }

  /** A day, a period with a slash, or after a tilde the days among which the day is. */
  private static Figure timed(Figure figure, String when) {
    String[] days = when.replace("~", "").split("/", -1);
    if (days.length == 1) {
      return figure.asAt(LocalDate.parse(days[0]));
    }
    DateSpan span = DateSpan.closed(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    return when.startsWith("~") ? figure.asAtSomeDayIn(span) : figure.over(span);
  }
}
