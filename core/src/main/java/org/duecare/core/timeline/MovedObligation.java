package org.duecare.core.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * An open obligation whose due date differs between two answers to one question: under two
 * calendars or two rule books, over the same facts as of the same day. Open is what can still be
 * met, and what is not known to be met while its time is running.
 *
 * <p>Immutable and thread-safe.
 */
public final class MovedObligation {

  private final @Nullable Obligation before;
  private final @Nullable Obligation after;

  /** Why, as it was stored; null where it can be worked out. */
  private final @Nullable Explanation recorded;

  MovedObligation(@Nullable Obligation before, @Nullable Obligation after) {
    this(before, after, null);
  }

  private MovedObligation(
      @Nullable Obligation before, @Nullable Obligation after, @Nullable Explanation recorded) {
    this.before = before;
    this.after = after;
    this.recorded = recorded;
  }

  /**
   * A moved obligation as it was stored.
   *
   * @param before the obligation in the answer compared with; empty where nothing asked for it
   * @param after the obligation in the answer that was asked for; empty where nothing asks for it
   *     any more
   * @param explanation why the date moved
   * @return the moved obligation
   * @throws IllegalArgumentException if both are empty
   */
  public static MovedObligation recorded(
      Optional<Obligation> before, Optional<Obligation> after, Explanation explanation) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(explanation, "explanation");
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(
          "moved obligation that is in neither answer: one is needed");
    }
    return new MovedObligation(before.orElse(null), after.orElse(null), explanation);
  }

  /**
   * What moved from one timeline of a child to another.
   *
   * @param before the timeline to compare with
   * @param after the timeline of the same facts, as of the same day, under another calendar or
   *     other rules
   * @return the open obligations whose due dates differ, in the order of the second timeline, then
   *     those that it lacks; immutable
   * @throws IllegalArgumentException if the timelines are of different days
   */
  public static List<MovedObligation> between(StatutoryTimeline before, StatutoryTimeline after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (!before.asOf().equals(after.asOf())) {
      throw new IllegalArgumentException(
          "timelines of different days: " + before.asOf() + " and " + after.asOf());
    }
    return new ObligationPairs(before.obligations(), after.obligations())
        .pairs().stream().filter(MovedObligation::isOpen).filter(MovedObligation::differs).toList();
  }

  private boolean isOpen() {
    return before().filter(MovedObligation::isOpen).isPresent()
        || after().filter(MovedObligation::isOpen).isPresent();
  }

  private static boolean isOpen(Obligation obligation) {
    return obligation.isPending() || (obligation.isUnknown() && isRunning(obligation));
  }

  /** Whether its time is running and nothing is recorded that met it, though it may have been. */
  private static boolean isRunning(Obligation obligation) {
    return obligation.doneOn().isEmpty()
        && obligation.ending().isEmpty()
        && obligation.due().filter(due -> !due.date().isBefore(obligation.asOf())).isPresent();
  }

  private boolean differs() {
    return !dueBefore().map(DueDate::date).equals(dueAfter().map(DueDate::date));
  }

  /**
   * The obligation in the answer compared with.
   *
   * @return the obligation; empty where nothing asked for it
   */
  public Optional<Obligation> before() {
    return Optional.ofNullable(before);
  }

  /**
   * The obligation in the answer that was asked for.
   *
   * @return the obligation; empty where nothing asks for it any more
   */
  public Optional<Obligation> after() {
    return Optional.ofNullable(after);
  }

  /**
   * The due date in the answer compared with.
   *
   * @return the due date; empty where there was none
   */
  public Optional<DueDate> dueBefore() {
    return before().flatMap(Obligation::due);
  }

  /**
   * The due date in the answer that was asked for.
   *
   * @return the due date; empty where there is none
   */
  public Optional<DueDate> dueAfter() {
    return after().flatMap(Obligation::due);
  }

  /**
   * Why the date moved: the days that are working days on one side only, the rule or its version,
   * the day counted from.
   *
   * @return the explanation, whose first step is a headline with both dates
   */
  public Explanation explanation() {
    return recorded != null
        ? recorded
        : MoveExplanation.of(dueBefore().orElse(null), dueAfter().orElse(null));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MovedObligation that
        && Objects.equals(before, that.before)
        && Objects.equals(after, that.after)
        && explanation().equals(that.explanation());
  }

  @Override
  public int hashCode() {
    return Objects.hash(before, after);
  }

  @Override
  public String toString() {
    return explanation().headline();
  }
}
