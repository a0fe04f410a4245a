package org.duecare.metrics.midway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.Standing;

/**
 * Whether a child who has been looked after for six months or more was checked on in the last six.
 * Immutable and thread-safe.
 *
 * @param child the child
 * @param last the day of the last check up to the day in question; empty where none is recorded
 * @param checked whether it lies in the last six months; empty where the facts do not decide
 */
public record RecentCheck(ChildId child, Optional<LocalDate> last, Optional<Boolean> checked) {

  static final Comparator<RecentCheck> ORDER = Comparator.comparing(RecentCheck::child);

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param last the day of the last check; empty where none is recorded
   * @param checked whether it lies in the last six months
   * @throws NullPointerException if a part is null
   */
  public RecentCheck {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(checked, "checked");
  }

  Standing standing() {
    return MidwayTally.standing(checked);
  }

  /** The check without the child. */
  @Override
  public String toString() {
    return last.map(day -> "last check " + day).orElse("no check recorded")
        + checked.map(done -> done ? ": recent" : ": not recent").orElse(": not known");
  }
}
