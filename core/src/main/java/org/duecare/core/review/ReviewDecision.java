package org.duecare.core.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.day.TaskDays;

/**
 * A decision of a review that somebody is to carry out (regulation 37 of SI 2010/959 has the
 * authority implement them). What was decided is not held. Immutable and thread-safe.
 *
 * @param child the child
 * @param reviewedOn the day of the review
 * @param reference what tells it from the other decisions of the review
 * @param owner who is to carry it out, by role; empty where nobody is named
 * @param due the day by which it is to be done, inclusive; empty where none was set
 * @param done the day on which it was done; empty while it is not
 */
public record ReviewDecision(
    ChildId child,
    LocalDate reviewedOn,
    String reference,
    Optional<String> owner,
    Optional<LocalDate> due,
    Optional<LocalDate> done) {

  /**
   * Checks the parts.
   *
   * @param child the child
   * @param reviewedOn the day of the review
   * @param reference what tells it from the other decisions of the review
   * @param owner who is to carry it out, by role; empty where nobody is named
   * @param due the day by which it is to be done, inclusive; empty where none was set
   * @param done the day on which it was done; empty while it is not
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a text is blank, or it is due or done before the review
   */
  public ReviewDecision {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(reviewedOn, "reviewedOn");
    Objects.requireNonNull(owner, "owner");
    if (Objects.requireNonNull(reference, "reference").isBlank()
        || owner.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(
          "reference or owner of a decision is blank: each must hold a character");
    }
    new TaskDays(reviewedOn, due, done).requireInOrder("decision", "made");
  }

  private TaskDays days() {
    return new TaskDays(reviewedOn, due, done);
  }

  /**
   * Whether it is still to be carried out at the end of a day.
   *
   * @param day the day
   * @return true from the day of the review, inclusive, to the day before it was done
   */
  public boolean isOpenOn(LocalDate day) {
    return days().isOpenOn(day);
  }

  /**
   * Whether it is open on a day although it was to be done before.
   *
   * @param day the day
   * @return true from the day after the one by which it is to be done, while it is open
   */
  public boolean isOverdueOn(LocalDate day) {
    return days().isOverdueOn(day);
  }
}
