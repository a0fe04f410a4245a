package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.TwentyFourHours;
import org.duecare.core.law.reading.AccommodationStart;
import org.duecare.core.law.reading.EndOfRemand;
import org.duecare.core.law.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * The whole days on which a child is looked after otherwise than for short breaks: the first and
 * the last day of a period count, and a day on which the status changes counts by its last status.
 */
final class DaysLookedAfter {

  /** In every history that fits the facts; in order, none touching the next. */
  private final List<DateSpan> certain;

  /** In some history that fits the facts. */
  private final List<DateSpan> possible;

  /** Why days are possible and not certain: facts in doubt, then what the periods leave open. */
  private final List<KnownPeriod.Cut> doubts;

  private DaysLookedAfter(
      List<DateSpan> certain, List<DateSpan> possible, List<KnownPeriod.Cut> doubts) {
    this.certain = joined(certain);
    this.possible = joined(possible);
    this.doubts = doubts;
  }

  /** The days from one to another, both inclusive. */
  static DaysLookedAfter between(
      CareHistory history, LocalDate from, LocalDate to, Readings readings) {
    EndOfRemand endOfRemand = readings.inUse(EndOfRemand.WITH_REMAND);
    List<DateSpan> certain = new ArrayList<>();
    List<DateSpan> possible = new ArrayList<>();
    Set<KnownPeriod.Cut> facts = new LinkedHashSet<>();
    List<KnownPeriod.Cut> doubts = new ArrayList<>(0);
    for (Doubt doubt : history.doubts()) {
      if (doubt.kind() == Doubt.Kind.FACTS
          && add(possible, doubt.from(), doubt.until().minusDays(1), from, to)) {
        facts.add(inDoubt(doubt));
      }
    }
    LocalDate notBefore = LocalDate.MIN;
    for (PeriodOfCare period : history.periods()) {
      LocalDate last = earlier(to, history.lastDayOf(period, endOfRemand).orElse(LocalDate.MAX));
      if (period.start().isEmpty() && notBefore.isBefore(period.knownFrom())) {
        if (add(possible, notBefore, period.knownFrom().minusDays(1), from, to)) {
          doubts.add(new KnownPeriod.Cut(notBefore, MissingFact.START_OF_CARE, null));
        }
      }
      LocalDate certainUntil = last;
      if (history.mayLackClosingReview(period, endOfRemand)) {
        certainUntil = earlier(last, history.lastDayOf(period).orElse(last));
        if (certainUntil.isBefore(last) && !last.isBefore(from)) {
          doubts.add(mayBeClosedAfter(certainUntil, history));
        }
      }
      for (Doubt doubt : history.doubts()) {
        LocalDate before =
            doubt.from().equals(LocalDate.MIN) ? LocalDate.MIN : doubt.from().minusDays(1);
        boolean concerned =
            doubt.kind() == Doubt.Kind.FACTS && period.knownFrom().isBefore(doubt.until());
        if (concerned && before.isBefore(certainUntil)) {
          certainUntil = before;
          // It leaves open what comes after it, too.
          if (!last.isBefore(from)) {
            facts.add(inDoubt(doubt));
          }
        }
      }
      TwentyFourHours lasted = LengthOfStay.of(period, to);
      if (lasted == TwentyFourHours.NOT_MORE && !certainUntil.isBefore(last)) {
        notBefore = last.plusDays(1);
        continue;
      }
      LocalDate first =
          period
              .lookedAfterFrom(readings.inUse(AccommodationStart.FIRST_DAY))
              .orElse(period.knownFrom());
      for (DateSpan care : ordinaryCare(period, first, last)) {
        add(possible, care.first(), care.last(), from, to);
        if (lasted == TwentyFourHours.MORE) {
          add(certain, care.first(), earlier(care.last(), certainUntil), from, to);
        } else if (!care.last().isBefore(from)) {
          doubts.add(new KnownPeriod.Cut(care.first(), MissingFact.LENGTH_OF_ACCOMMODATION, null));
        }
      }
      notBefore = last.equals(LocalDate.MAX) ? last : last.plusDays(1);
    }
    doubts.addAll(0, facts);
    return new DaysLookedAfter(certain, possible, doubts);
  }

