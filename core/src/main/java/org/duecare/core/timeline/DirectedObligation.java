package org.duecare.core.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.Direction;
import org.duecare.core.law.Authority;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with the dates that somebody set for it beside the computed one, which stays as it
 * is, and so does the outcome.
 *
 * <p>Immutable and thread-safe.
 */
public final class DirectedObligation {

  private final Obligation obligation;
  private final List<Direction> directions;
  private final List<DueDate> limits;

  /**
   * Puts directions beside an obligation.
   *
   * @param directions in the order in which they were given
   * @param limits the limits of all rules on the same duty after the same event, the most binding
   *     layer first
   */
  DirectedObligation(Obligation obligation, List<Direction> directions, List<DueDate> limits) {
    this.obligation = obligation;
    this.directions = List.copyOf(directions);
    this.limits = List.copyOf(limits);
  }

  /**
   * A directed obligation as it was stored.
   *
   * @param obligation the obligation
   * @param directions every date that was set for it, in the order in which they were given
   * @param limits the limits of all rules on the same duty after the same event, the most binding
   *     layer first
   * @return the directed obligation
   */
  public static DirectedObligation recorded(
      Obligation obligation, List<Direction> directions, List<DueDate> limits) {
    return new DirectedObligation(
        Objects.requireNonNull(obligation, "obligation"),
        Objects.requireNonNull(directions, "directions"),
        Objects.requireNonNull(limits, "limits"));
  }

  /**
   * The obligation as it was computed.
   *
   * @return the obligation, which no direction changes
   */
  public Obligation obligation() {
    return obligation;
  }

  /**
   * Every date that was set for the obligation by the as-of day.
   *
   * @return the directions in the order in which they were given, immutable
   */
  public List<Direction> directions() {
    return directions;
  }

  /**
   * The direction in effect.
   *
   * @return the one given last; empty if there is none
   */
  public Optional<Direction> inEffect() {
    return directions.isEmpty()
        ? Optional.empty()
        : Optional.of(directions.get(directions.size() - 1));
  }

  /**
   * The limits of every rule that asks for the same after the same event.
   *
   * @return the due dates, the most binding layer first, immutable; empty if there is no direction
   */
  public List<DueDate> limits() {
    return limits;
  }

  /**
   * The limits that the date in effect exceeds, of every rule that asks for the same after the same
   * event.
   *
   * @return the due dates before it, the most binding layer first, immutable; empty if there is
   *     none, or no direction, or the limits are not known
   */
  public List<DueDate> exceeded() {
    return inEffect()
        .map(Direction::date)
        .map(date -> limits.stream().filter(limit -> date.isAfter(limit.date())).toList())
        .orElse(List.of());
  }

  /**
   * Whether the date in effect is later than the law allows.
   *
   * @return true if it exceeds a limit of a statute; false also where that is not known
   */
  public boolean isLaterThanLaw() {
    return exceeded().stream().anyMatch(limit -> limit.rule().authority() == Authority.STATUTE);
  }

  /**
   * Why the computed date is what it is, and then which date was set, by whom and when, and which
   * limits it exceeds. The reasons are with the directions: they are free text.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    List<ExplanationStep> steps = new ArrayList<>(obligation.explanation().steps());
    directions.forEach(each -> steps.add(new ExplanationStep.DateDirected(each)));
    for (DueDate limit : exceeded()) {
      LocalDate date = inEffect().orElseThrow().date();
      steps.add(new ExplanationStep.DirectedPastLimit(limit.rule(), date, limit.date()));
    }
    return new Explanation(steps);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DirectedObligation that
        && obligation.equals(that.obligation)
        && directions.equals(that.directions)
        && limits.equals(that.limits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(obligation, directions, limits);
  }

  @Override
  public String toString() {
    return obligation
        + inEffect().map(direction -> ", " + direction.date() + " directed").orElse("");
  }
}
