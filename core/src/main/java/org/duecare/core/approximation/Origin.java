package org.duecare.core.approximation;

/** From which day a system counts. Others may be added. Immutable and thread-safe. */
public enum Origin {
  /** The day of the event from which the law counts, itself left out as the law has it. */
  EVENT,
  /** The same day, itself taken as day one, so that everything ends a day too early. */
  EVENT_AS_DAY_ONE,
  /** The limit of the review before, in place of the day on which that was held. */
  LIMIT_BEFORE,
  /** The system's own date for the review before, in place of the day on which that was held. */
  DATE_BEFORE,
  /** The day on which the child became looked after, in place of that of the review before. */
  START_OF_CARE
}
