package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period of care in which the child is not placed for adoption.
 *
 * @param first its first day
 * @param afterReturn whether the child came back on that day from an adoptive placement
 * @param last its last known day, inclusive
 * @param ending the adoptive placement that ended it; null where none did
 */
record CareOutsideAdoption(
    LocalDate first, boolean afterReturn, LocalDate last, @Nullable Ending ending) {

  /** The parts of a period, in order; none while the child is placed for adoption throughout. */
  static List<CareOutsideAdoption> of(KnownPeriod known) {
    List<CareStretch> stretches =
        CareStretch.of(known, KindOfCare.ADOPTION::equals, /* remandBegins= */ false);
    List<CareOutsideAdoption> parts = new ArrayList<>(stretches.size());
    for (int i = 0; i < stretches.size(); i++) {
      CareStretch stretch = stretches.get(i);
      if (stretch.kind() == KindOfCare.LOOKED_AFTER) {
        @Nullable Ending ending =
            stretch.next() == null
                ? null
                : DutyFacts.endingOn(stretch.last(), Ending.Cause.ADOPTIVE_PLACEMENT, known);
        LocalDate last = ending == null ? known.lastKnownDay() : ending.day();
        parts.add(new CareOutsideAdoption(stretch.first(), i > 0, last, ending));
      }
    }
    return parts;
  }
}
