package org.duecare.json.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.calendar.Certainty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Explanation;

record DueDateForm(
    Rule rule,
    LocalDate trigger,
    LocalDate date,
    Certainty certainty,
    Optional<LocalDate> planBy,
    Explanation explanation) {

  static DueDateForm of(DueDate due) {
    return new DueDateForm(
        due.rule(), due.trigger(), due.date(), due.certainty(), due.planBy(), due.explanation());
  }

  DueDate value() {
    return DueDate.recorded(rule, trigger, date, certainty, planBy, explanation);
  }
}
