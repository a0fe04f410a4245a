package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.dispute.DisputeEvent.Accepted;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
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

  private static final int NOWHERE = -1;

  private final EscalationPolicy policy;
  private final DisputeClock clock;
  private final Guards guards;

  private Stage stage = Stage.NOT_RAISED;
  private @Nullable LocalDate since;
  private Stage beforePause = Stage.NOT_RAISED;
  private @Nullable Concern concern;
  private @Nullable Moment alert;
  private @Nullable Moment opened;
  private @Nullable Moment totalFrom;
  private Trigger totalTrigger = Trigger.DISPUTE;
  private @Nullable LocalDate settledOn;
  private @Nullable CafcassStep cafcass;
  private boolean reopened;
  private @Nullable Accepted accepted;
  private final List<Pause> pauses = new ArrayList<>(0);
  private final List<Pause> timesResolved = new ArrayList<>(0);
  private Episodes episodes = new Episodes();
  private @Nullable Moment stageFrom;
  private int talkedAt = NOWHERE;
  private boolean lateAnswer;
  private boolean silenceConfirmed;
  private boolean silenceAgreed;
  private boolean resumedUnsaid;

  DisputeCourse(DisputeClock clock) {
    this.clock = clock;
    policy = clock.policy();
    guards = new Guards(policy);
  }

  /** The same course, to be followed another way. */
  DisputeCourse copy() {
    DisputeCourse copy = new DisputeCourse(clock);
    copy.stage = stage;
    copy.since = since;
    copy.beforePause = beforePause;
    copy.concern = concern;
    copy.alert = alert;
    copy.opened = opened;
    copy.totalFrom = totalFrom;
    copy.totalTrigger = totalTrigger;
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
    copy.silenceAgreed = silenceAgreed;
    copy.resumedUnsaid = resumedUnsaid;
    return copy;
  }

  /** All on which depends what comes next; courses of one state take the same events. */
  List<@Nullable Object> state() {
    return Arrays.asList(
        stage,
        since,
        beforePause,
        concern,
        alert,
        opened,
        totalFrom,
        totalTrigger,
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
        silenceAgreed,
        resumedUnsaid);
  }

  Stage stage() {
    return stage;
  }

  @Nullable LocalDate since() {
    return since;
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

  /** The level beside which an informal talk goes on, 0 before the first; -1 where none does. */
  int talkedAt() {
    return talkedAt;
  }

  /** Whether the last that was said is the answer of a level that the dispute had left. */
  boolean hasLateAnswer() {
    return lateAnswer;
  }

  /** Whether the clock goes on without an event that says so. */
  boolean isResumedUnsaid() {
    return resumedUnsaid;
  }

  /** The levels that were asked and may still answer, in ascending order. */
  List<Integer> unanswered() {
    return stage.isOpen() || silenceAgreed ? episodes.unanswered() : List.of();
  }

  /** The level at which it is, or was last; 0 before the first. */
  int level() {
    return episodes.level();
  }

  @Nullable Concern concern() {
    return concern;
  }

  /** From when the process is counted: the first formal step, or the alert where that counts. */
  @Nullable Moment countedFrom() {
    boolean fromAlert = alert != null && policy.totalRunsFrom() == DisputeStart.FIRST_ALERT;
    return fromAlert ? alert : opened;
  }

  @Nullable Moment alert() {
    return alert;
  }

  @Nullable Moment opened() {
    return opened;
  }

  /** The day on which it ended, or on which actions were agreed that are to be done. */
  @Nullable LocalDate settledOn() {
    return settledOn;
  }

  @Nullable CafcassStep cafcass() {
    return cafcass;
  }

  boolean isReopened() {
    return reopened;
  }

  /** What was agreed last; null where nothing was since the dispute came to its level. */
  @Nullable Accepted accepted() {
    return accepted;
  }

  List<AgreedAction> actions() {
    return accepted == null ? List.of() : accepted.actions();
  }

  List<Pause> pauses() {
    return pauses;
  }

  /** The times between a resolution and a reopening. */
  List<Pause> timesResolved() {
    return timesResolved;
  }

  List<StageEpisode> episodes() {
    return episodes.toList();
  }

  /** By when the stage at which it is ends; empty without a limit or while the clock is still. */
  Optional<DisputeDeadline> stageDeadline() {
    if (stageFrom == null) {
      return Optional.empty();
    }
    return level() == 0
        ? clock.informal(stageFrom, pauses)
        : clock.level(level(), LimitStart.ofLevel(stageFrom, episodes.last().bySilence()), pauses);
  }

  /** From when the limit of the whole runs, which a reopening begins anew; null before it. */
  @Nullable LimitStart totalStart() {
    return totalFrom == null ? null : new LimitStart(totalTrigger, totalFrom);
  }

  /** By when the whole is to be resolved, what binds first; none before it runs. */
  List<DisputeDeadline> totalDeadlines() {
    return TotalLimits.of(clock, this);
  }

  /** Whether the dispute takes an event now. */
  boolean takes(DisputeEvent event) {
    return hasPlaceFor(event) && guards.refusal(event, this) == null;
  }

  private boolean hasPlaceFor(DisputeEvent event) {
    return !TransitionTable.targets(stage, event.kind()).isEmpty()
        && !Guards.isOutOfPlace(event.kind(), this);
  }

  /** Why the dispute does not take an event now; null where it does. */
  @Nullable DisputeRefusedException refusal(DisputeEvent event) {
    if (!hasPlaceFor(event)) {
      return DisputeRefusedException.notInTable(stage, event, guards.allowedAt(this));
    }
    @Nullable String reason = guards.refusal(event, this);
    return reason == null
        ? null
        : DisputeRefusedException.because(stage, event, reason, guards.allowedAt(this));
  }

  /** What time alone brings about before a day. */
  void advanceTo(LocalDate day) {
    boolean moved = true;
    while (moved) {
      moved = stage == Stage.PAUSED ? endsByItself(day) : falls(day);
    }
  }

  private boolean endsByItself(LocalDate day) {
    LocalDate last =
        pauses.get(pauses.size() - 1).from().plusDays(policy.pause().orElseThrow().longestDays());
    if (last.isBefore(day)) {
      resume(last);
      resumedUnsaid = true;
      return true;
    }
    return false;
  }

  private boolean falls(LocalDate day) {
    if (stage != Stage.AWAITING_RESPONSE) {
      return false;
    }
    Optional<LocalDate> due = stageDeadline().map(DisputeDeadline::date);
    if (due.isEmpty() || !due.get().isBefore(day)) {
      return false;
    }
    LocalDate last = due.get();
    switch (policy.silence()) {
      case ESCALATES -> {
        if (policy.level(level() + 1).isPresent()) {
          // It goes on from the last day, so that limits which fit together stay so.
          int next = level() + 1;
          enter(next, clock.afterSilence(next, last), last, /* bySilence= */ true);
        } else {
          move(Stage.OVERDUE, last.plusDays(1));
        }
      }
      case AGREES -> {
        end(Stage.RESOLVED, last);
        silenceAgreed = true;
      }
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
        reopened = true;
        if (stage == Stage.RESOLVED) {
          timesResolved.add(new Pause(Objects.requireNonNull(settledOn), Optional.of(day)));
          // What was settled has its limit anew; what was agreed and not done never was settled.
          totalFrom = event.at();
          totalTrigger = Trigger.DISPUTE_REOPENED;
        }
        enter(((Reopened) event).level(), event.at());
      }
      case ACCEPTED -> accept((Accepted) event);
      case ACTIONS_DONE -> end(Stage.RESOLVED, day);
      case ACTIONS_LAPSED -> {
        settledOn = null;
        move(Stage.ACTIONS_LAPSED, day);
      }
      case PAUSED -> {
        beforePause = stage;
        resumedUnsaid = false;
        pauses.add(new Pause(day, Optional.empty()));
        episodes.due(stageDeadline());
        move(Stage.PAUSED, day);
      }
      case RESUMED -> {
        if (stage == Stage.PAUSED) {
          resume(day);
        }
        resumedUnsaid = false;
      }
      case RESOLVED_INFORMALLY -> {
        talkedAt = NOWHERE;
        if (level() == 0) {
          end(Stage.RESOLVED_INFORMALLY, day);
        }
      }
      case WITHDRAWN -> end(Stage.WITHDRAWN, day);
      case CHILD_CEASED -> end(Stage.CLOSED, day);
      case CAFCASS -> cafcass = ((Cafcass) event).step();
    }
  }

  private void raise(RaisedInformally raised) {
    talkedAt = level();
    if (level() > 0) {
      // A talk beside the levels is none of their steps.
      return;
    }
    concern = raised.concern();
    alert = raised.at();
    if (policy.totalRunsFrom() == DisputeStart.FIRST_ALERT) {
      totalFrom = raised.at();
      totalTrigger = Trigger.CONCERN;
    }
    begin(0, raised.at(), /* bySilence= */ false);
    move(Stage.INFORMAL, raised.at().day());
  }

  private void open(Opened event) {
    concern = event.concern().completedBy(concern);
    opened = event.at();
    totalFrom = totalFrom == null ? event.at() : totalFrom;
    enter(event.level(), event.at());
  }

  private void answer(int level, LocalDate day) {
    boolean due = level == level() && stageButForPause().isAwaitingAnswer();
    if (due && stage == Stage.PAUSED) {
      // What the clock waits for has come.
      resume(day);
      resumedUnsaid = true;
    }
    episodes.answer(level, day);
    if (due) {
      move(Stage.RESPONDED, day);
    } else if (stageButForPause().isAwaitingAnswer()) {
      lateAnswer = true;
    }
  }

  private void escalate(Escalated escalated) {
    if (escalated.level() == level()) {
      silenceConfirmed = true;
      lateAnswer = false;
    } else {
      enter(escalated.level(), escalated.at());
    }
  }

  private void accept(Accepted event) {
    accepted = event;
    LocalDate day = event.at().day();
    if (event.actions().isEmpty()) {
      end(Stage.RESOLVED, day);
    } else {
      leave(day);
      settledOn = day;
      move(Stage.ACTIONS_PENDING, day);
    }
  }

  private void enter(int level, Moment at) {
    lateAnswer = false;
    enter(level, at, at.day(), /* bySilence= */ false);
  }

  private void enter(int level, Moment at, LocalDate left, boolean bySilence) {
    settledOn = null;
    accepted = null;
    silenceConfirmed = false;
    silenceAgreed = false;
    leave(left);
    begin(level, at, bySilence);
    move(Stage.AWAITING_RESPONSE, at.day());
  }

  private void begin(int level, Moment at, boolean bySilence) {
    stageFrom = at;
    episodes.begin(level, at.day(), bySilence);
    episodes.due(stageDeadline());
  }

  private void leave(LocalDate day) {
    if (episodes.isAtLevel()) {
      episodes.due(stageDeadline());
      episodes.leave(day);
    }
  }

  private void resume(LocalDate day) {
    Pause open = pauses.remove(pauses.size() - 1);
    pauses.add(new Pause(open.from(), Optional.of(day)));
    move(beforePause, day);
    episodes.due(stageDeadline());
  }

  private void end(Stage last, LocalDate day) {
    if (stage == Stage.PAUSED) {
      resume(day);
    }
    resumedUnsaid = false;
    talkedAt = NOWHERE;
    leave(day);
    settledOn = stage == Stage.ACTIONS_PENDING ? settledOn : day;
    move(last, day);
  }

  private void move(Stage next, LocalDate day) {
    stage = next;
    since = day;
  }
}
