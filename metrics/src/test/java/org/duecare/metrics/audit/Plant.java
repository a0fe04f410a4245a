package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.duecare.calendar.DateSpan;

/** One thing made wrong in a sound report, what must be found then and about which figure. */
enum Plant {
  PART_ONE_MORE(CheckKind.PARTS_AGAINST_WHOLE, "children", Plant::onePartMore),
  LEAVERS_NOT_SAID(CheckKind.PARTS_AGAINST_WHOLE, "leavers", Plant::hideLeavers),
  LABEL_PAST_WHOLE(
      CheckKind.PARTS_AGAINST_WHOLE,
      "children",
      it -> it.add(Figure.count("label0", "label 0", it.children + 1))),
  PERCENTAGE_PAST_ROUNDING(CheckKind.PERCENTAGES_TO_100, "percent0", Plant::percentagePastRounding),
  CASES_NOT_CLOSING(CheckKind.PERCENTAGES_TO_100, "percent0", Plant::casesNotClosing),
  MORE_THAN_THE_WHOLE(
      CheckKind.ATTAINABLE_PERCENTAGE,
      "grown",
      it ->
          it.add(
              Figure.percentage("grown", "grown", "150").with(Term.POPULATION, "children before"))),
  PERCENTAGE_OF_NO_NUMBER(
      CheckKind.ATTAINABLE_PERCENTAGE, "labelled0", Plant::percentageOfNoNumber),
  OTHER_NUMERATOR(CheckKind.SHARE_AGAINST_COUNTS, "part0", Plant::otherNumerator),
  MEAN_OF_ANOTHER_TOTAL(CheckKind.MEAN_AGAINST_TOTAL, "caseload", it -> times(it, "caseload", 11)),
  MEAN_OF_NO_TOTAL(CheckKind.ATTAINABLE_MEAN, "plans-each", Plant::meanOfNoTotal),
  RATE_OF_ANOTHER_COUNT(CheckKind.RATE_AGAINST_COUNT, "rate", Plant::rateOfAnotherCount),
  RATE_COMPARED_WITHOUT_COUNT(
      CheckKind.RATE_AGAINST_COUNT,
      "rate",
      it ->
          it.relations.put(
              "rate-alone", RateOf.per10000("rate-alone", "children").comparedWith("rate"))),
  TWO_DENOMINATORS(CheckKind.ONE_DENOMINATOR, "caseload", Plant::twoDenominators),
  LABEL_WITH_TWO_POPULATIONS(
      CheckKind.ONE_DENOMINATOR,
      "attended1",
      it -> change(it, "attended1", Term.POPULATION, "children")),
  PRINTED_TWICE(
      CheckKind.ONE_VALUE,
      "leavers-again",
      it ->
          it.add(
              Figure.count(
                  "leavers-again", "Left in March ", number(it, "leavers").longValueExact() + 1))),
  POPULATION_NOT_NAMED(
      CheckKind.POPULATION_NAMED,
      "attended1",
      it -> it.add(Figure.percentage("attended1", "attended", "50"))),
  COMPARED_WITH_OTHER_AGES(
      CheckKind.SAME_TERMS, "attended1", it -> change(it, "attended1", Term.AGES, "over 5")),
  COMPARED_WITH_OTHER_KIND(
      CheckKind.SAME_TERMS,
      "children",
      it -> it.relations.put("compared", new Comparison("attended1", "children"))),
  GUIDELINE_PER_OTHER(
      CheckKind.GUIDELINE_TERMS, "caseload", it -> change(it, "caseload", Term.PER, "team")),
  GUIDELINE_WRONGLY_CLAIMED(CheckKind.GUIDELINE_POSITION, "caseload", Plant::wrongClaim),
  PART_OF_ANOTHER_DAY(
      CheckKind.TIMES_AGREE,
      "part0",
      it ->
          it.figures.computeIfPresent(
              "part0", (id, part) -> part.asAt(SoundReport.LAST_DAY.minusDays(1)))),
  TOTAL_OF_ANOTHER_YEAR(
      CheckKind.TIMES_AGREE,
      "reviews",
      it ->
          it.figures.computeIfPresent(
              "reviews",
              (id, reviews) ->
                  reviews.over(
                      DateSpan.closed(
                          SoundReport.YEAR.first().plusDays(1), SoundReport.LAST_DAY)))),
  NO_TIME(
      CheckKind.TIME_STATED,
      "heads",
      it -> it.figures.put("heads", Figure.count("heads", "officers", 7))),
  PART_COUNTS_OTHER_THINGS(
      CheckKind.UNIT_OF_COUNT, "part1", it -> change(it, "part1", Term.UNIT, "placements")),
  CATEGORIES_OVERLAP(
      CheckKind.EXCLUSIVE_CATEGORIES,
      "part1",
      it ->
          it.relations.put(
              "parts",
              PartsOfWhole.of("children", it.ids("part"))
                  .in(Categories.exclusive().overlapping("part0", "part1")))),
  CATEGORY_MERGED(
      CheckKind.EXCLUSIVE_CATEGORIES,
      "percent1",
      it ->
          it.relations.put(
              "percents",
              PercentagesOfWhole.of(it.ids("percent"))
                  .in(Categories.exclusive().merging("percent1")))),
  MUCH_LEFT_OVER(CheckKind.RESIDUAL_CATEGORY, "part0", Plant::muchLeftOver),
  VALUE_MISSING(
      CheckKind.VALUE_STATED,
      "part0",
      it -> it.add(Figure.missing("part0", "part 0", FigureKind.COUNT))),
  VALUE_IN_WORDS(
      CheckKind.VALUE_STATED,
      "percent0",
      it -> it.add(Figure.inWords("percent0", "percent 0", FigureKind.PERCENTAGE, "almost all"))),
  RESTATED_OTHERWISE(
      CheckKind.RESTATEMENT,
      "attended0",
      it ->
          it.add(
              Figure.percentage(
                  "attended0",
                  "attended",
                  number(it, "attended2").add(new BigDecimal("1.01")).toPlainString()))),
  TREND_TURNED(
      CheckKind.TREND,
      "before",
      it -> it.relations.put("trend", new Trend(turned(it), List.of("before", "children")))),
  IMPLAUSIBLE(
      CheckKind.PLAUSIBILITY,
      "attended1",
      it -> it.add(Figure.percentage("attended1", "attended", "100.2"))),
  EXHIBIT_ABSENT(CheckKind.EXHIBIT_PRESENT, "", it -> it.exhibits.clear());

