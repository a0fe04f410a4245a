package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * How many cases the officers have on a day: those on the roster that day, with what is allocated
 * to them. Which child is a case, and of which kind, the allocations say.
 *
 * <p>Nothing is dropped: a case of an officer who is not on the roster that day, and a looked-after
 * child who has no officer, are left out of the averages and counted as such ({@link
 * #withAbsentOfficer()}, {@link #unallocated()}); an allocation that outlasts the child's time in
 * care stays in and is told ({@link #notLookedAfter()}); an officer without a case is in the
 * averages and spreads, with 0. Immutable and thread-safe.
 */
public final class Caseload {

  private final LocalDate day;
  private final SortedMap<OfficerId, OfficerCaseload> officers;
  private final List<HeldCase> cases;
  private final List<HeldCase> withAbsentOfficer;
  private final List<HeldCase> unallocated;
  private final List<HeldCase> notLookedAfter;

  private Caseload(
      LocalDate day,
      SortedMap<OfficerId, OfficerCaseload> officers,
      List<HeldCase> cases,
      List<HeldCase> withAbsentOfficer,
      List<HeldCase> unallocated,
      List<HeldCase> notLookedAfter) {
    this.day = day;
    this.officers = officers;
    this.cases = cases;
    this.withAbsentOfficer = withAbsentOfficer;
    this.unallocated = unallocated;
    this.notLookedAfter = notLookedAfter;
  }

  /**
   * The caseload of a day.
   *
   * @param roster who works, and on which terms
   * @param allocations who has which child
   * @param day the day, at the end of which it is counted
   * @return the caseload
   */
  public static Caseload of(Roster roster, Allocations allocations, LocalDate day) {
    Map<OfficerId, List<CaseKind>> kinds = new TreeMap<>();
    List<Employment> working = roster.on(day);
    working.forEach(each -> kinds.put(each.officer(), new ArrayList<>()));
    List<HeldCase> cases = new ArrayList<>();
    List<HeldCase> withAbsentOfficer = new ArrayList<>();
    for (Allocation each : allocations.on(day)) {
      HeldCase held = new HeldCase(each.child(), each.kind());
      List<CaseKind> ofOfficer = kinds.get(each.officer());
      if (ofOfficer == null) {
        withAbsentOfficer.add(held);
      } else {
        ofOfficer.add(each.kind());
        cases.add(held);
      }
    }
    SortedMap<OfficerId, OfficerCaseload> officers = new TreeMap<>();
    for (Employment each : working) {
      officers.put(
          each.officer(),
          OfficerCaseload.of(
              each.fullTimeEquivalent(), kinds.getOrDefault(each.officer(), List.of())));
    }
    return new Caseload(
        day,
        Collections.unmodifiableSortedMap(officers),
        List.copyOf(cases),
        List.copyOf(withAbsentOfficer),
        List.of(),
        List.of());
  }

  /**
   * A caseload that was worked out.
   *
   * @param day the day, at the end of which it is counted
   * @param officers what each officer on the roster has
   * @param cases the cases that officers on the roster have
   * @param withAbsentOfficer the cases of officers who are not on the roster
   * @param unallocated the looked-after children who have no officer
   * @param notLookedAfter the cases allocated as looked after of children who are not
   * @return the caseload
   * @throws IllegalArgumentException if the officers have more or fewer cases than there are, or a
   *     case of a child who is not looked after is not among those allocated as looked after
   */
  public static Caseload of(
      LocalDate day,
      Map<OfficerId, OfficerCaseload> officers,
      List<HeldCase> cases,
      List<HeldCase> withAbsentOfficer,
      List<HeldCase> unallocated,
      List<HeldCase> notLookedAfter) {
    Objects.requireNonNull(day, "day");
    int had =
        officers.values().stream()
            .flatMap(each -> each.cases().values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    if (had != cases.size()) {
      throw new IllegalArgumentException(
          "officers have another number of cases than there are: "
              + had
              + "; "
              + cases.size()
              + " are needed");
    }
    Set<HeldCase> allocated = new HashSet<>(only(CaseKind.LOOKED_AFTER, cases));
    allocated.addAll(only(CaseKind.LOOKED_AFTER, withAbsentOfficer));
    if (!allocated.containsAll(notLookedAfter)) {
      throw new IllegalArgumentException(
          "case of a child who is not looked after is allocated to nobody as looked after; those"
              + " that are allocated so are allowed");
    }
    return new Caseload(
        day,
        Collections.unmodifiableSortedMap(new TreeMap<>(officers)),
        List.copyOf(cases),
        List.copyOf(withAbsentOfficer),
        List.copyOf(unallocated),
        List.copyOf(notLookedAfter));
  }

  /**
   * This caseload with the children who are looked after on the day, so that those without a
   * reviewing officer are seen, and those who are allocated as looked after and are not. A child in
   * doubt is neither missed nor found allocated in error.
   *
   * @param children the children who are looked after at the end of the day, in any order
   * @param inDoubt the children of whom that is not certain, in any order
   * @return the caseload with what these children tell in place of what any before told
   */
  public Caseload withLookedAfter(Collection<ChildId> children, Collection<ChildId> inDoubt) {
    Set<ChildId> mayBe = new HashSet<>(children);
    mayBe.addAll(inDoubt);
    TreeSet<ChildId> without = new TreeSet<>(children);
    List<HeldCase> error = new ArrayList<>();
    for (List<HeldCase> allocated : List.of(cases, withAbsentOfficer)) {
      for (HeldCase held : only(CaseKind.LOOKED_AFTER, allocated)) {
        without.remove(held.child());
        if (!mayBe.contains(held.child())) {
          error.add(held);
        }
      }
    }
    return new Caseload(
        day,
        officers,
        cases,
        withAbsentOfficer,
        without.stream().map(child -> new HeldCase(child, CaseKind.LOOKED_AFTER)).toList(),
        List.copyOf(error));
  }

  private static List<HeldCase> only(CaseKind kind, List<HeldCase> cases) {
    return cases.stream().filter(held -> held.kind() == kind).toList();
  }

  /**
   * The day.
   *
   * @return the day, at the end of which it is counted
   */
  public LocalDate day() {
    return day;
  }

  /**
   * How many officers are on the roster.
   *
   * @return the heads, 0 or more
   */
  public int heads() {
    return officers.size();
  }

  /**
   * How many full-time posts the officers on the roster are.
   *
   * @return the sum of the parts of a full-time post
   */
  public BigDecimal fullTimeEquivalent() {
    return officers.values().stream()
        .map(OfficerCaseload::fullTimeEquivalent)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * How many officers on the roster have no case.
   *
   * @return the heads, 0 or more
   */
  public int officersWithoutCases() {
    return (int) officers.values().stream().filter(each -> each.cases().isEmpty()).count();
  }

  /**
   * The cases of officers on the roster.
   *
   * @return the cases by child and kind; immutable
   */
  public List<HeldCase> cases() {
    return cases;
  }

  /**
   * The cases allocated to somebody who is not on the roster that day.
   *
   * @return the cases by child and kind; immutable
   */
  public List<HeldCase> withAbsentOfficer() {
    return withAbsentOfficer;
  }

  /**
   * The looked-after children who have no reviewing officer, of those given to {@link
   * #withLookedAfter}.
   *
   * @return the cases by child; none where no children were given; immutable
   */
  public List<HeldCase> unallocated() {
    return unallocated;
  }

  /**
   * The cases allocated as looked after of children who are not, by those given to {@link
   * #withLookedAfter}: they left, or never came. They stay in the caseload, for the allocation is
   * what an officer has, until it is ended.
   *
   * @return the cases by child; none where no children were given; immutable
   */
  public List<HeldCase> notLookedAfter() {
    return notLookedAfter;
  }

  /**
   * The average caseload: cases of officers on the roster, to those officers. Left out are the
   * cases that no officer on the roster has.
   *
   * @param unit what is counted, and by what it is divided
   * @return the rate, with an id such as {@code caseload-looked-after-per-fte}; empty where nobody
   *     is on the roster
   */
  public Optional<Measure<HeldCase>> average(CaseloadUnit unit) {
    return rate(
        Definition.of(
            "caseload-" + unit.label(),
            unit + ", of the cases that officers on the roster have",
            "cases",
            "cases allocated to officers on the roster on the day"),
        unit,
        only(unit, cases),
        only(unit, withoutOfficer()));
  }

  /**
   * What the average caseload would be if every case were shared among the officers on the roster,
   * those that none of them has included.
   *
   * @param unit what is counted, and by what it is divided
   * @return the rate, with an id such as {@code caseload-if-shared-looked-after-per-fte}; empty
   *     where nobody is on the roster
   */
  public Optional<Measure<HeldCase>> averageIfShared(CaseloadUnit unit) {
    List<HeldCase> all = new ArrayList<>(cases);
    all.addAll(withoutOfficer());
    return rate(
        Definition.of(
            "caseload-if-shared-" + unit.label(),
            unit + ", if officers on the roster had every case, also those that none of them has",
            "cases",
            "cases on the day, allocated or not"),
        unit,
        only(unit, all),
        List.of());
  }

  private Optional<Measure<HeldCase>> rate(
      Definition definition, CaseloadUnit unit, List<HeldCase> counted, List<HeldCase> leftOut) {
    BigDecimal base =
        unit.basis() == Basis.HEADS ? BigDecimal.valueOf(heads()) : fullTimeEquivalent();
    if (base.signum() == 0) {
      return Optional.empty();
    }
    ReportingPeriod asOf = ReportingSpan.day(day);
    return Optional.of(
        Measure.ofRate(
            definition.on(unit.basis()),
            asOf,
            Rate.each(counted.size(), base),
            leftOut.size(),
            part ->
                switch (part) {
                  case NUMERATOR -> counted;
                  case DENOMINATOR -> List.of();
                  case LEFT_OUT -> leftOut;
                }));
  }

  private List<HeldCase> withoutOfficer() {
    List<HeldCase> without = new ArrayList<>(withAbsentOfficer);
    without.addAll(unallocated);
    return without;
  }

  private static List<HeldCase> only(CaseloadUnit unit, List<HeldCase> cases) {
    return cases.stream().filter(held -> unit.kinds().contains(held.kind())).toList();
  }

  /**
   * How the caseload is spread over the officers on the roster, without saying whose is which.
   *
   * @param unit what is counted; per full-time equivalent, each officer counts with what the
   *     caseload would be in a full-time post, to two decimals, rounded half up
   * @return the spread; empty where nobody is on the roster
   */
  public Optional<Spread> spread(CaseloadUnit unit) {
    Objects.requireNonNull(unit, "unit");
    return Spread.of(officers.values().stream().map(each -> each.in(unit)).toList());
  }

  /**
   * The average beside a guideline, in its unit.
   *
   * @param guideline the guideline
   * @return the comparison; empty where nobody is on the roster
   */
  public Optional<GuidelineComparison> against(Guideline guideline) {
    return average(guideline.unit())
        .flatMap(Measure::rate)
        .map(rate -> guideline.compare(rate, guideline.unit()));
  }

  /**
   * How many officers on the roster lie on which side of a guideline, without saying who: each by
   * the exact caseload in its unit, so that part of a post carries part of the guideline.
   *
   * @param guideline the guideline
   * @return the number of officers for each side, 0 included; immutable
   */
  public Map<GuidelinePosition, Integer> officersAgainst(Guideline guideline) {
    Map<GuidelinePosition, Integer> positions = new EnumMap<>(GuidelinePosition.class);
    for (GuidelinePosition position : GuidelinePosition.values()) {
      positions.put(position, 0);
    }
    for (OfficerCaseload each : officers.values()) {
      BigDecimal base =
          guideline.unit().basis() == Basis.HEADS ? BigDecimal.ONE : each.fullTimeEquivalent();
      Rate caseload = Rate.each(each.count(guideline.unit().kinds()), base);
      positions.merge(guideline.compare(caseload, guideline.unit()).position(), 1, Integer::sum);
    }
    return Collections.unmodifiableMap(positions);
  }

  /**
   * The cases of officers on the roster, weighed.
   *
   * @param policy the weights
   * @return the weighted caseload
   * @throws IllegalArgumentException if an officer has a case of a kind that the policy gives no
   *     weight
   */
  public WeightedCaseload weightedBy(WeightPolicy policy) {
    return WeightedCaseload.of(policy, officers.values());
  }

  /**
   * The caseload of each officer on the roster.
   *
   * @param setting whether figures about named officers are wanted
   * @return the caseloads by officer, in the order of their identifiers, immutable; empty unless
   *     they are wanted
   */
  public Optional<SortedMap<OfficerId, OfficerCaseload>> byOfficer(NamedWorkers setting) {
    return Objects.requireNonNull(setting, "setting") == NamedWorkers.SHOWN
        ? Optional.of(officers)
        : Optional.empty();
  }

  /** How many cases and officers there are, without naming one. */
  @Override
  public String toString() {
    return "caseload on "
        + day
        + ": cases "
        + cases.size()
        + ", officers "
        + heads()
        + ", full-time equivalent "
        + fullTimeEquivalent().toPlainString()
        + "; cases without an officer on the roster "
        + (withAbsentOfficer.size() + unallocated.size());
  }
}
