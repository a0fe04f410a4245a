package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether figures under one label, or per the same thing, have one denominator. */
final class DenominatorCheck {

  private static final CheckKind KIND = CheckKind.ONE_DENOMINATOR;

  /** A mean, and the bases of the numbers over which it may have been taken. */
  private record Divided(Figure mean, Set<String> bases) {

    @Override
    public String toString() {
      return mean + " by " + String.join(" or ", bases);
    }
  }

  private final Report report;
  private final Figures figures;
  private final CheckLog log;

  DenominatorCheck(Report report, Figures figures, CheckLog log) {
    this.report = report;
    this.figures = figures;
    this.log = log;
  }

  void run() {
    Map<String, List<Divided>> byDenominator = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Relation relation : report.relations()) {
      if (relation instanceof MeanOf mean) {
        Figure figure = figures.of(mean.mean());
        String per = figure.terms().get(Term.PER);
        Set<String> bases = bases(mean, figure);
        if (per != null && !bases.isEmpty()) {
          byDenominator
              .computeIfAbsent(per, key -> new ArrayList<>())
              .add(new Divided(figure, bases));
        }
      }
    }
    byDenominator.forEach(this::per);
    labels();
  }

  /** What the report says, or else the bases of all numbers over which the mean is right. */
  private Set<String> bases(MeanOf relation, Figure mean) {
    Set<String> bases = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    String stated = mean.terms().get(Term.BASIS);
    if (stated != null) {
      bases.add(stated);
      return bases;
    }
    for (String number : MeanCheck.fitting(relation, figures)) {
      String basis = figures.of(number).terms().get(Term.BASIS);
      if (basis == null) {
        return Set.of();
      }
      bases.add(basis);
    }
    return bases;
  }

  private void per(String per, List<Divided> means) {
    if (means.size() < 2) {
      return;
    }
    Set<String> common = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    common.addAll(means.get(0).bases());
    means.forEach(each -> common.retainAll(each.bases()));
    List<String> ids = means.stream().map(each -> each.mean().id()).distinct().toList();
    String found =
        "per " + per + ": " + Wording.list(means.stream().map(Divided::toString).toList());
    if (common.isEmpty()) {
      log.found(
          CheckResult.WARNING,
          KIND,
          ids,
          found + "; one denominator for all is needed, or its name");
    } else {
      log.sound(KIND, ids, found);
    }
  }

  private void labels() {
    Map<String, List<Figure>> byLabel = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      boolean divided = figure.kind() != FigureKind.COUNT && figure.kind() != FigureKind.AMOUNT;
      if (divided && figure.terms().containsKey(Term.POPULATION)) {
        byLabel
            .computeIfAbsent(figure.kind() + Wording.key(figure.label()), key -> new ArrayList<>())
            .add(figure);
      }
    }
    byLabel.values().stream().filter(same -> same.size() > 1).forEach(this::label);
  }

  private void label(List<Figure> same) {
    List<String> ids = same.stream().map(Figure::id).toList();
    List<String> populations =
        same.stream().map(each -> each.terms().getOrDefault(Term.POPULATION, "")).toList();
    String label = "under the label \"" + same.get(0).label() + "\" ";
    if (populations.stream().map(Wording::key).distinct().count() > 1) {
      log.found(
          CheckResult.WARNING,
          KIND,
          ids,
          label
              + "there are "
              + Wording.list(populations.stream().distinct().toList())
              + "; one label needs one denominator");
    } else {
      log.sound(KIND, ids, label + "there is one population, " + populations.get(0));
    }
  }
}
