package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.constraints.DateRange;

/** The laws of counting, for every division, their union and calendars with closures. */
class WorkingDayCalendarProperties {
  private static final String FIRST = "1974-01-01";
  // Far enough from the end of the coverage for every count below.
  private static final String LAST = "2092-12-31";

  private static final List<LocalDate> EACH_DAY =
      BankHolidays.bundled(Division.SCOTLAND).coverage().dates().toList();

  private static final List<WorkingDayCalendar> CALENDARS =
      List.of(
          WorkingDayCalendar.englandAndWales(),
          WorkingDayCalendar.scotland(),
          WorkingDayCalendar.northernIreland(),
          WorkingDayCalendar.anyPartOfTheUnitedKingdom(),
          WorkingDayCalendar.scotland().asKnownOn(LocalDate.of(2019, 5, 1)),
          WorkingDayCalendar.englandAndWales()
              .withClosures(EACH_DAY.stream().filter(day -> isClosed(day)).toList(), "Holidays"));

  /** On which it matters, which of the calendars is asked. */
  private static final List<LocalDate> DAYS_THAT_DIFFER =
      EACH_DAY.stream()
          .filter(
              day -> CALENDARS.stream().map(each -> each.isWorkingDay(day)).distinct().count() > 1)
          .toList();

  /** The holidays of a school: in every year, so that a count meets them whenever it begins. */
  private static boolean isClosed(LocalDate day) {
    return day.getMonth() == Month.AUGUST
        || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 20);
  }

  @Provide
  Arbitrary<WorkingDayCalendar> calendars() {
    return Arbitraries.of(CALENDARS);
  }

  @Provide
  Arbitrary<LocalDate> daysThatMayDiffer() {
    return Arbitraries.oneOf(Arbitraries.of(EACH_DAY), Arbitraries.of(DAYS_THAT_DIFFER));
  }

  /** Any day, and often one beside that of a list that added a day or took one back. */
  @Provide
  Arbitrary<LocalDate> daysOfKnowledge() {
    List<LocalDate> lists =
        Stream.of(Division.values())
            .flatMap(division -> BankHolidayCsv.read(division).stream())
            .flatMap(
                entry -> Stream.concat(entry.firstPublished().stream(), entry.withdrawn().stream()))
            .distinct()
            .toList();
    return Arbitraries.oneOf(
        Dates.dates().between(LocalDate.of(2011, 11, 1), LocalDate.of(2026, 12, 31)),
        Combinators.combine(Arbitraries.of(lists), Arbitraries.integers().between(-1, 1))
            .as(LocalDate::plusDays));
  }

  @Property
  void aCountEndsOnAWorkingDayAndIsGivenBack(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll @DateRange(min = FIRST, max = LAST) LocalDate start,
      @ForAll @IntRange(min = 1, max = 1500) int days) {
    LocalDate end = calendar.plusWorkingDays(start, days);

    assertThat(calendar.isWorkingDay(end)).isTrue();
    assertThat(end).isAfter(start);
    assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days);
    assertThat(calendar.workingDaysBetween(start, end.minusDays(1))).isEqualTo(days - 1);
  }

  @Property
  void countingBackUndoesCountingOnFromAWorkingDay(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll @DateRange(min = "1974-01-03", max = LAST) LocalDate any,
      @ForAll @IntRange(max = 1500) int days) {
    LocalDate start = calendar.previousOrSameWorkingDay(any);

    assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(start, days), days))
        .isEqualTo(start);
  }

  @Property
  void aLaterStartOrMoreDaysNeverEndEarlier(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll @DateRange(min = FIRST, max = LAST) LocalDate start,
      @ForAll @IntRange(min = 1, max = 30) int later,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    LocalDate end = calendar.plusWorkingDays(start, days);

    assertThat(calendar.plusWorkingDays(start.plusDays(later), days)).isAfterOrEqualTo(end);
    assertThat(calendar.plusWorkingDays(start, days + 1)).isAfter(end);
  }

  @Property
  void aCountMayBeMadeInTwoParts(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll @DateRange(min = FIRST, max = LAST) LocalDate start,
      @ForAll @IntRange(min = 1, max = 250) int first,
      @ForAll @IntRange(min = 1, max = 250) int second,
      @ForAll @IntRange(max = 1500) int more) {
    LocalDate between = calendar.plusWorkingDays(start, first);
    LocalDate end = start.plusDays(more);
    LocalDate middle = start.plusDays(more / 3);

    assertThat(calendar.plusWorkingDays(between, second))
        .isEqualTo(calendar.plusWorkingDays(start, first + second));
    assertThat(
            calendar.workingDaysBetween(start, middle) + calendar.workingDaysBetween(middle, end))
        .isEqualTo(calendar.workingDaysBetween(start, end));
  }

  @Property
  void agreesWithALoopOverTheDays(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll @DateRange(min = "1980-01-01", max = LAST) LocalDate start,
      @ForAll @IntRange(max = 300) int days) {
    LocalDate forward = start;
    for (int counted = 0; counted < days; counted += calendar.isWorkingDay(forward) ? 1 : 0) {
      forward = forward.plusDays(1);
    }
    LocalDate back = start;
    for (int counted = 0; counted < days; counted += calendar.isWorkingDay(back) ? 1 : 0) {
      back = back.minusDays(1);
    }

    assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(forward);
    assertThat(calendar.minusWorkingDays(start, days)).isEqualTo(back);
  }

  @Property
  void oneMoreHolidayOrClosureNeverEndsACountEarlier(
      @ForAll @DateRange(min = FIRST, max = LAST) LocalDate start,
      @ForAll @IntRange(min = 1, max = 40) int days,
      @ForAll @IntRange(min = 1, max = 60) int closedAfter,
      @ForAll Division division) {
    LocalDate closed = start.plusDays(closedAfter);
    BankHolidays holidays = BankHolidays.bundled(division);
    BankHoliday one =
        BankHoliday.of(closed, "State occasion", division, BankHolidayKind.ONE_OFF, "Proclamation");
    WorkingDayCalendar calendar = WorkingDayCalendar.of(holidays);
    LocalDate end = calendar.plusWorkingDays(start, days);
    boolean moves = calendar.isWorkingDay(closed) && !closed.isAfter(end);

    LocalDate withHoliday = WorkingDayCalendar.of(holidays.plus(one)).plusWorkingDays(start, days);

    assertThat(withHoliday).isAfterOrEqualTo(end);
    assertThat(withHoliday).isEqualTo(calendar.plusWorkingDays(start, moves ? days + 1 : days));
    assertThat(calendar.withClosure(closed, "Office closed").plusWorkingDays(start, days))
        .isEqualTo(withHoliday);
  }

  @Property
  void aUnionIsClosedWhereEitherIs(
      @ForAll("calendars") WorkingDayCalendar one,
      @ForAll("calendars") WorkingDayCalendar other,
      @ForAll("daysThatMayDiffer") LocalDate date) {
    boolean both = one.isWorkingDay(date) && other.isWorkingDay(date);

    assertThat(one.combinedWith(other).isWorkingDay(date)).isEqualTo(both);
    assertThat(other.combinedWith(one).isWorkingDay(date)).isEqualTo(both);
  }

  @Property(tries = 400)
  void whatIsKnownOnADayIsWhatWasPublishedAndNotYetWithdrawn(
      @ForAll Division division, @ForAll("daysOfKnowledge") LocalDate day) {
    BankHolidays holidays = BankHolidays.bundled(division);
    BankHolidays known = holidays.asKnownOn(day);
    DateSpan published = DateSpan.closed(holidays.coverage().first(), known.lastPublishedDay());

    assertThat(known.in(published))
        .extracting(BankHoliday::date)
        .isEqualTo(
            BankHolidayCsv.read(division).stream()
                .filter(entry -> entry.firstPublished().map(d -> !d.isAfter(day)).orElse(true))
                .filter(entry -> entry.withdrawn().map(d -> d.isAfter(day)).orElse(true))
                .map(BankHoliday::date)
                .toList());
    assertThat(known.in(DateSpan.closed(published.last().plusDays(1), holidays.coverage().last())))
        .extracting(BankHoliday::certainty)
        .containsOnly(Certainty.PROJECTED);
  }

  @Property
  void anExplanationAccountsForEveryDay(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll @DateRange(min = FIRST, max = LAST) LocalDate start,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    WorkingDayCount count = calendar.explain(start, days);

    assertThat(count.end()).isEqualTo(calendar.plusWorkingDays(start, days));
    assertThat(DateSpan.halfOpen(start, count.end()).days())
        .isEqualTo(count.workingDays() + count.skipped().size());
    assertThat(count.skipped()).noneMatch(DayStatus::isWorking).doesNotHaveDuplicates();
    assertThat(
            count.weekendDaysSkipped()
                + count.holidaysSkipped().size()
                + count.closuresSkipped().size())
        .isEqualTo(count.skipped().size());
  }

  @Property
  void anExplanationOfACountBackAccountsForEveryDay(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll @DateRange(min = "1974-06-01", max = LAST) LocalDate start,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    WorkingDayCount count = calendar.explainBefore(start, days);

    assertThat(count.end()).isEqualTo(calendar.minusWorkingDays(start, days));
    assertThat(DateSpan.halfOpen(count.end(), start).days())
        .isEqualTo(count.workingDays() + count.skipped().size());
    assertThat(count.skipped()).noneMatch(DayStatus::isWorking).doesNotHaveDuplicates();
    assertThat(count.skipped())
        .extracting(DayStatus::date)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(count.certainty())
        .isEqualTo(calendar.certaintyOf(DateSpan.closed(count.end(), start.minusDays(1))));
  }

  @Property
  void aStatusSaysWorkingWhereTheCalendarDoes(
      @ForAll("calendars") WorkingDayCalendar calendar,
      @ForAll("daysThatMayDiffer") LocalDate date) {
    assertThat(calendar.statusOf(date).isWorking()).isEqualTo(calendar.isWorkingDay(date));
    assertThat(calendar.statusOf(date).date()).isEqualTo(date);
  }
}
