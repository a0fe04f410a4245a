package org.duecare.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.workload.AllocationQuestion;
import org.duecare.metrics.workload.AllocationSuggestions;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.HeldCase;
import org.duecare.metrics.workload.NamedWorkers;
import org.duecare.metrics.workload.OfficerCaseload;
import org.duecare.metrics.workload.OfficerDemand;
import org.duecare.metrics.workload.WeightPolicy;
import org.duecare.metrics.workload.WeightedCaseload;
import org.duecare.metrics.workload.Workforce;
import org.junit.jupiter.api.Test;

/** Caseloads, reviews ahead and suggestions are made again of their parts, and say the same. */
class WorkloadMadeAgainTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate DAY = LocalDate.of(2022, 11, 7);
  private static final ChildId CHILD = ChildId.of("C1");
  private static final ChildId OTHER = ChildId.of("C2");
  private static final OfficerId OFFICER = OfficerId.of("O1");

  @Test
  void caseloadsAreMadeAgain() {
    Map<OfficerId, OfficerCaseload> officers =
        Map.of(OFFICER, new OfficerCaseload(BigDecimal.ONE, Map.of(CaseKind.CHILD_PROTECTION, 1)));
    HeldCase held = new HeldCase(CHILD, CaseKind.CHILD_PROTECTION);
    Caseload caseload =
        Caseload.of(
            DAY,
            officers,
            List.of(held),
            List.of(),
            List.of(new HeldCase(OTHER, CaseKind.LOOKED_AFTER)),
            List.of());
    assertThat(caseload.byOfficer(NamedWorkers.SHOWN).orElseThrow()).isEqualTo(officers);
    assertThat(caseload.heads()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Caseload.of(DAY, officers, List.of(), List.of(), List.of(), List.of()))
        .withMessage("officers have another number of cases than there are: 1; 0 are needed");
    HeldCase left = new HeldCase(OTHER, CaseKind.LOOKED_AFTER);
    Caseload outlasting =
        Caseload.of(DAY, officers, List.of(held), List.of(left), List.of(), List.of(left));
    assertThat(outlasting.notLookedAfter()).containsExactly(left);
    for (HeldCase notAllocated : List.of(left, held)) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Caseload.of(
                      DAY, officers, List.of(held), List.of(), List.of(), List.of(notAllocated)))
          .withMessageStartingWith("case of a child who is not looked after is allocated to nobody")
          .withMessageNotContaining(OTHER.toString());
    }
    WeightPolicy policy =
        WeightPolicy.lookedAfterChildIsOne().with(CaseKind.CHILD_PROTECTION, new BigDecimal("2"));
    assertThat(policy.weights())
        .isEqualTo(
            Map.of(
                CaseKind.LOOKED_AFTER,
                BigDecimal.ONE,
                CaseKind.CHILD_PROTECTION,
                new BigDecimal("2")));
    WeightedCaseload weighted = caseload.weightedBy(policy);
    assertThat(WeightedCaseload.ofLoads(policy, weighted.loads())).hasToString(weighted.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeightedCaseload.Load(BigDecimal.ONE, BigDecimal.ZERO))
        .withMessageContaining("load out of range: 1 of 0");
    Roster roster = Roster.of(List.of());
    assertThat(Workforce.of(roster, YEAR).roster()).isSameAs(roster);
  }

  @Test
  void reviewsAheadAndSuggestionsAreMadeAgain() {
    List<Integer> months = List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    OfficerDemand demand = OfficerDemand.of(Map.of(OFFICER, months), months);
    assertThat(demand.byOfficer(NamedWorkers.SHOWN).orElseThrow())
        .isEqualTo(Map.of(OFFICER, months));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficerDemand.of(Map.of(), List.of(1)))
        .withMessage("months of a forecast: 1; 12 are needed");
    AllocationQuestion question =
        AllocationQuestion.about(CHILD)
            .withSiblings(Set.of(OTHER))
            .withConflictsOfInterest(Set.of(OFFICER))
            .withDistanceBands(Map.of(OFFICER, 2));
    assertThat(question.siblings()).containsExactly(OTHER);
    assertThat(question.conflictsOfInterest()).containsExactly(OFFICER);
    assertThat(question.distanceBands()).isEqualTo(Map.of(OFFICER, 2));
    AllocationSuggestions suggestions = AllocationSuggestions.ranked(List.of(), List.of(OFFICER));
    assertThat(suggestions.excluded()).containsExactly(OFFICER);
  }
}
