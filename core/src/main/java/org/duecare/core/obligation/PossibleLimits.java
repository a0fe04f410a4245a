package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The limits that an obligation can have in the histories that fit the facts: each history applies
 * one rule to one day. A later event never gives an earlier limit, but for a few days by some
 * readings, so the first and last day of the events bound the limits, and an outcome that is the
 * same for the earliest and the latest limit is the same in every history.
 */
final class PossibleLimits {

  /** More days than lie between two working days, or than bank holidays of two countries differ. */
  private static final int DAYS_OVERTAKEN = 14;

  private final LimitCounting counting;
  private @Nullable Rule rule;
  private @Nullable LocalDate trigger;
  private boolean ruleDecided = true;
  private boolean triggerDecided = true;
  private boolean underEarlierLaw;
  private boolean owedAfterReturn;
  private @Nullable Relaxation relaxation;
  private @Nullable Reading fromOtherDay;
  private LocalDate earliest = LocalDate.MAX;
  private LocalDate latest = LocalDate.MIN;

  PossibleLimits(LimitCounting counting) {
    this.counting = counting;
  }

  /**
   * Adds the histories in which a rule counts from a day of this span, both inclusive: each version
   * from the days on which it was in force.
   */
  void add(RuleVersions rule, LocalDate firstTrigger, LocalDate lastTrigger) {
    for (Rule version : rule.all()) {
      LocalDate first = later(firstTrigger, version.inForceFrom());
      LocalDate last = earlier(lastTrigger, version.inForceUntil().orElse(LocalDate.MAX));
      if (!first.isAfter(last)) {
        add(version, first, last);
      }
    }
    if (rule.inForceOn(lastTrigger) == null) {
      decide(rule.nearestTo(lastTrigger), firstTrigger, lastTrigger);
      underEarlierLaw = true;
      earliest = LocalDate.MIN;
      latest = LocalDate.MAX;
    } else if (rule.inForceOn(firstTrigger) == null) {
      triggerDecided = false;
      earliest = LocalDate.MIN;
    }
  }

  /** Adds the histories in which one version counts from a day on which it was in force. */
  void add(Rule version, LocalDate firstTrigger, LocalDate lastTrigger) {
    decide(version, firstTrigger, lastTrigger);
    LocalDate last = counting.lastDay(version, lastTrigger);
    LocalDate first =
        firstTrigger.equals(lastTrigger) ? last : counting.lastDay(version, firstTrigger);
    earliest = earlier(first, earliest);
    latest = later(last, latest);
    if (counting.mayOvertake() && firstTrigger.isBefore(lastTrigger)) {
      addNear(version, firstTrigger, lastTrigger);
    }
    @Nullable Relaxation relaxed = version.relaxation().orElse(null);
    if (relaxed != null
        && !relaxed.limitsWithin().first().isAfter(last)
        && !relaxed.limitsWithin().last().isBefore(first)) {
      relaxation = relaxed;
    }
  }

  /** Adds the days at both ends, of which one near the end may give the limit that bounds all. */
  private void addNear(Rule version, LocalDate firstTrigger, LocalDate lastTrigger) {
    for (int days = 1; days <= DAYS_OVERTAKEN; days++) {
      LocalDate near = counting.lastDay(version, earlier(firstTrigger.plusDays(days), lastTrigger));
      earliest = earlier(near, earliest);
      near = counting.lastDay(version, later(lastTrigger.minusDays(days), firstTrigger));
      latest = later(near, latest);
    }
  }

  /**
   * Limits that fell while a child was placed for adoption, or before, are not owed at once when it
   * comes back: from that day on, and up to another.
   */
  void owedAfterReturn(LocalDate returned, LocalDate atLatest) {
    if (fellBefore(returned)) {
      earliest = returned;
      latest = later(latest, atLatest);
      triggerDecided = false;
      owedAfterReturn = true;
    }
  }

  /** Whether a limit that is known of may have fallen before a day. */
  boolean fellBefore(LocalDate day) {
    return !underEarlierLaw && earliest.isBefore(day);
  }

  boolean owedAfterReturn() {
    return owedAfterReturn;
  }

  /** Says that by a reading they count from a day that is not that of the event. */
  void countFromOtherDayBy(Reading reading) {
    fromOtherDay = reading;
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
        : DueDate.fixed(decided, event, latest, counting).fromOtherDayBy(fromOtherDay);
  }

  /**
   * The relaxation under which the limit may not have bound; null where it bound. If the limit may
   * lie after it, nothing was done for so long after it had ended that it excuses no more.
   */
  @Nullable Relaxation relaxation() {
    return relaxation != null && latest.isAfter(relaxation.limitsWithin().last())
        ? null
        : relaxation;
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
