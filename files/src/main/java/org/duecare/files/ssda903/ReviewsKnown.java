package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far back the reviews of a return reach. The files do not say, and whether a review is late
 * often hangs on the one before it. Immutable and thread-safe.
 */
public final class ReviewsKnown {

  private static final ReviewsKnown SINCE_EACH_START = new ReviewsKnown(null);

  private final @Nullable LocalDate from;

  private ReviewsKnown(@Nullable LocalDate from) {
    this.from = from;
  }

  /**
   * The reviews given reach back to the start of each period of care.
   *
   * @return the setting for a complete history
   */
  public static ReviewsKnown sinceEachStart() {
    return SINCE_EACH_START;
  }

  /**
   * All reviews from a day on are given; earlier ones may be missing.
   *
   * @param day the first such day, inclusive
   * @return the setting
   */
  public static ReviewsKnown from(LocalDate day) {
    return new ReviewsKnown(Objects.requireNonNull(day, "day"));
  }

  /**
   * From which day on all reviews are given.
   *
   * @return the first such day, inclusive; empty if they reach back to each start
   */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(from);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReviewsKnown that && Objects.equals(from, that.from);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(from);
  }

  @Override
  public String toString() {
    return from == null ? "reviews known since each start" : "reviews known from " + from;
  }
}
