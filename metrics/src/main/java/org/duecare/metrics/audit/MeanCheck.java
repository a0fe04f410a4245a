package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Whether a mean is its total over its number. */
final class MeanCheck {

  private final MeanOf relation;
  private final Figures figures;
  private final CheckLog log;
  private final List<String> concerned = new ArrayList<>();

  MeanCheck(MeanOf relation, Figures figures, CheckLog log) {
    this.relation = relation;
    this.figures = figures;
    this.log = log;
    concerned.add(relation.mean());
    relation.total().ifPresent(concerned::add);
    concerned.add(relation.number());
  }

  void run() {
    Optional<Interval> mean = figures.interval(relation.mean());
    Optional<Interval> number = figures.interval(relation.number());
    Optional<Interval> total = relation.total().flatMap(figures::interval);
    CheckKind kind = kind();
    if (mean.isEmpty() || number.isEmpty() || (relation.total().isPresent() && total.isEmpty())) {
      log.undecided(
          kind, concerned, "no number is given of " + figures.words(figures.unknown(concerned)));
    } else if (number.get().high().signum() == 0) {
      overNone(mean.get());
    } else if (total.isPresent()) {
      againstTotal(mean.get(), total.get(), number.get());
    } else {
      attainable(mean.get(), number.get());
    }
  }

  private void overNone(Interval mean) {
    if (mean.low().signum() == 0) {
      log.undecided(kind(), concerned, "there is no mean over none");
    } else {
      log.found(
          CheckResult.ERROR,
          kind(),
          concerned,
          figures.of(relation.mean()) + " is taken over none: " + figures.of(relation.number()));
    }
  }

  private CheckKind kind() {
    return relation.total().isPresent() ? CheckKind.MEAN_AGAINST_TOTAL : CheckKind.ATTAINABLE_MEAN;
  }

  /** The numbers, of the one stated and those to be tried, over which the mean is its total. */
  static List<String> fitting(MeanOf relation, Figures figures) {
    Optional<Interval> mean = figures.interval(relation.mean());
    Optional<Interval> total = relation.total().flatMap(figures::interval);
    return Stream.concat(Stream.of(relation.number()), relation.otherNumbers().stream())
        .filter(
            number ->
                mean.isPresent()
                    && total.isPresent()
                    && figures
                        .interval(number)
                        .filter(each -> mean.get().times(each).meets(total.get()))
                        .isPresent())
        .toList();
  }

  private void againstTotal(Interval mean, Interval total, Interval number) {
    Interval product = mean.times(number);
    String found =
        figures.of(relation.mean())
            + " times "
            + figures.of(relation.number())
            + " is "
            + product
            + " with its rounding, and the total is "
            + figures.of(relation.total().orElseThrow());
    if (product.meets(total)) {
      log.sound(kind(), concerned, found);
      return;
    }
    List<String> fitting = fitting(relation, figures);
    log.found(
        CheckResult.ERROR,
        kind(),
        concerned,
        found + (fitting.isEmpty() ? "" : "; over " + figures.words(fitting) + " it fits"),
        meanThatFits());
  }

  private List<Suggestion> meanThatFits() {
    Optional<BigDecimal> total = figures.printed(relation.total().orElseThrow());
    Optional<BigDecimal> number = figures.printed(relation.number());
    if (total.isEmpty() || number.isEmpty() || number.get().signum() == 0) {
      return List.of();
    }
    int decimals = figures.printed(relation.mean()).orElseThrow().scale();
    return List.of(
        new Suggestion(
            relation.mean(),
            total.get().divide(number.get(), decimals, RoundingMode.HALF_UP),
            OptionalLong.empty()));
  }

  private void attainable(Interval mean, Interval number) {
    Optional<Interval> totals = mean.times(number).wholeNumbers();
    String of = figures.of(relation.mean()) + " over " + figures.of(relation.number());
    if (totals.isPresent()) {
      log.sound(kind(), concerned, of + " can be a total of " + totals.get());
    } else {
      log.found(CheckResult.ERROR, kind(), concerned, of + " cannot be: no whole total gives it");
    }
  }
}
