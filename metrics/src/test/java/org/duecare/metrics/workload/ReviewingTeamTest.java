package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Authority;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.metrics.measure.Basis;
import org.junit.jupiter.api.Test;

/** What if an officer leaves, or ten children start. */
class ReviewingTeamTest {

  private static final CaseloadUnit PER_FTE =
      CaseloadUnit.of(CaseKind.LOOKED_AFTER, Basis.FULL_TIME_EQUIVALENT);
  private static final LocalDate TODAY = Team.DAY;
  private static final LocalDate LATER = LocalDate.of(2023, 6, 30);

  private static ReviewingTeam team() {
    Team team =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            .with(Team.officer(2), "0.5", Contract.PERMANENT)
            .allocate(Team.child(1), CaseKind.LOOKED_AFTER, Team.officer(1))
            .allocate(Team.child(2), CaseKind.LOOKED_AFTER, Team.officer(2));
    return ReviewingTeam.of(
        CarePlanning.england(),
        team.roster().withPostsApproved(Team.LONG_AGO, BigDecimal.valueOf(2)),
        team.allocations(),
        List.of(
            Team.longInCare(1, LocalDate.of(2023, 1, 10)),
            Team.longInCare(2, LocalDate.of(2023, 1, 20)),
            Team.longInCare(3, LocalDate.of(2023, 1, 30))));
  }

  @Test
  void showsChildrenWithoutAnOfficer() {
    assertThat(team()).hasToString("roster of 2 officers, allocations of 2 children, 3 histories");
    assertThat(team().allocations().all()).hasSize(2);
    assertThat(team().caseload(TODAY).unallocated())
        .containsExactly(new HeldCase(Team.child(3), CaseKind.LOOKED_AFTER));
  }

  @Test
  void officerWhoLeavesLeavesTheChildrenBehind() {
    ReviewingTeam without = team().ifOfficerLeaves(Team.officer(2), LocalDate.of(2023, 5, 31));

    assertThat(without.caseload(TODAY)).hasToString(team().caseload(TODAY).toString());
    assertThat(without.caseload(LATER).withAbsentOfficer())
        .containsExactly(new HeldCase(Team.child(2), CaseKind.LOOKED_AFTER));
    assertThat(without.caseload(LATER).averageIfShared(PER_FTE).orElseThrow())
        .hasToString("caseload-if-shared-looked-after-per-fte: 3/1 = 3.0, 0 left out");
    assertThat(without.demandByOfficer(TODAY))
        .hasToString("reviews ahead: of 2 officers 2, without an officer 4");
    assertThat(team().demandByOfficer(TODAY))
        .hasToString("reviews ahead: of 2 officers 4, without an officer 2");
    assertThat(without.roster().postsApprovedOn(LATER)).contains(BigDecimal.valueOf(2));
  }

  @Test
  void countsDownToTheLayerThatIsChosen() {
    ReviewingTeam counting = team().counting(Authority.LOCAL_POLICY);

    assertThat(team().forecast(TODAY).counted()).isEqualTo(Authority.STATUTE);
    assertThat(counting.forecast(TODAY).counted()).isEqualTo(Authority.LOCAL_POLICY);
    assertThat(
            counting
                .ifOfficerLeaves(Team.officer(2), LocalDate.of(2023, 5, 31))
                .ifChildrenStart(1, LocalDate.of(2023, 4, 1))
                .forecast(TODAY)
                .counted())
        .isEqualTo(Authority.LOCAL_POLICY);
  }

  @Test
  void childrenWhoStartAddToWhatHasToBeDone() {
    ReviewingTeam more = team().ifChildrenStart(10, LocalDate.of(2023, 4, 1));

    assertThat(more.caseload(TODAY).unallocated()).hasSize(1);
    assertThat(more.caseload(LATER).unallocated()).hasSize(11);
    assertThat(more.caseload(LATER).averageIfShared(PER_FTE).orElseThrow())
        .hasToString("caseload-if-shared-looked-after-per-fte: 13/1.5 = 8.7, 0 left out");
    assertThat(total(more.forecast(TODAY))).isEqualByComparingTo("36");
    assertThat(total(team().forecast(TODAY))).isEqualByComparingTo("6");
  }

  private static BigDecimal total(DemandForecast forecast) {
    return forecast.demand().stream()
        .map(month -> month.reviews().likely())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void refusesWithoutNaming() {
    ReviewingTeam team = team();

    assertThatThrownBy(() -> team.ifOfficerLeaves(Team.officer(9), LATER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "officer leaves on a day without an employment: 2023-06-30; a day on which the officer"
                + " works is allowed");
    assertThatThrownBy(() -> team.ifChildrenStart(-1, LATER))
        .hasMessage("children who start are negative: -1; 0 or more is allowed");
  }
}
