package org.duecare.metrics.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether figures that are put together hold at the same time. */
final class TimesCheck {

  private final Figures figures;
  private final CheckLog log;

  TimesCheck(Figures figures, CheckLog log) {
    this.figures = figures;
    this.log = log;
  }

  void run(Relation relation) {
    List<Figure> timed =
        figures.of(together(relation)).stream()
            .filter(figure -> figure.timing().isPresent())
            .toList();
    if (timed.size() < 2) {
      return;
    }
    Map<Timing, List<String>> byTiming = new LinkedHashMap<>();
    timed.forEach(
        figure ->
            byTiming
                .computeIfAbsent(figure.timing().orElseThrow(), key -> new ArrayList<>())
                .add(figure.id()));
    boolean agree =
        byTiming.keySet().stream()
                .allMatch(one -> byTiming.keySet().stream().allMatch(one::agreesWith))
            || partsFollowEachOther(relation);
    List<String> words = new ArrayList<>();
    byTiming.forEach((timing, ids) -> words.add(figures.words(ids) + " " + timing));
    List<String> ids = timed.stream().map(Figure::id).toList();
    if (agree) {
      log.sound(CheckKind.TIMES_AGREE, ids, "put together: " + String.join(", ", words));
    } else {
      log.found(
          CheckResult.WARNING,
          CheckKind.TIMES_AGREE,
          ids,
          "put together, and not of one time: " + String.join(", ", words));
    }
  }

  /** Whether a whole is over a time, and its parts over parts of it, such as quarters. */
  private boolean partsFollowEachOther(Relation relation) {
    if (!(relation instanceof PartsOfWhole parts)) {
      return false;
    }
    List<Timing> times =
        figures.of(parts.parts()).stream()
            .flatMap(figure -> figure.timing().stream())
            .sorted(Comparator.comparing((Timing time) -> time.days().first()))
            .toList();
    boolean followed = times.size() == parts.parts().size();
    for (int i = 1; i < times.size(); i++) {
      followed &= times.get(i - 1).days().last().plusDays(1).equals(times.get(i).days().first());
    }
    return followed
        && figures.of(List.of(parts.whole())).stream()
            .flatMap(figure -> figure.timing().stream())
            .anyMatch(
                whole ->
                    whole.days().first().equals(times.get(0).days().first())
                        && whole.days().last().equals(times.get(times.size() - 1).days().last()));
  }

  /**
   * The figures of a relation that must be of one time. What explains a difference, the population
   * of a rate and other years have times of their own.
   */
  private static List<String> together(Relation relation) {
    List<String> ids = new ArrayList<>();
    if (relation instanceof PartsOfWhole parts) {
      ids.add(parts.whole());
      ids.addAll(parts.parts());
    } else if (relation instanceof MeanOf mean) {
      ids.add(mean.mean());
      mean.total().ifPresent(ids::add);
      ids.add(mean.number());
    } else if (relation instanceof RateOf rate) {
      ids.addAll(List.of(rate.rate(), rate.count()));
    } else if (relation instanceof PercentagesOfWhole
        || relation instanceof Share
        || relation instanceof PercentageOf
        || relation instanceof Restatement) {
      ids.addAll(relation.figures());
    }
    return ids;
  }
}
