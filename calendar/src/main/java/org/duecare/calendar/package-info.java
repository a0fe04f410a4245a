/**
 * The working days and bank holidays of the United Kingdom, 1974 to 2099, with their reasons.
 *
 * <p>Read in this order: {@link org.duecare.calendar.WorkingDayCalendar} is the way in and counts;
 * it is made for a {@link org.duecare.calendar.Division}, never for none. {@link
 * org.duecare.calendar.DayStatus} says what one day is, {@link
 * org.duecare.calendar.WorkingDayCount} what a count passed over, and {@link
 * org.duecare.calendar.Certainty} whether the bank holidays behind an answer are published. {@link
 * org.duecare.calendar.BankHolidays} are those of one division, each a {@link
 * org.duecare.calendar.BankHoliday} of some {@link org.duecare.calendar.BankHolidayKind}. A newer
 * {@link org.duecare.calendar.BankHolidayList} is merged into them, which gives a {@link
 * org.duecare.calendar.BankHolidayMerge}; an {@link org.duecare.calendar.ActDisagreement} is a day
 * on which they and the law's yearly rules part, a {@link org.duecare.calendar.DayDifference} one
 * on which two calendars do. A {@link org.duecare.calendar.DateSpan} is a run of days; asking
 * beyond the data is an {@link org.duecare.calendar.OutsideCoverageException}.
 *
 * <pre>{@code
 * WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
 * LocalDate start = LocalDate.of(2026, 4, 1);
 * LocalDate due = calendar.plusWorkingDays(start, 20); // 2026-05-01
 * calendar.explain(start, 20).holidaysSkipped(); // Good Friday, Easter Monday
 * calendar.workingDaysBetween(start, due); // 20
 * }</pre>
 */
@NullMarked
package org.duecare.calendar;

import org.jspecify.annotations.NullMarked;
