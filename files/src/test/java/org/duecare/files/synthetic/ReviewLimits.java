package org.duecare.files.synthetic;

import static org.duecare.files.synthetic.WrittenReturn.end;
import static org.duecare.files.synthetic.WrittenReturn.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duecare.calendar.WorkingDayCalendar;

/**
 * The limits of the reviews of a complete history by regulation 33(1) and (2), counted day by day.
 * Reviews after the child was placed for adoption have other limits and are left out.
 */
final class ReviewLimits {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private ReviewLimits() {}

  /** A review and the last day on which it was in time. */
  record Limited(LocalDate held, LocalDate limit) {

    boolean isLate() {
      return held.isAfter(limit);
    }
  }

  static List<Limited> of(WrittenReturn.Child child) {
    List<Limited> limited = new ArrayList<>();
    for (List<Map<String, String>> period : child.periods()) {
      LocalDate start = start(period.get(0));
      LocalDate end = end(period.get(period.size() - 1));
      LocalDate placed =
          period.stream()
              .filter(row -> row.get("PLACE").startsWith("A"))
              .map(WrittenReturn::start)
              .findFirst()
              .orElse(end);
      List<LocalDate> days =
          child.reviews().stream()
              .map(WrittenReturn.Review::day)
              .filter(day -> !day.isBefore(start) && day.isBefore(placed))
              .toList();
      for (int i = 0; i < days.size(); i++) {
        LocalDate limit = i == 0 ? first(start) : days.get(i - 1).plusMonths(i == 1 ? 3 : 6);
        limited.add(new Limited(days.get(i), limit));
      }
    }
    return limited;
  }

  private static LocalDate first(LocalDate start) {
    LocalDate day = start;
    int counted = 0;
    while (counted < 20) {
      day = day.plusDays(1);
      counted += CALENDAR.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }
}
