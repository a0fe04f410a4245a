package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.reading.DisputeStart;

/**
 * Deadlines by walking from day to day and counting each that counts: no limit is made longer, no
 * difference is taken.
 */
final class NaiveClock {

  /** What may come between a lapse and the reopening, and does not make it another one. */
  private static final Set<Kind> BESIDE =
      EnumSet.of(
          Kind.CAFCASS,
          Kind.PAUSED,
          Kind.RESUMED,
          Kind.RESPONDED,
          Kind.RAISED_INFORMALLY,
          Kind.RESOLVED_INFORMALLY);

  private final EscalationPolicy policy;
  private final WorkingDayCalendar calendar;

  NaiveClock(EscalationPolicy policy, WorkingDayCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  Optional<LocalDate> stageDue(DisputeStatus status) {
    if (status.episodes().isEmpty()) {
      return Optional.empty();
    }
    Stage stage = status.pausedAt().orElse(status.stage());
    if (stage == Stage.ACTIONS_PENDING || stage == Stage.ACTIONS_LAPSED) {
      return status.actions().stream()
          .flatMap(action -> action.due().stream())
          .min(Comparator.naturalOrder());
    }
    StageEpisode episode = status.episodes().get(status.episodes().size() - 1);
    boolean over = episode.responded().isPresent() || episode.left().isPresent();
    Optional<TimeLimit> limit =
        episode.level() == 0
            ? policy.informal().flatMap(InformalStage::within)
            : policy.levels().get(episode.level() - 1).within();
    return over
        ? Optional.empty()
        : limit.flatMap(each -> last(each, episode.opened(), status.pauses()));
  }

  /** The earlier of the policy's limit and the handbook's. */
  Optional<LocalDate> totalDue(Dispute dispute, DisputeStatus status) {
    if (!status.stage().isOpen() || status.settledOn().isPresent()) {
      return Optional.empty();
    }
    return Stream.of(policyTotal(dispute, status), handbookTotal(dispute, status))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> policyTotal(Dispute dispute, DisputeStatus status) {
    List<Pause> pauses =
        policy.pause().filter(PauseRule::stopsTotal).isPresent() ? status.pauses() : List.of();
    return policy
        .total()
        .flatMap(limit -> start(dispute, status.asOf()).flatMap(day -> last(limit, day, pauses)));
  }

  /** Twenty working days after the first step, whatever stood still; nothing once reopened. */
  private Optional<LocalDate> handbookTotal(Dispute dispute, DisputeStatus status) {
    Optional<LocalDate> alert =
        policy.isTotalOfTheHandbook() && policy.totalRunsFrom() == DisputeStart.FIRST_ALERT
            ? status.raisedOn()
            : Optional.empty();
    Optional<LocalDate> first = alert.or(status::openedOn);
    Optional<LocalDate> counted = start(dispute, status.asOf());
    return first.isEmpty() || isAnew(dispute, status.asOf())
        ? Optional.empty()
        : counted.map(any -> calendar.plusWorkingDays(first.get(), 20));
  }

  private static boolean isAnew(Dispute dispute, LocalDate asOf) {
    for (int i = 0; i < dispute.history().size(); i++) {
      DisputeEvent event = dispute.history().get(i);
      if (!event.at().day().isAfter(asOf)
          && event.kind() == Kind.REOPENED
          && !isLapse(dispute.history().subList(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** The last reopening of what was resolved, the first opening, or the alert where that counts. */
  private Optional<LocalDate> start(Dispute dispute, LocalDate asOf) {
    Optional<LocalDate> start = Optional.empty();
    for (int i = 0; i < dispute.history().size(); i++) {
      DisputeEvent event = dispute.history().get(i);
      boolean first =
          event.kind() == Kind.OPENED
              || (event.kind() == Kind.RAISED_INFORMALLY
                  && policy.totalRunsFrom() == DisputeStart.FIRST_ALERT);
      boolean again = event.kind() == Kind.REOPENED && !isLapse(dispute.history().subList(0, i));
      if (!event.at().day().isAfter(asOf) && ((first && start.isEmpty()) || again)) {
        start = Optional.of(event.at().day());
      }
    }
    return start;
  }

  private static boolean isLapse(List<DisputeEvent> before) {
    return before.stream()
        .map(DisputeEvent::kind)
        .filter(kind -> !BESIDE.contains(kind))
        .reduce((earlier, later) -> later)
        .filter(kind -> kind == Kind.ACTIONS_LAPSED)
        .isPresent();
  }

  /** The last day that counts, or in which the clock stood still that had not run out. */
  private Optional<LocalDate> last(TimeLimit limit, LocalDate opened, List<Pause> pauses) {
    LocalDate from = policy.cutOff().isPresent() ? calendar.nextOrSameWorkingDay(opened) : opened;
    LocalDate day = beginsWith(limit) ? from.minusDays(1) : from;
    LocalDate last = day;
    int left = days(limit);
    while (true) {
      day = day.plusDays(1);
      if (inWorkingDays(limit) && !calendar.isWorkingDay(day)) {
        continue;
      }
      Optional<Pause> pause = pauseOver(day, opened, pauses);
      boolean still = pause.isPresent() && (left > 0 || !pause.get().from().isAfter(last));
      if (!still && left == 0) {
        return Optional.of(last);
      } else if (still && pause.get().until().isEmpty()) {
        return Optional.empty();
      }
      left = still ? left : left - 1;
      last = day;
    }
  }

  private static Optional<Pause> pauseOver(LocalDate day, LocalDate opened, List<Pause> pauses) {
    return pauses.stream()
        .filter(pause -> pause.until().map(opened::isBefore).orElse(true))
        .filter(pause -> pause.from().isBefore(day))
        .filter(pause -> pause.until().map(until -> !until.isBefore(day)).orElse(true))
        .findFirst();
  }

  private static boolean inWorkingDays(TimeLimit limit) {
    return limit instanceof TimeLimit.WorkingDays
        || limit instanceof TimeLimit.WorkingDaysBeginningWith;
  }

  private static boolean beginsWith(TimeLimit limit) {
    return limit instanceof TimeLimit.WorkingDaysBeginningWith;
  }

  static int days(TimeLimit limit) {
    if (limit instanceof TimeLimit.WorkingDays days) {
      return days.count();
    } else if (limit instanceof TimeLimit.WorkingDaysBeginningWith days) {
      return days.count();
    } else if (limit instanceof TimeLimit.Weeks weeks) {
      return weeks.count() * 7;
    }
    return ((TimeLimit.Days) limit).count();
  }
}
