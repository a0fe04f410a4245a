package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether a percentage is that of its numerator and denominator. */
final class ShareCheck {

  private static final CheckKind KIND = CheckKind.SHARE_AGAINST_COUNTS;

  private final Share share;
  private final Figures figures;
  private final CheckLog log;

  ShareCheck(Share share, Figures figures, CheckLog log) {
    this.share = share;
    this.figures = figures;
    this.log = log;
  }

  void run() {
    Optional<Interval> numerator = figures.interval(share.numerator());
    Optional<Interval> denominator = figures.interval(share.denominator());
    if (numerator.isPresent()
        && denominator.isPresent()
        && numerator.get().liesAbove(denominator.get())) {
      log.found(
          CheckResult.ERROR,
          KIND,
          share.figures(),
          figures.of(share.numerator())
              + " exceeds what it is a part of, "
              + figures.of(share.denominator()));
    } else if (!figures.unknown(share.figures()).isEmpty()) {
      log.undecided(
          KIND,
          share.figures(),
          "no number is given of " + figures.words(figures.unknown(share.figures())));
    } else {
      run(
          figures.interval(share.percentage()).orElseThrow(),
          numerator.orElseThrow(),
          denominator.orElseThrow());
    }
  }

  private void run(Interval percentage, Interval numerator, Interval denominator) {
    String found =
        figures.of(share.percentage())
            + " is said of "
            + figures.words(List.of(share.numerator(), share.denominator()));
    if (denominator.high().signum() == 0) {
      log.undecided(KIND, share.figures(), "there is no percentage of none");
    } else if (percentage.times(denominator).meets(numerator.times(100))
        && isOfWholeCases(numerator)) {
      log.sound(KIND, share.figures(), found + ", and fits");
    } else {
      List<Suggestion> fitting = percentageThatFits();
      log.found(
          CheckResult.ERROR,
          KIND,
          share.figures(),
          found + ", and does not fit" + numbersThatFit(),
          fitting);
    }
  }

  /** Whether some whole number that the numerator may be gives the percentage. */
  private boolean isOfWholeCases(Interval numerator) {
    OptionalLong all = figures.exactCount(share.denominator());
    BigDecimal printed = figures.printed(share.percentage()).orElseThrow();
    return all.isEmpty()
        || figures.of(share.numerator()).kind() != FigureKind.COUNT
        || Grim.counts(printed, all.getAsLong()).filter(numerator::meets).isPresent();
  }

  private List<Suggestion> percentageThatFits() {
    Optional<BigDecimal> numerator = figures.printed(share.numerator());
    Optional<BigDecimal> denominator = figures.printed(share.denominator());
    if (numerator.isEmpty() || denominator.isEmpty() || denominator.get().signum() == 0) {
      return List.of();
    }
    int decimals = figures.printed(share.percentage()).orElseThrow().scale();
    BigDecimal fitting =
        numerator.get().movePointRight(2).divide(denominator.get(), decimals, RoundingMode.HALF_UP);
    return List.of(
        new Suggestion(share.percentage(), fitting, figures.exactCount(share.numerator())));
  }

  private String numbersThatFit() {
    OptionalLong denominator = figures.exactCount(share.denominator());
    BigDecimal printed = figures.printed(share.percentage()).orElseThrow();
    return denominator.isEmpty()
        ? ""
        : Grim.counts(printed, denominator.getAsLong())
            .map(counts -> ": it would be " + counts)
            .orElse(": no whole number gives it");
  }
}
