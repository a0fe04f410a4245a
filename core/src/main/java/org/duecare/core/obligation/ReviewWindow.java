package org.duecare.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period of care throughout which the rules of one cycle ask for reviews.
 *
 * @param first the first day on which a review answers them, inclusive
 * @param last the last such day that is known, inclusive
 * @param ending what ended it before care ended; null while nothing has
 */
record ReviewWindow(LocalDate first, LocalDate last, @Nullable Ending ending) {

  boolean isEmpty() {
    return last.isBefore(first);
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
