package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.DisputeStart;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a whole process, of which the earliest binds: that of the policy, and beside it
 * that of the handbook. A policy may be stricter than the handbook; it makes nothing of it longer,
 * by more days, a pause or a cut-off.
 */
final class TotalLimits {

  private final DisputeClock clock;
  private final DisputePosition position;

  private TotalLimits(DisputeClock clock, DisputePosition position) {
    this.clock = clock;
    this.position = position;
  }

  /** The limits, the one that binds first; none before they run. */
  static List<DisputeDeadline> of(DisputeClock clock, DisputePosition position) {
    @Nullable LimitStart start = position.totalStart;
    return start == null ? List.of() : new TotalLimits(clock, position).of(start);
  }

  private List<DisputeDeadline> of(LimitStart start) {
    Optional<DisputeDeadline> handbook = handbook(start);
    List<DisputeDeadline> limits = new ArrayList<>(2);
    handbook.ifPresent(limits::add);
    clock
        .total(start, pausesBeforeTheEnd())
        .filter(own -> handbook.filter(other -> isTheSame(own, other)).isEmpty())
        .ifPresent(limits::add);
    // Of two limits that end on one day the handbook's stays first.
    limits.sort(Comparator.comparing(DisputeDeadline::date));
    return List.copyOf(limits);
  }

  /** What was settled in time is not made late, or more in time, by what stood still afterwards. */
  private List<Pause> pausesBeforeTheEnd() {
    @Nullable LocalDate settled = position.settledOn;
    return settled == null
        ? position.pauses
        : position.pauses.stream().filter(pause -> pause.from().isBefore(settled)).toList();
  }

  /**
   * The limit of the handbook, from the first formal step; by the other reading of A28 from the
   * first alert, where the policy takes it so. It is about looked-after children, and says nothing
   * of what is opened again after it was resolved.
   */
  private Optional<DisputeDeadline> handbook(LimitStart start) {
    Rule rule = PolicyRules.HANDBOOK_TOTAL;
    boolean byAlert = start.trigger() == Trigger.CONCERN && clock.policy().isTotalOfTheHandbook();
    @Nullable Moment from = byAlert ? start.at() : position.opened;
    if (from == null
        || start.trigger() == Trigger.DISPUTE_REOPENED
        || Objects.requireNonNull(position.concern).subject() != Subject.LOOKED_AFTER_CHILD
        || !rule.isInForceOn(from.day())) {
      return Optional.empty();
    }
    DueDate due =
        byAlert
            ? DueDate.of(rule, from.day(), clock.calendar(), DisputeStart.FIRST_ALERT)
            : DueDate.of(rule, from.day(), clock.calendar());
    return Optional.of(
        new DisputeDeadline(due, List.of(), Optional.empty(), otherReading(due, byAlert)));
  }

  /** What the other reading of A28 gives, where there were both an alert and a formal step. */
  private Optional<ReadingChosen> otherReading(DueDate due, boolean byAlert) {
    @Nullable Moment other = byAlert ? position.opened : position.alert;
    if (other == null || !due.rule().isInForceOn(other.day())) {
      return Optional.empty();
    }
    LocalDate date = DueDate.of(due.rule(), other.day(), clock.calendar()).date();
    return date.equals(due.date())
        ? Optional.empty()
        : Optional.of(
            new ReadingChosen(
                byAlert ? DisputeStart.FIRST_ALERT : DisputeStart.FIRST_FORMAL_STEP,
                Optional.of(date),
                Optional.empty()));
  }

  /** Whether the policy's limit is nothing but the handbook's, which is shown once. */
  private boolean isTheSame(DisputeDeadline own, DisputeDeadline handbook) {
    return clock.policy().isTotalOfTheHandbook()
        && own.pauses().isEmpty()
        && own.due().trigger().equals(handbook.due().trigger());
  }
}
