package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which order the events of a dispute are taken: by their days, on one day by their times as far
 * as both are known, and else in the first order under which the whole history fits, tried by kind.
 * That is a matter of the events, not of how they are given. It lives while one question is
 * answered.
 */
final class DisputeOrder {

  /**
   * How often an event may be tried after the first order has failed, times the number of events:
   * some thousand times for those that disputes have, and not for ever where a file holds the same
   * rows a hundred times.
   */
  private static final int TRIALS_TIMES_EVENTS = 100_000;

  private final List<DisputeEvent> events;
  private final BitSet taken;
  private final List<Step> steps = new ArrayList<>();
  private final Set<DeadEnd> deadEnds = new HashSet<>();
  private final int mostTrials;
  private int trials;
  private @Nullable DisputeRefusedException refused;

  /** Where the dispute is after an event, and which of the events is to be tried next. */
  private static final class Step {

    private final int event;
    private final DisputeCourse course;
    private int next;

    private Step(int event, DisputeCourse course) {
      this.event = event;
      this.course = course;
    }
  }

  /** From here, with these events taken, not all others fit. */
  private record DeadEnd(BitSet taken, List<@Nullable Object> state) {}

  private DisputeOrder(DisputeClock clock, Collection<DisputeEvent> given) {
    events = new ArrayList<>(given);
    events.sort(EventOrder.TRIED);
    taken = new BitSet(events.size());
    mostTrials = TRIALS_TIMES_EVENTS / events.size();
    push(-1, new DisputeCourse(clock));
  }

  /**
   * The events in the order in which they are taken.
   *
   * @throws DisputeRefusedException if they fit in no order, of the one that is tried first
   */
  static List<DisputeEvent> of(DisputeClock clock, Collection<DisputeEvent> events) {
    return new DisputeOrder(clock, events).found();
  }

  private List<DisputeEvent> found() {
    while (steps.size() <= events.size()) {
      Step step = steps.get(steps.size() - 1);
      int next = nextOf(step);
      if (next < 0) {
        goBack(step);
      } else {
        goOn(step.course, next);
      }
    }
    List<DisputeEvent> ordered = new ArrayList<>(events.size());
    for (Step step : steps.subList(1, steps.size())) {
      ordered.add(events.get(step.event));
    }
    return List.copyOf(ordered);
  }

  /** The next event that fits; -1 where none is left. */
  private int nextOf(Step step) {
    @Nullable LocalTime earliest = earliestOfDay();
    for (int i = Math.max(step.next, taken.nextClearBit(0)); isOfDay(i); i++) {
      if (mayComeNow(i, earliest)) {
        trials += refused == null ? 0 : 1;
        if (step.course.takes(events.get(i))) {
          step.next = i + 1;
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isOfDay(int event) {
    return event < events.size() && day(event).equals(day(taken.nextClearBit(0)));
  }

  private LocalDate day(int event) {
    return events.get(event).at().day();
  }

  private @Nullable LocalTime earliestOfDay() {
    @Nullable LocalTime earliest = null;
    for (int i = taken.nextClearBit(0); isOfDay(i); i++) {
      @Nullable LocalTime time = events.get(i).at().time().orElse(null);
      if (!taken.get(i) && time != null && (earliest == null || time.isBefore(earliest))) {
        earliest = time;
      }
    }
    return earliest;
  }

  /** Times are never turned round, and of events that are equal the first stands for all. */
  private boolean mayComeNow(int event, @Nullable LocalTime earliest) {
    boolean repeats =
        event > 0 && !taken.get(event - 1) && events.get(event).equals(events.get(event - 1));
    @Nullable LocalTime time = events.get(event).at().time().orElse(null);
    return !taken.get(event) && !repeats && (time == null || time.equals(earliest));
  }

  private void goOn(DisputeCourse course, int event) {
    DisputeCourse after = course.copy();
    after.take(events.get(event));
    taken.set(event);
    if (!push(event, after)) {
      taken.clear(event);
    }
  }

  /** Whether it is not known yet that what is left does not fit. */
  private boolean push(int event, DisputeCourse course) {
    int first = taken.nextClearBit(0);
    if (first < events.size()) {
      course.advanceTo(day(first));
    }
    boolean open = deadEnds.isEmpty() || !deadEnds.contains(deadEnd(course));
    if (open) {
      steps.add(new Step(event, course));
    }
    return open;
  }

  private DeadEnd deadEnd(DisputeCourse course) {
    return new DeadEnd((BitSet) taken.clone(), course.position().state());
  }

  private void goBack(Step step) {
    if (refused == null) {
      refused = refusal(step.course);
    }
    deadEnds.add(deadEnd(step.course));
    steps.remove(steps.size() - 1);
    if (steps.isEmpty() || trials > mostTrials) {
      throw refused;
    }
    taken.clear(step.event);
  }

  private DisputeRefusedException refusal(DisputeCourse course) {
    @Nullable LocalTime earliest = earliestOfDay();
    int event = taken.nextClearBit(0);
    while (!mayComeNow(event, earliest)) {
      event++;
    }
    return Objects.requireNonNull(course.refusal(events.get(event)));
  }
}
