package org.duecare.core.day;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days of something that somebody is to do. Immutable and thread-safe.
 *
 * @param agreed the day on which it was agreed
 * @param due the day by which it is to be done, inclusive; empty where none was set
 * @param done the day on which it was done; empty while it is not
 */
public record TaskDays(LocalDate agreed, Optional<LocalDate> due, Optional<LocalDate> done) {

  /**
   * Checks that the days are given.
   *
   * @param agreed the day on which it was agreed
   * @param due the day by which it is to be done, inclusive; empty where none was set
   * @param done the day on which it was done; empty while it is not
   * @throws NullPointerException if a part is null
   */
  public TaskDays {
    Objects.requireNonNull(agreed, "agreed");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(done, "done");
  }

  /**
   * Refuses days of which one is before it was agreed.
   *
   * @param task what the message calls it, for example "decision"
   * @param beginning what the message calls its being agreed, for example "made"
   * @throws IllegalArgumentException if it is due or done before it was agreed
   */
  public void requireInOrder(String task, String beginning) {
    requireNotBefore(task, beginning, "due", due);
    requireNotBefore(task, beginning, "done", done);
  }

  private void requireNotBefore(
      String task, String beginning, String what, Optional<LocalDate> day) {
    if (day.filter(agreed::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          task
              + " is "
              + what
              + " before it was "
              + beginning
              + ": "
              + beginning
              + " "
              + agreed
              + ", "
              + what
              + " "
              + day.get());
    }
  }

  /**
   * Whether it is still to be done at the end of a day.
   *
   * @param day the day
   * @return true from the day on which it was agreed, inclusive, to the day before it was done
   */
  public boolean isOpenOn(LocalDate day) {
    return !agreed.isAfter(day) && done.filter(last -> !last.isAfter(day)).isEmpty();
  }

  /**
   * Whether it is open on a day although it was to be done before.
   *
   * @param day the day
   * @return true from the day after the one by which it is to be done, while it is open
   */
  public boolean isOverdueOn(LocalDate day) {
    return isOpenOn(day) && due.filter(day::isAfter).isPresent();
  }
}
