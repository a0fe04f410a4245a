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
  private final LocalDate knownInCareFrom;

  /** The first day on which care can have begun; MIN where nothing tells of one. */
  private final LocalDate notBefore;

  /** How many placements the child has had in the period; negative where that is not known. */
  private final int placements;

  StabilityOfChild(
      ChildInCare child, PeriodOfCare care, CareHistory history, ReportingPeriod period) {
    this.child = child;
    knownInCareFrom = care.knownFrom();
    notBefore = StartOfCare.earliest(care, history);
    placements = placements(history, period);
  }

  private StabilityOfChild(
      ChildInCare child, LocalDate knownInCareFrom, LocalDate notBefore, int placements) {
    this.child = child;
    this.knownInCareFrom = knownInCareFrom;
    this.notBefore = notBefore;
    this.placements = placements;
  }

  /**
   * A child of whom it is told what is known.
   *
   * @param child the child
   * @param knownInCareFrom the first day on which the child is known to have been in care
   * @param notBefore the first day on which care can have begun; empty where nothing tells of one
   * @param placements how many in the period, 0 or more; empty if that is not known
   * @return how settled the child is
   * @throws IllegalArgumentException if the number is negative
   */
  public static StabilityOfChild of(
      ChildInCare child,
      LocalDate knownInCareFrom,
      Optional<LocalDate> notBefore,
      OptionalInt placements) {
    if (placements.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "number of placements is negative: " + placements.getAsInt() + "; 0 or more is allowed");
    }
    return new StabilityOfChild(
        Objects.requireNonNull(child, "child"),
        Objects.requireNonNull(knownInCareFrom, "knownInCareFrom"),
        notBefore.orElse(LocalDate.MIN),
        placements.orElse(-1));
  }

  private static int placements(CareHistory history, ReportingPeriod period) {
    int count = 0;
    for (PeriodOfCare care : history.periods()) {
      @Nullable LocalDate last = history.lastDayOf(care).orElse(null);
      boolean ended = last != null && last.isBefore(period.firstDay());
      if (ended || care.knownFrom().isAfter(period.lastDay()) || care.isShortBreak()) {
        continue;
      }
      if (care.episodes().isEmpty()) {
        return -1;
      }
      for (PlacementPeriod placement : care.placements()) {
        @Nullable LocalDate end = placement.end().orElse(null);
        boolean over = end != null && !end.isAfter(period.firstDay());
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
   * From when on the child is known to have been in care without a break.
   *
   * @return the first such day; care may have begun before where {@link ChildInCare#since()} is not
   *     known
   */
  public LocalDate knownInCareFrom() {
    return knownInCareFrom;
  }

  /**
   * Before when care cannot have begun: its first day, or where that is not known the day of birth,
   * or the one after the care before.
   *
   * @return the day; empty where nothing tells of one
   */
  public Optional<LocalDate> notBefore() {
    return Optional.of(notBefore).filter(day -> !day.equals(LocalDate.MIN));
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

  /** The last day on which care can have begun: where the start is not known, it was earlier. */
  private LocalDate latestStart() {
    return child.since().orElseGet(() -> knownInCareFrom.minusDays(1));
  }

  /**
   * Which band the time in care is of, from 0, though the day on which care began is not known.
   *
   * @return empty where the last and the first day on which it can have begun give different ones
   */
  OptionalInt band(DurationBands bands) {
    return bands.number(notBefore, latestStart(), child.day());
  }

  /**
   * Whether the child has lived in one placement for two years, if it is one of those who could.
   * Where the day on which care or the placement began is not known, the last and the first on
   * which it can have begun may decide: the day before that from which care is known, and birth or
   * the day after the care before.
   *
   * @param terms how long in care and how young a child must be, and how long one placement is
   * @return empty where the child is not one of them; of those, whether it has, which is empty
   *     where dates are missing
   */
  Optional<Optional<Boolean>> longTerm(LongTermStability terms) {
    if (child.age().isEmpty()) {
      return Optional.of(Optional.empty());
    }
    if (child.age().getAsInt() >= terms.underAge()) {
      return Optional.empty();
    }
    @Nullable LocalDate since = child.since().orElse(null);
    @Nullable Boolean longInCare = hasLasted(terms.monthsInCare(), since, latestStart());
    if (longInCare == null) {
      return Optional.of(Optional.empty());
    }
    return longInCare ? Optional.of(inOnePlacement(terms)) : Optional.empty();
  }

  private Optional<Boolean> inOnePlacement(LongTermStability terms) {
    return child
        .knownInPlacementFrom()
        .flatMap(
            known ->
                Optional.ofNullable(
                    hasLasted(
                        terms.monthsInPlacement(), child.inPlacementSince().orElse(null), known)));
  }

  /** Null where it has in some histories that fit the facts, and has not in others. */
  private @Nullable Boolean hasLasted(int months, @Nullable LocalDate since, LocalDate knownFrom) {
    LocalDate latest = since == null ? knownFrom : since;
    if (isPast(months, latest)) {
      return true;
    }
    boolean mayHaveLasted = since == null && isPast(months, notBefore);
    return mayHaveLasted ? null : false;
  }

  private boolean isPast(int months, LocalDate from) {
    return !from.plusMonths(months).isAfter(child.day());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StabilityOfChild that
        && child.equals(that.child)
        && knownInCareFrom.equals(that.knownInCareFrom)
        && notBefore.equals(that.notBefore)
        && placements == that.placements;
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, knownInCareFrom, placements);
  }

  /** How many placements, without the child. */
  @Override
  public String toString() {
    return child + ", " + (placements < 0 ? "placements not known" : placements + " placements");
  }
}
