package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Whether parts add up to their whole and count the same thing. */
final class PartsCheck {

  private static final CheckKind KIND = CheckKind.PARTS_AGAINST_WHOLE;

  private final PartsOfWhole relation;
  private final Figures figures;
  private final CheckLog log;
  private final List<String> concerned = new ArrayList<>();

  PartsCheck(PartsOfWhole relation, Figures figures, CheckLog log) {
    this.relation = relation;
    this.figures = figures;
    this.log = log;
    concerned.add(relation.whole());
    concerned.addAll(relation.parts());
  }

  void run() {
    Optional<Interval> whole = figures.interval(relation.whole());
    if (whole.isEmpty()) {
      log.undecided(KIND, concerned, "the whole has no number: " + figures.of(relation.whole()));
    } else if (relation.categories().rule() == Categories.Rule.MULTI_LABEL) {
      eachWithin(whole.get());
    } else {
      sum(whole.get());
    }
    new CategoryCheck(figures, log).run(relation.parts(), relation.categories(), whole);
    units();
  }

  private void eachWithin(Interval whole) {
    List<String> greater =
        relation.parts().stream()
            .filter(part -> figures.interval(part).filter(it -> it.liesAbove(whole)).isPresent())
            .toList();
    if (greater.isEmpty()) {
      log.sound(KIND, concerned, "no part exceeds " + figures.of(relation.whole()));
    } else {
      log.found(
          CheckResult.ERROR,
          KIND,
          concerned,
          figures.words(greater) + " exceed the whole, " + figures.of(relation.whole()));
    }
  }

  private void sum(Interval whole) {
    List<String> summed = new ArrayList<>(relation.parts());
    relation.reconcilers().forEach(each -> summed.add(each.figure()));
    List<String> unknown = figures.unknown(summed);
    Interval known = sum(relation.parts());
    if (unknown.isEmpty()) {
      sumOfKnown(whole, reconciled(known, relation.reconcilers()));
    } else if (relation.reconcilers().isEmpty() && known.liesAbove(whole)) {
      log.found(
          CheckResult.ERROR,
          KIND,
          concerned,
          "the parts that are given add up to "
              + known
              + ", more than the whole, "
              + figures.of(relation.whole()));
    } else {
      log.undecided(KIND, concerned, "no number is given of " + figures.words(unknown));
    }
  }

  private void sumOfKnown(Interval whole, Interval sum) {
    String found =
        figures.words(relation.parts())
            + stated()
            + " add up to "
            + sum
            + ", and the whole is "
            + figures.of(relation.whole());
    if (sum.meets(whole)) {
      log.sound(KIND, concerned, found);
      return;
    }
    List<Reconciler> explaining = explaining(whole, sum);
    if (explaining.isEmpty()) {
      log.found(
          CheckResult.ERROR, KIND, concerned, found + difference(whole, sum), wholeThatFits(sum));
    } else {
      List<String> with = new ArrayList<>(concerned);
      explaining.forEach(each -> with.add(each.figure()));
      log.found(
          CheckResult.WARNING,
          KIND,
          with,
          found
              + difference(whole, sum)
              + "; "
              + words(explaining)
              + " it would be "
              + reconciled(sum, explaining)
              + ": say so");
    }
  }

  private String stated() {
    return relation.reconcilers().isEmpty() ? "" : ", " + words(relation.reconcilers()) + ",";
  }

  private String words(List<Reconciler> reconcilers) {
    return Wording.list(
        reconcilers.stream()
            .map(
                each ->
                    (each.effect() == Reconciler.Effect.TAKEN_OFF ? "less " : "plus ")
                        + figures.of(each.figure()))
            .toList());
  }

  private static String difference(Interval whole, Interval sum) {
    boolean more = sum.liesAbove(whole);
    Interval gap = more ? sum.minus(whole) : whole.minus(sum);
    return ", " + gap + (more ? " fewer" : " more") + " than the parts";
  }

  /** A sum of counts may be the whole; of rounded numbers there are too many. */
  private List<Suggestion> wholeThatFits(Interval sum) {
    boolean exact = sum.low().compareTo(sum.high()) == 0 && sum.low().signum() >= 0;
    return exact
        ? List.of(new Suggestion(relation.whole(), sum.low(), OptionalLong.empty()))
        : List.of();
  }

  /** The fewest of the figures to be tried that make the sum right. */
  private List<Reconciler> explaining(Interval whole, Interval sum) {
    List<Reconciler> tried =
        relation.possibleReconcilers().stream()
            .filter(each -> figures.interval(each.figure()).isPresent())
            .toList();
    return IntStream.range(1, 1 << tried.size())
        .boxed()
        .sorted(Comparator.comparing(Integer::bitCount))
        .map(
            chosen ->
                IntStream.range(0, tried.size())
                    .filter(bit -> (chosen & (1 << bit)) != 0)
                    .mapToObj(tried::get)
                    .toList())
        .filter(chosen -> reconciled(sum, chosen).meets(whole))
        .findFirst()
        .orElse(List.of());
  }

  private Interval reconciled(Interval sum, List<Reconciler> reconcilers) {
    Interval result = sum;
    for (Reconciler each : reconcilers) {
      Interval value = figures.interval(each.figure()).orElseThrow();
      result =
          each.effect() == Reconciler.Effect.TAKEN_OFF ? result.minus(value) : result.plus(value);
    }
    return result;
  }

  private Interval sum(List<String> ids) {
    return ids.stream()
        .flatMap(id -> figures.interval(id).stream())
        .reduce(Interval.ZERO, Interval::plus);
  }

  private void units() {
    String unit = figures.of(relation.whole()).terms().get(Term.UNIT);
    if (unit == null) {
      return;
    }
    List<String> others =
        relation.parts().stream()
            .filter(part -> figures.of(part).terms().containsKey(Term.UNIT))
            .filter(
                part -> !Wording.same(unit, figures.of(part).terms().getOrDefault(Term.UNIT, "")))
            .toList();
    if (others.isEmpty()) {
      log.sound(CheckKind.UNIT_OF_COUNT, concerned, "the whole and its parts count " + unit);
    } else {
      log.found(
          CheckResult.WARNING,
          CheckKind.UNIT_OF_COUNT,
          concerned,
          figures.of(relation.whole())
              + " counts "
              + unit
              + ", and its parts count "
              + Wording.list(
                  others.stream()
                      .map(part -> figures.of(part).terms().getOrDefault(Term.UNIT, ""))
                      .distinct()
                      .toList())
              + ": they add up only if each of the "
              + unit
              + " has one of them, so say that, or count both");
    }
  }
}
