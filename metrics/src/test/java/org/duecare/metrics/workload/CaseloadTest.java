package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.junit.jupiter.api.Test;

/** The caseloads of section 4.2 of a published annual report, and what must not be lost. */
class CaseloadTest {

  private static final CaseloadUnit PER_FTE =
      CaseloadUnit.of(CaseKind.LOOKED_AFTER, Basis.FULL_TIME_EQUIVALENT);
  private static final CaseloadUnit PER_HEAD = CaseloadUnit.of(CaseKind.LOOKED_AFTER, Basis.HEADS);
  private static final CaseloadUnit ALL_PER_HEAD = CaseloadUnit.ofAllCases(Basis.HEADS);

  @Test
  void saysOnWhichBasisAnAverageIs() {
    Caseload caseload = Team.walsall().caseload();

    assertThat(caseload.average(PER_HEAD).orElseThrow())
        .hasToString("caseload-looked-after-per-head: 650/13 = 50.0, 0 left out");
    Measure<HeldCase> perPost = caseload.average(PER_FTE).orElseThrow();
    assertThat(perPost).hasToString("caseload-looked-after-per-fte: 650/12.8 = 50.8, 0 left out");
    assertThat(perPost.basis()).contains(Basis.FULL_TIME_EQUIVALENT);
    assertThat(perPost.evidence(Measure.Part.NUMERATOR)).hasSize(650);
    assertThat(caseload.average(ALL_PER_HEAD).orElseThrow().rate().orElseThrow())
        .isEqualTo(Rate.each(867, BigDecimal.valueOf(13)));
    assertThat(
            caseload
                .average(CaseloadUnit.of(CaseKind.CHILD_PROTECTION, Basis.FULL_TIME_EQUIVALENT))
                .orElseThrow()
                .rate()
                .orElseThrow()
                .value(1))
        .isEqualTo("17.0");
  }

  @Test
  void spreadsWithoutNames() {
    Caseload caseload =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            .with(Team.officer(2), "0.5", Contract.PERMANENT)
            .with(Team.officer(3), "1", Contract.PERMANENT)
            .with(Team.officer(4), "1", Contract.PERMANENT)
            .cases(CaseKind.LOOKED_AFTER, 6, 2)
            .allocate(Team.child(100), CaseKind.LOOKED_AFTER, Team.officer(3))
            .caseload();

    assertThat(caseload.spread(PER_HEAD).orElseThrow())
        .hasToString("0 to 3, median 2, over 4 officers");
    Spread perPost = caseload.spread(PER_FTE).orElseThrow();
    assertThat(perPost).hasToString("0.00 to 6.00, median 2.00, over 4 officers");
    assertThat(perPost.range()).isEqualTo("6.00");
    assertThat(caseload.officersWithoutCases()).isEqualTo(1);
  }

  @Test
  void dropsNobody() {
    Caseload caseload =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            .with(
                Team.officer(2),
                Team.LONG_AGO,
                Optional.of(Team.DAY.minusDays(1)),
                "1",
                Contract.PERMANENT)
            .allocate(Team.child(1), CaseKind.LOOKED_AFTER, Team.officer(1))
            .allocate(Team.child(2), CaseKind.LOOKED_AFTER, Team.officer(2))
            .allocate(Team.child(2), CaseKind.CHILD_PROTECTION, Team.officer(2))
            .allocate(Team.child(3), CaseKind.CHILD_PROTECTION, Team.officer(1))
            .caseload()
            .withLookedAfter(
                List.of(Team.child(1), Team.child(2), Team.child(3), Team.child(4)), List.of());

    assertThat(caseload.cases()).hasSize(2);
    assertThat(caseload.withAbsentOfficer())
        .containsExactly(
            new HeldCase(Team.child(2), CaseKind.LOOKED_AFTER),
            new HeldCase(Team.child(2), CaseKind.CHILD_PROTECTION));
    assertThat(caseload.unallocated())
        .containsExactly(
            new HeldCase(Team.child(3), CaseKind.LOOKED_AFTER),
            new HeldCase(Team.child(4), CaseKind.LOOKED_AFTER));
    assertThat(caseload.average(PER_FTE).orElseThrow())
        .hasToString("caseload-looked-after-per-fte: 1/1 = 1.0, 3 left out");
    assertThat(caseload.averageIfShared(PER_FTE).orElseThrow())
        .hasToString("caseload-if-shared-looked-after-per-fte: 4/1 = 4.0, 0 left out");
    assertThat(caseload)
        .hasToString(
            "caseload on 2023-03-31: cases 2, officers 1, full-time equivalent 1; cases without an"
                + " officer on the roster 4");
  }

