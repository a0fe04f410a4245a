package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether what is compared counts in the same terms. */
final class TermsCheck {

  private final Figures figures;
  private final CheckLog log;

  TermsCheck(Figures figures, CheckLog log) {
    this.figures = figures;
    this.log = log;
  }

  void run(Comparison comparison) {
    Figure figure = figures.of(comparison.figure());
    Figure other = figures.of(comparison.other());
    List<String> differences = differences(figure.terms(), other.terms());
    if (figure.kind() != other.kind()) {
      differences.add(0, "one is " + figure.kind().words() + ", the other " + other.kind().words());
    }
    if (differences.isEmpty() && figure.terms().isEmpty()) {
      log.undecided(
          CheckKind.SAME_TERMS,
          comparison.figures(),
          figure + " is compared with " + other + ", and neither says what it counts");
      return;
    }
    report(
        CheckKind.SAME_TERMS,
        comparison.figures(),
        figure + " is compared with " + other,
        differences);
  }

  void run(BesideGuideline comparison) {
    Figure figure = figures.of(comparison.figure());
    StatedGuideline guideline = comparison.guideline();
    List<String> differences = new ArrayList<>();
    guideline
        .terms()
        .forEach(
            (term, text) -> addDifference(term, figure.terms(), guideline.terms(), differences));
    String found = figure + " is set beside " + guideline + part(figure, guideline);
    String wanting = wanting(figure, guideline);
    if (differences.isEmpty() && !wanting.isEmpty()) {
      log.undecided(
          CheckKind.GUIDELINE_TERMS,
          comparison.figures(),
          found + ", of which it is not stated: " + wanting);
    } else {
      report(CheckKind.GUIDELINE_TERMS, comparison.figures(), found, differences);
    }
    comparison.claimed().ifPresent(claimed -> position(figure, guideline, claimed));
  }

  /** What has to be known of a guideline, and is not, before a figure is in the same terms. */
  private static String wanting(Figure figure, StatedGuideline guideline) {
    Set<Term> needed =
        figure.kind() == FigureKind.MEAN
            ? EnumSet.of(Term.UNIT, Term.PER)
            : guideline.terms().isEmpty() ? EnumSet.of(Term.UNIT) : EnumSet.noneOf(Term.class);
    return needed.stream()
        .filter(term -> !guideline.terms().containsKey(term))
        .map(Term::words)
        .collect(Collectors.joining(", "));
  }

  private static String part(Figure figure, StatedGuideline guideline) {
    return guideline
        .bounds()
        .filter(bounds -> bounds.most().signum() > 0)
        .flatMap(
            bounds ->
                figure.value() instanceof FigureValue.Printed printed
                    ? Optional.of(
                        printed
                            .number()
                            .movePointRight(2)
                            .divide(bounds.most(), 0, RoundingMode.HALF_UP))
                    : Optional.<BigDecimal>empty())
        .map(percent -> ", " + percent.toPlainString() + "% of its upper bound")
        .orElse("");
  }

  private void report(CheckKind kind, List<String> ids, String found, List<String> differences) {
    if (differences.isEmpty()) {
      log.sound(kind, ids, found + ", in the same terms");
    } else {
      log.found(
          CheckResult.WARNING,
          kind,
          ids,
          found + ", in other terms: " + String.join("; ", differences));
    }
  }

  private static List<String> differences(Map<Term, String> one, Map<Term, String> other) {
    List<String> differences = new ArrayList<>();
    for (Term term : Term.values()) {
      addDifference(term, one, other, differences);
    }
    return differences;
  }

  private static void addDifference(
      Term term, Map<Term, String> one, Map<Term, String> other, List<String> differences) {
    String first = one.get(term);
    String second = other.get(term);
    if (first != null && second != null && Wording.same(first, second)) {
      return;
    }
    if (first != null || second != null) {
      differences.add(term.words() + " " + quoted(first) + " against " + quoted(second));
    }
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "not stated" : "\"" + text + "\"";
  }

  private void position(
      Figure figure, StatedGuideline guideline, BesideGuideline.Position claimed) {
    StatedGuideline.Bounds bounds = guideline.bounds().orElseThrow();
    List<String> concerned = List.of(figure.id());
    Interval.of(figure)
        .ifPresentOrElse(
            value -> {
              boolean holds =
                  switch (claimed) {
                    case BELOW -> value.low().compareTo(bounds.least()) < 0;
                    case ABOVE -> value.high().compareTo(bounds.most()) > 0;
                    case WITHIN -> value.meets(new Interval(bounds.least(), bounds.most()));
                  };
              String found =
                  figure + " is said to be " + Wording.key(claimed.name()) + " " + guideline;
              if (holds) {
                log.sound(CheckKind.GUIDELINE_POSITION, concerned, found + ", and is");
              } else {
                log.found(
                    CheckResult.ERROR,
                    CheckKind.GUIDELINE_POSITION,
                    concerned,
                    found + ", and is not");
              }
            },
            () ->
                log.undecided(
                    CheckKind.GUIDELINE_POSITION, concerned, "no number is given of " + figure));
  }
}
