package org.duecare.metrics.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.Authority;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;

/**
 * The officers, their children, and what would be if that changed: each {@code if...} gives another
 * team, of which the same figures are asked and set beside those of this one. Nothing is applied
 * anywhere. Immutable and thread-safe.
 */
public final class ReviewingTeam {

  private record Starters(int children, LocalDate day) {}

  private final CarePlanning planning;
  private final Roster roster;
  private final Allocations allocations;
  private final List<CareHistory> histories;
  private final List<Starters> starters;
  private final Authority counted;

  private ReviewingTeam(
      CarePlanning planning,
      Roster roster,
      Allocations allocations,
      List<CareHistory> histories,
      List<Starters> starters,
      Authority counted) {
    this.planning = planning;
    this.roster = roster;
    this.allocations = allocations;
    this.histories = histories;
    this.starters = starters;
    this.counted = counted;
  }

  /**
   * The team as it is.
   *
   * @param planning the law, with the calendar
   * @param roster who works, and on which terms
   * @param allocations who has which child
   * @param histories the children, each once, in any order
   * @return the team
   * @throws IllegalArgumentException if a child comes twice
   */
  public static ReviewingTeam of(
      CarePlanning planning,
      Roster roster,
      Allocations allocations,
      Collection<CareHistory> histories) {
    Objects.requireNonNull(planning, "planning");
    Objects.requireNonNull(roster, "roster");
    Objects.requireNonNull(allocations, "allocations");
    requireEachChildOnce(histories);
    return new ReviewingTeam(
        planning, roster, allocations, List.copyOf(histories), List.of(), Authority.STATUTE);
  }

  /**
   * This team, with reviews counted down to another layer in its forecasts, for example those of
   * the policy that is laid over the law.
   *
   * @param layer the least binding layer whose reviews are counted; STATUTE if nothing is set
   * @return the team
   */
  public ReviewingTeam counting(Authority layer) {
    Objects.requireNonNull(layer, "layer");
    return new ReviewingTeam(planning, roster, allocations, histories, starters, layer);
  }

  static void requireEachChildOnce(Collection<CareHistory> histories) {
    Set<ChildId> seen = new HashSet<>();
    for (CareHistory history : histories) {
      if (!seen.add(history.child())) {
        throw new IllegalArgumentException(
            "a child comes twice among " + histories.size() + " histories; once is allowed");
      }
    }
  }

  /**
   * Who works.
   *
   * @return the roster, changed as far as it is supposed to be
   */
  public Roster roster() {
    return roster;
  }

  /**
   * Who has which child.
   *
   * @return the allocations; no officer is supposed to take over another's children
   */
  public Allocations allocations() {
    return allocations;
  }

  /**
   * The caseload of a day, looked-after children without a reviewing officer included.
   *
   * @param day the day, at the end of which it is counted
   * @return the caseload
   */
  public Caseload caseload(LocalDate day) {
    List<ChildId> lookedAfter = new ArrayList<>();
    List<ChildId> inDoubt = new ArrayList<>();
    for (CareHistory history : histories) {
      switch (CareAtEndOfDay.of(history, day)) {
        case LOOKED_AFTER, ON_SHORT_BREAKS -> lookedAfter.add(history.child());
        case IN_DOUBT -> inDoubt.add(history.child());
        case NOT_LOOKED_AFTER -> {}
      }
    }
    int supposed = 0;
    for (Starters each : starters) {
      for (int i = 0; i < each.children(); i++) {
        supposed++;
        if (!each.day().isAfter(day)) {
          lookedAfter.add(ChildId.of("supposed child " + supposed));
        }
      }
    }
    return Caseload.of(roster, allocations, day).withLookedAfter(lookedAfter, inDoubt);
  }

  /**
   * The forecast after a day, with the children who are supposed to start in its months.
   *
   * @param asOf the day, inclusive
   * @return the forecast
   * @throws IllegalArgumentException if children are supposed to start on the day or before it, or
   *     after the twelve months
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the coverage of
   *     the calendar would have to be counted
   */
  public DemandForecast forecast(LocalDate asOf) {
    DemandForecast forecast = DemandForecast.of(planning, counted, histories, asOf);
    for (Starters each : starters) {
      forecast = forecast.withStarters(each.children(), each.day());
    }
    return forecast;
  }

  /**
   * The reviews ahead of today's children by officer.
   *
   * @param asOf the day after which the twelve months begin
   * @return the reviews, anonymous unless asked for otherwise
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the coverage of
   *     the calendar would have to be counted
   */
  public OfficerDemand demandByOfficer(LocalDate asOf) {
    return forecast(asOf).byOfficer(roster, allocations);
  }

  /**
   * What if an officer leaves: the children stay allocated, to somebody who is not there.
   *
   * @param officer the officer
   * @param lastDay the last day of work, inclusive
   * @return the team as it would be
   * @throws IllegalArgumentException if the officer does not work on that day
   */
  public ReviewingTeam ifOfficerLeaves(OfficerId officer, LocalDate lastDay) {
    return new ReviewingTeam(
        planning, roster.withLastDay(officer, lastDay), allocations, histories, starters, counted);
  }

  /**
   * What if so many children become looked after, of whom nobody is the officer yet.
   *
   * @param number how many, 0 or more
   * @param day the day on which they become looked after
   * @return the team as it would be
   * @throws IllegalArgumentException if the number is negative
   */
  public ReviewingTeam ifChildrenStart(int number, LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (number < 0) {
      throw new IllegalArgumentException(
          "children who start are negative: " + number + "; 0 or more is allowed");
    }
    List<Starters> more = new ArrayList<>(starters);
    more.add(new Starters(number, day));
    return new ReviewingTeam(planning, roster, allocations, histories, List.copyOf(more), counted);
  }

  /** How many officers and children there are, without naming one. */
  @Override
  public String toString() {
    return roster + ", " + allocations + ", " + histories.size() + " histories";
  }
}
