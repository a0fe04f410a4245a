package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a figure says what a reader has to know of it. */
final class FigureCheck {

  private static final Interval WHOLE = Interval.exactly(BigDecimal.valueOf(100));

  private final Report report;
  private final Figures figures;
  private final CheckLog log;
  private final Set<String> withDenominator;

  /** The percentages that are held against the whole numbers of cases which give them. */
  private final Set<String> withTest;

  FigureCheck(Report report, Figures figures, CheckLog log) {
    this.report = report;
    this.figures = figures;
    this.log = log;
    this.withTest =
        report.relations().stream()
            .flatMap(
                each ->
                    wholeOf(each)
                        .filter(whole -> figures.exactCount(whole).isPresent())
                        .map(whole -> ofWhole(each))
                        .orElse(Stream.of()))
            .collect(Collectors.toSet());
    this.withDenominator =
        report.relations().stream().flatMap(FigureCheck::divided).collect(Collectors.toSet());
  }

  private static Stream<String> divided(Relation relation) {
    return relation instanceof Share share ? Stream.of(share.percentage()) : ofWhole(relation);
  }

  /** The percentages of a number that is named. */
  private static Stream<String> ofWhole(Relation relation) {
    if (relation instanceof PercentageOf percentage) {
      return Stream.of(percentage.percentage());
    } else if (relation instanceof PercentagesOfWhole parts && parts.whole().isPresent()) {
      return parts.parts().stream();
    }
    return Stream.empty();
  }

  /** The number of which these are percentages. */
  private static Optional<String> wholeOf(Relation relation) {
    return relation instanceof PercentageOf percentage
        ? Optional.of(percentage.denominator())
        : relation instanceof PercentagesOfWhole parts ? parts.whole() : Optional.empty();
  }

  void run() {
    for (Figure figure : figures.all()) {
      value(figure);
      time(figure);
      if (figure.kind() == FigureKind.PERCENTAGE
          && !(figure.value() instanceof FigureValue.Missing)) {
        population(figure);
        share(figure);
      }
    }
  }

  private void value(Figure figure) {
    List<String> concerned = List.of(figure.id());
    if (figure.value() instanceof FigureValue.Missing) {
      log.found(
          CheckResult.WARNING,
          CheckKind.VALUE_STATED,
          concerned,
          figure + ": the report speaks of it and gives no number");
    } else if (figure.value() instanceof FigureValue.InWords) {
      log.found(
          CheckResult.WARNING,
          CheckKind.VALUE_STATED,
          concerned,
          figure + " is no number" + givenElsewhere(figure) + ": give the number");
    } else {
      log.sound(CheckKind.VALUE_STATED, concerned, figure + " has a value");
    }
  }

  private String givenElsewhere(Figure figure) {
    return report.relations().stream()
        .filter(Restatement.class::isInstance)
        .map(Restatement.class::cast)
        .filter(again -> again.figure().equals(figure.id()))
        .map(again -> ", where " + figures.of(again.original()) + " is given")
        .collect(Collectors.joining());
  }

  private void time(Figure figure) {
    List<String> concerned = List.of(figure.id());
    figure
        .timing()
        .ifPresentOrElse(
            timing -> log.sound(CheckKind.TIME_STATED, concerned, figure + " is " + timing),
            () ->
                log.found(
                    CheckResult.NOTE,
                    CheckKind.TIME_STATED,
                    concerned,
                    figure + " does not say of which day or period it is"));
  }

  private void share(Figure figure) {
    if (!withTest.contains(figure.id())
        && Interval.of(figure).filter(value -> value.liesAbove(WHOLE)).isPresent()) {
      log.found(
          CheckResult.ERROR,
          CheckKind.ATTAINABLE_PERCENTAGE,
          List.of(figure.id()),
          figure
              + " cannot be: no part of a whole is more than 100%; what is no part is an amount");
    }
  }

  private void population(Figure figure) {
    List<String> concerned = List.of(figure.id());
    if (figure.terms().containsKey(Term.POPULATION) || withDenominator.contains(figure.id())) {
      log.sound(CheckKind.POPULATION_NAMED, concerned, figure + " says of what it is taken");
    } else {
      log.found(
          CheckResult.WARNING,
          CheckKind.POPULATION_NAMED,
          concerned,
          figure + " does not say of whom or what it is taken");
    }
  }
}
