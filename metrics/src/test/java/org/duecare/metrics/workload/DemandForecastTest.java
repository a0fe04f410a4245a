package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duecare.core.law.Authority.LOCAL_POLICY;
import static org.duecare.core.law.Authority.STATUTORY_GUIDANCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingSpan;
import org.junit.jupiter.api.Test;

/** The demand of the year after 31 March 2023. */
class DemandForecastTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate AS_OF = LocalDate.of(2023, 3, 31);
  private static final int DAYS_OF_HALF_A_YEAR = 182;

  /** One child for each day of the half year before, on which the last review was held. */
  private static List<CareHistory> longInCare() {
    List<CareHistory> cohort = new ArrayList<>();
    for (int i = 0; i < DAYS_OF_HALF_A_YEAR; i++) {
      cohort.add(Team.longInCare(i, AS_OF.minusDays(i)));
    }
    return cohort;
  }

  private static int total(DemandForecast forecast) {
    return forecast.cohort().figures().stream().mapToInt(each -> (int) each.numerator()).sum();
  }

  private static BigDecimal likely(DemandForecast forecast) {
    return forecast.demand().stream()
        .map(month -> month.reviews().likely())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void childLongInCareNeedsTwoAYear() {
    DemandForecast forecast = DemandForecast.of(ENGLAND, longInCare(), AS_OF);

    assertThat(total(forecast)).isEqualTo(2 * DAYS_OF_HALF_A_YEAR);
    assertThat(likely(forecast)).isEqualByComparingTo("364");
    assertThat(forecast.notFollowed()).isEmpty();
    assertThat(forecast.asOf()).isEqualTo(AS_OF);
    // Six months after each of the 31 days of October: those after the 30th and the 31st are one.
    assertThat(forecast.demand().get(0))
        .hasToString("2023-04-01 to 2023-04-30: 31.00 (31.00 to 31.00), of today's children 31");
    assertThat(forecast)
        .hasToString(
            "forecast after 2023-03-31: 364 reviews of 182 children, 0 not followed to the end");
  }

  @Test
  void childInTheFirstYearNeedsThree() {
    CareHistory begunToday =
        CareHistory.builder(Team.child(1)).period(PeriodOfCare.startingOn(AS_OF)).build();

    DemandForecast forecast = DemandForecast.of(ENGLAND, List.of(begunToday), AS_OF);

    assertThat(forecast.reviews())
        .extracting(AssumedReview::day)
        .containsExactly(
            LocalDate.of(2023, 5, 3), LocalDate.of(2023, 8, 3), LocalDate.of(2024, 2, 3));
    assertThat(
            likely(
                DemandForecast.of(ENGLAND, List.of(), AS_OF).withStarters(10, AS_OF.plusDays(1))))
        .isEqualByComparingTo("30");
  }

  @Test
  void monthsAreThoseAfterTheDay() {
    assertThat(DemandForecast.of(ENGLAND, List.of(), AS_OF).months())
        .hasSize(12)
        .startsWith(new ReportingSpan(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 30)))
        .endsWith(new ReportingSpan(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
    List<ReportingSpan> after30January =
        DemandForecast.of(ENGLAND, List.of(), LocalDate.of(2023, 1, 30)).months();
    assertThat(after30January.get(0))
        .isEqualTo(new ReportingSpan(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 2, 27)));
    assertThat(after30January.get(2))
        .isEqualTo(new ReportingSpan(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 29)));
  }

  @Test
  void overdueReviewsFallInTheFirstMonth() {
    // Limits 10 March 2023, and 31 March itself.
    DemandForecast forecast =
        DemandForecast.of(
            ENGLAND,
            List.of(
                Team.longInCare(1, LocalDate.of(2022, 9, 10)),
                Team.longInCare(2, LocalDate.of(2022, 9, 30))),
            LocalDate.of(2023, 3, 30));

    assertThat(forecast.reviews())
        .extracting(AssumedReview::day)
        .containsExactly(
            LocalDate.of(2023, 3, 31),
            LocalDate.of(2023, 3, 31),
            LocalDate.of(2023, 9, 30),
            LocalDate.of(2023, 9, 30),
            LocalDate.of(2024, 3, 30),
            LocalDate.of(2024, 3, 30));
    assertThat(forecast.reviews().get(0).isOverdue()).isTrue();
    assertThat(forecast.reviews().get(2).isOverdue()).isFalse();
    assertThat(forecast.cohort().figures().get(0).evidence(Measure.Part.NUMERATOR))
        .containsExactly(Team.child(1), Team.child(2));
  }

  @Test
  void knowsNothingOfWhatWasRecordedLater() {
    CareHistory since =
        CareHistory.builder(Team.child(1))
            .period(
                PeriodOfCare.startingOn(LocalDate.of(2019, 1, 10))
                    .endingOn(LocalDate.of(2023, 6, 1), ReasonCeased.OTHER))
            .period(PeriodOfCare.startingOn(LocalDate.of(2023, 9, 1)))
            .review(Review.heldOn(LocalDate.of(2019, 2, 7)))
            .review(Review.heldOn(LocalDate.of(2019, 5, 7)))
            .review(Review.heldOn(LocalDate.of(2023, 1, 20)))
            .review(Review.heldOn(LocalDate.of(2023, 4, 2)))
            .build();

    assertThat(DemandForecast.of(ENGLAND, List.of(since), AS_OF).reviews())
        .isEqualTo(
            DemandForecast.of(
                    ENGLAND, List.of(Team.longInCare(1, LocalDate.of(2023, 1, 20))), AS_OF)
                .reviews());
    assertThat(DemandForecast.of(ENGLAND, List.of(since), LocalDate.of(2019, 1, 9)).children())
        .isZero();
  }

  @Test
  void leavesOutAndCountsWhomItCannotFollow() {
    CareHistory unknown =
        CareHistory.builder(Team.child(1))
            .period(PeriodOfCare.begunBefore(LocalDate.of(2022, 4, 1)))
            .reviewsKnownFrom(LocalDate.of(2022, 4, 1))
            .build();

    DemandForecast forecast =
        DemandForecast.of(
            ENGLAND, List.of(unknown, Team.longInCare(2, LocalDate.of(2023, 1, 20))), AS_OF);

    assertThat(forecast.notFollowed()).containsExactly(Team.child(1));
    assertThat(forecast.cohort().figures()).allMatch(month -> month.leftOut() == 1);
    // That a review is overdue is certain; whether three or six months follow it is not.
    assertThat(forecast.reviews().get(0))
        .isEqualTo(new AssumedReview(Team.child(1), Optional.empty(), AS_OF.plusDays(1)));
    assertThat(forecast.reviews().get(0).isOverdue()).isTrue();
    assertThat(total(forecast)).isEqualTo(3);
  }

  @Test
  void countsWhatTheLawAsksForAndNotALocalPolicy() {
    CarePlanning walsall = ENGLAND.withOverlay(Walsall2022.overlay());

    assertThat(DemandForecast.of(walsall, longInCare(), AS_OF).reviews())
        .extracting(AssumedReview::day)
        .isEqualTo(
            DemandForecast.of(ENGLAND, longInCare(), AS_OF).reviews().stream()
                .map(AssumedReview::day)
                .toList());
  }

  private static CarePlanning reviewing(int months) {
    return ENGLAND.withOverlay(List.of(every(months).build()));
  }

  private static Rule.Builder every(int months) {
    return Rule.builder("TOWN-REV")
        .under(new Instrument("Anytown 2020", "Invented").provision("on reviews"), LOCAL_POLICY)
        .inForceFrom(LocalDate.of(2020, 1, 1))
        .verified(Verification.PRIMARY_TEXT)
        .requires(Duty.REVIEW)
        .within(new TimeLimit.Months(months))
        .after(Trigger.PREVIOUS_REVIEW);
  }

  @Test
  void countsALocalPolicyWhereItIsChosen() {
    List<CareHistory> child = List.of(Team.longInCare(1, LocalDate.of(2022, 11, 10)));

    DemandForecast forecast = DemandForecast.of(reviewing(5), LOCAL_POLICY, child, AS_OF);

    assertThat(forecast.reviews())
        .extracting(each -> each.day() + " " + each.due().orElseThrow().rule().id())
        .containsExactly("2023-04-10 TOWN-REV", "2023-09-10 TOWN-REV", "2024-02-10 TOWN-REV");
    assertThat(DemandForecast.of(reviewing(5), child, AS_OF).reviews())
        .extracting(AssumedReview::day)
        .containsExactly(LocalDate.of(2023, 5, 10), LocalDate.of(2023, 11, 10));
    assertThat(forecast.counted()).isEqualTo(LOCAL_POLICY);
    assertThat(forecast.assumptions())
        .hasSize(5)
        .first()
        .hasToString(
            "every review is held on the last day that the law and what is counted besides it allow,"
                + " and no other: TOWN-REV (Anytown 2020)");
    Measure<?> april = forecast.cohort().figures().get(0);
    assertThat(april.id()).isEqualTo("reviews-ahead-with-local-policy");
    assertThat(april.definition()).endsWith("; counted besides the law: TOWN-REV (Anytown 2020)");
    assertThat(forecast)
        .hasToString(
            "forecast after 2023-03-31: 3 reviews of 1 children, 0 not followed to the end,"
                + " local-policy counted, too");
    assertThat(DemandForecast.of(reviewing(5), STATUTORY_GUIDANCE, child, AS_OF).reviews())
        .hasSize(2);
  }

  @Test
  void aPolicyThatAsksForLessThanTheLawAddsNothing() {
    assertThat(DemandForecast.of(reviewing(7), LOCAL_POLICY, longInCare(), AS_OF).reviews())
        .isEqualTo(DemandForecast.of(ENGLAND, longInCare(), AS_OF).reviews());
  }

  @Test
  void startersHaveTheReviewsOfThePolicy() {
    // In May, August, November and February; by the law the third is due in February only.
    DemandForecast forecast =
        DemandForecast.of(reviewing(3), LOCAL_POLICY, List.of(), AS_OF)
            .withStarters(10, AS_OF.plusDays(1));

    assertThat(likely(forecast)).isEqualByComparingTo("40");
  }

  @Test
  void doesNotFollowWhomThePolicyMayConcern() {
    CarePlanning ofTheYoung = ENGLAND.withOverlay(List.of(every(3).forChildrenUnder(5).build()));
    List<CareHistory> child = List.of(Team.longInCare(1, LocalDate.of(2023, 1, 10)));

    DemandForecast forecast = DemandForecast.of(ofTheYoung, LOCAL_POLICY, child, AS_OF);

    assertThat(forecast.notFollowed()).containsExactly(Team.child(1));
    assertThat(forecast.reviews()).isEmpty();
    assertThat(DemandForecast.of(ofTheYoung, child, AS_OF).notFollowed()).isEmpty();
  }

  @Test
  void startersAndLeaversMakeARange() {
    ExpectedFlows flows = new ExpectedFlows(Estimate.of(10, 20, 30), Estimate.of(10, 20, 30));

    DemandForecast forecast = DemandForecast.of(ENGLAND, longInCare(), AS_OF).withFlows(flows);

    assertThat(forecast.demand())
        .allSatisfy(
            month -> {
              assertThat(month.reviews().low()).isLessThanOrEqualTo(month.reviews().likely());
              assertThat(month.reviews().high()).isGreaterThanOrEqualTo(month.reviews().likely());
            });
    // Nobody can have left before the end of the first month, in which few first limits fall.
    Estimate first = forecast.demand().get(0).reviews();
    long today = forecast.demand().get(0).cohort().numerator();
    assertThat(first.low().doubleValue()).isBetween((double) today, today + 10.0);
    assertThat(forecast.assumptions())
        .hasSize(7)
        .last()
        .hasToString(
            "starters a month 20 (10 to 30), leavers a month 20 (10 to 30): low is few starters with"
                + " many leavers, high is many with few; no probability is said of the range");
    assertThat(forecast.withFlows(ExpectedFlows.none()).assumptions())
        .hasSize(5)
        .last()
        .hasToString("no further child is looked after later on");
    assertThat(
            forecast
                .withFlows(ExpectedFlows.none())
                .withStarters(3, AS_OF.plusDays(1))
                .assumptions())
        .hasSize(4);
  }

  @Test
  void leaversTakeTheirShareOfTheReviewsAhead() {
    // All 182 children are there in the first month, nine tenths in the second, eight in the third.
    BigDecimal tenth = new BigDecimal("18.2");
    DemandForecast forecast =
        DemandForecast.of(ENGLAND, longInCare(), AS_OF)
            .withFlows(
                new ExpectedFlows(Estimate.exactly(BigDecimal.ZERO), Estimate.exactly(tenth)));

    List<MonthlyDemand> demand = forecast.demand();
    for (int month = 0; month < 12; month++) {
      double share = Math.max(0, 1 - month / 10.0);
      assertThat(demand.get(month).reviews().likely().doubleValue())
          .isCloseTo(demand.get(month).cohort().numerator() * share, Offset.offset(0.006));
    }
  }

  @Test
  void startersComeEvenlyOverTheMonth() {
    DemandForecast forecast =
        DemandForecast.of(ENGLAND, List.of(), AS_OF)
            .withFlows(
                new ExpectedFlows(
                    Estimate.exactly(BigDecimal.valueOf(30)), Estimate.exactly(BigDecimal.ZERO)));

    // Of April's 30 days only 1 to 3 have a first limit in April or by 30 April: none, for the
    // shortest twenty working days after 1 April 2023 end on 3 May.
    assertThat(forecast.demand().get(0).reviews().likely()).isEqualByComparingTo("0");
    // Of the starters of April, 30 have their first review in May, but those from 28 April on.
    assertThat(forecast.demand().get(1).reviews().likely())
        .isBetween(BigDecimal.valueOf(25), BigDecimal.valueOf(31));
  }

  @Test
  void officersHaveTheReviewsOfTheirChildren() {
    Team team =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            .with(
                Team.officer(2),
                Team.LONG_AGO,
                Optional.of(LocalDate.of(2023, 8, 31)),
                "1",
                Contract.PERMANENT)
            .allocate(Team.child(1), CaseKind.LOOKED_AFTER, Team.officer(1))
            .allocate(Team.child(2), CaseKind.LOOKED_AFTER, Team.officer(2))
            .allocate(Team.child(3), CaseKind.CHILD_PROTECTION, Team.officer(1));
    List<CareHistory> children =
        List.of(
            Team.longInCare(1, LocalDate.of(2023, 1, 10)),
            Team.longInCare(2, LocalDate.of(2023, 1, 20)),
            Team.longInCare(3, LocalDate.of(2023, 1, 30)));

    OfficerDemand demand =
        DemandForecast.of(ENGLAND, children, AS_OF).byOfficer(team.roster(), team.allocations());

    // July: three limits, one of a child without a reviewing officer. January: officer 2 has left.
    assertThat(demand.withoutOfficer()).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0);
    assertThat(demand.spread(3, Set.of(Team.officer(1), Team.officer(2))).orElseThrow())
        .hasToString("1 to 1, median 1, over 2 officers");
    assertThat(demand.spread(9, Set.of(Team.officer(1))).orElseThrow())
        .hasToString("1 to 1, median 1, over 1 officer");
    assertThat(demand.spread(3, Set.of(Team.officer(1), Team.officer(9))).orElseThrow())
        .hasToString("0 to 1, median 0.5, over 2 officers");
    assertThat(demand.spread(3, Set.of())).isEmpty();
    assertThat(demand.byOfficer(NamedWorkers.NOT_SHOWN)).isEmpty();
    // Ten who come on 1 April have reviews by 3 May, 3 August and 3 February, and nobody for them.
    assertThat(
            DemandForecast.of(ENGLAND, children, AS_OF)
                .withStarters(10, AS_OF.plusDays(1))
                .byOfficer(team.roster(), team.allocations())
                .withoutOfficer())
        .containsExactly(0, 10, 0, 1, 10, 0, 0, 0, 0, 2, 10, 0);
    assertThat(demand.byOfficer(NamedWorkers.SHOWN).orElseThrow())
        .containsEntry(Team.officer(2), List.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    assertThat(demand).hasToString("reviews ahead: of 2 officers 3, without an officer 3");
  }

  @Test
  void officersOfPartOfAMonthCount() {
    LocalDate limit = LocalDate.of(2023, 7, 10);
    Team team =
        new Team()
            .with(Team.officer(1), limit, Optional.of(limit), "1", Contract.AGENCY)
            .with(Team.officer(2), Team.LONG_AGO, Optional.of(AS_OF), "1", Contract.PERMANENT)
            .allocate(Team.child(1), CaseKind.LOOKED_AFTER, Team.officer(1));

    OfficerDemand demand =
        DemandForecast.of(ENGLAND, List.of(Team.longInCare(1, LocalDate.of(2023, 1, 10))), AS_OF)
            .byOfficer(team.roster(), team.allocations());

    assertThat(demand).hasToString("reviews ahead: of 1 officers 1, without an officer 1");
  }

  @Test
  void refusesWhatCannotBe() {
    DemandForecast forecast = DemandForecast.of(ENGLAND, List.of(), AS_OF);

    assertThatThrownBy(() -> forecast.withStarters(1, AS_OF))
        .hasMessage(
            "starters out of range: 1 on 2023-03-31; 0 or more, from 2023-04-01 to 2024-03-31, are"
                + " allowed");
    assertThatThrownBy(() -> Estimate.of(3, 2, 4))
        .hasMessage(
            "estimate out of order: low 3, likely 2, high 4; none may be less than the one before");
    Estimate negative = Estimate.of(-1, 0, 1);
    assertThatThrownBy(() -> new ExpectedFlows(negative, negative))
        .hasMessage("starters of a month are negative: -1; 0 or more is allowed");
    List<CareHistory> twice =
        List.of(Team.longInCare(1, AS_OF), Team.longInCare(1, AS_OF.minusDays(1)));
    assertThatThrownBy(() -> DemandForecast.of(ENGLAND, twice, AS_OF))
        .hasMessage("a child comes twice among 2 histories; once is allowed");
  }
}
