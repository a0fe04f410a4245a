package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.junit.jupiter.api.Test;

/** Who could have a child: each reason outweighs every later one, and excluded is excluded. */
class AllocationSuggestionsTest {

  private static final ChildId CHILD = ChildId.of("the child");
  private static final Guideline HANDBOOK = Guideline.iroHandbook2010();

  private final List<Allocation> allocations = new ArrayList<>();

  private static Roster roster() {
    return new Team()
        .with(Team.officer(1), "1", Contract.PERMANENT)
        .with(Team.officer(2), "1", Contract.PERMANENT)
        .with(Team.officer(3), "0.5", Contract.PERMANENT)
        .roster();
  }

  /** Gives an officer so many children, named after the officer. */
  private void give(int officer, int children) {
    for (int i = 0; i < children; i++) {
      allocations.add(
          new Allocation(
              childOf(officer, i),
              CaseKind.LOOKED_AFTER,
              Team.officer(officer),
              Team.LONG_AGO,
              Optional.empty()));
    }
  }

  private static ChildId childOf(int officer, int number) {
    return ChildId.of(officer + "/" + number);
  }

  private AllocationSuggestions suggestions(AllocationQuestion question) {
    return AllocationSuggestions.of(
            question, roster(), Allocations.of(allocations), Team.DAY, HANDBOOK, NamedWorkers.SHOWN)
        .orElseThrow();
  }

  private List<OfficerId> order(AllocationQuestion question) {
    return suggestions(question).ranked().stream().map(AllocationSuggestion::officer).toList();
  }

  @Test
  void fewerChildrenPerPostComeFirst() {
    give(1, 50);
    give(2, 40);
    give(3, 22);

    // 41, 46 and 51 to a full-time post, with the child.
    assertThat(order(AllocationQuestion.about(CHILD)))
        .containsExactly(Team.officer(2), Team.officer(3), Team.officer(1));
    assertThat(suggestions(AllocationQuestion.about(CHILD)).ranked().get(1).caseloadWithChild())
        .hasToString("23/0.5 = 46.0");
  }

  @Test
  void nearnessOutweighsLoad() {
    give(1, 10);
    AllocationQuestion question =
        AllocationQuestion.about(CHILD)
            .withDistanceBands(Map.of(Team.officer(1), 1, Team.officer(3), 2));

    assertThat(order(question)).containsExactly(Team.officer(1), Team.officer(3), Team.officer(2));
  }

  @Test
  void guidelineOutweighsNearness() {
    give(1, 70);
    give(2, 69);
    AllocationQuestion question =
        AllocationQuestion.about(CHILD)
            .withDistanceBands(Map.of(Team.officer(1), 1, Team.officer(2), 2, Team.officer(3), 3));

    assertThat(order(question)).containsExactly(Team.officer(2), Team.officer(3), Team.officer(1));
  }

  @Test
  void officerOfBeforeOutweighsTheGuideline() {
    give(1, 80);
    LocalDate ended = Team.DAY.minusYears(1);
    allocations.add(
        new Allocation(
            CHILD, CaseKind.LOOKED_AFTER, Team.officer(1), Team.LONG_AGO, Optional.of(ended)));

    AllocationSuggestion first = suggestions(AllocationQuestion.about(CHILD)).ranked().get(0);
    assertThat(first.officer()).isEqualTo(Team.officer(1));
    assertThat(first.reasons()).containsExactly(AllocationReason.WAS_OFFICER_BEFORE);
  }

  @Test
  void siblingOutweighsTheOfficerOfBefore() {
    give(2, 3);
    allocations.add(
        new Allocation(
            CHILD,
            CaseKind.LOOKED_AFTER,
            Team.officer(1),
            Team.LONG_AGO,
            Optional.of(Team.DAY.minusDays(9))));
    AllocationQuestion question =
        AllocationQuestion.about(CHILD).withSiblings(Set.of(childOf(2, 1)));

    assertThat(order(question)).containsExactly(Team.officer(2), Team.officer(1), Team.officer(3));
    assertThat(suggestions(question).ranked().get(0).reasons())
        .containsExactlyInAnyOrder(
            AllocationReason.HAS_SIBLING, AllocationReason.STAYS_WITHIN_GUIDELINE);
  }

  @Test
  void conflictOfInterestExcludesWhateverSpeaksFor() {
    give(2, 3);
    AllocationQuestion question =
        AllocationQuestion.about(CHILD)
            .withSiblings(Set.of(childOf(2, 1)))
            .withConflictsOfInterest(Set.of(Team.officer(2), Team.officer(9)));

    assertThat(order(question)).containsExactly(Team.officer(1), Team.officer(3));
    assertThat(suggestions(question).excluded()).containsExactly(Team.officer(2));
    assertThat(suggestions(question))
        .hasToString("2 officers suggested, 1 excluded by a conflict of interest");
    assertThat(question)
        .hasToString(
            "allocation question with 1 siblings, 2 conflicts of interest and 0 distances");
  }

  @Test
  void childWhoIsThereAlreadyIsNotCountedTwice() {
    give(1, 2);

    assertThat(
            suggestions(AllocationQuestion.about(childOf(1, 0))).ranked().stream()
                .map(each -> each.caseloadWithChild().count()))
        .containsExactlyInAnyOrder(2L, 1L, 1L);
  }

  @Test
  void namesNobodyUnlessAskedTo() {
    Optional<AllocationSuggestions> none =
        AllocationSuggestions.of(
            AllocationQuestion.about(CHILD),
            roster(),
            Allocations.of(List.of()),
            Team.DAY,
            HANDBOOK,
            NamedWorkers.NOT_SHOWN);

    assertThat(none).isEmpty();
    assertThat(suggestions(AllocationQuestion.about(CHILD)).ranked().toString())
        .doesNotContain("officer-");
  }

  @Test
  void refusesAnotherUnitAndTheChildItself() {
    Guideline heads =
        new Guideline(BigDecimal.ONE, BigDecimal.TEN, CaseloadUnit.ofAllCases(Basis.HEADS), "ours");

    assertThatThrownBy(
            () ->
                AllocationSuggestions.of(
                    AllocationQuestion.about(CHILD),
                    roster(),
                    Allocations.of(List.of()),
                    Team.DAY,
                    heads,
                    NamedWorkers.SHOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("caseload is not in the unit of the guideline");
    AllocationQuestion question = AllocationQuestion.about(CHILD);
    Set<ChildId> itself = Set.of(CHILD);
    assertThatThrownBy(() -> question.withSiblings(itself))
        .hasMessage(
            "a child is among its own siblings: found it among 1; only other children are allowed");
  }
}
