package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether the categories of a whole exclude one another, and how many cases are left over. */
final class CategoryCheck {

  /** What may be left over, in percent, before the categories say too little. */
  private static final BigDecimal RESIDUAL_LIMIT = BigDecimal.TEN;

  private final Figures figures;
  private final CheckLog log;

  CategoryCheck(Figures figures, CheckLog log) {
    this.figures = figures;
    this.log = log;
  }

  void run(List<String> parts, Categories categories, Optional<Interval> whole) {
    if (categories.rule() == Categories.Rule.EXCLUSIVE) {
      exclusive(categories);
    }
    categories.residual().ifPresent(residual -> residual(parts, residual, whole));
  }

  private void exclusive(Categories categories) {
    for (List<String> overlap : categories.overlaps()) {
      log.found(
          CheckResult.WARNING,
          CheckKind.EXCLUSIVE_CATEGORIES,
          overlap,
          figures.words(overlap)
              + " overlap, and each case is counted in one category: say by which rule, or count a"
              + " case in each and give the number of cases as well");
    }
    for (String merged : categories.merged()) {
      log.found(
          CheckResult.NOTE,
          CheckKind.EXCLUSIVE_CATEGORIES,
          List.of(merged),
          figures.of(merged) + " puts two things under one name: give each its own number");
    }
  }

  private void residual(List<String> parts, String residual, Optional<Interval> whole) {
    Optional<Interval> left = figures.interval(residual);
    if (left.isEmpty() || whole.isEmpty()) {
      log.undecided(
          CheckKind.RESIDUAL_CATEGORY,
          List.of(residual),
          "what is left over, or the whole, has no number");
      return;
    }
    Interval limit = whole.get().times(Interval.exactly(RESIDUAL_LIMIT)).hundredth();
    boolean large = left.get().liesAbove(limit);
    boolean first =
        parts.size() > 1
            && figures.unknown(parts).isEmpty()
            && parts.stream()
                .filter(part -> !part.equals(residual))
                .allMatch(part -> left.get().liesAbove(figures.interval(part).orElseThrow()));
    String share =
        figures.of(residual)
            + " is left over, of "
            + whole.get()
            + (first ? ", and is the largest category" : "");
    if (large || first) {
      log.found(
          CheckResult.WARNING,
          CheckKind.RESIDUAL_CATEGORY,
          List.of(residual),
          share
              + "; no more than 10 % and not the largest is allowed, so that the others tell most");
    } else {
      log.sound(CheckKind.RESIDUAL_CATEGORY, List.of(residual), share + ", no more than 10 %");
    }
  }
}
