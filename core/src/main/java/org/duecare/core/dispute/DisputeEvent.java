package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened in a dispute. Others may be added. Immutable and thread-safe.
 *
 * <p>Reasons are codes or short words of the authority's own. As it may have written there what
 * tells of the child, the text of an event holds no reason, role, concern or reference of an
 * action.
 */
public sealed interface DisputeEvent {

  /**
   * When it happened.
   *
   * @return the moment
   */
  Moment at();

  /**
   * Of which kind it is.
   *
   * @return the kind
   */
  Kind kind();

  /** What happened when, without a word of the authority's own. */
  private static String text(DisputeEvent event, String more) {
    Moment at = event.at();
    return event.kind() + " on " + at.day() + at.time().map(time -> " " + time).orElse("") + more;
  }

  /** The kinds of event, in the order in which those of one day are tried. */
  enum Kind {
    /** A concern was raised informally. */
    RAISED_INFORMALLY,
    /** An informal concern was resolved. */
    RESOLVED_INFORMALLY,
    /** The formal process was opened at a level. */
    OPENED,
    /** The level answered. */
    RESPONDED,
    /** The dispute went on to a higher level. */
    ESCALATED,
    /** The answer was accepted. */
    ACCEPTED,
    /** The agreed actions were not done in time. */
    ACTIONS_LAPSED,
    /** The agreed actions were done. */
    ACTIONS_DONE,
    /** The clock was stopped. */
    PAUSED,
    /** The clock went on. */
    RESUMED,
    /** The reviewing officer withdrew it. */
    WITHDRAWN,
    /** The child ceased to be the authority's: left care, or another authority took over. */
    CHILD_CEASED,
    /** A resolved dispute was opened again. */
    REOPENED,
    /** A step of the referral to Cafcass, which runs beside. */
    CAFCASS
  }

  /**
   * A concern was raised informally, before the formal process or, where the policy has it so,
   * beside a level; there it moves nothing, and the concern of the dispute stays as it is.
   *
   * @param at when
   * @param concern what it is about
   */
  record RaisedInformally(Moment at, Concern concern) implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param concern what it is about
     * @throws NullPointerException if a part is null
     */
    public RaisedInformally {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(concern, "concern");
    }

