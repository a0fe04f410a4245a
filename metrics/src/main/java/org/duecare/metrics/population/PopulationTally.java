package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
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
    CareAtEndOfDay there = CareAtEndOfDay.of(history, day);
    if (there == CareAtEndOfDay.IN_DOUBT) {
      doubtful.add(new ChildInCare(facts, day));
    }
    for (PeriodOfCare care : history.periods()) {
      if (care.knownFrom().isAfter(day)) {
        break;
      }
      @Nullable LocalDate until = history.lastDayOf(care).orElse(null);
      boolean open = until == null || until.isAfter(day);
      if (open && there.isInCare()) {
        addOpen(facts, care, day, there);
      }
      // The first episode says what began, and the last what ended.
      if (!isOnShortBreak(care, care.knownFrom())) {
        addStart(history, care, open ? null : until);
      }
      if (!isOnShortBreak(care, open || until == null ? day : until)) {
        addEnd(facts, care, open ? null : until);
      }
    }
  }

  private void addOpen(ChildFacts facts, PeriodOfCare care, LocalDate day, CareAtEndOfDay there) {
    ChildInCare child = new ChildInCare(facts, care, day);
    if (there == CareAtEndOfDay.ON_SHORT_BREAKS) {
      onShortBreaks.add(child);
    } else {
      lookedAfter.add(child);
      stability.add(new StabilityOfChild(child, care, facts.history(), period));
    }
  }

  private static boolean isOnShortBreak(PeriodOfCare care, LocalDate day) {
    return care.episodeOn(day).filter(it -> it.legalStatus().isShortBreak()).isPresent();
  }

  private void addStart(CareHistory history, PeriodOfCare care, @Nullable LocalDate ended) {
    @Nullable LocalDate start = care.start().orElse(null);
    if (start == null) {
      if (care.knownFrom().isAfter(period.firstDay())) {
        startsInDoubt.add(TimeInCare.of(history, care, ended));
      }
    } else if (period.contains(start)) {
      (history.isInDoubt(care, start) ? startsInDoubt : starts)
          .add(TimeInCare.of(history, care, ended));
    }
  }

  /** Adds an end; of what is in doubt, that of a period that is open as far as is recorded, too. */
  private void addEnd(ChildFacts facts, PeriodOfCare care, @Nullable LocalDate ended) {
    CareHistory history = facts.history();
    if (ended == null) {
      if (history.isInDoubt(care, period.lastDay())) {
        endsInDoubt.add(TimeInCare.of(history, care, null));
      }
    } else if (period.contains(ended)) {
      TimeInCare time = TimeInCare.of(history, care, ended);
      if (history.isInDoubt(care, ended)) {
        endsInDoubt.add(time);
      } else {
        ends.add(time);
        left.add(new ChildInCare(facts, care, ended));
      }
    }
  }

  /** Both, month by month. */
  static List<PopulationTally> plusEach(List<PopulationTally> some, List<PopulationTally> others) {
    List<PopulationTally> both = new ArrayList<>();
    for (int month = 0; month < some.size(); month++) {
      both.add(some.get(month).plus(others.get(month)));
    }
    return both;
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
