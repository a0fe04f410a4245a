package org.duecare.json.day;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidayKind;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.Division;

record BankHolidayForm(
    LocalDate date,
    String name,
    Division division,
    BankHolidayKind kind,
    String source,
    Certainty certainty,
    Optional<LocalDate> firstPublished,
    Optional<LocalDate> withdrawn) {

  static BankHolidayForm of(BankHoliday holiday) {
    return new BankHolidayForm(
        holiday.date(),
        holiday.name(),
        holiday.division(),
        holiday.kind(),
        holiday.source(),
        holiday.certainty(),
        holiday.firstPublished(),
        holiday.withdrawn());
  }

  BankHoliday value() {
    BankHoliday holiday = BankHoliday.of(date, name, division, kind, source, certainty);
    if (firstPublished.isPresent()) {
      holiday = holiday.withFirstPublished(firstPublished.orElseThrow());
    }
    return withdrawn.isPresent() ? holiday.withWithdrawn(withdrawn.orElseThrow()) : holiday;
  }
}
