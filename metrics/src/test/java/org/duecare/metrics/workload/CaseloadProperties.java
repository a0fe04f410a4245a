package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;

/** Laws of caseloads, over teams of up to six officers and their cases. */
class CaseloadProperties {

  private static final Set<CaseKind> EVERY_KIND = Set.of(CaseKind.values());

  /** Officers 1 to n, of n tenths of a post each. */
  private static List<Employment> employments(int officers) {
    List<Employment> employments = new ArrayList<>();
    for (int i = 1; i <= officers; i++) {
      employments.add(
          new Employment(
              Team.officer(i),
              Team.LONG_AGO,
              Optional.empty(),
              BigDecimal.valueOf(i).movePointLeft(1),
              Contract.PERMANENT));
    }
    return employments;
  }

  /** One case for each number: the number says whose, an odd one that it is child protection. */
  private static List<Allocation> allocations(List<Integer> cases) {
    List<Allocation> allocations = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      allocations.add(
          new Allocation(
              Team.child(i),
              cases.get(i) % 2 == 0 ? CaseKind.LOOKED_AFTER : CaseKind.CHILD_PROTECTION,
              Team.officer(1 + cases.get(i) / 2),
              Team.LONG_AGO,
              Optional.empty()));
    }
    return allocations;
  }

  private static Caseload caseload(int officers, List<Integer> cases) {
    return Caseload.of(
        Roster.of(employments(officers)), Allocations.of(allocations(cases)), Team.DAY);
  }

  @Property
  void officersTogetherHaveEveryCase(
      @ForAll @IntRange(min = 0, max = 6) int officers,
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 15) Integer> cases) {
    Caseload caseload = caseload(officers, cases);

    int sum =
        caseload.byOfficer(NamedWorkers.SHOWN).orElseThrow().values().stream()
            .mapToInt(each -> each.count(EVERY_KIND))
            .sum();
    assertThat(sum).isEqualTo(caseload.cases().size());
    assertThat(sum + caseload.withAbsentOfficer().size()).isEqualTo(cases.size());
    caseload
        .average(CaseloadUnit.ofAllCases(Basis.HEADS))
        .ifPresent(
            average -> assertThat(average.numerator() + average.leftOut()).isEqualTo(cases.size()));
    int positions =
        caseload.officersAgainst(Guideline.iroHandbook2010()).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    assertThat(positions).isEqualTo(officers);
  }

  @Property
  void orderDoesNotMatter(
      @ForAll @IntRange(min = 1, max = 6) int officers,
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 15) Integer> cases) {
    List<Employment> employments = employments(officers);
    List<Allocation> allocations = allocations(cases);
    Collections.reverse(employments);
    Collections.reverse(allocations);

    Caseload other = Caseload.of(Roster.of(employments), Allocations.of(allocations), Team.DAY);

    Caseload caseload = caseload(officers, cases);
    assertThat(other.cases()).isEqualTo(caseload.cases());
    assertThat(other.withAbsentOfficer()).isEqualTo(caseload.withAbsentOfficer());
    assertThat(other.byOfficer(NamedWorkers.SHOWN))
        .isEqualTo(caseload.byOfficer(NamedWorkers.SHOWN));
  }

  @Property
  void weightedLoadIsLinear(
      @ForAll @IntRange(min = 1, max = 6) int officers,
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 15) Integer> cases,
      @ForAll @IntRange(max = 30) int one,
      @ForAll @IntRange(max = 30) int other) {
    Caseload caseload = caseload(officers, cases);
    BigDecimal unweighted = load(caseload, 0);

    assertThat(load(caseload, one + other).subtract(unweighted))
        .isEqualByComparingTo(
            load(caseload, one)
                .subtract(unweighted)
                .add(load(caseload, other).subtract(unweighted)));
    assertThat(load(caseload, 10)).isEqualByComparingTo("" + caseload.cases().size());
  }

  private static BigDecimal load(Caseload caseload, int tenths) {
    return caseload
        .weightedBy(
            WeightPolicy.lookedAfterChildIsOne()
                .with(CaseKind.CHILD_PROTECTION, BigDecimal.valueOf(tenths).movePointLeft(1)))
        .load();
  }

  @Property
  void nobodyIsNamed(
      @ForAll @IntRange(min = 1, max = 6) int officers,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 15) Integer> cases) {
    Caseload caseload = caseload(officers, cases);
    CaseloadUnit unit = CaseloadUnit.ofAllCases(Basis.FULL_TIME_EQUIVALENT);

    assertThat(
            List.of(
                caseload.toString(),
                caseload.cases().toString(),
                caseload.withAbsentOfficer().toString(),
                caseload.byOfficer(NamedWorkers.SHOWN).toString(),
                caseload.average(unit).toString(),
                caseload.spread(unit).toString()))
        .noneMatch(text -> text.contains("officer-") || text.contains("child-"));
  }
}
