package org.duecare.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The calendars that are compared, each for England and Wales. */
@State(Scope.Benchmark)
public class Peers {

  final WorkingDayCalendar duecare = WorkingDayCalendar.englandAndWales();
  final HolidayCalendar strata = HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());
  final Loop jollyday;
  final Loop handWritten;

  /** Sets the peers up. */
  public Peers() {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
    jollyday = new Loop(date -> manager.isHoliday(date, "eng"));
    BankHolidays bundled = BankHolidays.bundled(Division.ENGLAND_AND_WALES);
    Set<LocalDate> dates = new HashSet<>();
    for (BankHoliday holiday : bundled.in(bundled.coverage())) {
      dates.add(holiday.date());
    }
    handWritten = new Loop(dates::contains);
  }
}
