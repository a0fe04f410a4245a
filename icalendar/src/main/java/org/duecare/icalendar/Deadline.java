package org.duecare.icalendar;

import java.util.List;
import java.util.Objects;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.StatutoryTimeline;

/**
 * An obligation with a known due date, under a name that stays the same when the date moves.
 *
 * <p>Immutable and thread-safe.
 *
 * @param uid the name, which no other obligation has, of this child or another
 * @param title what the caller says of the child; may be empty
 * @param obligation the obligation, which has a due date
 */
public record Deadline(String uid, String title, Obligation obligation) {

  /**
   * Checks that there is a date and a name.
   *
   * @param uid the name, which no other obligation has, of this child or another
   * @param title what the caller says of the child; may be empty
   * @param obligation the obligation, which has a due date
   * @throws IllegalArgumentException if the name is blank or the obligation has no due date
   */
  public Deadline {
    Objects.requireNonNull(uid, "uid");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(obligation, "obligation");
    if (uid.isBlank()) {
      throw new IllegalArgumentException("name of a deadline is blank: it must hold a character");
    }
    if (obligation.due().isEmpty()) {
      throw new IllegalArgumentException(
          "obligation without a due date is no deadline: found " + obligation.outcome());
    }
  }

  /**
   * The deadlines of a child: every obligation with a known due date, whatever became of it.
   *
   * <p>A name is made from what is asked and not from its day: the child, the period of care, the
   * rule, and the number of the review; where there is no number, the day of the event; and where
   * that event is itself expected, as a review that is still to be held, only its place among those
   * of the same rule and period. It changes when the day on which a period of care began is
   * corrected, or the day of an event that counts; and when older reviews come to be known, which
   * changes the numbers.
   *
   * @param timeline the whole timeline; of a part the names would be others
   * @param child what stands for the child in the names
   * @param title what is said of the child in the file; may be empty
   * @return the deadlines in the order of the timeline, immutable
   */
  public static List<Deadline> in(StatutoryTimeline timeline, ChildReference child, String title) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(title, "title");
    ObligationNames names = new ObligationNames(child, timeline.obligations());
    return timeline.obligations().stream()
        .filter(each -> each.due().isPresent())
        .map(each -> new Deadline(names.uid(each), title, each))
        .toList();
  }

  /**
   * The last day on which the obligation is met.
   *
   * @return the due date
   */
  public DueDate due() {
    return obligation.due().orElseThrow();
  }

  /** The obligation without the title, which may tell of the child. */
  @Override
  public String toString() {
    return "deadline " + obligation;
  }
}
