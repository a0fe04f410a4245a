package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.obligation.PlacementStory.Stay;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of placements, remands, health and the end of care beside a layman with a paper
 * calendar, who goes from day to day and counts.
 */
class PlacementProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final NaiveJudge LAYMAN = new NaiveJudge(CALENDAR::isWorkingDay);
  private static final LocalDate FRI_2020_04_24 = LocalDate.of(2020, 4, 24);
  private static final LocalDate FRI_2020_09_25 = LocalDate.of(2020, 9, 25);

  @Provide
  Arbitrary<PlacementStory> stories() {
    return Combinators.combine(
            Dates.dates().between(LocalDate.of(2015, 4, 1), LocalDate.of(2027, 6, 30)),
            Arbitraries.integers().between(1, 20).list().ofSize(3),
            Arbitraries.of(Stay.class).list().ofSize(4),
            Arbitraries.integers().between(-100, 500).list().ofMaxSize(4),
            Arbitraries.integers().between(1, 90).injectNull(0.5),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 60)),
                Tuple.of(1, Arbitraries.integers().between(0, 700))),
            Arbitraries.integers().between(12, 150))
        .as(PlacementStory::new)
        .withoutEdgeCases();
  }

  private static List<Obligation> obligations(
      PlacementStory story, String rule, CareHistory history) {
    return ENGLAND.timeline(history, story.askedOn()).under(rule).obligations();
  }

  private static List<String> found(PlacementStory story, String rule, CareHistory history) {
    return obligations(story, rule, history).stream()
        .map(
            it ->
                PlacementStory.line(
                    it.trigger().orElse(null),
                    it.due().map(DueDate::date).orElse(null),
                    it.doneOn().orElse(null),
                    it.outcome()))
        .toList();
  }

  private static Stream<LocalDate> days(LocalDate first, PlacementStory story) {
    return first.datesUntil(story.lastKnownDay().plusDays(1));
  }

  @Property
  void remandsStartTheClocksOfTheirPlans(@ForAll("stories") PlacementStory story) {
    CareHistory history =
        story.history(
            CareEventKind.CARE_PLAN_PREPARED, CareEventKind.DETENTION_PLACEMENT_PLAN_PREPARED);

    assertThat(found(story, "ENG-REMAND-LA", history)).isEqualTo(remands(story, Stay.REMANDED, 5));
    assertThat(found(story, "ENG-REMAND-YDA", history))
        .isEqualTo(remands(story, Stay.DETAINED, 10));
  }

  private static List<String> remands(PlacementStory story, Stay stay, int workingDays) {
    return days(story.start(), story)
        .filter(day -> story.stayOn(day) == stay && story.stayOn(day.minusDays(1)) != stay)
        .map(
            day -> {
              LocalDate limit = LAYMAN.workingDaysAfter(day, workingDays);
              @Nullable LocalDate released =
                  days(day, story)
                      .filter(later -> story.stayOn(later) != stay)
                      .findFirst()
                      .orElse(null);
              return story.judged(day, limit, day, released);
            })
        .toList();
  }

  @Property
  void aPlanIsThatOfOnePlacement(@ForAll("stories") PlacementStory story) {
    CareHistory history = story.history(CareEventKind.PLACEMENT_PLAN_PREPARED);

    assertThat(
            obligations(story, "ENG-PLACEPLAN", history).stream()
                .flatMap(it -> it.doneOn().stream()))
        .doesNotHaveDuplicates();
  }

  @Property
  void theFirstPlacementCallsForACarePlanUnlessRemanded(@ForAll("stories") PlacementStory story) {
    Stay first = story.stays().get(0);
    LocalDate limit = LAYMAN.workingDaysAfter(story.start(), 10);
    LocalDate longBefore = story.start().minusYears(1);

    assertThat(found(story, "ENG-CAREPLAN", story.history(CareEventKind.CARE_PLAN_PREPARED)))
        .isEqualTo(
            first == Stay.FOSTERED || first == Stay.IN_A_HOME
                ? List.of(story.judged(story.start(), limit, longBefore, null))
                : List.of());
  }

  @Property
  void aPlacementPlanHasFiveWorkingDaysButInTheMonthsOf2020(
      @ForAll("stories") PlacementStory story) {
    List<String> expected =
        days(story.start(), story)
            .filter(day -> begins(story, day))
            .map(
                day -> {
                  boolean in2020 = !day.isBefore(FRI_2020_04_24) && !day.isAfter(FRI_2020_09_25);
                  return PlacementStory.line(
                      day, in2020 ? null : LAYMAN.workingDaysAfter(day, 5), null, Outcome.UNKNOWN);
                })
            .toList();

    assertThat(found(story, "ENG-PLACEPLAN", story.history()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean begins(PlacementStory story, LocalDate day) {
    @Nullable Stay stay = story.stayOn(day);
    @Nullable Stay before = story.stayOn(day.minusDays(1));
    return stay != null
        && stay != Stay.DETAINED
        && (before == null || before.placement != stay.placement);
  }

  @Property
  void healthIsAssessedByTheFirstReviewAndThenInRollingPeriods(
      @ForAll("stories") PlacementStory story) {
    CareHistory history = story.history(CareEventKind.HEALTH_ASSESSED);
    LocalDate from =
        story
            .start()
            .minusDays(100)
            .datesUntil(story.start())
            .filter(story::wasDoneOn)
            .filter(day -> !day.plusMonths(3).isBefore(story.start()))
            .reduce(story.start(), (earlier, later) -> later);
    LocalDate due = LAYMAN.workingDaysAfter(story.start(), 20);
    List<String> young = new ArrayList<>();
    List<String> older = new ArrayList<>();
    days(from, story)
        .filter(story::wasDoneOn)
        .forEach(
            day -> {
              boolean isYoung = day.plusMonths(6).isBefore(fifthBirthday(story.born()));
              LocalDate limit = day.plusMonths(isYoung ? 6 : 12);
              (isYoung ? young : older).add(story.judged(day, limit, day.plusDays(1), null));
            });

    assertThat(found(story, "ENG-HEALTH-1", history))
        .containsExactly(story.judged(due, due, from, null));
    assertThat(found(story, "ENG-HEALTH-N-UNDER-5", history)).isEqualTo(young);
    assertThat(found(story, "ENG-HEALTH-N", history)).isEqualTo(older);
  }

  /** Five years after a leap year is none. */
  private static LocalDate fifthBirthday(LocalDate born) {
    return MonthDay.from(born).equals(MonthDay.of(Month.FEBRUARY, 29))
        ? LocalDate.of(born.getYear() + 5, Month.MARCH, 1)
        : born.plusYears(5);
  }

  @Property
  void theEndOfCareNeedsApprovalOnceTwentyWorkingDaysHavePassed(
      @ForAll("stories") PlacementStory story) {
    long passed =
        days(story.start().plusDays(1), story)
            .filter(day -> day.isBefore(story.lastKnownDay()))
            .filter(CALENDAR::isWorkingDay)
            .count();

    assertThat(obligations(story, "ENG-CEASE", story.history()))
        .hasSize(story.hasEnded() && passed >= 20 ? 1 : 0);
  }
}