  private static KnownPeriod.Cut inDoubt(Doubt doubt) {
    return new KnownPeriod.Cut(doubt.from(), MissingFact.DOUBTFUL_FACTS, doubt.reason());
  }

  /** By A27 a closing review that is not given may have ended care by remand on its last day. */
  private static KnownPeriod.Cut mayBeClosedAfter(LocalDate end, CareHistory history) {
    return history
        .firstDoubtAbout(Doubt.Kind.REVIEW_DAY)
        .map(doubt -> new KnownPeriod.Cut(end, MissingFact.DOUBTFUL_FACTS, doubt.reason()))
        .orElseGet(() -> new KnownPeriod.Cut(end, MissingFact.EARLIER_REVIEWS, null));
  }

  private static List<DateSpan> ordinaryCare(PeriodOfCare period, LocalDate first, LocalDate last) {
    List<CareEpisode> episodes = period.episodes();
    List<DateSpan> spans = new ArrayList<>(episodes.size());
    if (episodes.isEmpty()) {
      add(spans, first, last, first, last);
    }
    for (int i = 0; i < episodes.size(); i++) {
      LocalDate next = i + 1 < episodes.size() ? episodes.get(i + 1).start() : LocalDate.MAX;
      if (!episodes.get(i).legalStatus().isShortBreak()) {
        add(spans, episodes.get(i).start(), next.minusDays(1), first, last);
      }
    }
    return spans;
  }

  /** Whether the part of the span between two days was added, for there is one. */
  private static boolean add(
      List<DateSpan> spans, LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
    LocalDate begin = later(first, from);
    LocalDate end = earlier(last, to);
    return !end.isBefore(begin) && spans.add(DateSpan.closed(begin, end));
  }

  private static List<DateSpan> joined(List<DateSpan> spans) {
    List<DateSpan> joined = new ArrayList<>(spans.size());
    @Nullable DateSpan open = null;
    for (DateSpan span : spans.stream().sorted(Comparator.comparing(DateSpan::first)).toList()) {
      if (open == null) {
        open = span;
      } else if (span.first().isAfter(open.last())) {
        joined.add(open);
        open = span;
      } else if (span.last().isAfter(open.last())) {
        open = DateSpan.closed(open.first(), span.last());
      }
    }
    if (open != null) {
      joined.add(open);
    }
    return joined;
  }

  /** How many days there are in every history that fits the facts. */
  long atLeast() {
    return certain.stream().mapToLong(DateSpan::days).sum();
  }

  /** How many days there are in the history that fits the facts and has most. */
  long atMost() {
    return possible.stream().mapToLong(DateSpan::days).sum();
  }

  /** The first reason for which days are possible and not certain. */
  Optional<KnownPeriod.Cut> doubt() {
    return doubts.stream().findFirst();
  }

  boolean certainlyOn(LocalDate day) {
    return certain.stream().anyMatch(span -> span.contains(day));
  }

  boolean possiblyOn(LocalDate day) {
    return possible.stream().anyMatch(span -> span.contains(day));
  }

  /**
   * The first of the days, not before another, by the end of which there have been so many: in the
   * history that fits the facts and has fewest days.
   */
  Optional<LocalDate> latest(int count, LocalDate notBefore) {
    return reached(certain, count, notBefore);
  }

  /** The same in the history that has most days. */
  Optional<LocalDate> earliest(int count, LocalDate notBefore) {
    return reached(possible, count, notBefore);
  }

  private static Optional<LocalDate> reached(List<DateSpan> spans, int count, LocalDate notBefore) {
    long before = 0;
    for (DateSpan span : spans) {
      LocalDate day = later(span.first(), notBefore);
      if (before + span.days() >= count) {
        LocalDate full = span.first().plusDays(Math.max(0, count - before - 1));
        day = later(full, day);
        if (!day.isAfter(span.last())) {
          return Optional.of(day);
        }
      }
      before += span.days();
    }
    return Optional.empty();
  }
}
