package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.duecare.calendar.DateSpan;

/**
 * A random report in which nothing is wrong: whole numbers, and what honest rounding makes of them,
 * half up, half down or half even. Its figures can be changed one by one.
 */
final class SoundReport {

  static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
  static final DateSpan YEAR = DateSpan.closed(LocalDate.of(2025, 4, 1), LAST_DAY);

  private static final List<RoundingMode> HONEST =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN);

  final Random random;
  final Map<String, Figure> figures = new LinkedHashMap<>();
  final Map<String, Relation> relations = new LinkedHashMap<>();
  final List<String> exhibits = new ArrayList<>(List.of("chart of stages"));
  final List<Integer> parts = new ArrayList<>();
  final int children;
  final int decimals;

  SoundReport(long seed) {
    random = new Random(seed);
    decimals = random.nextInt(3);
    int number = 2 + random.nextInt(7);
    int largest = random.nextBoolean() ? 8 : 900;
    for (int i = 0; i < number; i++) {
      parts.add(1 + random.nextInt(largest));
    }
    children = parts.stream().mapToInt(Integer::intValue).sum();
    add(Figure.count("children", "children looked after", children));
    division();
    multiLabel();
    workload();
    rates();
    others();
  }

  Report report() {
    return Report.builder("random report")
        .figures(figures.values().toArray(Figure[]::new))
        .relations(relations.values().toArray(Relation[]::new))
        .exhibits(exhibits.toArray(String[]::new))
        .build();
  }

  final void add(Figure figure) {
    figures.put(figure.id(), figure.asAt(LAST_DAY));
  }

  final void addOfYear(Figure figure) {
    figures.put(figure.id(), figure.over(YEAR));
  }

  /** The quotient of whole numbers as it might be printed. */
  final String printed(long numerator, long denominator, int digits) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), digits, HONEST.get(random.nextInt(HONEST.size())))
        .toPlainString();
  }

  final String[] ids(String prefix) {
    return IntStream.range(0, parts.size()).mapToObj(i -> prefix + i).toArray(String[]::new);
  }

  /** The parts as counts, some of them suppressed, gross of leavers, and as percentages. */
  private void division() {
    int leavers = random.nextInt(3) * random.nextInt(20);
    add(Figure.count("leavers", "left in March", leavers));
    for (int i = 0; i < parts.size(); i++) {
      int count = parts.get(i);
      add(Figure.count("part" + i, "part " + i, count).with(Term.UNIT, "children"));
      int gross = count + (i == 0 ? leavers : 0);
      add(
          gross < 5
              ? Figure.suppressed("gross" + i, "gross part " + i, 1, 4)
              : Figure.count("gross" + i, "gross part " + i, gross));
      add(
          Figure.percentage(
              "percent" + i, "percent " + i, printed(100L * count, children, decimals)));
      relations.put("share" + i, new Share("percent" + i, "part" + i, "children"));
      relations.put("hidden" + i, new Share("percent" + i, hidden(i, count), "children"));
      relations.put("of" + i, new PercentageOf("percent" + i, "children"));
    }
    figures.computeIfPresent("children", (id, it) -> it.with(Term.UNIT, "Children"));
    relations.put("parts", PartsOfWhole.of("children", ids("part")).in(residual("part")));
    relations.put(
        "gross",
        PartsOfWhole.of("children", ids("gross")).reconciledBy(Reconciler.less("leavers")));
    relations.put(
        "percents",
        PercentagesOfWhole.of(ids("percent")).ofAll("children").in(residual("percent")));
  }

  /** The same count, suppressed where it is small. */
  private String hidden(int i, int count) {
    add(
        count < 5
            ? Figure.suppressed("hidden" + i, "hidden " + i, 1, 4)
            : Figure.count("hidden" + i, "hidden " + i, count));
    return "hidden" + i;
  }

  /** What is left over is at most a tenth and not the largest, or there is no such part. */
  private Categories residual(String prefix) {
    int last = parts.size() - 1;
    boolean small = parts.get(last) * 10 <= children - 10;
    return small ? Categories.exclusive().residual(prefix + last) : Categories.exclusive();
  }

  private void multiLabel() {
    for (int i = 0; i < parts.size(); i++) {
      int count = random.nextInt(children + 1);
      add(Figure.count("label" + i, "label " + i, count));
      add(Figure.percentage("labelled" + i, "labelled " + i, printed(100L * count, children, 1)));
    }
    relations.put(
        "labels",
        PartsOfWhole.of("children", ids("label"))
            .in(Categories.multiLabel().overlapping("label0", "label1")));
    relations.put(
        "labelled",
        PercentagesOfWhole.of(ids("labelled")).ofAll("children").in(Categories.multiLabel()));
  }

  /** Means per officer, all by heads or all by full-time equivalents. */
  private void workload() {
    int heads = 5 + random.nextInt(30);
    int tenths = heads * 10 - heads * (1 + random.nextInt(3));
    int reviews = heads * (50 + random.nextInt(200)) + random.nextInt(heads);
    boolean byHeads = random.nextBoolean();
    add(Figure.count("heads", "officers", heads).with(Term.BASIS, "heads"));
    add(
        Figure.amount("fte", "full-time equivalents", BigDecimal.valueOf(tenths, 1).toString())
            .with(Term.BASIS, "FTE"));
    addOfYear(Figure.count("reviews", "reviews", reviews));
    long scale = byHeads ? 1 : 10;
    long number = byHeads ? heads : tenths;
    add(
        Figure.mean("caseload", "children per officer", printed(scale * children, number, 1))
            .with(Term.UNIT, "children")
            .with(Term.PER, "officer"));
    addOfYear(
        Figure.mean("reviews-each", "reviews per officer", printed(scale * reviews, number, 1))
            .with(Term.PER, "officer"));
    add(Figure.mean("plans-each", "plans per officer", printed(random.nextInt(500), heads, 2)));
    String by = byHeads ? "heads" : "fte";
    String other = byHeads ? "fte" : "heads";
    relations.put("caseload", MeanOf.total("caseload", "children", by).perhapsOver(other));
    relations.put("reviews-each", MeanOf.total("reviews-each", "reviews", by).perhapsOver(other));
    relations.put("plans-each", MeanOf.wholeNumbers("plans-each", "heads"));
    relations.put(
        "guideline",
        BesideGuideline.of(
                "caseload",
                StatedGuideline.named("guideline")
                    .between("50", "70")
                    .with(Term.UNIT, "Children")
                    .with(Term.PER, "Officer"))
            .claimedToBe(position(scale * children, 50 * number, 70 * number)));
  }

  private static BesideGuideline.Position position(long value, long least, long most) {
    if (value < least) {
      return BesideGuideline.Position.BELOW;
    }
    return value > most ? BesideGuideline.Position.ABOVE : BesideGuideline.Position.WITHIN;
  }

  private void rates() {
    int population = children * (2 + random.nextInt(200)) + random.nextInt(1000);
    add(Figure.count("population", "all children", population));
    String rate = printed(10_000L * children, population, decimals);
    add(Figure.rate("rate", "rate", rate));
    add(Figure.rate("rate-alone", "rate alone", rate));
    relations.put("rate", RateOf.per10000("rate", "children").ofPopulation("population"));
    relations.put("rate-alone", RateOf.per10000("rate-alone", "children"));
  }

  private void others() {
    int before = 1 + random.nextInt(children * 2);
    figures.put(
        "before",
        Figure.count("before", "children last year", before).asAt(LAST_DAY.minusYears(1)));
    if (before != children) {
      relations.put(
          "trend",
          before < children
              ? Trend.rising("before", "children")
              : Trend.falling("before", "children"));
    }
    int count = random.nextInt(children + 1);
    for (int i = 0; i < 3; i++) {
      add(
          Figure.percentage("attended" + i, "attended", printed(100L * count, children, i))
              .with(Term.POPULATION, "children aged 5 and over"));
    }
    relations.put("again", new Restatement("attended0", "attended2"));
    relations.put("compared", new Comparison("attended1", "attended2"));
    relations.put(
        "plausible",
        new Plausibility(
            List.of(Quantity.percent("attended1", "children")),
            List.of(Quantity.of("children")),
            new StatedGuideline.Bounds(
                BigDecimal.valueOf(count)
                    .divide(BigDecimal.valueOf(children), 4, RoundingMode.DOWN),
                BigDecimal.ONE),
            "they were counted"));
    relations.put("exhibit", new ExhibitReference("chart of stages", "7.2"));
  }
}
