package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a report prints more than once, under one label and of one time, is one number. Only
 * what says of which day or period it is is held against another, for without that it may be of
 * another; and never parts of different wholes, each of which may have its "other".
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
  private final CheckLog log;
  private final Set<List<String>> restated;

  /** The wholes that each part divides, as the relations have them. */
  private final Map<String, Set<Relation>> wholes = new HashMap<>();

  OneValueCheck(Report report, Figures figures, CheckLog log) {
    this.figures = figures;
    this.log = log;
    restated =
        report.relations().stream()
            .filter(Restatement.class::isInstance)
            .map(Relation::figures)
            .collect(Collectors.toSet());
    for (Relation relation : report.relations()) {
      parts(relation)
          .forEach(part -> wholes.computeIfAbsent(part, any -> new HashSet<>()).add(relation));
    }
  }

  private static List<String> parts(Relation relation) {
    if (relation instanceof PartsOfWhole parts) {
      return parts.parts();
    }
    return relation instanceof PercentagesOfWhole percentages ? percentages.parts() : List.of();
  }

  void run() {
    Map<Printed, List<Figure>> same = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      @Nullable Timing timing = figure.timing().orElse(null);
      if (timing != null && timing.isExact() && Interval.of(figure).isPresent()) {
        same.computeIfAbsent(Printed.of(figure, timing), key -> new ArrayList<>()).add(figure);
      }
    }
    for (List<Figure> each : same.values()) {
      for (int i = 1; i < each.size(); i++) {
        check(each.subList(0, i), each.get(i));
      }
    }
  }

  /** Against the first with which it cannot be one number, or else against the first of all. */
  private void check(List<Figure> before, Figure again) {
    List<Figure> comparable = before.stream().filter(each -> isComparable(each, again)).toList();
    comparable.stream()
        .filter(each -> !meet(each, again))
        .findFirst()
        .or(() -> comparable.stream().findFirst())
        .ifPresent(each -> check(each, again));
  }

  private boolean isComparable(Figure first, Figure again) {
    Set<Relation> one = wholes.getOrDefault(first.id(), Set.of());
    Set<Relation> other = wholes.getOrDefault(again.id(), Set.of());
    boolean apart = !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    return !apart
        && !restated.contains(List.of(first.id(), again.id()))
        && !restated.contains(List.of(again.id(), first.id()));
  }

  private static boolean meet(Figure first, Figure again) {
    return Interval.of(first).orElseThrow().meets(Interval.of(again).orElseThrow());
  }

  private void check(Figure first, Figure again) {
    List<String> ids = List.of(first.id(), again.id());
    String found =
        "\"" + first.label() + "\" is printed as " + first + " and as " + again + ", both ";
    String when = String.valueOf(first.timing().orElseThrow());
    if (meet(first, again)) {
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
