package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.workforce.Contract;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Rate;
import org.junit.jupiter.api.Test;

/** What the officers of a month can do; 1,782 reviews a year of 13 officers are 11.4 a month. */
class ReviewCapacityTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate AS_OF = LocalDate.of(2023, 3, 31);

  @Test
  void comparesCapacityWithDemand() {
    Team team = new Team();
    for (int i = 1; i <= 13; i++) {
      team.with(Team.officer(i), "1", Contract.PERMANENT);
    }
    BigDecimal perHeadAndMonth = Rate.each(1782, BigDecimal.valueOf(13 * 12)).value(1);
    assertThat(perHeadAndMonth).isEqualTo("11.4");

    MonthlyBalance april =
        DemandForecast.of(ENGLAND, List.of(Team.longInCare(1, LocalDate.of(2022, 10, 5))), AS_OF)
            .balance(new ReviewCapacity(perHeadAndMonth), team.roster())
            .get(0);

    assertThat(april.fullTimeEquivalent()).isEqualTo("13.00");
    assertThat(april.capacity()).isEqualTo("148.20");
    assertThat(april.surplus().likely()).isEqualTo("147.20");
  }

  @Test
  void capacityFollowsTheRosterDayByDay() {
    Team team =
        new Team()
            .with(
                Team.officer(1),
                Team.LONG_AGO,
                Optional.of(LocalDate.of(2023, 4, 10)),
                "0.6",
                Contract.PERMANENT);

    List<MonthlyBalance> balance =
        DemandForecast.of(ENGLAND, List.of(), AS_OF)
            .balance(new ReviewCapacity(BigDecimal.TEN), team.roster());

    // A third of April's days: 0.2 of a post.
    assertThat(balance.get(0))
        .hasToString(
            "2023-04-01 to 2023-04-30: capacity 2.00, demand 0.00 (0.00 to 0.00), surplus 2.00 (2.00"
                + " to 2.00)");
    assertThat(balance.get(0).fullTimeEquivalent()).isEqualTo("0.20");
    assertThat(balance.get(1).capacity()).isEqualTo("0.00");
  }

  @Test
  void guidelineImpliesACapacity() {
    Guideline handbook = Guideline.iroHandbook2010();

    assertThat(ReviewCapacity.implied(handbook, BigDecimal.valueOf(2)).reviewsPerMonth())
        .isEqualTo("11.67");
    Guideline other =
        new Guideline(BigDecimal.ONE, BigDecimal.TEN, CaseloadUnit.ofAllCases(Basis.HEADS), "ours");
    assertThatThrownBy(() -> ReviewCapacity.implied(other, BigDecimal.ONE))
        .hasMessageStartingWith("guideline implies no number of reviews: it counts looked-after");
  }

  @Test
  void surplusIsLeastWhereDemandIsHigh() {
    MonthlyBalance balance =
        new MonthlyBalance(
            DemandForecast.of(ENGLAND, List.of(), AS_OF).months().get(0),
            BigDecimal.ONE,
            BigDecimal.TEN,
            Estimate.of(7, 9, 12));

    assertThat(balance.surplus()).isEqualTo(Estimate.of(-2, 1, 3));
  }

  @Test
  void refusesNegativeReviews() {
    BigDecimal negative = BigDecimal.ONE.negate();

    assertThatThrownBy(() -> new ReviewCapacity(negative))
        .hasMessage("reviews of a month are negative: -1; 0 or more is allowed");
  }
}
