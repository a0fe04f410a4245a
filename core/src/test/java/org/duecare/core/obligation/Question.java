package org.duecare.core.obligation;

import java.time.LocalDate;

/** What happened in a period of care, and the day as of which somebody asks about it. */
record Question(Care care, LocalDate asOf) {

  /** The same, but with the third review due in July 2020, if there are two before it. */
  Question inTheMonthsOf2020() {
    return care.reviews().size() < 2
        ? this
        : shiftedBy(
            LocalDate.of(2020, 1, 15).toEpochDay() - care.reviews().get(1).opened().toEpochDay());
  }

  /** The same so many days later. */
  Question shiftedBy(long days) {
    return new Question(care.shiftedBy(days), asOf.plusDays(days));
  }
}
