package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a report prints more than once, under one label and of one time, is one number. Only
 * what says when it holds is held against another: without that, it may be of another year.
 */
final class OneValueCheck {

  /** What makes two figures the same thing. */
  private record Printed(FigureKind kind, String label, Map<Term, String> terms, Timing timing) {

    static Printed of(Figure figure, Timing timing) {
      Map<Term, String> terms = new TreeMap<>();
      figure.terms().forEach((term, text) -> terms.put(term, Wording.key(text)));
      return new Printed(figure.kind(), Wording.key(figure.label()), terms, timing);
    }
  }

  private final Figures figures;
  private final Set<List<String>> restated;
  private final CheckLog log;

  OneValueCheck(Report report, Figures figures, CheckLog log) {
    this.figures = figures;
    this.log = log;
    restated =
        report.relations().stream()
            .filter(Restatement.class::isInstance)
            .map(Relation::figures)
            .collect(Collectors.toSet());
  }

  void run() {
    Map<Printed, List<Figure>> same = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      @Nullable Timing timing = figure.timing().orElse(null);
      if (timing != null && Interval.of(figure).isPresent()) {
        same.computeIfAbsent(Printed.of(figure, timing), key -> new ArrayList<>()).add(figure);
      }
    }
    for (List<Figure> each : same.values()) {
      for (int i = 1; i < each.size(); i++) {
        check(each.get(0), each.get(i));
      }
    }
  }

  private void check(Figure first, Figure again) {
    List<String> ids = List.of(first.id(), again.id());
    if (restated.contains(ids) || restated.contains(List.of(again.id(), first.id()))) {
      return;
    }
    String found =
        "\"" + first.label() + "\" is printed as " + first + " and as " + again + ", both ";
    String when = String.valueOf(first.timing().orElseThrow());
    if (Interval.of(first).orElseThrow().meets(Interval.of(again).orElseThrow())) {
      log.sound(CheckKind.ONE_VALUE, ids, found + when);
    } else {
      log.found(
          CheckResult.WARNING,
          CheckKind.ONE_VALUE,
          ids,
          found + when + "; one of them is wrong, or they need words that tell them apart");
    }
  }
}
