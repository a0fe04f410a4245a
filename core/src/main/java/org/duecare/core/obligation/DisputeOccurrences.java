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
  private int open;

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
  }

  private void take(Step step) {
    switch (step.kind()) {
      case CONCERN -> {
        concerns.add(step.day());
        begin(step.day(), fromFirstAlert);
      }
      case OPENING -> {
        open++;
        @Nullable LocalDate alert = concerns.poll();
        begin(step.day(), !fromFirstAlert || alert == null);
      }
      case END -> {
        if (open > 0) {
          open--;
        } else {
          concerns.poll();
        }
      }
    }
  }

  private void begin(LocalDate day, boolean starts) {
    if (starts) {
      occurrences.accept(Occurrence.on(day, Trigger.DISPUTE, known, null));
    }
  }

  /** What happened, those of one day in the order of the kinds. */
  private record Step(LocalDate day, Kind kind) {

    private enum Kind {
      CONCERN(CareEventKind.CONCERN_RAISED_INFORMALLY),
      OPENING(CareEventKind.DISPUTE_OPENED),
      END(CareEventKind.DISPUTE_ENDED);

      private final CareEventKind event;

      Kind(CareEventKind event) {
        this.event = event;
      }
    }
  }
}
