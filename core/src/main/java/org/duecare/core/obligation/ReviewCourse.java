package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
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
 * @param goesOnFrom the last review by an authority before, where its cycle goes on; null where
 *     this one begins it
 */
record ReviewCourse(
    ReviewCycle cycle,
    LocalDate earliestStart,
    LocalDate latestStart,
    boolean startKnown,
    LocalDate from,
    List<ReviewWindow> windows,
    KnownPeriod.@Nullable Cut cut,
    @Nullable LocalDate goesOnFrom) {

  /** Whether reviews before the event count, so that it begins nothing after one of them. */
  boolean reviewsBeforeItCount() {
    return from.isBefore(earliestStart);
  }
}
