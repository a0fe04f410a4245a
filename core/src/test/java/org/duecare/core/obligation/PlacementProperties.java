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

  /** Some working days after a stay began, or a day beside that. */
  private record NearLimit(int stay, int workingDays, int away) {

    int daysAfter(LocalDate start, List<Integer> moves) {
      LocalDate began = start.plusDays(moves.stream().limit(stay).mapToInt(each -> each).sum());
      LocalDate day = LAYMAN.workingDaysAfter(began, workingDays).plusDays(away);
      return (int) (day.toEpochDay() - start.toEpochDay());
    }
  }

  @Provide
  Arbitrary<PlacementStory> stories() {
    Arbitrary<List<NearLimit>> nearLimits =
        Combinators.combine(Evenly.between(0, 3), Arbitraries.of(5, 10, 20), Evenly.between(-1, 1))
            .as(NearLimit::new)
            .list()
            .ofMaxSize(2);
    return starts()
        .flatMap(
            start ->
                Combinators.combine(
                        Evenly.between(1, 20).list().ofSize(3),
                        Arbitraries.of(Stay.class).list().ofSize(4),
                        daysDone(start),
                        nearLimits,
                        Arbitraries.oneOf(Evenly.between(1, 90), Evenly.between(26, 32))
                            .injectNull(0.6),
                        Arbitraries.oneOf(Evenly.between(0, 60), Evenly.between(0, 1000)),
                        Arbitraries.oneOf(Evenly.between(12, 150), Evenly.between(45, 60)))
                    .as(
                        (moves, stays, done, limits, length, asOf, age) -> {
                          List<Integer> days = new ArrayList<>(done);
                          limits.forEach(each -> days.add(each.daysAfter(start, moves)));
                          return new PlacementStory(start, moves, stays, days, length, asOf, age);
                        }))
        .withoutEdgeCases();
  }

  private static Arbitrary<LocalDate> starts() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Dates.dates().between(LocalDate.of(2015, 4, 1), LocalDate.of(2027, 6, 30))),
        Tuple.of(1, Dates.dates().between(LocalDate.of(2020, 4, 10), FRI_2020_09_25)));
  }

  /** Any days, or days that are six or twelve months apart, give or take a day. */
  private static Arbitrary<List<Integer>> daysDone(LocalDate start) {
    Arbitrary<List<Integer>> apart =
        Combinators.combine(
                Evenly.between(-100, 60),
                Arbitraries.of(6, 12).list().ofSize(3),
                Evenly.between(-1, 1).list().ofSize(3))
            .as(
                (first, months, away) -> {
                  List<Integer> done = new ArrayList<>(List.of(first));
                  LocalDate day = start.plusDays(first);
                  for (int i = 0; i < months.size(); i++) {
                    day = day.plusMonths(months.get(i)).plusDays(away.get(i));
                    done.add((int) (day.toEpochDay() - start.toEpochDay()));
                  }
                  return done;
                });
    return Arbitraries.oneOf(Evenly.between(-100, 500).list().ofMaxSize(4), apart);
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
