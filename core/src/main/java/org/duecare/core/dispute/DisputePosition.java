package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duecare.core.dispute.DisputeEvent.Accepted;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.law.reading.DisputeStart;
import org.jspecify.annotations.Nullable;

/**
 * Where a dispute is while its course is followed: what the events so far and the time since have
 * made of it. Only the {@link DisputeCourse} that follows it moves it.
 */
final class DisputePosition {

  static final int NOWHERE = -1;

  private final DisputeClock clock;

  Stage stage = Stage.NOT_RAISED;
  @Nullable LocalDate since;
  Stage beforePause = Stage.NOT_RAISED;
  @Nullable Concern concern;
  @Nullable Moment alert;
  @Nullable Moment opened;

  /** From when the limit of the whole runs, which a reopening begins anew; null before it. */
  @Nullable LimitStart totalStart;

  /** The day on which it ended, or on which actions were agreed that are to be done. */
  @Nullable LocalDate settledOn;

  @Nullable CafcassStep cafcass;
  boolean reopened;

  /** What was agreed last; null where nothing was since the dispute came to its level. */
  @Nullable Accepted accepted;

  final List<Pause> pauses = new ArrayList<>(0);

  /** The times between a resolution and a reopening. */
  final List<Pause> timesResolved = new ArrayList<>(0);

  Episodes episodes = new Episodes();
  @Nullable Moment stageFrom;

  /** The level beside which an informal talk goes on, 0 before the first; -1 where none does. */
  int talkedAt = NOWHERE;

  /** Whether the last that was said is the answer of a level that the dispute had left. */
  boolean lateAnswer;

  boolean silenceConfirmed;

  /** Whether the clock goes on without an event that says so. */
  boolean resumedUnsaid;

  DisputePosition(DisputeClock clock) {
    this.clock = clock;
  }

  DisputePosition copy() {
    DisputePosition copy = new DisputePosition(clock);
    copy.stage = stage;
    copy.since = since;
    copy.beforePause = beforePause;
    copy.concern = concern;
    copy.alert = alert;
    copy.opened = opened;
    copy.totalStart = totalStart;
    copy.settledOn = settledOn;
    copy.cafcass = cafcass;
    copy.reopened = reopened;
    copy.accepted = accepted;
    copy.pauses.addAll(pauses);
    copy.timesResolved.addAll(timesResolved);
    copy.episodes = episodes.copy();
    copy.stageFrom = stageFrom;
    copy.talkedAt = talkedAt;
    copy.lateAnswer = lateAnswer;
    copy.silenceConfirmed = silenceConfirmed;
    copy.resumedUnsaid = resumedUnsaid;
    return copy;
  }

  /** All on which depends what comes next; disputes in one state take the same events. */
  List<@Nullable Object> state() {
    return Arrays.asList(
        stage,
        since,
        beforePause,
        concern,
        alert,
        opened,
        totalStart,
        settledOn,
        cafcass,
        reopened,
        accepted,
        List.copyOf(pauses),
        List.copyOf(timesResolved),
        episodes.toList(),
        stageFrom,
        talkedAt,
        lateAnswer,
        silenceConfirmed,
        resumedUnsaid);
  }

  /** Where it stands, or stood when the clock was stopped. */
  Stage stageButForPause() {
    return stage == Stage.PAUSED ? beforePause : stage;
  }

  /** The day on which it came to its level because no answer had come; empty if it did not. */
  Optional<LocalDate> bySilenceOn() {
    return Optional.of(episodes.last()).filter(StageEpisode::bySilence).map(StageEpisode::opened);
  }

  /** Whether silence brought it to its level, and no escalation has said so yet. */
  boolean isSilenceToConfirm() {
    return stage.isAwaitingAnswer() && episodes.last().bySilence() && !silenceConfirmed;
  }

  /** The levels that were asked and may still answer, in ascending order. */
  List<Integer> unanswered() {
    // Resolved and nothing accepted: silence agreed.
    boolean silenceAgreed = stage == Stage.RESOLVED && accepted == null;
    return stage.isOpen() || silenceAgreed ? episodes.unanswered() : List.of();
  }

  /** The level at which it is, or was last; 0 before the first. */
  int level() {
    return episodes.level();
  }

  /** From when the process is counted: the first formal step, or the alert where that counts. */
  @Nullable Moment countedFrom() {
    boolean fromAlert = alert != null && clock.policy().totalRunsFrom() == DisputeStart.FIRST_ALERT;
    return fromAlert ? alert : opened;
  }

  List<AgreedAction> actions() {
    return accepted == null ? List.of() : accepted.actions();
  }

  /** By when the stage at which it is ends; empty without a limit or while the clock is still. */
  Optional<DisputeDeadline> stageDeadline() {
    if (stageFrom == null) {
      return Optional.empty();
    }
    return clock.stage(level(), stageFrom, episodes.last().bySilence(), pauses);
  }

  /** By when the whole is to be resolved, what binds first; none before it runs. */
  List<DisputeDeadline> totalDeadlines() {
    return TotalLimits.of(clock, this);
  }
}
