package org.duecare.json.day;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;

/** Working days and bank holidays. */
public final class DayForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  BankHoliday.class,
                  BankHolidayForm.class,
                  BankHolidayForm::of,
                  BankHolidayForm::value),
              new JsonForm<>(
                  BankHolidays.class,
                  BankHolidaysForm.class,
                  BankHolidaysForm::of,
                  BankHolidaysForm::value),
              new JsonForm<>(
                  WorkingDayCalendar.class,
                  WorkingDayCalendarForm.class,
                  WorkingDayCalendarForm::of,
                  WorkingDayCalendarForm::value)),
          Map.of(DayStatus.class, DayStatusTypes.class));

  private DayForms() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = DayStatus.Working.class, name = "working"),
    @JsonSubTypes.Type(value = DayStatus.Weekend.class, name = "weekend"),
    @JsonSubTypes.Type(value = DayStatus.Holiday.class, name = "holiday"),
    @JsonSubTypes.Type(value = DayStatus.Closure.class, name = "closure")
  })
  private interface DayStatusTypes {}
}
