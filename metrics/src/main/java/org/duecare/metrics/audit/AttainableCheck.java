package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether some whole number of cases gives a percentage. */
final class AttainableCheck {

  private static final CheckKind KIND = CheckKind.ATTAINABLE_PERCENTAGE;

  private final Figures figures;
  private final CheckLog log;

  AttainableCheck(Figures figures, CheckLog log) {
    this.figures = figures;
    this.log = log;
  }

  /**
   * Checks a percentage of a count.
   *
   * @param closing what would close a sum in its place, to be suggested in place of its neighbours
   */
  void run(String percentage, String count, List<Suggestion> closing) {
    List<String> concerned = List.of(percentage, count);
    Optional<BigDecimal> printed = figures.printed(percentage);
    OptionalLong of = figures.exactCount(count);
    if (printed.isEmpty() || of.isEmpty()) {
      log.undecided(KIND, concerned, figures.words(concerned) + " would both have to be numbers");
    } else {
      run(concerned, printed.get(), of.getAsLong(), closing);
    }
  }

  private void run(List<String> concerned, BigDecimal printed, long of, List<Suggestion> closing) {
    Figure percentage = figures.of(concerned.get(0));
    Figure count = figures.of(concerned.get(1));
    Optional<Interval> counts = Grim.counts(printed, of);
    if (of == 0 && printed.signum() == 0) {
      log.undecided(KIND, concerned, "there is no percentage of none");
    } else if (counts.isPresent() && of > 0) {
      log.sound(KIND, concerned, percentage + " can be " + counts.get() + " of " + count);
    } else if (of == 0) {
      log.found(CheckResult.ERROR, KIND, concerned, percentage + " is taken of none: " + count);
    } else {
      List<Suggestion> neighbours = Grim.neighbours(percentage, printed, of);
      log.found(
          CheckResult.ERROR,
          KIND,
          concerned,
          percentage
              + " cannot be: no whole number of "
              + count
              + " gives it, the next to it "
              + Wording.list(
                  neighbours.stream()
                      .map(
                          each ->
                              each.value().toPlainString()
                                  + "% ("
                                  + each.count().orElseThrow()
                                  + ")")
                      .toList()),
          closing.isEmpty() ? neighbours : closing);
    }
  }
}
