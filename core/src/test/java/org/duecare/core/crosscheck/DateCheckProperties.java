package org.duecare.core.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.FewRules;
import org.duecare.core.HistoryNotation;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Landing;
import org.duecare.core.law.Duty;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.StatutoryTimeline;

/** What is said about dates of other systems is true, whatever the dates. */
class DateCheckProperties {

  private static final CarePlanning ENGLAND = FewRules.ENGLAND;
  private static final WorkingDayCalendar CALENDAR = ENGLAND.calendar();

  /** Systems in use, as somebody would write them: from the trigger and the start of care. */
  private static final Map<String, BiFunction<Obligation, LocalDate, LocalDate>> SYSTEMS =
      Map.of(
          "28, 91 and 183 days",
          (each, start) -> trigger(each).plusDays(number(each, 28, 91, 183)),
          "20, 90 and 180 days",
          (each, start) -> trigger(each).plusDays(number(each, 20, 90, 180)),
          "a month, 13 and 26 weeks",
          (each, start) ->
              number(each, 1, 2, 3) == 1
                  ? trigger(each).plusMonths(1)
                  : trigger(each).plusWeeks(number(each, 0, 13, 26)),
          "everything from the start of care",
          (each, start) -> limit(each, start),
          "everything a day early",
          (each, start) -> limit(each, trigger(each).minusDays(1)),
          "moved on to a working day",
          (each, start) -> workingDayFrom(limit(each, trigger(each))),
          "moved back to a working day",
          (each, start) -> workingDayUpTo(limit(each, trigger(each))),
          "bank holidays counted",
          (each, start) -> limit(each, trigger(each), DateCheckProperties::isWeekday),
          "bank holidays as known on the first day",
          (each, start) ->
              limit(each, trigger(each), CALENDAR.asKnownOn(trigger(each))::isWorkingDay));

  private static LocalDate trigger(Obligation each) {
    return each.trigger().orElseThrow();
  }

  private static int number(Obligation each, int first, int second, int later) {
    return switch (each.sequence().orElseThrow()) {
      case 1 -> first;
      case 2 -> second;
      default -> later;
    };
  }

  private static LocalDate limit(Obligation each, LocalDate from) {
    return limit(each, from, CALENDAR::isWorkingDay);
  }

  private static LocalDate limit(Obligation each, LocalDate from, Predicate<LocalDate> works) {
    int months = number(each, 0, 3, 6);
    return months == 0 ? daysAfter(from, 20, works) : from.plusMonths(months);
  }

