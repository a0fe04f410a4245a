package org.duecare.core.approximation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.TimeLimit;

/** Collects the approximations that give one date, by the number of ways they depart from law. */
final class Fitting {

  private static final int MOST_DEPARTURES = 2;

  private final LocalDate date;
  private final WorkingDayCalendar calendar;
  private final List<Approximation> once = new ArrayList<>();
  private final List<Approximation> twice = new ArrayList<>();

  Fitting(LocalDate date, WorkingDayCalendar calendar) {
    this.date = date;
    this.calendar = calendar;
  }

  /** Tries a length from a day out, as it is and with other working days or another landing. */
  void tryOut(TimeLimit length, Origin origin, LocalDate day, int departures) {
    try {
      Approximation plain = Approximation.of(length, origin, day, calendar);
      add(plain, departures);
      if (departures < MOST_DEPARTURES) {
        vary(plain, departures + 1);
      }
    } catch (OutsideCoverageException beyondTheCalendar) {
      // What cannot be counted gives no date.
    }
  }

  private void vary(Approximation plain, int departures) {
    if (plain.limit() instanceof TimeLimit.WorkingDays days) {
      add(plain.counting(Counting.BANK_HOLIDAYS_COUNTED, calendar), departures);
      if (proclaimedLater(plain.from(), days.count())) {
        add(plain.counting(Counting.BANK_HOLIDAYS_KNOWN_AT_THE_TIME, calendar), departures);
      }
    } else if (!calendar.isWorkingDay(plain.date())) {
      add(plain.landing(Landing.NEXT_WORKING_DAY, calendar), departures);
      add(plain.landing(Landing.WORKING_DAY_BEFORE, calendar), departures);
    }
  }

  /** Whether a calendar of that day, which is not made for nothing, can give another date. */
  private boolean proclaimedLater(LocalDate from, int count) {
    return calendar.explain(from, count).holidaysSkipped().stream()
        .flatMap(day -> day.holidays().stream())
        .map(BankHoliday::firstPublished)
        .flatMap(Optional::stream)
        .anyMatch(from::isBefore);
  }

  private void add(Approximation candidate, int departures) {
    if (candidate.date().equals(date)) {
      if (departures == 1) {
        once.add(candidate);
      } else if (departures == MOST_DEPARTURES) {
        twice.add(candidate);
      }
    }
  }

  /** Those with one departure; where there is none, those with two. */
  List<Approximation> simplest() {
    return List.copyOf(once.isEmpty() ? twice : once);
  }
}
