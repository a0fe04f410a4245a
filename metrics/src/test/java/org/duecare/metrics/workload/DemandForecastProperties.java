package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.metrics.timeliness.RandomHistories;

/** Laws of the forecast, over histories of every shape. */
class DemandForecastProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate AS_OF = LocalDate.of(2023, 3, 31);
  private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);

  @Provide
  Arbitrary<List<CareHistory>> cohorts() {
    return RandomHistories.lists(2023)
        .map(
            list ->
                List.copyOf(
                    list.stream()
                        .collect(
                            Collectors.toMap(
                                CareHistory::child, Function.identity(), (one, other) -> one))
                        .values()));
  }

  private static DemandForecast forecast(List<CareHistory> cohort) {
    return DemandForecast.of(ENGLAND, cohort, AS_OF);
  }

  private static List<Long> counts(DemandForecast forecast) {
    return forecast.cohort().figures().stream().map(each -> each.numerator()).toList();
  }

  @Property
  void disjointCohortsAddUpInAnyOrder(@ForAll("cohorts") List<CareHistory> cohort) {
    List<CareHistory> reversed = new ArrayList<>(cohort);
    Collections.reverse(reversed);
    List<Long> sum = new ArrayList<>(Collections.nCopies(12, 0L));
    for (CareHistory one : cohort) {
      List<Long> alone = counts(forecast(List.of(one)));
      for (int i = 0; i < 12; i++) {
        sum.set(i, sum.get(i) + alone.get(i));
      }
    }

    assertThat(counts(forecast(cohort))).isEqualTo(sum);
    assertThat(forecast(reversed).reviews()).isEqualTo(forecast(cohort).reviews());
  }

  @Property(tries = 3000)
  void heldAtTheirLimitsTheReviewsLeaveNothingOutstanding(
      @ForAll("cohorts") List<CareHistory> cohort) {
    DemandForecast forecast = forecast(cohort);
    for (CareHistory history : cohort) {
      List<AssumedReview> ahead = of(history, forecast);
      if (!ahead.isEmpty() && !forecast.notFollowed().contains(history.child())) {
        assertThat(ahead)
            .allMatch(
                each ->
                    each.day()
                        .equals(
                            each.isOverdue()
                                ? AS_OF.plusDays(1)
                                : each.due().orElseThrow().date()));
        assertThat(overdue(history, ahead)).isEmpty();
        LocalDate dayAfter = ahead.get(ahead.size() - 1).day().plusDays(1);
        assertThat(outstanding(history, ahead.subList(0, ahead.size() - 1), dayAfter))
            .as("without the last of them one more is outstanding")
            .isGreaterThan(outstanding(history, ahead, dayAfter));
      }
    }
  }

  /** The naive way: from review to review by the shorter of two intervals. */
  @Property
  void aPolicyOfAnIntervalMakesTheReviewsThatAChainOfItMakes(
      @ForAll @IntRange(min = 1, max = 9) int months,
      @ForAll @IntRange(min = 0, max = 400) int daysSince) {
    LocalDate last = AS_OF.minusDays(daysSince);
    Rule rule =
        Rule.builder("TOWN-REV")
            .under(
                new Instrument("Anytown 2020", "Invented").provision("on reviews"),
                Authority.LOCAL_POLICY)
            .inForceFrom(LocalDate.of(2020, 1, 1))
            .verified(Verification.PRIMARY_TEXT)
            .requires(Duty.REVIEW)
            .within(new TimeLimit.Months(months))
            .after(Trigger.PREVIOUS_REVIEW)
            .build();
    List<LocalDate> chain = new ArrayList<>();
    LocalDate next = last.plusMonths(Math.min(months, 6));
    while (!next.isAfter(LAST_DAY)) {
      LocalDate held = next.isAfter(AS_OF) ? next : AS_OF.plusDays(1);
      chain.add(held);
      next = held.plusMonths(Math.min(months, 6));
    }

    assertThat(
            DemandForecast.of(
                    ENGLAND.withOverlay(List.of(rule)),
                    Authority.LOCAL_POLICY,
                    List.of(Team.longInCare(1, last)),
                    AS_OF)
                .reviews())
        .extracting(AssumedReview::day)
        .isEqualTo(chain);
  }

  /** How many are outstanding on a day, if only these are held; care may have ended since. */
  private static long outstanding(CareHistory history, List<AssumedReview> held, LocalDate day) {
    return ENGLAND.reviews(holding(history, held), day).obligations().stream()
        .filter(each -> each.outcome() == Outcome.OUTSTANDING)
        .count();
  }

  private static CareHistory holding(CareHistory history, List<AssumedReview> held) {
    CareHistory known = KnownHistory.of(history, AS_OF).orElseThrow();
    for (AssumedReview review : held) {
      known = KnownHistory.with(Review.heldOn(review.day()), known);
    }
    return known;
  }

  private static List<AssumedReview> of(CareHistory history, DemandForecast forecast) {
    return forecast.reviews().stream()
        .filter(review -> review.child().equals(history.child()))
        .toList();
  }

  /** What is outstanding on the day after each limit of the year, if only these are held. */
  private static List<Obligation> overdue(CareHistory history, List<AssumedReview> held) {
    CareHistory known = holding(history, held);
    List<Obligation> overdue = new ArrayList<>();
    for (LocalDate day = AS_OF.plusDays(2); !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
      ReviewTimetable timetable = ENGLAND.reviews(known, day);
      overdue.addAll(timetable.overdue());
    }
    overdue.addAll(ENGLAND.reviews(known, LAST_DAY.plusDays(1)).overdue());
    return overdue;
  }

  @Property
  void officersTogetherHaveAllOfThem(
      @ForAll("cohorts") List<CareHistory> cohort, @ForAll @IntRange(min = 0, max = 3) int held) {
    Team team =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            .with(Team.officer(2), "0.5", Contract.AGENCY);
    for (int i = 0; i < Math.min(held, cohort.size()); i++) {
      team.allocate(cohort.get(i).child(), CaseKind.LOOKED_AFTER, Team.officer(1 + i));
    }
    DemandForecast forecast = forecast(cohort);

    OfficerDemand demand = forecast.byOfficer(team.roster(), team.allocations());

    Map<?, List<Integer>> byOfficer = demand.byOfficer(NamedWorkers.SHOWN).orElseThrow();
    for (int month = 0; month < 12; month++) {
      int index = month;
      long sum =
          Stream.concat(byOfficer.values().stream(), Stream.of(demand.withoutOfficer()))
              .mapToLong(each -> each.get(index))
              .sum();
      assertThat(sum).isEqualTo(counts(forecast).get(month));
    }
  }

  @Property
  void withNothingChangedNothingChanges(@ForAll("cohorts") List<CareHistory> cohort) {
    Team team = new Team().with(Team.officer(1), "1", Contract.PERMANENT);
    ReviewingTeam asItIs = ReviewingTeam.of(ENGLAND, team.roster(), team.allocations(), cohort);
    ReviewingTeam same = asItIs.ifChildrenStart(0, AS_OF.plusDays(40));

    assertThat(same.forecast(AS_OF).demand().stream().map(MonthlyDemand::reviews).toList())
        .isEqualTo(
            asItIs.forecast(AS_OF).withFlows(ExpectedFlows.none()).demand().stream()
                .map(MonthlyDemand::reviews)
                .toList());
    assertThat(same.caseload(AS_OF).unallocated()).isEqualTo(asItIs.caseload(AS_OF).unallocated());
  }

  @Property(tries = 20)
  void rangeIsInOrderAndWidensWithTheNumbers(
      @ForAll("cohorts") List<CareHistory> cohort,
      @ForAll @IntRange(min = 0, max = 9) int likely,
      @ForAll @IntRange(min = 0, max = 9) int either) {
    Estimate flow = Estimate.of(Math.max(0, likely - either), likely, likely + (long) either);
    DemandForecast narrow =
        forecast(cohort)
            .withFlows(
                new ExpectedFlows(
                    Estimate.of(likely, likely, likely), Estimate.of(likely, likely, likely)));
    DemandForecast wide = forecast(cohort).withFlows(new ExpectedFlows(flow, flow));

    List<MonthlyDemand> ofNarrow = narrow.demand();
    List<MonthlyDemand> ofWide = wide.demand();
    for (int month = 0; month < 12; month++) {
      Estimate one = ofNarrow.get(month).reviews();
      Estimate other = ofWide.get(month).reviews();
      assertThat(one.low()).isEqualTo(one.high()).isEqualTo(other.likely());
    }
    // In the first months nobody who comes has a review yet.
    Estimate last = ofWide.get(11).reviews();
    assertThat(last.high().subtract(last.low()).signum())
        .as("wider where the numbers are")
        .isEqualTo(Integer.signum(either));
  }

  @Property
  void whatIsTakenOutOfAHistoryIsWhatTheEngineDisregards(
      @ForAll("cohorts") List<CareHistory> cohort, @ForAll @IntRange(max = 1200) int earlier) {
    LocalDate day = AS_OF.minusDays(earlier);
    for (CareHistory history : cohort) {
      // Before care began there is nothing to tell, though with doubts the engine may say so.
      KnownHistory.of(history, day)
          .ifPresent(known -> assertThat(judged(known, day)).isEqualTo(judged(history, day)));
    }
  }

  private static List<String> judged(CareHistory history, LocalDate day) {
    return ENGLAND.reviews(history, day).obligations().stream()
        .map(each -> each + " " + each.outcome() + " " + each.due() + " " + each.review())
        .toList();
  }
}
