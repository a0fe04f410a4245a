package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.dispute.DisputeEvent.Accepted;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.jspecify.annotations.Nullable;

/** Where a dispute stands as of a day. Immutable and thread-safe. */
public final class DisputeStatus {

  private static final Set<Stage> WITH_STAGE_LIMIT =
      EnumSet.of(Stage.INFORMAL, Stage.AWAITING_RESPONSE, Stage.OVERDUE);
  private static final Set<Stage> WITH_ACTIONS =
      EnumSet.of(Stage.ACTIONS_PENDING, Stage.ACTIONS_LAPSED);
  private static final Set<Stage> WITHOUT_RESOLUTION = EnumSet.of(Stage.WITHDRAWN, Stage.CLOSED);

  private final LocalDate asOf;
  private final Stage stage;
  private final Stage standing;
  private final @Nullable LocalDate since;
  private final int level;
  private final @Nullable Concern concern;
  private final @Nullable CafcassStep cafcass;
  private final boolean reopened;
  private final @Nullable LocalDate settledOn;
  private final @Nullable LocalDate raisedOn;
  private final @Nullable LocalDate openedOn;
  private final @Nullable DisputeDeadline stageDeadline;
  private final List<DisputeDeadline> totalDeadlines;
  private final List<StageEpisode> episodes;
  private final List<Pause> pauses;
  private final List<Pause> timesResolved;
  private final @Nullable Accepted accepted;
  private final int grossDays;
  private final int pausedDays;

  private DisputeStatus(Builder builder) {
    asOf = builder.asOf;
    stage = builder.stage;
    standing = builder.pausedAt == null ? stage : builder.pausedAt;
    since = builder.since;
    episodes = builder.episodes;
    level = episodes.isEmpty() ? 0 : episodes.get(episodes.size() - 1).level();
    concern = builder.concern;
    cafcass = builder.cafcass;
    reopened = builder.reopened;
    settledOn = builder.settledOn;
    raisedOn = builder.raisedOn;
    openedOn = builder.openedOn;
    stageDeadline = builder.stageDeadline;
    totalDeadlines = builder.totalDeadlines;
    accepted = builder.accepted;
    pauses = builder.pauses;
    timesResolved = builder.timesResolved;
    grossDays = builder.grossDays;
    pausedDays = builder.grossDays - builder.netDays;
  }

  /**
   * A status from its parts, as it was once told and stored; {@link Dispute#asOf} works it out.
   *
   * @param asOf the day as of which it holds
   * @param stage where the dispute stands
   * @return a builder
   */
  public static Builder builder(LocalDate asOf, Stage stage) {
    return new Builder(
        Objects.requireNonNull(asOf, "asOf"), Objects.requireNonNull(stage, "stage"));
  }

  static DisputeStatus of(DisputeClock clock, DisputePosition position, LocalDate asOf) {
    Builder builder =
        builder(asOf, position.stage)
            .episodes(position.episodes.toList())
            .totalDeadlines(position.totalDeadlines())
            .pauses(position.pauses)
            .timesResolved(position.timesResolved);
    builder.pausedAt = position.stage == Stage.PAUSED ? position.beforePause : null;
    builder.since = position.since;
    builder.concern = position.concern;
    builder.cafcass = position.cafcass;
    builder.reopened = position.reopened;
    builder.settledOn = position.settledOn;
    builder.raisedOn = position.alert == null ? null : position.alert.day();
    builder.openedOn = position.opened == null ? null : position.opened.day();
    builder.stageDeadline = stageDeadline(clock, position).orElse(null);
    builder.accepted = position.accepted;
    LocalDate until = position.settledOn == null ? asOf : position.settledOn;
    @Nullable Moment from = position.countedFrom();
    if (from != null) {
      int gross = clock.daysOver(from, until);
      int stood =
          builder.pauses.stream().mapToInt(pause -> clock.daysStood(pause, from, until)).sum();
      builder.days(gross, gross - stood);
    }
    return builder.build();
  }

  private static Optional<DisputeDeadline> stageDeadline(
      DisputeClock clock, DisputePosition position) {
    Stage standing = position.stageButForPause();
    if (WITH_ACTIONS.contains(standing)) {
      return clock.firstAction(position.actions());
    }
    return WITH_STAGE_LIMIT.contains(standing) ? position.stageDeadline() : Optional.empty();
  }

