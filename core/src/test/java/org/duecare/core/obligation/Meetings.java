package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.care.Review;

/** A review that was really held: opened on one day, completed on the same or a later one. */
record Meetings(LocalDate opened, LocalDate completed) {

  static Meetings on(LocalDate day) {
    return new Meetings(day, day);
  }

  boolean isAdjourned() {
    return !opened.equals(completed);
  }

  /** The review as the library takes it. */
  Review recorded() {
    return isAdjourned() ? Review.openedAndCompleted(opened, completed) : Review.heldOn(opened);
  }
}
