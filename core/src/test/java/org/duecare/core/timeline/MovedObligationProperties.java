package org.duecare.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.FewRules;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.ExplanationStep;

/** A new day off moves a first review exactly where a count by hand comes to another day. */
class MovedObligationProperties {

  private static final CarePlanning ENGLAND = FewRules.ENGLAND;
  private static final WorkingDayCalendar CALENDAR = ENGLAND.calendar();

  @Property
  void movesWhatACountByHandMoves(
      @ForAll @DateRange(min = "2011-04-01", max = "2027-12-31") LocalDate start,
      @ForAll @IntRange(min = -5, max = 45) int after) {
    LocalDate closed = start.plusDays(after);
    CarePlanning now = ENGLAND.withCalendar(CALENDAR.withClosure(closed, "closed"));

    List<MovedObligation> moved =
        now.movedSince(ENGLAND, HistoryNotation.parse("in care " + start), start).stream()
            .filter(it -> it.dueAfter().orElseThrow().rule().duty() == Duty.FIRST_REVIEW)
            .toList();

    LocalDate dueBefore = twentyDaysAfter(start, null);
    LocalDate dueAfter = twentyDaysAfter(start, closed);
    if (dueBefore.equals(dueAfter)) {
      assertThat(moved).isEmpty();
    } else {
      MovedObligation only = moved.get(0);
      assertThat(moved).hasSize(1);
      assertThat(only.dueBefore().orElseThrow().date()).isEqualTo(dueBefore);
      assertThat(only.dueAfter().orElseThrow().date()).isEqualTo(dueAfter);
      assertThat(only.explanation().steps())
          .hasSize(2)
          .last()
          .isEqualTo(
              new ExplanationStep.WorkingDayChanged(
                  CALENDAR.statusOf(closed), now.calendar().statusOf(closed)));
    }
  }

  private static LocalDate twentyDaysAfter(LocalDate start, LocalDate closed) {
    LocalDate day = start;
    for (int counted = 0; counted < 20; ) {
      day = day.plusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      if (!weekend && CALENDAR.isWorkingDay(day) && !day.equals(closed)) {
        counted++;
      }
    }
    return day;
  }
}