  /**
   * The times between a resolution and a reopening.
   *
   * @return the times in order
   */
  public List<Pause> timesResolved() {
    return timesResolved;
  }

  private boolean isUnsettled() {
    return stage.isOpen() && settledOn == null;
  }

  /**
   * The day as of which this holds.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Where the dispute stands.
   *
   * @return the stage
   */
  public Stage stage() {
    return stage;
  }

  /**
   * Since when it stands there.
   *
   * @return the day; empty before anything was raised
   */
  public Optional<LocalDate> since() {
    return Optional.ofNullable(since);
  }

  /**
   * The level at which it is, or was last.
   *
   * @return the level from 1; 0 before the first
   */
  public int level() {
    return level;
  }

  /**
   * What it is about.
   *
   * @return the concern; empty before one was raised
   */
  public Optional<Concern> concern() {
    return Optional.ofNullable(concern);
  }

  /**
   * Where the referral to Cafcass stands, which runs beside the dispute.
   *
   * @return the last step; empty where there was none
   */
  public Optional<CafcassStep> cafcass() {
    return Optional.ofNullable(cafcass);
  }

  /**
   * When the concern was raised informally, before the formal process.
   *
   * @return the day; empty where it was not
   */
  public Optional<LocalDate> raisedOn() {
    return Optional.ofNullable(raisedOn);
  }

  /**
   * When the formal process was first opened.
   *
   * @return the day; empty where it was not
   */
  public Optional<LocalDate> openedOn() {
    return Optional.ofNullable(openedOn);
  }

  /**
   * When it ended, or actions were agreed that are to be done, or are done.
   *
   * @return the day; empty while neither is so
   */
  public Optional<LocalDate> settledOn() {
    return Optional.ofNullable(settledOn);
  }

  /**
   * By when the stage at which it stands is to end: with an answer, or with the first of the agreed
   * actions that has a day.
   *
   * @return the deadline; empty where nothing is awaited, neither the policy nor an agreement sets
   *     a day, or the clock stands still; an agreed day, and a limit that had passed when the clock
   *     was stopped, remain
   */
  public Optional<DisputeDeadline> stageDeadline() {
    return Optional.ofNullable(stageDeadline);
  }

  /**
   * By when the whole is, or was, to be resolved: the limit that binds, which is the earliest of
   * {@link #totalDeadlines()}.
   *
   * @return the deadline, also once it is settled; empty where there is none
   */
  public Optional<DisputeDeadline> totalDeadline() {
    return totalDeadlines.stream().findFirst();
  }

  /**
   * All limits of the whole: that of the policy, and beside it the handbook's 20 working days from
   * the first formal step (IRO Handbook 6.2), which a policy cannot make longer. They are one where
   * the policy takes its limit from the handbook. The handbook's is about looked-after children
   * only, and not about what is opened again after it was resolved.
   *
   * @return the limits, the earliest first, immutable; none before a clock runs; without the
   *     policy's where it sets none and while its clock stands still; once it is settled the last
   *     ones
   */
  public List<DisputeDeadline> totalDeadlines() {
    return totalDeadlines;
  }

  /**
   * Whether it was settled by the limit of the whole that binds.
   *
   * @return empty until it is settled, where there is no such limit, and where it was withdrawn or
   *     closed, which resolves nothing
   */
  public Optional<Boolean> isSettledInTime() {
    return settledOn == null || WITHOUT_RESOLUTION.contains(stage)
        ? Optional.empty()
        : totalDeadline().map(total -> !settledOn.isAfter(total.date()));
  }

  /**
   * What was agreed last.
   *
   * @return the acceptance; empty where nothing was since the dispute came to its level
   */
  public Optional<Accepted> accepted() {
    return Optional.ofNullable(accepted);
  }

  /**
   * What came out of it, as it was recorded with the agreement.
   *
   * @return the code; empty where none is recorded, and after a step to another level
   */
  public Optional<String> outcome() {
    return Optional.ofNullable(accepted).flatMap(Accepted::outcome);
  }

