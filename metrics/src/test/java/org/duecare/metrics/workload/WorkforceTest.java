package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

/** Section 3.3 of a published annual report, and who counts as a leaver. */
class WorkforceTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  @Test
  void countsHeadsAndPosts() {
    Workforce workforce = Workforce.of(Team.walsall().roster(), YEAR);

    assertThat(workforce.heads()).hasToString("reviewing-officers: 13, 0 left out");
    assertThat(workforce.heads().evidence(Part.NUMERATOR)).hasSize(13);
    assertThat(workforce.heads().evidence(Part.LEFT_OUT)).isEmpty();
    assertThat(workforce.period()).isEqualTo(YEAR);
    assertThat(workforce.fullTimeEquivalent()).isEqualTo("12.8");
    assertThat(workforce.agencyHeads().evidence(Part.NUMERATOR))
        .containsExactly(new Post(BigDecimal.ONE, Contract.AGENCY));
    assertThat(workforce.agencyHeads().evidence(Part.DENOMINATOR)).hasSize(13);
    assertThat(workforce.agencyHeads()).hasToString("agency-officers: 1/13 (7.7%), 0 left out");
    assertThat(workforce.agencyFullTimeEquivalent()).hasToString("1/12.8 (7.8%)");
    assertThat(workforce)
        .hasToString("workforce 2022-04-01 to 2023-03-31: 13 officers, 12.8 full-time equivalent");
  }

  @Test
  void knowsVacanciesOnlyWherePostsAreGiven() {
    Roster roster = Team.walsall().roster();

    assertThat(Workforce.of(roster, YEAR).vacancies()).isEmpty();
    Workforce workforce =
        Workforce.of(
            roster.withPostsApproved(LocalDate.of(2022, 4, 1), new BigDecimal("13.5")), YEAR);
    assertThat(workforce.vacancies()).contains(new BigDecimal("0.7"));
    assertThat(workforce.vacanciesAndAgencyCover()).contains(new BigDecimal("1.7"));
  }

  @Test
  void countsAsLeaverWhoDoesNotGoOn() {
    LocalDate last = LocalDate.of(2022, 9, 30);
    Team team =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            // Left.
            .with(Team.officer(2), Team.LONG_AGO, Optional.of(last), "1", Contract.PERMANENT)
            // Went on the next day with fewer hours.
            .with(Team.officer(3), Team.LONG_AGO, Optional.of(last), "1", Contract.AGENCY)
            .with(Team.officer(3), last.plusDays(1), Optional.empty(), "0.6", Contract.PERMANENT)
            // Left and came back a day too late.
            .with(Team.officer(4), Team.LONG_AGO, Optional.of(last), "1", Contract.FIXED_TERM)
            .with(Team.officer(4), last.plusDays(2), Optional.empty(), "1", Contract.PERMANENT)
            // Leaves on the last day of the year, and is there on it.
            .with(
                Team.officer(5),
                Team.LONG_AGO,
                Optional.of(YEAR.lastDay()),
                "1",
                Contract.PERMANENT)
            // Left before the year.
            .with(
                Team.officer(6),
                Team.LONG_AGO,
                Optional.of(LocalDate.of(2022, 3, 31)),
                "1",
                Contract.PERMANENT);

    assertThat(Workforce.of(team.roster(), YEAR).turnover().orElseThrow().evidence(Part.NUMERATOR))
        .extracting(Post::contract)
        .containsExactly(Contract.PERMANENT, Contract.FIXED_TERM, Contract.PERMANENT);
    assertThat(Workforce.of(team.roster(), YEAR).turnover().orElseThrow())
        .hasToString("reviewing-officers-turnover: 3/4.5 x 100 = 66.7, 0 left out");
  }

  @Test
  void servesAsLongAsEmploymentsFollowEachOther() {
    LocalDate changed = LocalDate.of(2010, 6, 30);
    Team team =
        new Team()
            .with(
                Team.officer(1),
                LocalDate.of(2002, 4, 1),
                Optional.of(changed),
                "1",
                Contract.AGENCY)
            .with(Team.officer(1), changed, Optional.empty(), "0.8", Contract.PERMANENT)
            .with(
                Team.officer(2),
                LocalDate.of(1990, 1, 1),
                Optional.of(LocalDate.of(2020, 1, 1)),
                "1",
                Contract.PERMANENT)
            .with(
                Team.officer(2),
                LocalDate.of(2020, 1, 3),
                Optional.empty(),
                "1",
                Contract.PERMANENT);

    assertThat(Workforce.of(team.roster(), YEAR).longestService()).contains(Period.ofYears(21));
  }

  @Test
  void hasNothingToSayOfAnEmptyRoster() {
    Workforce workforce = Workforce.of(Roster.of(List.of()), YEAR);

    assertThat(workforce.turnover()).isEmpty();
    assertThat(workforce.longestService()).isEmpty();
    assertThat(workforce.agencyFullTimeEquivalent()).hasToString("0/0");
    assertThat(workforce.agencyHeads().percent(1)).isEmpty();
  }
}
