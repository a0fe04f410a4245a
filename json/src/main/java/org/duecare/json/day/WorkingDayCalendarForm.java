package org.duecare.json.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.json.LeftOut;

record WorkingDayCalendarForm(
    List<BankHolidays> bankHolidays, Optional<List<Closure>> closures, Optional<Boolean> strict) {

  /** There are three divisions; the bound keeps short the making of a table for each. */
  private static final int MOST = 12;

  record Closure(LocalDate date, String reason) {}

  static WorkingDayCalendarForm of(WorkingDayCalendar calendar) {
    return new WorkingDayCalendarForm(
        calendar.bankHolidays(),
        LeftOut.whenEmpty(
            calendar.closures().entrySet().stream()
                .map(closure -> new Closure(closure.getKey(), closure.getValue()))
                .toList()),
        Optional.of(calendar.isStrict()).filter(so -> so));
  }

  WorkingDayCalendar value() {
    if (bankHolidays.isEmpty() || bankHolidays.size() > MOST) {
      throw new IllegalArgumentException(
          "calendar of "
              + bankHolidays.size()
              + " lists of bank holidays; 1 to "
              + MOST
              + " are allowed");
    }
    WorkingDayCalendar calendar =
        bankHolidays.stream()
            .map(WorkingDayCalendar::of)
            .reduce(WorkingDayCalendar::combinedWith)
            .orElseThrow();
    Map<LocalDate, String> closed = new TreeMap<>();
    closures.ifPresent(all -> all.forEach(each -> closed.put(each.date(), each.reason())));
    calendar = closed.isEmpty() ? calendar : calendar.withClosures(closed);
    return strict.orElse(false) ? calendar.strict() : calendar;
  }
}