    @Override
    public Kind kind() {
      return Kind.RAISED_INFORMALLY;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * An informal concern was resolved, which is counted apart. Beside a level that moves nothing:
   * the level answers, or the dispute is withdrawn.
   *
   * @param at when
   */
  record ResolvedInformally(Moment at) implements DisputeEvent {
    /**
     * Checks the moment.
     *
     * @param at when
     * @throws NullPointerException if the moment is null
     */
    public ResolvedInformally {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.RESOLVED_INFORMALLY;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * The formal process was opened.
   *
   * @param at when
   * @param concern what it is about; severity, team and origin that it leaves open are those of the
   *     concern that was raised informally before
   * @param level at which level, from 1
   * @param by the role that opened it; empty where it is not said
   * @param reason why at this level, where its severity has another; empty where none is given
   */
  record Opened(Moment at, Concern concern, int level, Optional<String> by, Optional<String> reason)
      implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param concern what it is about
     * @param level at which level, from 1
     * @param by the role that opened it; empty where it is not said
     * @param reason why at this level, where its severity has another; empty where none is given
     * @throws NullPointerException if a part is null
     */
    public Opened {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(concern, "concern");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }

    /**
     * An event of which nothing else is said.
     *
     * @param at when
     * @param concern what it is about
     * @param level at which level, from 1
     */
    public Opened(Moment at, Concern concern, int level) {
      this(at, concern, level, Optional.empty(), Optional.empty());
    }

    /**
     * This event, brought about by a role.
     *
     * @param role the role that opened it
     * @return the event
     */
    public Opened by(String role) {
      return new Opened(
          at, concern, level, Optional.of(Objects.requireNonNull(role, "role")), reason);
    }

    /**
     * This event, for a reason.
     *
     * @param why why at this level, where its severity has another
     * @return the event
     */
    public Opened reason(String why) {
      return new Opened(at, concern, level, by, Optional.of(Objects.requireNonNull(why, "why")));
    }

    @Override
    public Kind kind() {
      return Kind.OPENED;
    }

    @Override
    public String toString() {
      return text(this, " at level " + level);
    }
  }

  /**
   * A level answered, in time or late. Where the dispute has left the level, the answer is recorded
   * there and moves nothing.
   *
   * @param at when
   * @param level which level, from 1
   * @param by the role that answered; empty where it is the one whose answer is due
   */
  record Responded(Moment at, int level, Optional<String> by) implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param level which level, from 1
     * @param by the role that answered; empty where it is the one whose answer is due
     * @throws NullPointerException if a part is null
     */
    public Responded {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
    }

    /**
     * An event of which nothing else is said.
     *
     * @param at when
     * @param level which level, from 1
     */
    public Responded(Moment at, int level) {
      this(at, level, Optional.empty());
    }

    /**
     * This event, brought about by a role.
     *
     * @param role the role that answered
     * @return the event
     */
    public Responded by(String role) {
      return new Responded(at, level, Optional.of(Objects.requireNonNull(role, "role")));
    }

    @Override
    public Kind kind() {
      return Kind.RESPONDED;
    }

    @Override
    public String toString() {
      return text(this, " at level " + level);
    }
  }

  /**
   * The dispute went on to a higher level, or it is confirmed that silence brought it there.
   *
   * @param at when
   * @param level to which level
   * @param by the role that escalated it; empty where it is not said
   * @param reason why a level was skipped or an answer not awaited; empty where none is given
   */
  record Escalated(Moment at, int level, Optional<String> by, Optional<String> reason)
      implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param level to which level
     * @param by the role that escalated it; empty where it is not said
     * @param reason why a level was skipped or an answer not awaited; empty where none is given
     * @throws NullPointerException if a part is null
     */
    public Escalated {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }

    /**
     * An event of which nothing else is said.
     *
     * @param at when
     * @param level to which level
     */
    public Escalated(Moment at, int level) {
      this(at, level, Optional.empty(), Optional.empty());
    }

    /**
     * This event, brought about by a role.
     *
     * @param role the role that escalated it
     * @return the event
     */
    public Escalated by(String role) {
      return new Escalated(at, level, Optional.of(Objects.requireNonNull(role, "role")), reason);
    }

    /**
     * This event, for a reason.
     *
     * @param why why a level was skipped or an answer not awaited
     * @return the event
     */
    public Escalated reason(String why) {
      return new Escalated(at, level, by, Optional.of(Objects.requireNonNull(why, "why")));
    }

    @Override
    public Kind kind() {
      return Kind.ESCALATED;
    }

    @Override
    public String toString() {
      return text(this, " to level " + level);
    }
  }

  /**
   * The answer of the level was accepted, or the late one of a lower level.
   *
   * @param at when
   * @param actions the actions that were agreed; none where the answer settles it
   * @param outcome the code of the outcome; empty where none is recorded
   * @param forTheChild the code of the outcome for the child; empty where none is recorded
   */
  record Accepted(
      Moment at, List<AgreedAction> actions, Optional<String> outcome, Optional<String> forTheChild)
      implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param actions the actions that were agreed; none where the answer settles it
     * @param outcome the code of the outcome; empty where none is recorded
     * @param forTheChild the code of the outcome for the child; empty where none is recorded
     * @throws NullPointerException if a part is null
     */
    public Accepted {
      Objects.requireNonNull(at, "at");
      actions = List.copyOf(Objects.requireNonNull(actions, "actions"));
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(forTheChild, "forTheChild");
    }

    /**
     * An event of which nothing else is said.
     *
     * @param at when
     * @param actions the actions that were agreed; none where the answer settles it
     */
    public Accepted(Moment at, List<AgreedAction> actions) {
      this(at, actions, Optional.empty(), Optional.empty());
    }

    /**
     * This event, with an outcome.
     *
     * @param code the code of the outcome
     * @return the event
     */
    public Accepted outcome(String code) {
      return new Accepted(
          at, actions, Optional.of(Objects.requireNonNull(code, "code")), forTheChild);
    }

    /**
     * This event, with an outcome for the child.
     *
     * @param code the code of the outcome for the child
     * @return the event
     */
    public Accepted forTheChild(String code) {
      return new Accepted(at, actions, outcome, Optional.of(Objects.requireNonNull(code, "code")));
    }

    @Override
    public Kind kind() {
      return Kind.ACCEPTED;
    }

