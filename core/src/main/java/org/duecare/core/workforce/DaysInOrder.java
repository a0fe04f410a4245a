package org.duecare.core.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Times that begin on a day and last, where it has one, until and on another. */
final class DaysInOrder {

  private DaysInOrder() {}

  static void require(String what, LocalDate from, Optional<LocalDate> to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.filter(last -> last.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException(
          what + " ends before it begins: from " + from + " to " + to.get());
    }
  }

  static boolean hold(LocalDate from, Optional<LocalDate> to, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }

  /** Those of one kind in order, of which one may begin on the last day of the one before. */
  static <T> List<T> apart(
      String what,
      List<T> times,
      Function<T, LocalDate> from,
      Function<T, Optional<LocalDate>> to) {
    List<T> inOrder = times.stream().sorted(Comparator.comparing(from)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      LocalDate next = from.apply(inOrder.get(i));
      T before = inOrder.get(i - 1);
      Optional<LocalDate> last = to.apply(before);
      if (last.filter(day -> !day.isAfter(next)).isEmpty() || next.equals(from.apply(before))) {
        throw new IllegalArgumentException(
            what
                + ": one from "
                + from.apply(before)
                + last.map(day -> " to " + day).orElse(" without an end")
                + " and one from "
                + next
                + "; the second may begin on the last day of the first at the earliest");
      }
    }
    return inOrder;
  }

  /** The one that holds on a day: of two, the later. */
  static <T> Optional<T> on(
      LocalDate day,
      List<T> inOrder,
      Function<T, LocalDate> from,
      Function<T, Optional<LocalDate>> to) {
    return inOrder.stream()
        .filter(each -> hold(from.apply(each), to.apply(each), day))
        .reduce((earlier, later) -> later);
  }
}
