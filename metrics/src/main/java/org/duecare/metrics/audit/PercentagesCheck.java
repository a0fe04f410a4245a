package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether percentages add up to 100, and whether whole cases are behind them. */
final class PercentagesCheck {

  private static final CheckKind KIND = CheckKind.PERCENTAGES_TO_100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PercentagesOfWhole relation;
  private final Figures figures;
  private final CheckLog log;
  private final List<Figure> known;
  private final OptionalLong whole;

  PercentagesCheck(PercentagesOfWhole relation, Figures figures, CheckLog log) {
    this.relation = relation;
    this.figures = figures;
    this.log = log;
    this.known =
        figures.of(relation.parts()).stream()
            .filter(figure -> figure.value() instanceof FigureValue.Printed)
            .toList();
    this.whole = relation.whole().map(figures::exactCount).orElse(OptionalLong.empty());
  }

  void run() {
    List<Suggestion> closing =
        isComplete() && whole.isPresent() && whole.getAsLong() > 0
            ? Closing.of(known, whole.getAsLong())
            : List.of();
    if (relation.categories().rule() == Categories.Rule.EXCLUSIVE) {
      sum(closing);
    }
    relation
        .whole()
        .ifPresent(
            count ->
                relation
                    .parts()
                    .forEach(
                        part ->
                            new AttainableCheck(figures, log)
                                .run(part, count, closing(closing, part))));
    new CategoryCheck(figures, log)
        .run(relation.parts(), relation.categories(), Optional.of(Interval.exactly(HUNDRED)));
  }

  /** What closes the sum in place of one part, where the parts exclude one another. */
  private List<Suggestion> closing(List<Suggestion> all, String part) {
    return relation.categories().rule() == Categories.Rule.EXCLUSIVE
        ? all.stream().filter(each -> each.figure().equals(part)).toList()
        : List.of();
  }

  private boolean isComplete() {
    return known.size() == relation.parts().size();
  }

  private void sum(List<Suggestion> closing) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = BigDecimal.ZERO;
    for (Figure each : known) {
      BigDecimal printed = ((FigureValue.Printed) each.value()).number();
      sum = sum.add(printed);
      tolerance = tolerance.add(Interval.halfUnit(printed));
    }
    BigDecimal excess = sum.subtract(HUNDRED);
    boolean fits =
        isComplete() ? excess.abs().compareTo(tolerance) <= 0 : excess.compareTo(tolerance) <= 0;
    String found =
        figures.words(known.stream().map(Figure::id).toList())
            + " add up to "
            + sum.toPlainString()
            + "%; rounding allows "
            + HUNDRED.subtract(tolerance).stripTrailingZeros().toPlainString()
            + "% to "
            + HUNDRED.add(tolerance).stripTrailingZeros().toPlainString()
            + "%";
    if (isNothing(sum) || (fits && !isComplete())) {
      log.undecided(
          KIND,
          relation.figures(),
          isNothing(sum) ? "there is no percentage of none" : "not every percentage has a number");
    } else if (!fits) {
      List<Suggestion> fitting =
          whole.isPresent() || !isComplete() ? closing : Closing.of(known, excess);
      log.found(CheckResult.ERROR, KIND, relation.figures(), found, fitting);
    } else {
      cases(found, closing);
    }
  }

  private boolean isNothing(BigDecimal sum) {
    return whole.isPresent() && whole.getAsLong() == 0 && sum.signum() == 0;
  }

  /** The sum is right; the cases behind it must add up as well, where each percentage can be. */
  private void cases(String found, List<Suggestion> closing) {
    List<Interval> counts = new ArrayList<>();
    if (whole.isPresent()) {
      for (Figure each : known) {
        Grim.counts(((FigureValue.Printed) each.value()).number(), whole.getAsLong())
            .ifPresent(counts::add);
      }
    }
    Interval sum = counts.stream().reduce(Interval.ZERO, Interval::plus);
    if (counts.size() < known.size()
        || sum.meets(Interval.exactly(BigDecimal.valueOf(whole.orElse(0))))) {
      log.sound(KIND, relation.figures(), found);
    } else {
      log.found(
          CheckResult.ERROR,
          KIND,
          relation.figures(),
          found + ", and the cases behind them are " + sum + " together, not " + whole.orElse(0),
          closing);
    }
  }
}
