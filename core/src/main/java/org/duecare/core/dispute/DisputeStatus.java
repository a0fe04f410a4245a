package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.jspecify.annotations.Nullable;

/** Where a dispute stands as of a day. Immutable and thread-safe. */
public final class DisputeStatus {

  private static final Set<Stage> WITH_STAGE_LIMIT =
      EnumSet.of(Stage.INFORMAL, Stage.AWAITING_RESPONSE, Stage.OVERDUE);

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
  private final List<AgreedAction> actions;
  private final int grossDays;
  private final int pausedDays;

  DisputeStatus(DisputeClock clock, DisputeCourse course, LocalDate asOf) {
    this.asOf = asOf;
    stage = course.stage();
    standing = course.stageButForPause();
    since = course.since();
    level = course.level();
    concern = course.concern();
    cafcass = course.cafcass();
    reopened = course.isReopened();
    settledOn = course.settledOn();
    raisedOn = course.alert() == null ? null : course.alert().day();
    openedOn = course.opened() == null ? null : course.opened().day();
    stageDeadline =
        WITH_STAGE_LIMIT.contains(standing) ? course.stageDeadline().orElse(null) : null;
    totalDeadlines = isUnsettled() ? TotalLimits.of(clock, course) : List.of();
    episodes = List.copyOf(course.episodes());
    pauses = List.copyOf(course.pauses());
    actions = List.copyOf(course.actions());
    LocalDate until = settledOn == null ? asOf : settledOn;
    @Nullable LocalDate from = course.countedFrom() == null ? null : course.countedFrom().day();
    grossDays = from == null ? 0 : clock.daysBetween(from, until);
    pausedDays =
        from == null
            ? 0
            : pauses.stream().mapToInt(pause -> daysOf(pause, clock, from, until)).sum();
  }

  /** The part of a pause that lies in what is counted: once settled, nothing is. */
  private static int daysOf(Pause pause, DisputeClock clock, LocalDate from, LocalDate until) {
    LocalDate resumed = pause.until().filter(day -> day.isBefore(until)).orElse(until);
    return clock.daysBetween(pause.from().isBefore(from) ? from : pause.from(), resumed);
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
   * When the concern was raised informally.
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
   * By when the stage at which it stands is to end.
   *
   * @return the deadline; empty where no answer is awaited, the policy sets no limit or the clock
   *     stands still; a limit that had passed when the clock was stopped remains
   */
  public Optional<DisputeDeadline> stageDeadline() {
    return Optional.ofNullable(stageDeadline);
  }

  /**
   * By when the whole is to be resolved: the limit that binds, which is the earliest of {@link
   * #totalDeadlines()}.
   *
   * @return the deadline; empty where there is none
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
   * @return the limits, the earliest first, immutable; none once it is settled and before a clock
   *     runs; without the policy's where it sets none and while its clock stands still
   */
  public List<DisputeDeadline> totalDeadlines() {
    return totalDeadlines;
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
    return actions;
  }

  /**
   * How long the process has taken, from the day after the first formal step, or after the first
   * alert where the policy counts that, until it was settled or the as-of day. The time before a
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
    return isPast(stageDeadline) || isPast(totalDeadline().orElse(null)) || isActionOverdue();
  }

  private boolean isPast(@Nullable DisputeDeadline deadline) {
    return deadline != null && deadline.date().isBefore(asOf);
  }

  private boolean isActionOverdue() {
    return standing == Stage.ACTIONS_LAPSED
        || (standing == Stage.ACTIONS_PENDING
            && actions.stream()
                .flatMap(action -> action.due().stream())
                .anyMatch(due -> due.isBefore(asOf)));
  }

  /**
   * The limit that passes next, or that passed first and is not met yet.
   *
   * @return the earlier of the deadlines of the stage and of the whole; empty where there is none
   */
  public Optional<DisputeDeadline> nextDeadline() {
    return Stream.of(stageDeadline(), totalDeadline())
        .flatMap(Optional::stream)
        .min(Comparator.comparing(DisputeDeadline::date));
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
        actions,
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
}
