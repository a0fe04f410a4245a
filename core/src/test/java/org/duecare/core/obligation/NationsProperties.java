package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.Nations;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;

/** Wales and Northern Ireland, day by day against a count by hand. */
@Domain(CareDomain.class)
@Domain(DomainContext.Global.class)
class NationsProperties {

  private static final LocalDate WED_2016_04_06 = LocalDate.of(2016, 4, 6);
  private static final LocalDate FRI_2011_04_01 = LocalDate.of(2011, 4, 1);
  private static final DateSpan DAYS =
      DateSpan.closed(LocalDate.of(2012, 1, 1), LocalDate.of(2028, 12, 31));
  private static final Set<LocalDate> HOLIDAYS_OF_ENGLAND_AND_WALES =
      holidays(Division.ENGLAND_AND_WALES);
  private static final Set<LocalDate> HOLIDAYS_OF_NORTHERN_IRELAND =
      holidays(Division.NORTHERN_IRELAND);

  private static Set<LocalDate> holidays(Division division) {
    DateSpan span = DateSpan.closed(DAYS.first(), DAYS.last().plusYears(1));
    return BankHolidays.bundled(division).in(span).stream()
        .map(BankHoliday::date)
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<LocalDate> eachDay() {
    return Arbitraries.of(DAYS.dates().toList());
  }

  @Provide
  Arbitrary<LocalDate> eachDayOfTheRegulationsOfWales() {
    return Arbitraries.of(DAYS.dates().filter(day -> !day.isBefore(WED_2016_04_06)).toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void walesCountsWorkingDaysAndMonths(@ForAll("eachDayOfTheRegulationsOfWales") LocalDate start) {
    assertThat(due(Nations.WALES, "WAL-REV-1", start)).isEqualTo(workingDaysAfter(start, 20));
    assertThat(due(Nations.WALES, "WAL-REV-2", start)).isEqualTo(monthsAfter(start, 3));
    assertThat(due(Nations.WALES, "WAL-REV-N", start)).isEqualTo(monthsAfter(start, 6));
    assertThat(due(Nations.WALES, "WAL-REV-ADJ", start)).isEqualTo(workingDaysAfter(start, 20));
    assertThat(due(Nations.WALES, "WAL-CAREPLAN", start)).isEqualTo(workingDaysAfter(start, 10));
    assertThat(due(Nations.WALES, "WAL-PLACEPLAN", start)).isEqualTo(workingDaysAfter(start, 5));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void northernIrelandCountsWeeksAndMonthsAndRollsOn(@ForAll("eachDay") LocalDate start) {
    assertThat(due(Nations.NORTHERN_IRELAND, "NI-REV-1", start))
        .isEqualTo(rolledOn(daysAfter(start, 14)));
    assertThat(due(Nations.NORTHERN_IRELAND, "NI-REV-2", start))
        .isEqualTo(rolledOn(monthsAfter(start, 3)));
    assertThat(due(Nations.NORTHERN_IRELAND, "NI-REV-N", start))
        .isEqualTo(rolledOn(monthsAfter(start, 6)));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void aRolledLimitIsNeverASundayOrAHolidayNorEarlier(@ForAll("eachDay") LocalDate start) {
    WorkingDayCalendar calendar = Nations.NORTHERN_IRELAND.calendar();
    for (Rule rule : Nations.NORTHERN_IRELAND.ruleBook().rules()) {
      TimeLimit.RolledOn limit = (TimeLimit.RolledOn) rule.limit().orElseThrow();
      LocalDate counted = limit.counted().lastDay(start, calendar);
      LocalDate last = limit.lastDay(start, calendar);

      assertThat(last.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
      assertThat(HOLIDAYS_OF_NORTHERN_IRELAND).doesNotContain(last);
      assertThat(last).isAfterOrEqualTo(counted).isBeforeOrEqualTo(counted.plusDays(3));
      assertThat(limit.lastDay(start.plusDays(1), calendar))
          .as("a later event never gives an earlier limit")
          .isAfterOrEqualTo(last);
    }
  }

  /** Wales has the clocks of England under ids of its own, and never had the relaxation of 2020. */
  @Property
  void walesJudgesAsTheNaiveJudgeOfEngland(@ForAll Question question) {
    isJudgedAsInEngland(inWales(question));
    isJudgedAsInEngland(inWales(question.inTheMonthsOf2020()));
  }

  private static Question inWales(Question question) {
    return question.care().start().isBefore(WED_2016_04_06)
        ? question.shiftedBy(WED_2016_04_06.toEpochDay() - FRI_2011_04_01.toEpochDay())
        : question;
  }

  private static void isJudgedAsInEngland(Question question) {
    Care care = question.care();
    LocalDate asOf = question.asOf();
    NaiveJudge judge =
        new NaiveJudge(WorkingDayCalendar.englandAndWales()::isWorkingDay).unawareOf2020();

    assertThat(
            Nations.WALES.reviews(care.history().build(), asOf).obligations().stream()
                .map(obligation -> Line.of(obligation).toString()))
        .containsExactlyElementsOf(
            Stream.concat(judge.judge(care, asOf).stream(), judge.adjournments(care, asOf).stream())
                .map(line -> line.toString().replace("ENG-", "WAL-"))
                .toList());
  }

  private static LocalDate due(CarePlanning planning, String rule, LocalDate start) {
    return planning.due(rule, start).date();
  }

  private static LocalDate workingDaysAfter(LocalDate event, int count) {
    Predicate<LocalDate> works =
        day ->
            day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS_OF_ENGLAND_AND_WALES.contains(day);
    return new NaiveJudge(works).workingDaysAfter(event, count);
  }

  private static LocalDate daysAfter(LocalDate event, int count) {
    LocalDate day = event;
    for (int counted = 0; counted < count; counted++) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Day by day through the months, to the same number or the last day of a month without it. */
  private static LocalDate monthsAfter(LocalDate event, int count) {
    LocalDate day = event;
    for (int begun = 0; begun < count || day.getDayOfMonth() < event.getDayOfMonth(); ) {
      LocalDate next = day.plusDays(1);
      if (next.getDayOfMonth() == 1) {
        if (begun == count) {
          return day;
        }
        begun++;
      }
      day = next;
    }
    return day;
  }

  private static LocalDate rolledOn(LocalDate limit) {
    LocalDate day = limit;
    while (day.getDayOfWeek() == DayOfWeek.SUNDAY || HOLIDAYS_OF_NORTHERN_IRELAND.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
