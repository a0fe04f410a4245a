package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.metrics.audit.BesideGuideline;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.MeanOf;
import org.duecare.metrics.audit.RateOf;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Share;
import org.duecare.metrics.audit.StatedGuideline;
import org.duecare.metrics.audit.Term;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.GuidelineComparison;

/** States each figure once, and of a share or a rate that its parts belong together. */
final class StatedFigure {

  static final String DENOMINATOR = ".of";

  private static final String VALUE = ".value";
  private static final int DECIMALS = 1;
  private static final String OFFICER = "reviewing officer";

  /** Rates whose count is given as a figure of its own. */
  private static final Map<String, String> COUNTS =
      Map.of(
          "looked-after-rate", "looked-after",
          "disputes-per-100-children", "disputes-raised",
          "disputes-per-100-reviews", "disputes-raised",
          "reviews-per-child", "reviews-held",
          "reviews-per-officer-heads", "reviews-held",
          "reviews-per-officer-full-time-equivalent", "reviews-held");

  /** Rates whose base is given as a figure of its own. */
  private static final Map<String, String> BASES =
      Map.of(
          "disputes-per-100-children", "looked-after",
          "disputes-per-100-reviews", "reviews-held");

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();

  static String id(String measure, LocalDate day) {
    return measure + "@" + day;
  }

  static String id(Measure<?> measure) {
    return id(measure.id(), measure.period().lastDay());
  }

  Collection<Figure> all() {
    return figures.values();
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  boolean isStated(String id) {
    return figures.containsKey(id);
  }

  /**
   * Of amounts below nought, as of posts of which more are filled than approved, none is checked.
   */
  void amount(AmountRow row, ReportSection section) {
    row.amounts().entrySet().stream()
        .filter(each -> each.getValue().signum() >= 0)
        .forEach(
            each -> {
              String id = id(row.id(), each.getKey());
              figures.putIfAbsent(
                  id,
                  Figure.amount(id, row.label().toString(), each.getValue().toPlainString())
                      .with(Term.UNIT, row.unit().toString())
                      .asAt(each.getKey())
                      .at(section.id()));
            });
  }

  /** The numerator of a share or a rate, or the count. */
  String count(Measure<?> measure, ReportSection section) {
    return count(id(measure), measure.definition(), measure.numerator(), measure, section);
  }

  String leftOut(Measure<?> whole, ReportSection section) {
    String label = "left out of \"" + whole.definition() + "\"";
    return count(id(whole) + ".left-out", label, whole.leftOut(), whole, section);
  }

  private String count(
      String id, String label, long number, Measure<?> measure, ReportSection section) {
    Figure count = Figure.count(id, label, number).with(Term.UNIT, measure.unit());
    figures.putIfAbsent(id, timed(count, measure.period()).at(section.id()));
    return id;
  }

  private static Figure timed(Figure figure, ReportingPeriod period) {
    return period.firstDay().equals(period.lastDay())
        ? figure.asAt(period.lastDay())
        : figure.over(DateSpan.closed(period.firstDay(), period.lastDay()));
  }

  /** A figure that stands for itself. */
  void value(Measure<?> measure, ReportSection section) {
    if (measure.ratio().isPresent()) {
      String all = "all of \"" + measure.definition() + "\"";
      long number = measure.denominator().orElse(0);
      count(measure, section);
      percentage(measure, count(id(measure) + DENOMINATOR, all, number, measure, section), section);
    } else if (measure.rate().isPresent()) {
      rate(measure, measure.rate().get(), section);
    } else {
      count(measure, section);
    }
  }

  /** A share of what is stated elsewhere; none where there is nothing to share. */
  Optional<String> percentage(Measure<?> measure, String denominator, ReportSection section) {
    Optional<BigDecimal> percent = measure.percent(DECIMALS);
    String id = id(measure) + VALUE;
    if (percent.isPresent() && !isStated(id)) {
      Figure figure = Figure.percentage(id, measure.definition(), percent.get().toPlainString());
      figures.put(id, described(figure, measure, section));
      relations.add(new Share(id, count(measure, section), denominator));
    }
    return percent.map(any -> id);
  }

  private static Figure described(Figure figure, Measure<?> measure, ReportSection section) {
    return timed(figure, measure.period())
        .with(Term.POPULATION, measure.population())
        .at(section.id());
  }

  private void rate(Measure<?> measure, Rate rate, ReportSection section) {
    String id = id(measure) + VALUE;
    if (isStated(id)) {
      return;
    }
    LocalDate day = measure.period().lastDay();
    String counted = id(COUNTS.getOrDefault(measure.id(), measure.id()), day);
    String count = isStated(counted) ? counted : count(measure, section);
    String base = base(measure, rate, section);
    String value = rate.value(DECIMALS).toPlainString();
    if (rate.per() == 1) {
      figures.put(
          id,
          mean(described(Figure.mean(id, measure.definition(), value), measure, section), measure));
      relations.add(MeanOf.total(id, count, base));
      guideline(measure, rate, id);
    } else {
      figures.put(id, described(Figure.rate(id, measure.definition(), value), measure, section));
      relations.add(RateOf.per(rate.per(), id, count).ofPopulation(base));
    }
  }

  private static Figure mean(Figure figure, Measure<?> measure) {
    return measure
        .basis()
        .map(basis -> figure.with(Term.PER, OFFICER).with(Term.BASIS, basis.toString()))
        .orElse(figure);
  }

  private String base(Measure<?> measure, Rate rate, ReportSection section) {
    LocalDate day = measure.period().lastDay();
    String known = id(BASES.getOrDefault(measure.id(), officers(measure)), day);
    if (isStated(known)) {
      return known;
    }
    String id = id(measure) + DENOMINATOR;
    String label = "base of \"" + measure.definition() + "\"";
    Figure base = Figure.amount(id, label, rate.base().toPlainString()).at(section.id());
    figures.put(id, timed(base, measure.period()));
    return id;
  }

  /** Where officers stand as a figure of their own. */
  private static String officers(Measure<?> measure) {
    boolean each = measure.rate().filter(rate -> rate.per() == 1).isPresent();
    Optional<Basis> basis = measure.basis().filter(any -> each);
    if (basis.isEmpty()) {
      return "";
    }
    return basis.get() == Basis.HEADS ? "reviewing-officers" : StatedFigures.FULL_TIME_EQUIVALENT;
  }

  private void guideline(Measure<?> measure, Rate rate, String id) {
    Guideline handbook = Guideline.iroHandbook2010();
    if (measure.id().equals("caseload-looked-after-per-fte")) {
      GuidelineComparison found = handbook.compare(rate, handbook.unit());
      StatedGuideline stated =
          StatedGuideline.named(handbook.source())
              .with(Term.PER, OFFICER)
              .with(Term.BASIS, Basis.FULL_TIME_EQUIVALENT.toString())
              .between(handbook.lower().toPlainString(), handbook.upper().toPlainString());
      relations.add(
          BesideGuideline.of(id, stated)
              .claimedToBe(BesideGuideline.Position.valueOf(found.position().name())));
    }
  }
}
