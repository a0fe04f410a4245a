package org.duecare.json.crosscheck;

import java.time.LocalDate;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Counting;
import org.duecare.core.approximation.Landing;
import org.duecare.core.approximation.Origin;
import org.duecare.core.law.TimeLimit;

record ApproximationForm(
    TimeLimit limit,
    Origin origin,
    LocalDate from,
    Counting counting,
    Landing landing,
    LocalDate date) {

  static ApproximationForm of(Approximation approximation) {
    return new ApproximationForm(
        approximation.limit(),
        approximation.origin(),
        approximation.from(),
        approximation.counting(),
        approximation.landing(),
        approximation.date());
  }

  Approximation value() {
    return Approximation.recorded(limit, origin, from, counting, landing, date);
  }
}
