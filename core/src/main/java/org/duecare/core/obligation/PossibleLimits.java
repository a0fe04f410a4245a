package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * The limits that an obligation can have in the histories that fit the facts: each history applies
 * one rule to one day. A later event never gives an earlier limit, so the first and last day of the
 * events bound the limits, and an outcome that is the same for the earliest and the latest limit is
 * the same in every history.
 */
final class PossibleLimits {

  private final WorkingDayCalendar calendar;
  private @Nullable Rule rule;
  private @Nullable LocalDate trigger;
  private boolean ruleDecided = true;
  private boolean triggerDecided = true;
  private boolean underEarlierLaw;
  private LocalDate earliest = LocalDate.MAX;
  private LocalDate latest = LocalDate.MIN;

  PossibleLimits(WorkingDayCalendar calendar) {
    this.calendar = calendar;
  }

  /** Adds the histories in which this rule counts from a day of this span, both inclusive. */
  void add(Rule possible, LocalDate firstTrigger, LocalDate lastTrigger) {
    decide(possible, firstTrigger, lastTrigger);
    if (!possible.isInForceOn(lastTrigger)) {
      underEarlierLaw = true;
      earliest = LocalDate.MIN;
      latest = LocalDate.MAX;
      return;
    }
    TimeLimit limit = possible.limit().orElseThrow();
    LocalDate last = limit.lastDay(lastTrigger, calendar);
    LocalDate first =
        firstTrigger.equals(lastTrigger)
            ? last
            : possible.isInForceOn(firstTrigger)
                ? limit.lastDay(firstTrigger, calendar)
                : LocalDate.MIN;
    earliest = first.isBefore(earliest) ? first : earliest;
    latest = last.isAfter(latest) ? last : latest;
  }

  private void decide(Rule possible, LocalDate firstTrigger, LocalDate lastTrigger) {
    if (rule == null) {
      rule = possible;
      trigger = lastTrigger;
      triggerDecided = firstTrigger.equals(lastTrigger);
      return;
    }
    ruleDecided &= possible.id().equals(rule.id());
    triggerDecided &= firstTrigger.equals(lastTrigger) && Objects.equals(trigger, lastTrigger);
  }

  /** The rule, if every history applies the same one. */
  @Nullable Rule rule() {
    return ruleDecided ? rule : null;
  }

  /** The day of the event, if every history counts from the same one. */
  @Nullable LocalDate trigger() {
    return triggerDecided ? trigger : null;
  }

  /** The due date, if every history gives the same one by the same rule from the same day. */
  @Nullable DueDate due() {
    Rule decided = rule();
    LocalDate event = trigger();
    return decided == null || event == null || underEarlierLaw
        ? null
        : DueDate.fixed(decided, event, latest, calendar);
  }

  boolean underEarlierLaw() {
    return underEarlierLaw;
  }

  LocalDate earliest() {
    return earliest;
  }

  LocalDate latest() {
    return latest;
  }
}
