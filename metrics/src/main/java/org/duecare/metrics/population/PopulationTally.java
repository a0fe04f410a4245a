package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.metrics.measure.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** What the children seen so far say about a period. Not thread-safe. */
final class PopulationTally {

  final ReportingPeriod period;
  final List<ChildInCare> lookedAfter = new ArrayList<>();
  final List<ChildInCare> onShortBreaks = new ArrayList<>();
  final List<ChildInCare> doubtful = new ArrayList<>();
  final List<TimeInCare> starts = new ArrayList<>();
  final List<TimeInCare> startsInDoubt = new ArrayList<>();
  final List<TimeInCare> ends = new ArrayList<>();
  final List<TimeInCare> endsInDoubt = new ArrayList<>();
  final List<ChildInCare> left = new ArrayList<>();
  final List<StabilityOfChild> stability = new ArrayList<>();

  PopulationTally(ReportingPeriod period) {
    this.period = period;
  }

  static PopulationTally of(PopulationCases cases) {
    PopulationTally tally = new PopulationTally(cases.period());
    tally.lookedAfter.addAll(cases.lookedAfter());
    tally.onShortBreaks.addAll(cases.onShortBreaks());
    tally.doubtful.addAll(cases.doubtful());
    tally.starts.addAll(cases.starts());
    tally.startsInDoubt.addAll(cases.startsInDoubt());
    tally.ends.addAll(cases.ends());
    tally.endsInDoubt.addAll(cases.endsInDoubt());
    tally.left.addAll(cases.left());
    tally.stability.addAll(cases.stability());
    return tally;
  }

  void add(ChildFacts facts) {
    CareHistory history = facts.history();
    LocalDate day = period.lastDay();
    boolean counted = false;
    for (PeriodOfCare care : history.periods()) {
      if (care.knownFrom().isAfter(day)) {
        break;
      }
      @Nullable LocalDate until = history.lastDayOf(care).orElse(null);
      boolean open = until == null || until.isAfter(day);
      if (open && !isInDoubt(history, care, day)) {
        counted = true;
        addOpen(facts, care, day);
      }
      if (!isOnShortBreak(care, open || until == null ? day : until)) {
        addMovement(facts, care, open ? null : until);
      }
    }
    if (!counted && isInDoubt(history, lastBegunBy(day, history), day)) {
      doubtful.add(new ChildInCare(facts, day));
    }
  }

  private void addOpen(ChildFacts facts, PeriodOfCare care, LocalDate day) {
    ChildInCare child = new ChildInCare(facts, care, day);
    if (isOnShortBreak(care, day)) {
      onShortBreaks.add(child);
    } else {
      lookedAfter.add(child);
      stability.add(new StabilityOfChild(child, facts.history(), period));
    }
  }

  private static boolean isOnShortBreak(PeriodOfCare care, LocalDate day) {
    return care.episodeOn(day).filter(it -> it.legalStatus().isShortBreak()).isPresent();
  }

  private void addMovement(ChildFacts facts, PeriodOfCare care, @Nullable LocalDate ended) {
    CareHistory history = facts.history();
    @Nullable LocalDate start = care.start().orElse(null);
    @Nullable ReasonCeased reason =
        ended != null && care.end().filter(ended::equals).isPresent()
            ? care.reasonCeased().orElse(null)
            : null;
    TimeInCare time = new TimeInCare(history.child(), start, ended, reason);
    if (start != null && period.contains(start)) {
      (isInDoubt(history, care, start) ? startsInDoubt : starts).add(time);
    } else if (start == null && care.knownFrom().isAfter(period.firstDay())) {
      startsInDoubt.add(time);
    }
    if (ended == null || !period.contains(ended)) {
      return;
    }
    if (isInDoubt(history, care, ended)) {
      endsInDoubt.add(time);
    } else {
      ends.add(time);
      left.add(new ChildInCare(facts, care, ended));
    }
  }

  private static @Nullable PeriodOfCare lastBegunBy(LocalDate day, CareHistory history) {
    return history.periods().stream()
        .filter(care -> !care.knownFrom().isAfter(day))
        .reduce((before, next) -> next)
        .orElse(null);
  }

  /** Whether it is in doubt if a child is in care on a day, or in which period. */
  private static boolean isInDoubt(
      CareHistory history, @Nullable PeriodOfCare care, LocalDate day) {
    for (Doubt doubt : history.doubts()) {
      boolean certainAgain = care != null && !care.knownFrom().isBefore(doubt.until());
      if (doubt.kind() == Doubt.Kind.FACTS && !doubt.from().isAfter(day) && !certainAgain) {
        return true;
      }
    }
    return false;
  }

  PopulationTally plus(PopulationTally other) {
    lookedAfter.addAll(other.lookedAfter);
    onShortBreaks.addAll(other.onShortBreaks);
    doubtful.addAll(other.doubtful);
    starts.addAll(other.starts);
    startsInDoubt.addAll(other.startsInDoubt);
    ends.addAll(other.ends);
    endsInDoubt.addAll(other.endsInDoubt);
    left.addAll(other.left);
    stability.addAll(other.stability);
    return this;
  }
}