    @Override
    public String toString() {
      return text(this, ", actions: " + actions.size());
    }
  }

  /**
   * An action that was agreed.
   *
   * @param reference under which the authority knows it, not blank
   * @param due by when it is to be done, inclusive; empty where no day was agreed
   */
  record AgreedAction(String reference, Optional<LocalDate> due) {
    /**
     * Checks the parts.
     *
     * @param reference under which the authority knows it, not blank
     * @param due by when it is to be done, inclusive; empty where no day was agreed
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the reference is blank
     */
    public AgreedAction {
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(due, "due");
      if (reference.isBlank()) {
        throw new IllegalArgumentException(
            "reference of an action is blank: it must hold a character");
      }
    }

    /**
     * An action for which no day was agreed.
     *
     * @param reference under which the authority knows it, not blank
     * @throws IllegalArgumentException if the reference is blank
     */
    public AgreedAction(String reference) {
      this(reference, Optional.empty());
    }

    /**
     * This action, to be done by a day.
     *
     * @param day by when it is to be done, inclusive
     * @return the action
     */
    public AgreedAction due(LocalDate day) {
      return new AgreedAction(reference, Optional.of(Objects.requireNonNull(day, "day")));
    }

    @Override
    public String toString() {
      return "action" + due.map(day -> " due by " + day).orElse("");
    }
  }

  /**
   * The agreed actions were done, as the reviewing officer confirmed.
   *
   * @param at when
   */
  record ActionsDone(Moment at) implements DisputeEvent {
    /**
     * Checks the moment.
     *
     * @param at when
     * @throws NullPointerException if the moment is null
     */
    public ActionsDone {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.ACTIONS_DONE;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * The agreed actions were not done in time.
   *
   * @param at when that was found
   */
  record ActionsLapsed(Moment at) implements DisputeEvent {
    /**
     * Checks the moment.
     *
     * @param at when that was found
     * @throws NullPointerException if the moment is null
     */
    public ActionsLapsed {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.ACTIONS_LAPSED;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * The clock was stopped, where the policy allows it.
   *
   * @param at when
   * @param reason why
   */
  record Paused(Moment at, String reason) implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param reason why
     * @throws NullPointerException if a part is null
     */
    public Paused {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Kind kind() {
      return Kind.PAUSED;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * The clock went on, or had gone on already, as the pause lasted as long as it may or an answer
   * came.
   *
   * @param at when; its own day does not count yet
   */
  record Resumed(Moment at) implements DisputeEvent {
    /**
     * Checks the moment.
     *
     * @param at when; its own day does not count yet
     * @throws NullPointerException if the moment is null
     */
    public Resumed {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.RESUMED;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * The reviewing officer withdrew the dispute, which is no resolution.
   *
   * @param at when
   * @param reason why
   */
  record Withdrawn(Moment at, String reason) implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param reason why
     * @throws NullPointerException if a part is null
     */
    public Withdrawn {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Kind kind() {
      return Kind.WITHDRAWN;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * The child ceased to be looked after by the authority, or another one took over.
   *
   * @param at when
   */
  record ChildCeased(Moment at) implements DisputeEvent {
    /**
     * Checks the moment.
     *
     * @param at when
     * @throws NullPointerException if the moment is null
     */
    public ChildCeased {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public Kind kind() {
      return Kind.CHILD_CEASED;
    }

    @Override
    public String toString() {
      return text(this, "");
    }
  }

  /**
   * A resolved dispute was opened again; it stays one dispute.
   *
   * @param at when
   * @param level at which level, from 1
   * @param by the role that opened it; empty where it is not said
   */
  record Reopened(Moment at, int level, Optional<String> by) implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param level at which level, from 1
     * @param by the role that opened it; empty where it is not said
     * @throws NullPointerException if a part is null
     */
    public Reopened {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
    }

    /**
     * An event of which nothing else is said.
     *
     * @param at when
     * @param level at which level, from 1
     */
    public Reopened(Moment at, int level) {
      this(at, level, Optional.empty());
    }

    /**
     * This event, brought about by a role.
     *
     * @param role the role that opened it again
     * @return the event
     */
    public Reopened by(String role) {
      return new Reopened(at, level, Optional.of(Objects.requireNonNull(role, "role")));
    }

    @Override
    public Kind kind() {
      return Kind.REOPENED;
    }

    @Override
    public String toString() {
      return text(this, " at level " + level);
    }
  }

  /**
   * A step of the referral to Cafcass, which no stage of the dispute holds up.
   *
   * @param at when
   * @param step the step
   */
  record Cafcass(Moment at, CafcassStep step) implements DisputeEvent {
    /**
     * Checks the parts.
     *
     * @param at when
     * @param step the step
     * @throws NullPointerException if a part is null
     */
    public Cafcass {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(step, "step");
    }

    @Override
    public Kind kind() {
      return Kind.CAFCASS;
    }

    @Override
    public String toString() {
      return text(this, ", " + step);
    }
  }
}
