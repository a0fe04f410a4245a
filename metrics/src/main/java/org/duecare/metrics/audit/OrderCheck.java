package org.duecare.metrics.audit;

import java.util.List;

/** Whether figures of one kind are alike, or follow one another, as the report says. */
final class OrderCheck {

  private final Figures figures;
  private final CheckLog log;

  OrderCheck(Figures figures, CheckLog log) {
    this.figures = figures;
    this.log = log;
  }

  void run(Restatement relation) {
    List<String> ids = relation.figures();
    String found = figures.of(ids.get(0)) + " gives again " + figures.of(ids.get(1));
    if (!figures.unknown(ids).isEmpty()) {
      log.undecided(CheckKind.RESTATEMENT, ids, found + ", and one is no number");
    } else if (interval(ids.get(0)).meets(interval(ids.get(1)))) {
      log.sound(CheckKind.RESTATEMENT, ids, found);
    } else {
      log.found(CheckResult.ERROR, CheckKind.RESTATEMENT, ids, found + ", and differs");
    }
  }

  void run(Trend relation) {
    List<String> ids =
        relation.figures().stream().filter(id -> figures.interval(id).isPresent()).toList();
    boolean falling = relation.claimed() == Trend.Direction.FALLING;
    String claim = falling ? " fall" : " rise";
    if (ids.size() < 2) {
      log.undecided(
          CheckKind.TREND,
          relation.figures(),
          "fewer than two numbers are given that are said to" + claim);
      return;
    }
    boolean holds = true;
    for (int i = 1; i < ids.size(); i++) {
      Interval less = interval(ids.get(falling ? i : i - 1));
      Interval more = interval(ids.get(falling ? i - 1 : i));
      holds &= less.low().compareTo(more.high()) < 0;
    }
    String found = figures.words(ids) + " are said to" + claim;
    if (holds) {
      log.sound(CheckKind.TREND, relation.figures(), found + ", and do");
    } else {
      log.found(CheckResult.ERROR, CheckKind.TREND, relation.figures(), found + ", and do not");
    }
  }

  private Interval interval(String id) {
    return figures.interval(id).orElseThrow();
  }
}
