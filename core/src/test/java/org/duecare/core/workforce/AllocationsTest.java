package org.duecare.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.EqualityGroups;
import org.duecare.core.care.ChildId;
import org.junit.jupiter.api.Test;

class AllocationsTest {

  private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
  private static final LocalDate JULY = LocalDate.of(2022, 7, 1);
  private static final OfficerId ONE = OfficerId.of("officer one");
  private static final OfficerId TWO = OfficerId.of("officer two");
  private static final ChildId CHILD = ChildId.of("C1");

  private static Allocation allocation(
      CaseKind kind, OfficerId officer, LocalDate from, Optional<LocalDate> to) {
    return new Allocation(CHILD, kind, officer, from, to);
  }

  private static Allocations allocations() {
    return Allocations.of(
        List.of(
            allocation(CaseKind.LOOKED_AFTER, TWO, JULY, Optional.empty()),
            allocation(CaseKind.LOOKED_AFTER, ONE, APRIL, Optional.of(JULY)),
            allocation(CaseKind.CHILD_PROTECTION, ONE, APRIL, Optional.of(APRIL))));
  }

  @Test
  void aChildHasOneOfficerOfAKindAtATime() {
    assertThat(allocations().officer(CHILD, CaseKind.LOOKED_AFTER, APRIL.minusDays(1))).isEmpty();
    assertThat(allocations().officer(CHILD, CaseKind.LOOKED_AFTER, APRIL)).contains(ONE);
    assertThat(allocations().officer(CHILD, CaseKind.LOOKED_AFTER, JULY)).contains(TWO);
    assertThat(allocations().officer(ChildId.of("C2"), CaseKind.LOOKED_AFTER, JULY)).isEmpty();
    assertThat(allocations().on(APRIL))
        .extracting(Allocation::kind)
        .containsExactly(CaseKind.LOOKED_AFTER, CaseKind.CHILD_PROTECTION);
    assertThat(allocations().on(JULY)).extracting(Allocation::officer).containsExactly(TWO);
    assertThat(allocations().of(CHILD, CaseKind.LOOKED_AFTER))
        .extracting(Allocation::officer)
        .containsExactly(ONE, TWO);
    assertThat(allocations().all()).hasSize(3);
    assertThat(allocations()).hasToString("allocations of 1 children");
  }

  @Test
  void refusesTwoOfficersAtATime() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Allocations.of(
                    List.of(
                        allocation(CaseKind.LOOKED_AFTER, TWO, JULY, Optional.empty()),
                        allocation(
                            CaseKind.LOOKED_AFTER, ONE, APRIL, Optional.of(JULY.plusDays(1))))))
        .withMessage(
            "two allocations of one child at a time: one from 2022-04-01 to 2022-07-02 and one from"
                + " 2022-07-01; the second may begin on the last day of the first at the earliest");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocation(CaseKind.LOOKED_AFTER, ONE, JULY, Optional.of(APRIL)))
        .withMessage("allocation ends before it begins: from 2022-07-01 to 2022-04-01");
  }

  @Test
  void holdsFromTheFirstToTheLastDay() {
    Allocation allocation = allocation(CaseKind.LOOKED_AFTER, ONE, APRIL, Optional.of(JULY));

    assertThat(allocation.holdsOn(APRIL.minusDays(1))).isFalse();
    assertThat(allocation.holdsOn(APRIL)).isTrue();
    assertThat(allocation.holdsOn(JULY)).isTrue();
    assertThat(allocation.holdsOn(JULY.plusDays(1))).isFalse();
    assertThat(allocation.toString()).doesNotContain("C1").doesNotContain("one");
  }

  @Test
  void isAValue() {
    EqualityGroups.assertToldApart(
        List.of(List.of(allocations(), allocations()), List.of(Allocations.of(List.of()))));
  }
}
