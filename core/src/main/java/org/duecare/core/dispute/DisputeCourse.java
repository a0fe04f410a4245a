package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.dispute.DisputeEvent.Accepted;
import org.duecare.core.dispute.DisputeEvent.Cafcass;
import org.duecare.core.dispute.DisputeEvent.Escalated;
import org.duecare.core.dispute.DisputeEvent.Opened;
import org.duecare.core.dispute.DisputeEvent.RaisedInformally;
import org.duecare.core.dispute.DisputeEvent.Reopened;
import org.duecare.core.dispute.DisputeEvent.Responded;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.DisputeStart;
import org.jspecify.annotations.Nullable;

/**
 * The course of one dispute, followed from event to event, with what time alone brings about: that
 * an answer is overdue, that silence escalates or agrees, that a pause ends by itself. It lives
 * while one question is answered and is seen by nobody else.
 */
final class DisputeCourse {

  private final EscalationPolicy policy;
  private final DisputeClock clock;
  private final Guards guards;
  private final DisputePosition position;

  DisputeCourse(DisputeClock clock) {
    this(clock, new DisputePosition(clock));
  }

  private DisputeCourse(DisputeClock clock, DisputePosition position) {
    this.clock = clock;
    policy = clock.policy();
    guards = new Guards(policy);
    this.position = position;
  }

  /** The same course, to be followed another way. */
  DisputeCourse copy() {
    return new DisputeCourse(clock, position.copy());
  }

  DisputePosition position() {
    return position;
  }

  /** Whether the dispute takes an event now. */
  boolean takes(DisputeEvent event) {
    return hasPlaceFor(event) && guards.refusal(event, position) == null;
  }

  private boolean hasPlaceFor(DisputeEvent event) {
    return !TransitionTable.targets(position.stage, event.kind()).isEmpty()
        && !Guards.isOutOfPlace(event.kind(), position);
  }

  /** Why the dispute does not take an event now; null where it does. */
  @Nullable DisputeRefusedException refusal(DisputeEvent event) {
    if (!hasPlaceFor(event)) {
      return DisputeRefusedException.notInTable(position.stage, event, guards.allowedAt(position));
    }
    @Nullable String reason = guards.refusal(event, position);
    return reason == null
        ? null
        : DisputeRefusedException.because(
            position.stage, event, reason, guards.allowedAt(position));
  }

  /** What time alone brings about before a day. */
  void advanceTo(LocalDate day) {
    boolean moved = true;
    while (moved) {
      moved = position.stage == Stage.PAUSED ? endsByItself(day) : falls(day);
    }
  }

  private boolean endsByItself(LocalDate day) {
    LocalDate last =
        position
            .pauses
            .get(position.pauses.size() - 1)
            .from()
            .plusDays(policy.pause().orElseThrow().longestDays());
    if (last.isBefore(day)) {
      resume(last);
      position.resumedUnsaid = true;
      return true;
    }
    return false;
  }

  private boolean falls(LocalDate day) {
    if (position.stage != Stage.AWAITING_RESPONSE) {
      return false;
    }
    Optional<LocalDate> due = position.stageDeadline().map(DisputeDeadline::date);
    if (due.isEmpty() || !due.get().isBefore(day)) {
      return false;
    }
    LocalDate last = due.get();
    switch (policy.silence()) {
      case ESCALATES -> {
        if (policy.level(position.level() + 1).isPresent()) {
          // It goes on from the last day, so that limits which fit together stay so.
          int next = position.level() + 1;
          enter(next, clock.afterSilence(next, last), last, /* bySilence= */ true);
        } else {
          move(Stage.OVERDUE, last.plusDays(1));
        }
      }
      case AGREES -> end(Stage.RESOLVED, last);
      case LEAVES_OVERDUE -> move(Stage.OVERDUE, last.plusDays(1));
    }
    return true;
  }

