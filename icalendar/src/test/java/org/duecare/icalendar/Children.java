package org.duecare.icalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;

/** Made-up children and their deadlines. */
final class Children {

  static final ChildReference REFERENCE = new ChildReference("one");

  private Children() {}

  static CareHistory child(LocalDate start, UnaryOperator<CareHistory.Builder> more) {
    return more.apply(
            CareHistory.builder(ChildId.of("4711"))
                .dateOfBirth(LocalDate.of(2015, 2, 17))
                .period(PeriodOfCare.startingOn(start)))
        .build();
  }

  static List<Deadline> deadlines(CarePlanning law, CareHistory history, LocalDate asOf) {
    return Deadline.in(law.timeline(history, asOf), REFERENCE, "");
  }

  static Deadline under(String rule, List<Deadline> deadlines) {
    List<Deadline> found =
        deadlines.stream().filter(each -> each.due().rule().id().equals(rule)).toList();
    if (found.size() != 1) {
      throw new AssertionError("one deadline under " + rule + " expected: " + found);
    }
    return found.get(0);
  }
}
