package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.DisputeStart;
import org.jspecify.annotations.Nullable;

/**
 * The disputes about a child's case in a period of care, from which the time to resolve them runs
 * (IRO Handbook 6.2): by the mainstream reading of A28 from the formal opening, by the other from
 * the first informal alert. The oldest concern that is not settled is the one that is opened; an
 * end settles the oldest dispute that was opened, and where none was, the oldest concern.
 */
final class DisputeOccurrences {

  private final KnownPeriod known;
  private final boolean fromFirstAlert;
  private final Consumer<Occurrence> occurrences;

  private final Deque<LocalDate> concerns = new ArrayDeque<>();

  private DisputeOccurrences(
      KnownPeriod known, boolean fromFirstAlert, Consumer<Occurrence> occurrences) {
    this.known = known;
    this.fromFirstAlert = fromFirstAlert;
    this.occurrences = occurrences;
  }

  static void find(KnownPeriod known, Inquiry inquiry, Consumer<Occurrence> occurrences) {
    boolean fromFirstAlert = inquiry.law.readings().use(DisputeStart.FIRST_ALERT);
    new DisputeOccurrences(known, fromFirstAlert, occurrences).find(inquiry.history);
  }

  private void find(CareHistory history) {
    List<Step> steps = new ArrayList<>();
    for (Step.Kind kind : Step.Kind.values()) {
      for (LocalDate day : history.daysOf(kind.event)) {
        if (known.includes(day)) {
          steps.add(new Step(day, kind));
        }
      }
    }
    steps.sort(Comparator.comparing(Step::day).thenComparing(Step::kind));
    steps.forEach(this::take);
    if (fromFirstAlert) {
      concerns.forEach(this::fromAlert);
    }
  }

  private void take(Step step) {
    switch (step.kind()) {
      case CONCERN -> concerns.add(step.day());
      case SETTLED -> concerns.poll();
      case OPENING -> {
        @Nullable LocalDate alert = concerns.poll();
        if (fromFirstAlert && alert != null) {
          fromAlert(alert);
        } else {
          occurrences.accept(Occurrence.on(step.day(), Trigger.DISPUTE, known, null));
        }
      }
    }
  }

  private void fromAlert(LocalDate alert) {
    occurrences.accept(
        Occurrence.on(alert, Trigger.DISPUTE, known, null).by(DisputeStart.FIRST_ALERT));
  }

  /** What happened, those of one day in the order of the kinds. */
  private record Step(LocalDate day, Kind kind) {

    private enum Kind {
      CONCERN(CareEventKind.CONCERN_RAISED_INFORMALLY),
      SETTLED(CareEventKind.CONCERN_SETTLED_INFORMALLY),
      OPENING(CareEventKind.DISPUTE_OPENED);

      private final CareEventKind event;

      Kind(CareEventKind event) {
        this.event = event;
      }
    }
  }
}