  private static LocalDate daysAfter(LocalDate from, int count, Predicate<LocalDate> counts) {
    LocalDate day = from;
    for (int counted = 0; counted < count; ) {
      day = day.plusDays(1);
      if (counts.test(day)) {
        counted++;
      }
    }
    return day;
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static LocalDate workingDayFrom(LocalDate day) {
    return CALENDAR.isWorkingDay(day) ? day : workingDayFrom(day.plusDays(1));
  }

  /** A child in care with up to three reviews, which may be early or late. */
  @Provide
  Arbitrary<StatutoryTimeline> timelines() {
    return Combinators.combine(starts(), Arbitraries.integers().between(5, 200).list().ofMaxSize(3))
        .as(
            (start, gaps) -> {
              StringBuilder history = new StringBuilder("in care " + start);
              LocalDate day = start;
              for (int gap : gaps) {
                day = day.plusDays(gap);
                history.append("; review ").append(day);
              }
              return ENGLAND
                  .timeline(HistoryNotation.parse(history.toString()), day)
                  .about(Duty.FIRST_REVIEW, Duty.SECOND_REVIEW, Duty.REVIEW);
            });
  }

  /** Any day, often before the months of 2020, or before a bank holiday was proclaimed at once. */
  private static Arbitrary<LocalDate> starts() {
    return Arbitraries.oneOf(
        Dates.dates().between(LocalDate.of(2011, 4, 1), LocalDate.of(2027, 6, 30)),
        Dates.dates().between(LocalDate.of(2019, 3, 1), LocalDate.of(2020, 6, 30)),
        Dates.dates().between(LocalDate.of(2022, 8, 20), LocalDate.of(2022, 9, 12)));
  }

  @Provide
  Arbitrary<String> systems() {
    return Arbitraries.of(SYSTEMS.keySet());
  }

  @Property
  void everySystemInUseIsFoundOut(
      @ForAll("timelines") StatutoryTimeline timeline, @ForAll("systems") String name) {
    LocalDate start = timeline.history().periods().get(0).start().orElseThrow();

    for (DateCheck check :
        DateCheck.of(timeline, each -> Optional.of(SYSTEMS.get(name).apply(each, start)))) {
      LocalDate due = check.obligation().due().orElseThrow().date();
      assertThat(check.approximations().isEmpty()).isEqualTo(check.given().equals(due));
      giveTheDate(check);
    }
  }

  @Property
  void aChainOfItsOwnDatesIsFoundOut(@ForAll("timelines") StatutoryTimeline timeline) {
    LocalDate start = timeline.history().periods().get(0).start().orElseThrow();
    Map<Integer, LocalDate> chain = new HashMap<>(Map.of(1, start.plusDays(20)));
    chain.put(2, chain.get(1).plusDays(90));
    chain.put(3, chain.get(2).plusDays(180));
    chain.put(4, chain.get(3).plusDays(180));

    for (DateCheck check :
        DateCheck.of(
            timeline, each -> Optional.ofNullable(chain.get(each.sequence().orElseThrow())))) {
      LocalDate due = check.obligation().due().orElseThrow().date();
      assertThat(check.approximations().isEmpty()).isEqualTo(check.given().equals(due));
      giveTheDate(check);
    }
  }

  @Property
  void whatIsNamedReallyGivesTheDate(
      @ForAll("timelines") StatutoryTimeline timeline, @ForAll("misses") List<Integer> misses) {
    for (DateCheck check :
        DateCheck.of(
            timeline,
            each ->
                each.due()
                    .map(due -> due.date().plusDays(misses.get(number(each, 0, 1, 2))))
                    .filter(date -> each.sequence().isPresent()))) {
      giveTheDate(check);
    }
  }

  private static void giveTheDate(DateCheck check) {
    for (Approximation approximation : check.approximations()) {
      assertThat(approximation.date()).isEqualTo(check.given());
      assertThat(byHand(approximation)).isEqualTo(check.given());
    }
  }

  @Property
  void theVerdictIsThatOfTheTwoDates(
      @ForAll("timelines") StatutoryTimeline timeline, @ForAll("misses") List<Integer> misses) {
    int miss = misses.get(0);
    for (DateCheck check :
        DateCheck.of(timeline, each -> each.due().map(due -> due.date().plusDays(miss)))) {
      LocalDate due = check.obligation().due().orElseThrow().date();
      boolean relaxed =
          check.obligation().rule().orElseThrow().id().equals("ENG-REV-N")
              && !due.isBefore(LocalDate.of(2020, 4, 24))
              && !due.isAfter(LocalDate.of(2020, 9, 25));
      assertThat(check.daysPastLimit()).hasValue(miss);
      assertThat(check.verdict())
          .isEqualTo(
              miss == 0
                  ? Verdict.AGREES
                  : miss < 0
                      ? Verdict.EARLIER
                      : relaxed ? Verdict.UNKNOWN : Verdict.LATER_THAN_LAW);
    }
  }

  @Provide
  Arbitrary<List<Integer>> misses() {
    return Arbitraries.integers().between(-40, 40).list().ofSize(3);
  }

  /** The date of an approximation worked out anew from what is said of it. */
  private static LocalDate byHand(Approximation approximation) {
    LocalDate from =
        switch (approximation.origin()) {
          case EVENT_AS_DAY_ONE -> approximation.from().minusDays(1);
          default -> approximation.from();
        };
    TimeLimit limit = approximation.limit();
    LocalDate end =
        limit instanceof TimeLimit.Days days
            ? from.plusDays(days.count())
            : limit instanceof TimeLimit.Weeks weeks
                ? from.plusDays(7L * weeks.count())
                : limit instanceof TimeLimit.Months months
                    ? from.plusMonths(months.count())
                    : workingDays(((TimeLimit.WorkingDays) limit).count(), from, approximation);
    return approximation.landing() == Landing.NEXT_WORKING_DAY
        ? workingDayFrom(end)
        : approximation.landing() == Landing.WORKING_DAY_BEFORE ? workingDayUpTo(end) : end;
  }

  private static LocalDate workingDays(int count, LocalDate from, Approximation approximation) {
    return switch (approximation.counting()) {
      case BANK_HOLIDAYS_COUNTED -> daysAfter(from, count, DateCheckProperties::isWeekday);
      case AS_THE_LAW -> daysAfter(from, count, CALENDAR::isWorkingDay);
      case BANK_HOLIDAYS_KNOWN_AT_THE_TIME ->
          daysAfter(from, count, CALENDAR.asKnownOn(approximation.from())::isWorkingDay);
    };
  }

  private static LocalDate workingDayUpTo(LocalDate day) {
    return CALENDAR.isWorkingDay(day) ? day : workingDayUpTo(day.minusDays(1));
  }
}