  @Test
  void tellsOfAllocationsThatOutlastTheTimeInCare() {
    Caseload caseload =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            .allocate(Team.child(1), CaseKind.LOOKED_AFTER, Team.officer(1))
            .allocate(Team.child(2), CaseKind.LOOKED_AFTER, Team.officer(1))
            .allocate(Team.child(3), CaseKind.LOOKED_AFTER, Team.officer(1))
            .allocate(Team.child(4), CaseKind.CHILD_PROTECTION, Team.officer(1))
            .allocate(Team.child(5), CaseKind.LOOKED_AFTER, Team.officer(2))
            .caseload()
            .withLookedAfter(List.of(Team.child(1)), List.of(Team.child(2), Team.child(6)));

    assertThat(caseload.notLookedAfter())
        .containsExactly(
            new HeldCase(Team.child(3), CaseKind.LOOKED_AFTER),
            new HeldCase(Team.child(5), CaseKind.LOOKED_AFTER));
    assertThat(caseload.unallocated()).isEmpty();
    assertThat(caseload.average(PER_FTE).orElseThrow())
        .hasToString("caseload-looked-after-per-fte: 3/1 = 3.0, 1 left out");
  }

  @Test
  void hasNoAverageWhereNobodyWorks() {
    Caseload caseload =
        new Team().allocate(Team.child(1), CaseKind.LOOKED_AFTER, Team.officer(1)).caseload();

    assertThat(caseload.average(PER_HEAD)).isEmpty();
    assertThat(caseload.spread(PER_HEAD)).isEmpty();
    assertThat(caseload.against(Guideline.iroHandbook2010())).isEmpty();
    assertThat(caseload.withAbsentOfficer()).hasSize(1);
  }

  @Test
  void namesOfficersOnlyWhenAskedTo() {
    Caseload caseload = Team.walsall().caseload();

    assertThat(caseload.byOfficer(NamedWorkers.NOT_SHOWN)).isEmpty();
    assertThat(caseload.byOfficer(NamedWorkers.SHOWN).orElseThrow())
        .hasSize(13)
        .containsEntry(
            Team.officer(13),
            new OfficerCaseload(
                new BigDecimal("0.8"),
                Map.of(CaseKind.LOOKED_AFTER, 50, CaseKind.CHILD_PROTECTION, 16)));
  }

  @Test
  void comparesWithTheGuidelineInItsUnit() {
    Caseload caseload = Team.walsall().caseload();
    Guideline handbook = Guideline.iroHandbook2010();

    assertThat(caseload.day()).isEqualTo(Team.DAY);
    assertThat(caseload.against(handbook).orElseThrow().guideline()).isEqualTo(handbook);
    assertThat(caseload.against(handbook).orElseThrow().caseload())
        .isEqualTo(Rate.each(650, new BigDecimal("12.8")));
    assertThat(caseload.against(handbook).orElseThrow())
        .hasToString(
            "650/12.8 = 50.8 is within 50 to 70 looked-after children per full-time equivalent,"
                + " 72.5% of the upper bound");
    // 50 children are 50 for a full-time officer and 62.5 for the one of 0.8.
    assertThat(caseload.officersAgainst(handbook))
        .isEqualTo(
            Map.of(
                GuidelinePosition.BELOW,
                0,
                GuidelinePosition.WITHIN,
                13,
                GuidelinePosition.ABOVE,
                0));
  }

  @Test
  void placesOnTheExactValue() {
    Guideline handbook = Guideline.iroHandbook2010();

    assertThat(position(handbook, 49, "1")).isEqualTo(GuidelinePosition.BELOW);
    assertThat(position(handbook, 50, "1")).isEqualTo(GuidelinePosition.WITHIN);
    assertThat(position(handbook, 70, "1")).isEqualTo(GuidelinePosition.WITHIN);
    assertThat(position(handbook, 71, "1")).isEqualTo(GuidelinePosition.ABOVE);
    // 49.9996 prints as 50.0 and is below.
    assertThat(position(handbook, 499_996, "10000")).isEqualTo(GuidelinePosition.BELOW);
    assertThat(handbook.compare(Rate.each(68, BigDecimal.ONE), PER_FTE).percentOfUpper(0))
        .isEqualTo("97");
  }

  private static GuidelinePosition position(Guideline guideline, long children, String posts) {
    return guideline.compare(Rate.each(children, new BigDecimal(posts)), PER_FTE).position();
  }

