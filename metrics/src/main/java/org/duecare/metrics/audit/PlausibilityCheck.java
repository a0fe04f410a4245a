package org.duecare.metrics.audit;

import java.util.List;

/** Whether two sums of figures are plausible together. */
final class PlausibilityCheck {

  private static final CheckKind KIND = CheckKind.PLAUSIBILITY;

  private final Plausibility relation;
  private final Figures figures;
  private final CheckLog log;

  PlausibilityCheck(Plausibility relation, Figures figures, CheckLog log) {
    this.relation = relation;
    this.figures = figures;
    this.log = log;
  }

  void run() {
    List<String> ids = relation.figures();
    if (!figures.unknown(ids).isEmpty()) {
      log.undecided(KIND, ids, "no number is given of " + figures.words(figures.unknown(ids)));
      return;
    }
    Interval sum = sum(relation.sum());
    Interval other = sum(relation.other());
    StatedGuideline.Bounds times = relation.times();
    String found = words(relation.sum(), sum) + ", against " + words(relation.other(), other);
    boolean plausible = sum.meets(new Interval(times.least(), times.most()).times(other));
    if (plausible) {
      log.sound(KIND, ids, found);
    } else {
      log.found(
          CheckResult.WARNING,
          KIND,
          ids,
          found + "; plausible is " + times + " times as many, because " + relation.why());
    }
  }

  private Interval sum(List<Quantity> terms) {
    return terms.stream().map(this::interval).reduce(Interval.ZERO, Interval::plus);
  }

  private Interval interval(Quantity term) {
    Interval figure = figures.interval(term.figure()).orElseThrow();
    return term.percentage()
        .map(percent -> figures.interval(percent).orElseThrow().times(figure).hundredth())
        .orElse(figure);
  }

  private String words(List<Quantity> terms, Interval sum) {
    String each =
        Wording.list(
            terms.stream()
                .map(
                    term ->
                        term.percentage().map(percent -> figures.of(percent) + " of ").orElse("")
                            + figures.of(term.figure()))
                .toList());
    return each + (terms.size() > 1 || terms.get(0).percentage().isPresent() ? ", " + sum : "");
  }
}
