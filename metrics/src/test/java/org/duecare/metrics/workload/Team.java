package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;

/** Officers and children to count. */
final class Team {

  static final LocalDate DAY = LocalDate.of(2023, 3, 31);
  static final LocalDate LONG_AGO = LocalDate.of(2015, 6, 1);

  private final List<Employment> employments = new ArrayList<>();
  private final List<Allocation> allocations = new ArrayList<>();

  /** Twelve full-time officers and one of 0.8, of whom one is agency; 650 and 217 cases. */
  static Team walsall() {
    Team team = new Team();
    for (int i = 1; i <= 13; i++) {
      team.with(officer(i), i == 13 ? "0.8" : "1", i == 12 ? Contract.AGENCY : Contract.PERMANENT);
    }
    team.cases(CaseKind.LOOKED_AFTER, 650, 13);
    return team.cases(CaseKind.CHILD_PROTECTION, 217, 13);
  }

  static OfficerId officer(int number) {
    return OfficerId.of("officer-" + number);
  }

  static ChildId child(int number) {
    return ChildId.of("child-" + number);
  }

  Team with(OfficerId officer, String fullTimeEquivalent, Contract contract) {
    return with(officer, LONG_AGO, Optional.empty(), fullTimeEquivalent, contract);
  }

  Team with(
      OfficerId officer,
      LocalDate from,
      Optional<LocalDate> to,
      String fullTimeEquivalent,
      Contract contract) {
    employments.add(
        new Employment(officer, from, to, new BigDecimal(fullTimeEquivalent), contract));
    return this;
  }

  /** So many children, dealt to the officers in turn. */
  Team cases(CaseKind kind, int children, int officers) {
    for (int i = 0; i < children; i++) {
      allocate(child(i), kind, officer(1 + i % officers));
    }
    return this;
  }

  Team allocate(ChildId child, CaseKind kind, OfficerId officer) {
    allocations.add(new Allocation(child, kind, officer, LONG_AGO, Optional.empty()));
    return this;
  }

  Roster roster() {
    return Roster.of(employments);
  }

  Allocations allocations() {
    return Allocations.of(allocations);
  }

  Caseload caseload() {
    return Caseload.of(roster(), allocations(), DAY);
  }

  /** In care since 2019, with every review at its limit up to one held on a day. */
  static CareHistory longInCare(int child, LocalDate lastReview) {
    return CareHistory.builder(child(child))
        .period(PeriodOfCare.startingOn(LocalDate.of(2019, 1, 10)))
        .review(Review.heldOn(LocalDate.of(2019, 2, 7)))
        .review(Review.heldOn(LocalDate.of(2019, 5, 7)))
        .review(Review.heldOn(lastReview))
        .build();
  }
}