  /**
   * What came out of it for the child, as it was recorded with the agreement.
   *
   * @return the code; empty where none is recorded, and after a step to another level
   */
  public Optional<String> outcomeForTheChild() {
    return Optional.ofNullable(accepted).flatMap(Accepted::forTheChild);
  }

  /**
   * The stage at which its clock was stopped.
   *
   * @return the stage; empty unless it is {@link Stage#PAUSED}
   */
  public Optional<Stage> pausedAt() {
    return stage == Stage.PAUSED ? Optional.of(standing) : Optional.empty();
  }

  /**
   * The stages through which it went, the informal one as level 0.
   *
   * @return the stages in order, immutable
   */
  public List<StageEpisode> episodes() {
    return episodes;
  }

  /**
   * When the clock stood still.
   *
   * @return the pauses in order, immutable
   */
  public List<Pause> pauses() {
    return pauses;
  }

  /**
   * The actions that were agreed last.
   *
   * @return the actions, immutable; none after a step to another level
   */
  public List<AgreedAction> actions() {
    return accepted == null ? List.of() : accepted.actions();
  }

  /**
   * How long the process has taken, from the first formal step, or from the first alert where the
   * policy counts that, until it was settled or the as-of day. The days begin where the policy's
   * limit of the whole begins, so that they reach its number on its last day; the time before a
   * reopening counts.
   *
   * @return days of the kind in which the policy limits the whole, working days where it does not;
   *     0 before it
   */
  public int grossDays() {
    return grossDays;
  }

  /**
   * How long the process has taken without the pauses.
   *
   * @return days as in {@link #grossDays()}
   */
  public int netDays() {
    return grossDays - pausedDays;
  }

  /**
   * Whether it was opened again after a resolution or after actions were not done.
   *
   * @return true if it was; it is counted once all the same
   */
  public boolean isReopened() {
    return reopened;
  }

  /**
   * Whether something is overdue: an answer, the whole, or an action.
   *
   * @return true from the day after a limit on
   */
  public boolean isOverdue() {
    return standing == Stage.ACTIONS_LAPSED
        || running().anyMatch(deadline -> deadline.date().isBefore(asOf));
  }

  /** What has to be met yet. */
  private Stream<DisputeDeadline> running() {
    return Stream.of(
            stageDeadline(), isUnsettled() ? totalDeadline() : Optional.<DisputeDeadline>empty())
        .flatMap(Optional::stream);
  }

  /**
   * The limit that passes next, or that passed first and is not met yet.
   *
   * @return the earlier of the deadlines of the stage and, until it is settled, of the whole; empty
   *     where there is none
   */
  public Optional<DisputeDeadline> nextDeadline() {
    return running().min(Comparator.comparing(DisputeDeadline::date));
  }

  /** Everything that the status tells; the deadlines tell of the policy. */
  private List<@Nullable Object> parts() {
    return Arrays.asList(
        asOf,
        stage,
        standing,
        since,
        level,
        concern,
        cafcass,
        reopened,
        settledOn,
        raisedOn,
        openedOn,
        stageDeadline,
        totalDeadlines,
        episodes,
        pauses,
        timesResolved,
        accepted,
        grossDays,
        pausedDays);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DisputeStatus that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return stage
        + (level > 0 ? " at level " + level : "")
        + nextDeadline().map(next -> ", due by " + next.date()).orElse("")
        + (isOverdue() ? ", overdue" : "")
        + ", as of "
        + asOf;
  }

  /** Collects the parts of a status. Not thread-safe. */
  public static final class Builder {

    private final LocalDate asOf;
    private final Stage stage;
    private @Nullable Stage pausedAt;
    private @Nullable LocalDate since;
    private @Nullable Concern concern;
    private @Nullable CafcassStep cafcass;
    private boolean reopened;
    private @Nullable LocalDate settledOn;
    private @Nullable LocalDate raisedOn;
    private @Nullable LocalDate openedOn;
    private @Nullable DisputeDeadline stageDeadline;
    private List<DisputeDeadline> totalDeadlines = List.of();
    private List<StageEpisode> episodes = List.of();
    private List<Pause> pauses = List.of();
    private List<Pause> timesResolved = List.of();
    private @Nullable Accepted accepted;
    private int grossDays;
    private int netDays;

    private Builder(LocalDate asOf, Stage stage) {
      this.asOf = asOf;
      this.stage = stage;
    }

