package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.law.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of reviews as it runs, with interruptions, through a period of care.
 *
 * @param cycle the rules
 * @param earliestStart the event that begins it happened on this day or later
 * @param latestStart and on this day or earlier; the same day where it is known
 * @param startKnown whether that day is known
 * @param from the first day on which a review counts, inclusive
 * @param windows when the rules apply, in order, one or more; reviews between them are asked for by
 *     other rules but count for the next interval
 * @param cut from which day on these rules give no answer; null where they always do
 * @param goesOnFrom the cycle of an authority before, where that goes on; null where this one
 *     begins it
 * @param begunBy the reading by which it begins on a day that is not that of the event of its
 *     cycle; null where it begins with that
 */
record ReviewCourse(
    ReviewCycle cycle,
    LocalDate earliestStart,
    LocalDate latestStart,
    boolean startKnown,
    LocalDate from,
    List<ReviewWindow> windows,
    KnownPeriod.@Nullable Cut cut,
    @Nullable EarlierCycle goesOnFrom,
    @Nullable Reading begunBy) {

  /**
   * One that the event of its cycle begins.
   *
   * @param start the day of the event, if it is known
   * @param startKnown whether it is; otherwise it came before the period was known
   * @param from the first day on which a review counts, inclusive
   */
  static ReviewCourse begunOn(
      LocalDate start,
      boolean startKnown,
      LocalDate from,
      ReviewCycle cycle,
      List<ReviewWindow> windows,
      KnownPeriod known,
      KnownPeriod.@Nullable Cut cut) {
    return new ReviewCourse(
        cycle,
        startKnown ? start : known.earliestStart,
        startKnown ? start : known.latestStart,
        startKnown,
        from,
        windows,
        cut,
        /* goesOnFrom= */ null,
        /* begunBy= */ null);
  }

  /** The same course with one window, which lasts longer. */
  ReviewCourse lasting(ReviewWindow window) {
    return new ReviewCourse(
        cycle,
        earliestStart,
        latestStart,
        startKnown,
        from,
        List.of(window),
        cut,
        goesOnFrom,
        begunBy);
  }
}
