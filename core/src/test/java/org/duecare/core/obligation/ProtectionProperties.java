package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.jspecify.annotations.Nullable;

/** One child protection plan, and one placement in secure accommodation, judged day by day. */
class ProtectionProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  /** A begin, the days of what is done after it, and perhaps an end. */
  record Course(LocalDate begun, List<LocalDate> done, @Nullable LocalDate ended, LocalDate asOf) {}

  @Provide
  Arbitrary<Course> courses() {
    Arbitrary<Integer> gaps =
        Arbitraries.oneOf(
            Evenly.between(1, 40),
            Evenly.between(27, 32),
            Evenly.between(88, 93),
            Evenly.between(180, 185));
    return Dates.dates()
        .between(LocalDate.of(2023, 12, 15), LocalDate.of(2026, 12, 31))
        .flatMap(
            begun ->
                gaps.list()
                    .ofMaxSize(4)
                    .withSizeDistribution(RandomDistribution.uniform())
                    .flatMap(
                        each ->
                            Arbitraries.oneOf(Evenly.between(0, 40), Evenly.between(0, 700))
                                .injectNull(0.5)
                                .flatMap(
                                    end ->
                                        Arbitraries.oneOf(
                                                Evenly.between(0, 40), Evenly.between(0, 900))
                                            .map(asOf -> course(begun, each, end, asOf)))))
        .withoutEdgeCases();
  }

  private static Course course(
      LocalDate begun, List<Integer> gaps, @Nullable Integer end, int asOf) {
    @Nullable LocalDate ended = end == null ? null : begun.plusDays(end);
    TreeSet<LocalDate> days = new TreeSet<>();
    LocalDate day = begun;
    for (int gap : gaps) {
      day = day.plusDays(gap);
      if (ended == null || !day.isAfter(ended)) {
        days.add(day);
      }
    }
    return new Course(begun, List.copyOf(days), ended, begun.plusDays(asOf));
  }

  @Property
  void aPlanIsReviewedAsTheGuidanceAsks(
      @ForAll("courses") Course course, @ForAll @IntRange(max = 60) int coreGroup) {
    CareHistory.Builder history =
        history(course, CareEventKind.REVIEW_CONFERENCE_HELD, CareEventKind.PROTECTION_PLAN_ENDED)
            .event(CareEventKind.INITIAL_CONFERENCE_HELD, course.begun())
            .event(CareEventKind.PROTECTION_PLAN_BEGUN, course.begun())
            .completeRecordsOf(CareEventKind.CORE_GROUP_MET);
    LocalDate met = course.begun().plusDays(coreGroup);
    boolean meets = course.ended() == null || !met.isAfter(course.ended());
    if (meets) {
      history.event(CareEventKind.CORE_GROUP_MET, met);
    }

    List<String> core =
        List.of(
            judged(
                "CP-CORE",
                course.begun(),
                tenWorkingDaysAfter(course.begun()),
                meets ? List.of(met) : List.of(),
                course));
    assertThat(lines(history, course.asOf(), "CP-CORE")).isEqualTo(core);
    assertThat(lines(history, course.asOf(), "CP-RCPC-1", "CP-RCPC-N"))
        .isEqualTo(chain(course, "CP-RCPC-1", 3, "CP-RCPC-N", 6));
  }

  @Property
  void secureAccommodationIsReviewedAsTheRegulationsAsk(@ForAll("courses") Course course) {
    CareHistory.Builder history =
        history(
                course,
                CareEventKind.SECURE_ACCOMMODATION_REVIEWED,
                CareEventKind.SECURE_ACCOMMODATION_ENDED)
            .period(PeriodOfCare.startingOn(course.begun().minusDays(40)))
            .event(CareEventKind.SECURE_ACCOMMODATION_BEGUN, course.begun());

    assertThat(lines(history, course.asOf(), "ENG-SECURE-1", "ENG-SECURE-N"))
        .isEqualTo(chain(course, "ENG-SECURE-1", 1, "ENG-SECURE-N", 3));
  }

  private static CareHistory.Builder history(
      Course course, CareEventKind done, CareEventKind ended) {
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("C-1042")).completeRecordsOf(done, ended);
    course.done().forEach(day -> history.event(done, day));
    if (course.ended() != null) {
      history.event(ended, course.ended());
    }
    return history;
  }

  private static List<String> lines(CareHistory.Builder history, LocalDate asOf, String... rules) {
    List<String> lines = new ArrayList<>();
    for (String rule : rules) {
      ENGLAND.timeline(history.build(), asOf).under(rule).obligations().stream()
          .map(Line::of)
          .map(Line::toString)
          .forEach(lines::add);
    }
    return lines;
  }

  /** The first limit from the begin, each other from what was done before, while it lasts. */
  private static List<String> chain(
      Course course, String first, int firstMonths, String later, int laterMonths) {
    List<String> lines = new ArrayList<>();
    lines.add(
        judged(
            first,
            course.begun(),
            monthsAfter(course.begun(), firstMonths),
            course.done(),
            course));
    for (LocalDate day : course.done()) {
      boolean over = course.ended() != null && !course.ended().isAfter(day);
      boolean endIsKnown = course.ended() != null && !course.ended().isAfter(course.asOf());
      if (!day.isAfter(course.asOf()) && !(over && endIsKnown)) {
        List<LocalDate> after = course.done().stream().filter(day::isBefore).toList();
        lines.add(judged(later, day, monthsAfter(day, laterMonths), after, course));
      }
    }
    return lines;
  }

  private static String judged(
      String rule, LocalDate trigger, LocalDate limit, List<LocalDate> answers, Course course) {
    boolean ended = course.ended() != null && !course.ended().isAfter(course.asOf());
    LocalDate last = ended ? course.ended() : course.asOf();
    @Nullable LocalDate answer =
        answers.stream().filter(day -> !day.isAfter(last)).findFirst().orElse(null);
    String outcome;
    String late = "-";
    if (answer != null) {
      int days = daysAfter(limit, answer);
      outcome = days == 0 ? "ON_TIME" : "LATE";
      late = days == 0 ? "-" : Integer.toString(days);
    } else if (daysAfter(limit, last) > 0) {
      outcome = "OUTSTANDING";
      late = Integer.toString(daysAfter(limit, last));
    } else {
      outcome = ended ? "LAPSED" : "NOT_YET_DUE";
    }
    return String.join(
        " ",
        rule,
        "-",
        trigger.toString(),
        limit.toString(),
        answer == null ? "-" : answer.toString(),
        outcome,
        late,
        "-");
  }

  private static int daysAfter(LocalDate limit, LocalDate day) {
    return (int) IntStream.range(0, 3000).filter(n -> limit.plusDays(n).isBefore(day)).count();
  }

  private static LocalDate tenWorkingDaysAfter(LocalDate day) {
    LocalDate last = day;
    for (int counted = 0; counted < 10; ) {
      last = last.plusDays(1);
      counted += CALENDAR.isWorkingDay(last) ? 1 : 0;
    }
    return last;
  }

  /** The corresponding date, found by going through days. */
  private static LocalDate monthsAfter(LocalDate day, int months) {
    int month = day.getYear() * 12 + day.getMonthValue() - 1 + months;
    LocalDate last = LocalDate.of(month / 12, month % 12 + 1, 1);
    while (last.getDayOfMonth() < day.getDayOfMonth()
        && last.plusDays(1).getMonth() == last.getMonth()) {
      last = last.plusDays(1);
    }
    return last;
  }
}