  @Test
  void refusesToCompareInAnotherUnit() {
    Guideline handbook = Guideline.iroHandbook2010();
    Rate reported = Rate.each(68, BigDecimal.ONE);

    assertThatThrownBy(
            () -> handbook.compare(reported, CaseloadUnit.ofAllCases(Basis.FULL_TIME_EQUIVALENT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "caseload is not in the unit of the guideline: it counts looked-after children and"
                + " children with a child protection plan per full-time equivalent; the guideline of"
                + " the IRO Handbook 2010 counts looked-after children per full-time equivalent");
    assertThatThrownBy(() -> handbook.compare(reported, PER_HEAD))
        .hasMessageContaining("it counts looked-after children per head;");
  }

  @Test
  void weighsOnlyByWhatThePolicySays() {
    Caseload caseload = Team.walsall().caseload();
    WeightPolicy silent = WeightPolicy.lookedAfterChildIsOne();

    assertThatThrownBy(() -> caseload.weightedBy(silent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no weight for children with a child protection plan: the policy gives"
                + " {LOOKED_AFTER=1}; there is no national value, so it has to be supplied");
    WeightedCaseload weighted =
        caseload.weightedBy(silent.with(CaseKind.CHILD_PROTECTION, new BigDecimal("0.5")));
    assertThat(weighted.load()).isEqualTo("758.5");
    assertThat(weighted).hasToString("weighted caseload 758.5 of 13 officers");
    assertThat(weighted.policy()).hasToString("weights {LOOKED_AFTER=1, CHILD_PROTECTION=0.5}");
    assertThat(weighted.average(Basis.HEADS, 2)).contains(new BigDecimal("58.35"));
    assertThat(weighted.average(Basis.FULL_TIME_EQUIVALENT, 2)).contains(new BigDecimal("59.26"));
    assertThat(weighted.utilisation(BigDecimal.valueOf(70), 1)).contains(new BigDecimal("84.7"));
    assertThat(weighted.spread(Basis.HEADS).orElseThrow().minimum()).isEqualTo("58.0");
    assertThat(weighted.spread(Basis.FULL_TIME_EQUIVALENT).orElseThrow().maximum())
        .isEqualTo("72.50");
  }

  @Test
  void needsNoWeightForWhatIsNotThere() {
    Caseload caseload =
        new Team()
            .with(Team.officer(1), "1", Contract.PERMANENT)
            .cases(CaseKind.LOOKED_AFTER, 7, 1)
            .caseload();

    assertThat(caseload.weightedBy(WeightPolicy.lookedAfterChildIsOne()).load()).isEqualTo("7");
  }

  @Test
  void refusesWhatIsNoUnitOrWeight() {
    assertThatThrownBy(() -> new CaseloadUnit(Set.of(), Basis.HEADS))
        .hasMessage(
            "unit of a caseload counts no kind of case: found none; allowed are [LOOKED_AFTER,"
                + " CHILD_PROTECTION]");
    assertThatThrownBy(() -> CaseloadUnit.ofAllCases(Basis.NET_OF_LEAVERS))
        .hasMessage(
            "no basis of a caseload: NET_OF_LEAVERS; HEADS and FULL_TIME_EQUIVALENT are allowed");
    WeightPolicy policy = WeightPolicy.lookedAfterChildIsOne();
    assertThatThrownBy(() -> policy.with(CaseKind.LOOKED_AFTER, BigDecimal.TEN))
        .hasMessage(
            "weight of a looked-after child is given: 10; it is 1, and other kinds are weighed by it");
    assertThatThrownBy(() -> policy.with(CaseKind.CHILD_PROTECTION, BigDecimal.ONE.negate()))
        .hasMessage("weight is negative: -1; 0 or more is allowed");
    WeightedCaseload weighted =
        Team.walsall()
            .caseload()
            .weightedBy(policy.with(CaseKind.CHILD_PROTECTION, BigDecimal.ONE));
    assertThatThrownBy(() -> weighted.utilisation(BigDecimal.ZERO, 1))
        .hasMessage("children per full-time equivalent out of range: 0; above 0 is allowed");
    assertThatThrownBy(() -> weighted.average(Basis.GROSS_OF_LEAVERS, 1))
        .hasMessageStartingWith("no basis of a caseload: GROSS_OF_LEAVERS");
    LocalDate none = null;
    assertThatThrownBy(
            () -> Caseload.of(Team.walsall().roster(), Team.walsall().allocations(), none))
        .isInstanceOf(NullPointerException.class);
  }
}