    /**
     * Where the dispute stood when the clock was stopped; needed while it is, and only then.
     *
     * @param before the stage before the pause
     * @return this builder
     */
    public Builder pausedAt(Stage before) {
      pausedAt = Objects.requireNonNull(before, "before");
      return this;
    }

    /**
     * Since when the dispute stands where it does.
     *
     * @param day the day
     * @return this builder
     */
    public Builder since(LocalDate day) {
      since = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * What the dispute is about.
     *
     * @param concern the concern
     * @return this builder
     */
    public Builder concern(Concern concern) {
      this.concern = Objects.requireNonNull(concern, "concern");
      return this;
    }

    /**
     * The last step of a referral to Cafcass.
     *
     * @param step the step
     * @return this builder
     */
    public Builder cafcass(CafcassStep step) {
      cafcass = Objects.requireNonNull(step, "step");
      return this;
    }

    /**
     * The dispute was opened again after it had been resolved.
     *
     * @return this builder
     */
    public Builder reopened() {
      reopened = true;
      return this;
    }

    /**
     * When the dispute ended, or actions were agreed.
     *
     * @param day the day
     * @return this builder
     */
    public Builder settledOn(LocalDate day) {
      settledOn = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * When the concern was raised informally.
     *
     * @param day the day
     * @return this builder
     */
    public Builder raisedOn(LocalDate day) {
      raisedOn = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * When the formal process was opened.
     *
     * @param day the day
     * @return this builder
     */
    public Builder openedOn(LocalDate day) {
      openedOn = Objects.requireNonNull(day, "day");
      return this;
    }

    /**
     * By when the stage is to end.
     *
     * @param deadline the deadline
     * @return this builder
     */
    public Builder stageDeadline(DisputeDeadline deadline) {
      stageDeadline = Objects.requireNonNull(deadline, "deadline");
      return this;
    }

    /**
     * By when the whole is to be resolved.
     *
     * @param deadlines the deadlines, the one that binds first
     * @return this builder
     */
    public Builder totalDeadlines(List<DisputeDeadline> deadlines) {
      totalDeadlines = List.copyOf(deadlines);
      return this;
    }

    /**
     * The levels through which the dispute went.
     *
     * @param episodes the levels in order; the last is where it is, or was last
     * @return this builder
     */
    public Builder episodes(List<StageEpisode> episodes) {
      this.episodes = List.copyOf(episodes);
      return this;
    }

    /**
     * The times for which the clock stood still.
     *
     * @param pauses the pauses in order
     * @return this builder
     */
    public Builder pauses(List<Pause> pauses) {
      this.pauses = List.copyOf(pauses);
      return this;
    }

    /**
     * The times between a resolution and a reopening.
     *
     * @param times the times in order
     * @return this builder
     */
    public Builder timesResolved(List<Pause> times) {
      timesResolved = List.copyOf(times);
      return this;
    }

    /**
     * What was agreed last.
     *
     * @param acceptance the acceptance
     * @return this builder
     */
    public Builder accepted(Accepted acceptance) {
      accepted = Objects.requireNonNull(acceptance, "acceptance");
      return this;
    }

    /**
     * How long the dispute took, or has taken.
     *
     * @param gross the days since it began, in the unit of the limit of the whole
     * @param net those of them in which the clock did not stand still
     * @return this builder
     */
    public Builder days(int gross, int net) {
      grossDays = gross;
      netDays = net;
      return this;
    }

    /**
     * The status.
     *
     * @return the status
     * @throws IllegalArgumentException if it is paused and does not say where it stood before, or
     *     the other way about, or if the net days are negative or more than the gross days
     */
    public DisputeStatus build() {
      if ((stage == Stage.PAUSED) != (pausedAt != null)) {
        throw new IllegalArgumentException(
            "stage and pause do not fit: "
                + stage
                + ", paused at "
                + pausedAt
                + "; the stage before the pause is needed when PAUSED, and only then");
      }
      if (netDays < 0 || netDays > grossDays) {
        throw new IllegalArgumentException(
            "days of a dispute out of order: gross "
                + grossDays
                + ", net "
                + netDays
                + "; net days from 0 to the gross ones are allowed");
      }
      return new DisputeStatus(this);
    }
  }
}
