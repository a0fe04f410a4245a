package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Rate;

/**
 * Which officers on the roster could have a child, the one of whom most speaks first. They are
 * suggestions: people decide, and nothing is applied.
 *
 * <p>The order is by one thing after another, never by points: an officer who has a sibling comes
 * first, then one who was the child's officer before, then one who stays within the guideline, then
 * the nearer (unknown distances last), then the one with fewer looked-after children per full-time
 * equivalent, the child included. Officers of whom all that is equal stand in the order of their
 * identifiers. Immutable and thread-safe.
 */
public final class AllocationSuggestions {

  private static final Comparator<AllocationSuggestion> BY_MERIT =
      Comparator.comparing((AllocationSuggestion it) -> lacks(AllocationReason.HAS_SIBLING, it))
          .thenComparing(it -> lacks(AllocationReason.WAS_OFFICER_BEFORE, it))
          .thenComparing(it -> lacks(AllocationReason.STAYS_WITHIN_GUIDELINE, it))
          .thenComparing(it -> it.distanceBand().isEmpty())
          .thenComparing(it -> it.distanceBand().orElse(0))
          .thenComparing(AllocationSuggestion::caseloadWithChild, AllocationSuggestions::compare)
          .thenComparing(AllocationSuggestion::officer);

  private final List<AllocationSuggestion> ranked;
  private final List<OfficerId> excluded;

  private AllocationSuggestions(List<AllocationSuggestion> ranked, List<OfficerId> excluded) {
    this.ranked = ranked;
    this.excluded = excluded;
  }

  /**
   * The suggestions for a child on a day.
   *
   * @param question the child, and what is known of siblings, conflicts of interest and distances
   * @param roster who works
   * @param allocations who has, and had, which child
   * @param day the day
   * @param guideline how many children an officer should have
   * @param setting whether figures about named officers are wanted, which these are
   * @return the suggestions; empty unless they are wanted
   * @throws IllegalArgumentException if the guideline is not in looked-after children per full-time
   *     equivalent
   */
  public static Optional<AllocationSuggestions> of(
      AllocationQuestion question,
      Roster roster,
      Allocations allocations,
      LocalDate day,
      Guideline guideline,
      NamedWorkers setting) {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(guideline, "guideline");
    return Caseload.of(roster, allocations, day)
        .byOfficer(setting)
        .map(officers -> among(officers, question, allocations, day, guideline));
  }

  private static AllocationSuggestions among(
      Map<OfficerId, OfficerCaseload> officers,
      AllocationQuestion question,
      Allocations allocations,
      LocalDate day,
      Guideline guideline) {
    List<AllocationSuggestion> ranked = new ArrayList<>();
    List<OfficerId> excluded = new ArrayList<>();
    officers.forEach(
        (officer, has) -> {
          if (question.hasConflict(officer)) {
            excluded.add(officer);
          } else {
            Rate caseload = withChild(officer, has, question.child(), allocations, day);
            Set<AllocationReason> reasons = reasons(officer, question, allocations, day);
            GuidelinePosition position =
                guideline.compare(caseload, ReviewCapacity.OF_GUIDELINE).position();
            if (position != GuidelinePosition.ABOVE) {
              reasons.add(AllocationReason.STAYS_WITHIN_GUIDELINE);
            }
            ranked.add(
                new AllocationSuggestion(
                    officer, reasons, question.distanceBand(officer), caseload));
          }
        });
    ranked.sort(BY_MERIT);
    return new AllocationSuggestions(List.copyOf(ranked), List.copyOf(excluded));
  }

  private static Set<AllocationReason> reasons(
      OfficerId officer, AllocationQuestion question, Allocations allocations, LocalDate day) {
    Set<AllocationReason> reasons = EnumSet.noneOf(AllocationReason.class);
    if (question.siblings().stream().anyMatch(each -> has(officer, each, allocations, day))) {
      reasons.add(AllocationReason.HAS_SIBLING);
    }
    boolean before =
        allocations.of(question.child(), CaseKind.LOOKED_AFTER).stream()
            .anyMatch(each -> each.officer().equals(officer) && each.from().isBefore(day));
    if (before) {
      reasons.add(AllocationReason.WAS_OFFICER_BEFORE);
    }
    return reasons;
  }

  private static Rate withChild(
      OfficerId officer,
      OfficerCaseload has,
      ChildId child,
      Allocations allocations,
      LocalDate day) {
    int more = has(officer, child, allocations, day) ? 0 : 1;
    return Rate.each(
        (long) has.count(Set.of(CaseKind.LOOKED_AFTER)) + more, has.fullTimeEquivalent());
  }

  private static boolean has(
      OfficerId officer, ChildId child, Allocations allocations, LocalDate day) {
    return allocations
        .officer(child, CaseKind.LOOKED_AFTER, day)
        .filter(officer::equals)
        .isPresent();
  }

  private static boolean lacks(AllocationReason reason, AllocationSuggestion suggestion) {
    return !suggestion.reasons().contains(reason);
  }

  private static int compare(Rate one, Rate other) {
    return BigDecimal.valueOf(one.count())
        .multiply(other.base())
        .compareTo(BigDecimal.valueOf(other.count()).multiply(one.base()));
  }

  /**
   * Suggestions that were worked out.
   *
   * @param ranked the officers who could have the child, the one of whom most speaks first
   * @param excluded those who must not have it
   * @return the suggestions
   */
  public static AllocationSuggestions ranked(
      List<AllocationSuggestion> ranked, List<OfficerId> excluded) {
    return new AllocationSuggestions(List.copyOf(ranked), List.copyOf(excluded));
  }

  /**
   * The officers who could have the child.
   *
   * @return the suggestions in order, the best first; immutable
   */
  public List<AllocationSuggestion> ranked() {
    return ranked;
  }

  /**
   * The officers on the roster who must not have the child.
   *
   * @return those with a conflict of interest, in the order of their identifiers; immutable
   */
  public List<OfficerId> excluded() {
    return excluded;
  }

  /** How many officers could have the child, without naming one. */
  @Override
  public String toString() {
    return ranked.size()
        + " officers suggested, "
        + excluded.size()
        + " excluded by a conflict of interest";
  }
}
