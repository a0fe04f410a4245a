package org.duecare.core.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.day.TaskDays;

/**
 * Something that is to be done better: a priority of an annual report, or an action agreed since.
 * It is carried from year to year until it is done. Immutable and thread-safe.
 *
 * @param reference what tells it from the others
 * @param agreed the day on which it was agreed
 * @param owner who answers for it, by role; empty where nobody is named
 * @param due the day by which it is to be done, inclusive; empty where none was set
 * @param done the day on which it was done; empty while it is not
 * @param words what is to be done, which {@link #toString()} does not show
 */
public record ImprovementAction(
    String reference,
    LocalDate agreed,
    Optional<String> owner,
    Optional<LocalDate> due,
    Optional<LocalDate> done,
    String words) {

  /**
   * Checks the parts.
   *
   * @param reference what tells it from the others
   * @param agreed the day on which it was agreed
   * @param owner who answers for it, by role; empty where nobody is named
   * @param due the day by which it is to be done, inclusive; empty where none was set
   * @param done the day on which it was done; empty while it is not
   * @param words what is to be done
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a text is blank, or it is due or done before it was agreed
   */
  public ImprovementAction {
    FreeText.requireNotBlank("reference", reference);
    FreeText.requireNotBlank("owner", owner);
    new TaskDays(agreed, due, done).requireInOrder("action", "agreed");
    FreeText.requireNotBlank("words", words);
  }

  private TaskDays days() {
    return new TaskDays(agreed, due, done);
  }

  /**
   * Whether it is still to be done at the end of a day.
   *
   * @param day the day
   * @return true from the day on which it was agreed, inclusive, to the day before it was done
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

  /** Its reference and days, without the words. */
  @Override
  public String toString() {
    return "action "
        + reference
        + ", agreed "
        + agreed
        + due.map(day -> ", due " + day).orElse("")
        + done.map(day -> ", done " + day).orElse("");
  }
}