  final CheckKind kind;
  final String figure;
  private final Consumer<SoundReport> change;

  Plant(CheckKind kind, String figure, Consumer<SoundReport> change) {
    this.kind = kind;
    this.figure = figure;
    this.change = change;
  }

  Report in(SoundReport report) {
    change.accept(report);
    return report.report();
  }

  private static BigDecimal number(SoundReport report, String id) {
    return ((FigureValue.Printed) report.figures.get(id).value()).number();
  }

  private static void change(SoundReport report, String id, Term term, String text) {
    report.figures.computeIfPresent(id, (key, figure) -> figure.with(term, text));
  }

  private static void onePartMore(SoundReport report) {
    int which = report.random.nextInt(report.parts.size());
    report.add(
        Figure.count("part" + which, "part " + which, report.parts.get(which) + 1)
            .with(Term.UNIT, "children"));
  }

  private static void hideLeavers(SoundReport report) {
    report.add(Figure.count("leavers", "left in March", 50));
    report.add(Figure.count("part0", "part 0", report.parts.get(0) + 50));
    report.relations.put(
        "parts",
        PartsOfWhole.of("children", report.ids("part"))
            .perhapsReconciledBy(Reconciler.plus("children"), Reconciler.less("leavers")));
  }

  /** One percentage moved by more than all roundings together. */
  private static void percentagePastRounding(SoundReport report) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(report.decimals);
    BigDecimal moved =
        number(report, "percent0").add(unit.multiply(BigDecimal.valueOf(report.parts.size() + 1)));
    report.add(Figure.percentage("percent0", "percent 0", moved.toPlainString()));
  }

  /** 300 cases in eight parts, each percentage a number of cases, together 301 of them. */
  private static void casesNotClosing(SoundReport report) {
    report.add(Figure.count("cases", "cases", 300));
    report.add(Figure.percentage("percent0", "percent 0", "33.33"));
    report.add(Figure.percentage("percent1", "percent 1", "33.33"));
    report.add(Figure.percentage("rest", "rest", "33.67"));
    report.add(Figure.percentage("wide", "wide", "0"));
    report.relations.put(
        "percents", PercentagesOfWhole.of("percent0", "percent1", "rest", "wide").ofAll("cases"));
  }

  private static void percentageOfNoNumber(SoundReport report) {
    report.add(Figure.percentage("labelled0", "labelled 0", unattainable(report)));
    report.relations.put("labelled0", new PercentageOf("labelled0", "children"));
  }

  /** A percentage with three decimals that none of fewer than 10,000 children gives. */
  private static String unattainable(SoundReport report) {
    return IntStream.iterate(report.random.nextInt(100_000), i -> (i + 7) % 100_000)
        .mapToObj(thousandths -> BigDecimal.valueOf(thousandths, 3))
        .filter(
            percent ->
                IntStream.rangeClosed(0, report.children)
                    .mapToObj(count -> BigDecimal.valueOf(count * 100L))
                    .noneMatch(
                        cases ->
                            cases
                                    .divide(
                                        BigDecimal.valueOf(report.children),
                                        9,
                                        RoundingMode.HALF_UP)
                                    .subtract(percent)
                                    .abs()
                                    .compareTo(new BigDecimal("0.0005"))
                                <= 0))
        .findFirst()
        .orElseThrow()
        .toPlainString();
  }

  private static void otherNumerator(SoundReport report) {
    report.figures.put(
        "percent0",
        Figure.percentage(
                "percent0",
                "percent 0",
                report.printed(100L * report.parts.get(0), report.children, 4))
            .asAt(SoundReport.LAST_DAY));
    onePartMoreOf(report, report.parts.get(0) - 1);
  }

  private static void onePartMoreOf(SoundReport report, int count) {
    report.add(Figure.count("part0", "part 0", count).with(Term.UNIT, "children"));
  }

  private static void times(SoundReport report, String id, int tenths) {
    BigDecimal more =
        number(report, id).multiply(BigDecimal.valueOf(tenths, 1)).add(BigDecimal.ONE);
    report.add(
        Figure.mean(id, id, more.setScale(1, RoundingMode.HALF_UP).toPlainString())
            .with(Term.PER, "officer"));
  }

  private static void meanOfNoTotal(SoundReport report) {
    report.add(Figure.count("heads", "officers", 30));
    report.add(Figure.mean("plans-each", "plans per officer", "12.35"));
  }

  private static void rateOfAnotherCount(SoundReport report) {
    BigDecimal more = number(report, "rate").multiply(new BigDecimal("1.1")).add(BigDecimal.TEN);
    report.add(Figure.rate("rate", "rate", more.toPlainString()));
  }

  /** Caseloads by heads, reviews by full-time equivalents, and these a fifth fewer. */
  private static void twoDenominators(SoundReport report) {
    int heads = 5 + report.random.nextInt(20);
    int children = heads * (20 + report.random.nextInt(50));
    int reviews = heads * (60 + report.random.nextInt(100));
    report.add(Figure.count("heads", "officers", heads).with(Term.BASIS, "heads"));
    report.add(
        Figure.amount("fte", "full-time equivalents", BigDecimal.valueOf(heads * 8L, 1).toString())
            .with(Term.BASIS, "FTE"));
    report.add(Figure.count("caseloads", "children of all officers", children));
    report.addOfYear(Figure.count("reviews", "reviews", reviews));
    report.add(
        Figure.mean("caseload", "children per officer", report.printed(children, heads, 1))
            .with(Term.PER, "officer"));
    report.addOfYear(
        Figure.mean(
                "reviews-each", "reviews per officer", report.printed(10L * reviews, heads * 8L, 1))
            .with(Term.PER, "Officer"));
    report.relations.put(
        "caseload", MeanOf.total("caseload", "caseloads", "heads").perhapsOver("fte"));
    report.relations.put(
        "reviews-each", MeanOf.total("reviews-each", "reviews", "heads").perhapsOver("fte"));
  }

  private static void wrongClaim(SoundReport report) {
    String[] value = {"49.9", "70.1", "60.0"};
    int which = report.random.nextInt(3);
    BesideGuideline.Position[] wrong = {
      BesideGuideline.Position.ABOVE,
      BesideGuideline.Position.WITHIN,
      BesideGuideline.Position.BELOW
    };
    report.add(
        Figure.mean("caseload", "children per officer", value[which]).with(Term.PER, "officer"));
    report.relations.put(
        "guideline",
        BesideGuideline.of("caseload", StatedGuideline.named("guideline").between("50", "70"))
            .claimedToBe(wrong[which]));
  }

  private static void muchLeftOver(SoundReport report) {
    onePartMoreOf(report, report.children);
    report.relations.put(
        "parts",
        PartsOfWhole.of("children", report.ids("part"))
            .in(Categories.exclusive().residual("part0")));
  }

  private static Trend.Direction turned(SoundReport report) {
    return number(report, "before").compareTo(number(report, "children")) < 0
        ? Trend.Direction.FALLING
        : Trend.Direction.RISING;
  }
}
