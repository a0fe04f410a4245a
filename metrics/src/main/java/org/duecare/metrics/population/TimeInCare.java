package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.jspecify.annotations.Nullable;

/**
 * A period of care that began or ended in the time that is counted: a record behind the figures.
 * Immutable and thread-safe.
 */
public final class TimeInCare {

  private final ChildId child;

  /** The first and the last day on which it can have begun, the same where that is known. */
  private final LocalDate earliestStart;

  private final LocalDate latestStart;
  private final @Nullable LocalDate until;
  private final @Nullable ReasonCeased reasonCeased;

  private TimeInCare(
      ChildId child,
      LocalDate earliestStart,
      LocalDate latestStart,
      @Nullable LocalDate until,
      @Nullable ReasonCeased reasonCeased) {
    this.child = child;
    this.earliestStart = earliestStart;
    this.latestStart = latestStart;
    this.until = until;
    this.reasonCeased = reasonCeased;
  }

  /** The period of care that had ended on a day; null where it had not. */
  static TimeInCare of(CareHistory history, PeriodOfCare care, @Nullable LocalDate ended) {
    @Nullable ReasonCeased reason =
        ended != null && care.end().filter(ended::equals).isPresent()
            ? care.reasonCeased().orElse(null)
            : null;
    return new TimeInCare(
        history.child(),
        StartOfCare.earliest(care, history),
        StartOfCare.latest(care),
        ended,
        reason);
  }

  /**
   * A time in care of which the parts are known.
   *
   * @param child the child
   * @param startBetween the days on one of which it began, one alone where that is known, from
   *     {@link LocalDate#MIN} where nothing tells before when it cannot have
   * @param until the last day; empty if it had not ended
   * @param reasonCeased why it ended; empty if that is not known
   * @return the time
   */
  public static TimeInCare of(
      ChildId child,
      DateSpan startBetween,
      Optional<LocalDate> until,
      Optional<ReasonCeased> reasonCeased) {
    Objects.requireNonNull(startBetween, "startBetween");
    return new TimeInCare(
        Objects.requireNonNull(child, "child"),
        startBetween.first(),
        startBetween.last(),
        until.orElse(null),
        reasonCeased.orElse(null));
  }

  /**
   * The child.
   *
   * @return the identifier
   */
  public ChildId child() {
    return child;
  }

  /**
   * When it began.
   *
   * @return the day; empty where it is not known
   */
  public Optional<LocalDate> from() {
    return earliestStart.equals(latestStart) ? Optional.of(latestStart) : Optional.empty();
  }

  /**
   * Between which days it began: from birth, or the day after the care before, to the day before
   * the first on which the child is known to have been in care.
   *
   * @return the days on one of which it began, one alone where that is known; from {@link
   *     LocalDate#MIN} where nothing tells before when it cannot have
   */
  public DateSpan startBetween() {
    return DateSpan.closed(earliestStart, latestStart);
  }

  /**
   * When it ended.
   *
   * @return the last day, inclusive; empty while it lasts
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /**
   * Why it ended, as recorded.
   *
   * @return the reason; empty while it lasts, and where the 18th birthday ended it
   */
  public Optional<ReasonCeased> reasonCeased() {
    return Optional.ofNullable(reasonCeased);
  }

  /** Its band, from 0; empty while it lasts, and where it may be of several. */
  OptionalInt band(DurationBands bands) {
    return until == null ? OptionalInt.empty() : bands.number(earliestStart, latestStart, until);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeInCare that
        && child.equals(that.child)
        && earliestStart.equals(that.earliestStart)
        && latestStart.equals(that.latestStart)
        && Objects.equals(until, that.until)
        && reasonCeased == that.reasonCeased;
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, latestStart, until, reasonCeased);
  }

  /** The days, without the child. */
  @Override
  public String toString() {
    return "in care from "
        + from().map(LocalDate::toString).orElse("a day not known")
        + until().map(day -> " to " + day).orElse("");
  }
}
