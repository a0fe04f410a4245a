package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;

/**
 * Who has the reviews ahead of today's children: the officer of the child on the day on which a
 * review is assumed to be held, if that officer is on the roster then. The others are shown as
 * without an officer, with those of children who are supposed to come on a day. Immutable and
 * thread-safe.
 */
public final class OfficerDemand {

  private static final List<Integer> NOTHING = Collections.nCopies(ForecastMonths.COUNT, 0);

  private final SortedMap<OfficerId, List<Integer>> byOfficer;
  private final List<Integer> withoutOfficer;

  private OfficerDemand(
      SortedMap<OfficerId, List<Integer>> byOfficer, List<Integer> withoutOfficer) {
    this.byOfficer = byOfficer;
    this.withoutOfficer = withoutOfficer;
  }

  /**
   * The reviews ahead.
   *
   * @param ofNobody how many more fall in each month of children whom no officer can have yet
   */
  static OfficerDemand of(
      List<AssumedReview> reviews,
      int[] ofNobody,
      ForecastMonths months,
      Roster roster,
      Allocations allocations) {
    SortedMap<OfficerId, List<AssumedReview>> found = new TreeMap<>();
    roster
        .officersBetween(months.spans().get(0).firstDay(), months.lastDay())
        .forEach(officer -> found.put(officer, new ArrayList<>()));
    List<AssumedReview> without = new ArrayList<>();
    for (AssumedReview review : reviews) {
      allocations
          .officer(review.child(), CaseKind.LOOKED_AFTER, review.day())
          .filter(officer -> roster.of(officer, review.day()).isPresent())
          .map(officer -> Objects.requireNonNull(found.get(officer)))
          .orElse(without)
          .add(review);
    }
    SortedMap<OfficerId, List<Integer>> counts = new TreeMap<>();
    found.forEach((officer, list) -> counts.put(officer, counts(months, list)));
    int[] withoutOfficer = months.count(without);
    return new OfficerDemand(
        Collections.unmodifiableSortedMap(counts),
        IntStream.range(0, withoutOfficer.length)
            .mapToObj(i -> withoutOfficer[i] + ofNobody[i])
            .toList());
  }

  private static List<Integer> counts(ForecastMonths months, List<AssumedReview> reviews) {
    return IntStream.of(months.count(reviews)).boxed().toList();
  }

  /**
   * Reviews ahead that were worked out.
   *
   * @param byOfficer how many reviews of each officer fall in each month
   * @param withoutOfficer how many without an officer fall in each month
   * @return the reviews ahead
   * @throws IllegalArgumentException if there are more or fewer than twelve months
   */
  public static OfficerDemand of(
      Map<OfficerId, List<Integer>> byOfficer, List<Integer> withoutOfficer) {
    SortedMap<OfficerId, List<Integer>> copy = new TreeMap<>();
    byOfficer.forEach((officer, months) -> copy.put(officer, requireMonths(months)));
    return new OfficerDemand(
        Collections.unmodifiableSortedMap(copy), requireMonths(withoutOfficer));
  }

  private static List<Integer> requireMonths(List<Integer> months) {
    if (months.size() != ForecastMonths.COUNT) {
      throw new IllegalArgumentException(
          "months of a forecast: " + months.size() + "; " + ForecastMonths.COUNT + " are needed");
    }
    return List.copyOf(months);
  }

  /**
   * How the reviews of a month are spread over officers, without saying whose are which. Who has
   * none, and who is not on the roster in the twelve months, counts with 0.
   *
   * @param month which of the twelve months, from 0 to 11
   * @param atWork the officers over whom they are spread, for example those at work in the month:
   *     {@link Roster#officersBetween}
   * @return the spread; empty where there is no officer
   * @throws IndexOutOfBoundsException if there is no such month
   */
  public Optional<Spread> spread(int month, Set<OfficerId> atWork) {
    Objects.checkIndex(month, ForecastMonths.COUNT);
    return Spread.of(
        atWork.stream()
            .map(officer -> byOfficer.getOrDefault(officer, NOTHING).get(month))
            .map(each -> BigDecimal.valueOf(each))
            .toList());
  }

  /**
   * The reviews of children who have no officer on the roster on the day.
   *
   * @return the number in each of the twelve months; immutable
   */
  public List<Integer> withoutOfficer() {
    return withoutOfficer;
  }

  /**
   * The reviews of each officer.
   *
   * @param setting whether figures about named officers are wanted
   * @return the number in each of the twelve months by officer, in the order of their identifiers,
   *     immutable; empty unless they are wanted
   */
  public Optional<SortedMap<OfficerId, List<Integer>>> byOfficer(NamedWorkers setting) {
    return Objects.requireNonNull(setting, "setting") == NamedWorkers.SHOWN
        ? Optional.of(byOfficer)
        : Optional.empty();
  }

  /** How many officers have how many reviews, without naming one. */
  @Override
  public String toString() {
    return "reviews ahead: of "
        + byOfficer.size()
        + " officers "
        + sum(byOfficer.values().stream().flatMap(List::stream).toList())
        + ", without an officer "
        + sum(withoutOfficer);
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
