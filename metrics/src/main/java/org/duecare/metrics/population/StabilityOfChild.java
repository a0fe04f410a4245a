package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.metrics.measure.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How often a looked-after child has moved, and for how long it has lived where it lives: a record
 * behind the figures. Immutable and thread-safe.
 */
public final class StabilityOfChild {

  private final ChildInCare child;

  /** How many placements the child has had in the period; negative where that is not known. */
  private final int placements;

  StabilityOfChild(ChildInCare child, CareHistory history, ReportingPeriod period) {
    this.child = child;
    placements = placements(history, period);
  }

  private StabilityOfChild(ChildInCare child, int placements) {
    this.child = child;
    this.placements = placements;
  }

  /**
   * A child of whom it is known how many placements there were.
   *
   * @param child the child
   * @param placements how many in the period, 0 or more; empty if that is not known
   * @return how settled the child is
   * @throws IllegalArgumentException if the number is negative
   */
  public static StabilityOfChild of(ChildInCare child, OptionalInt placements) {
    if (placements.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "number of placements is negative: " + placements.getAsInt() + "; 0 or more is allowed");
    }
    return new StabilityOfChild(Objects.requireNonNull(child, "child"), placements.orElse(-1));
  }

  private static int placements(CareHistory history, ReportingPeriod period) {
    int count = 0;
    for (PeriodOfCare care : history.periods()) {
      boolean ended =
          history.lastDayOf(care).filter(last -> last.isBefore(period.firstDay())).isPresent();
      if (ended || care.knownFrom().isAfter(period.lastDay()) || care.isShortBreak()) {
        continue;
      }
      if (care.episodes().isEmpty()) {
        return -1;
      }
      for (PlacementPeriod placement : care.placements()) {
        boolean over = placement.end().filter(end -> !end.isAfter(period.firstDay())).isPresent();
        count += over || placement.knownFrom().isAfter(period.lastDay()) ? 0 : 1;
      }
    }
    return count;
  }

  /**
   * The child.
   *
   * @return the child and what is known of it on the last day of the period
   */
  public ChildInCare child() {
    return child;
  }

  /**
   * In how many placements the child lived in the period.
   *
   * @return the number, with that in which the child lived when it began, without absences and
   *     short breaks; empty where episodes are missing
   */
  public OptionalInt placements() {
    return placements < 0 ? OptionalInt.empty() : OptionalInt.of(placements);
  }

  /**
   * Whether the child has lived in one placement for two years, if it is one of those who could.
   *
   * @param terms how long in care and how young a child must be, and how long one placement is
   * @return empty where the child is not one of them; of those, whether it has, which is empty
   *     where dates are missing
   */
  Optional<Optional<Boolean>> longTerm(LongTermStability terms) {
    LocalDate day = child.day();
    if (child.age().isEmpty()) {
      return Optional.of(Optional.empty());
    }
    if (child.age().getAsInt() >= terms.underAge()) {
      return Optional.empty();
    }
    @Nullable LocalDate since = child.since().orElse(null);
    if (since == null) {
      return Optional.of(Optional.empty());
    }
    if (since.plusMonths(terms.monthsInCare()).isAfter(day)) {
      return Optional.empty();
    }
    return Optional.of(
        child
            .inPlacementSince()
            .map(home -> !home.plusMonths(terms.monthsInPlacement()).isAfter(day)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StabilityOfChild that
        && child.equals(that.child)
        && placements == that.placements;
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, placements);
  }

  /** How many placements, without the child. */
  @Override
  public String toString() {
    return child + ", " + (placements < 0 ? "placements not known" : placements + " placements");
  }
}
