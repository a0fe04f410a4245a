package org.duecare.json.crosscheck;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.crosscheck.DateCheck;
import org.duecare.core.crosscheck.Verdict;
import org.duecare.core.obligation.Obligation;

record DateCheckForm(
    Obligation obligation, LocalDate given, Verdict verdict, List<Approximation> approximations) {

  static DateCheckForm of(DateCheck check) {
    return new DateCheckForm(
        check.obligation(), check.given(), check.verdict(), check.approximations());
  }

  DateCheck value() {
    return DateCheck.recorded(obligation, given, verdict, approximations);
  }
}
