package org.duecare.metrics.population;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate until;
  private final @Nullable ReasonCeased reasonCeased;

  private TimeInCare(
      ChildId child,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable ReasonCeased reasonCeased) {
    this.child = child;
    this.from = from;
    this.until = until;
    this.reasonCeased = reasonCeased;
  }

  /** The period of care that had ended on a day; null where it had not. */
  static TimeInCare of(CareHistory history, PeriodOfCare care, @Nullable LocalDate ended) {
    @Nullable ReasonCeased reason =
        ended != null && care.end().filter(ended::equals).isPresent()
            ? care.reasonCeased().orElse(null)
            : null;
    return new TimeInCare(history.child(), care.start().orElse(null), ended, reason);
  }

  /**
   * A time in care of which the parts are known.
   *
   * @param child the child
   * @param from the first day; empty if it is not known
   * @param until the last day; empty if it had not ended
   * @param reasonCeased why it ended; empty if that is not known
   * @return the time
   */
  public static TimeInCare of(
      ChildId child,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<ReasonCeased> reasonCeased) {
    return new TimeInCare(
        Objects.requireNonNull(child, "child"),
        from.orElse(null),
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
    return Optional.ofNullable(from);
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeInCare that
        && child.equals(that.child)
        && Objects.equals(from, that.from)
        && Objects.equals(until, that.until)
        && reasonCeased == that.reasonCeased;
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, from, until, reasonCeased);
  }

  /** The days, without the child. */
  @Override
  public String toString() {
    return "in care from "
        + from().map(LocalDate::toString).orElse("a day not known")
        + until().map(day -> " to " + day).orElse("");
  }
}
