package org.duecare.core.law.england;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Verification;

/** The provisions of SI 2010/959, and the versions in which they were in force. */
final class CarePlanningRegulations2010Versions {

  static final LocalDate IN_FORCE_FROM = LocalDate.of(2011, 4, 1);

  /** The time of the amendments by SI 2020/445, its regulations 1(2) and 2; both days inclusive. */
  static final DateSpan IN_2020 =
      DateSpan.closed(LocalDate.of(2020, 4, 24), LocalDate.of(2020, 9, 25));

  private static final Instrument SI_2010_959 =
      new Instrument(
          "SI 2010/959", "Care Planning, Placement and Case Review (England) Regulations 2010");

  private CarePlanningRegulations2010Versions() {}

  static Citation provision(String provision) {
    return SI_2010_959.provision(provision);
  }

  static Rule.Builder rule(String id, String provision, Verification verification) {
    return Rule.builder(id)
        .under(provision(provision), Authority.STATUTE)
        .inForceFrom(IN_FORCE_FROM)
        .verified(verification);
  }

  static Rule.Builder amendedIn2020(String id, String provision, Verification verification) {
    return rule(id, provision + ", amended by SI 2020/445 regulation 8", verification)
        .inForceFrom(IN_2020.first())
        .inForceUntil(IN_2020.last());
  }

  /** The version that came back when the amendments of 2020 expired. */
  static Rule.Builder since2020(String id, String provision, Verification verification) {
    return rule(id, provision, verification).inForceFrom(IN_2020.last().plusDays(1));
  }
}