  /** Takes an event that is not refused. */
  void take(DisputeEvent event) {
    LocalDate day = event.at().day();
    switch (event.kind()) {
      case RAISED_INFORMALLY -> raise((RaisedInformally) event);
      case OPENED -> open((Opened) event);
      case RESPONDED -> answer(((Responded) event).level(), day);
      case ESCALATED -> escalate((Escalated) event);
      case REOPENED -> {
        position.reopened = true;
        if (position.stage == Stage.RESOLVED) {
          position.timesResolved.add(
              new Pause(Objects.requireNonNull(position.settledOn), Optional.of(day)));
          // What was settled has its limit anew; what was agreed and not done never was settled.
          position.totalStart = new LimitStart(Trigger.DISPUTE_REOPENED, event.at());
        }
        enter(((Reopened) event).level(), event.at());
      }
      case ACCEPTED -> accept((Accepted) event);
      case ACTIONS_DONE -> end(Stage.RESOLVED, day);
      case ACTIONS_LAPSED -> {
        position.settledOn = null;
        move(Stage.ACTIONS_LAPSED, day);
      }
      case PAUSED -> {
        position.beforePause = position.stage;
        position.pauses.add(new Pause(day, Optional.empty()));
        position.episodes.due(position.stageDeadline());
        move(Stage.PAUSED, day);
      }
      case RESUMED -> {
        if (position.stage == Stage.PAUSED) {
          resume(day);
        }
        position.resumedUnsaid = false;
      }
      case RESOLVED_INFORMALLY -> {
        position.talkedAt = DisputePosition.NOWHERE;
        if (position.level() == 0) {
          end(Stage.RESOLVED_INFORMALLY, day);
        }
      }
      case WITHDRAWN -> end(Stage.WITHDRAWN, day);
      case CHILD_CEASED -> end(Stage.CLOSED, day);
      case CAFCASS -> position.cafcass = ((Cafcass) event).step();
    }
  }

  private void raise(RaisedInformally raised) {
    position.talkedAt = position.level();
    if (position.level() > 0) {
      // A talk beside the levels is none of their steps.
      return;
    }
    position.concern = raised.concern();
    position.alert = raised.at();
    if (policy.totalRunsFrom() == DisputeStart.FIRST_ALERT) {
      position.totalStart = new LimitStart(Trigger.CONCERN, raised.at());
    }
    begin(0, raised.at(), /* bySilence= */ false);
    move(Stage.INFORMAL, raised.at().day());
  }

  private void open(Opened event) {
    position.concern = event.concern().completedBy(position.concern);
    position.opened = event.at();
    if (position.totalStart == null) {
      position.totalStart = new LimitStart(Trigger.DISPUTE, event.at());
    }
    enter(event.level(), event.at());
  }

  private void answer(int level, LocalDate day) {
    boolean due = level == position.level() && position.stageButForPause().isAwaitingAnswer();
    if (due && position.stage == Stage.PAUSED) {
      // What the clock waits for has come.
      resume(day);
      position.resumedUnsaid = true;
    }
    position.episodes.answer(level, day);
    if (due) {
      move(Stage.RESPONDED, day);
    } else if (position.stageButForPause().isAwaitingAnswer()) {
      position.lateAnswer = true;
    }
  }

  private void escalate(Escalated escalated) {
    if (escalated.level() == position.level()) {
      position.silenceConfirmed = true;
      position.lateAnswer = false;
    } else {
      enter(escalated.level(), escalated.at());
    }
  }

  private void accept(Accepted event) {
    position.accepted = event;
    LocalDate day = event.at().day();
    if (event.actions().isEmpty()) {
      end(Stage.RESOLVED, day);
    } else {
      leave(day);
      position.settledOn = day;
      move(Stage.ACTIONS_PENDING, day);
    }
  }

  private void enter(int level, Moment at) {
    position.lateAnswer = false;
    enter(level, at, at.day(), /* bySilence= */ false);
  }

  private void enter(int level, Moment at, LocalDate left, boolean bySilence) {
    position.settledOn = null;
    position.accepted = null;
    position.silenceConfirmed = false;
    leave(left);
    begin(level, at, bySilence);
    move(Stage.AWAITING_RESPONSE, at.day());
  }

  private void begin(int level, Moment at, boolean bySilence) {
    position.stageFrom = at;
    position.episodes.begin(level, at.day(), bySilence);
    position.episodes.due(position.stageDeadline());
  }

  private void leave(LocalDate day) {
    if (position.episodes.isAtLevel()) {
      position.episodes.leave(day);
    }
  }

  private void resume(LocalDate day) {
    Pause open = position.pauses.remove(position.pauses.size() - 1);
    position.pauses.add(new Pause(open.from(), Optional.of(day)));
    move(position.beforePause, day);
    position.episodes.due(position.stageDeadline());
  }

  private void end(Stage last, LocalDate day) {
    if (position.stage == Stage.PAUSED) {
      resume(day);
    }
    position.resumedUnsaid = false;
    position.talkedAt = DisputePosition.NOWHERE;
    leave(day);
    position.settledOn = position.stage == Stage.ACTIONS_PENDING ? position.settledOn : day;
    move(last, day);
  }

  private void move(Stage next, LocalDate day) {
    position.stage = next;
    position.since = day;
  }
}
