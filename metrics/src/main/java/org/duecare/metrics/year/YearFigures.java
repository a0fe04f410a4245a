package org.duecare.metrics.year;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Duty;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;

/**
 * The figures of a year, collected in one pass over the children: each timetable is worked out once
 * for all of them. The children may come from a parallel stream.
 *
 * <p>Immutable and thread-safe.
 */
public final class YearFigures {

  private final Population population;
  private final Timeliness timeliness;
  private final ReviewActivity activity;
  private final ReviewParticipation participation;
  private final Optional<MidwayChecks> midwayChecks;
  private final Optional<DutyTimeliness> steps;

  YearFigures(
      Population population,
      Timeliness timeliness,
      ReviewActivity activity,
      ReviewParticipation participation,
      Optional<MidwayChecks> midwayChecks,
      Optional<DutyTimeliness> steps) {
    this.population = population;
    this.timeliness = timeliness;
    this.activity = activity;
    this.participation = participation;
    this.midwayChecks = midwayChecks;
    this.steps = steps;
  }

  /**
   * Collects what a return tells: population, reviews and how the children took part in them, at
   * the ages that the codes themselves part.
   *
   * @param year the year
   * @param law the rules by which the reviews are judged
   * @return a collector of children, each once
   */
  public static Collector<ChildFacts, ?, YearFigures> ofReturn(
      ReportingYear year, CarePlanning law) {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(law, "law");
    return Collector.of(
        () -> YearTally.ofReturn(year, law),
        YearTally::add,
        YearTally::plus,
        YearTally::figures,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Collects what a return tells and, from the records of the authority that were put into the
   * histories, the checks between reviews and the steps of reviews.
   *
   * @param year the year
   * @param law the rules by which the reviews and steps are judged
   * @param steps the duties whose timeliness is measured, at least one
   * @param monthsBetween from how many months on the time between two reviews has to have a check,
   *     1 or more
   * @return a collector of children, each once
   * @throws IllegalArgumentException if no step is given, or the months are too few
   */
  public static Collector<ChildFacts, ?, YearFigures> ofReturnAndRecords(
      ReportingYear year, CarePlanning law, Set<Duty> steps, int monthsBetween) {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(law, "law");
    Set<Duty> duties = Set.copyOf(steps);
    YearTally.ofReturnAndRecords(year, law, duties, monthsBetween);
    return Collector.of(
        () -> YearTally.ofReturnAndRecords(year, law, duties, monthsBetween),
        YearTally::add,
        YearTally::plus,
        YearTally::figures,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Figures that were worked out.
   *
   * @param population the children
   * @param timeliness whether reviews were in time
   * @param activity the reviews
   * @param participation how the children took part in them
   * @param midwayChecks the checks between reviews; empty where no records tell of them
   * @param steps the steps in time; empty where no records tell of them
   * @return the figures
   * @throws IllegalArgumentException if some are of another time
   */
  public static YearFigures of(
      Population population,
      Timeliness timeliness,
      ReviewActivity activity,
      ReviewParticipation participation,
      Optional<MidwayChecks> midwayChecks,
      Optional<DutyTimeliness> steps) {
    ReportingYear year = timeliness.year();
    requireIn(year, population.period());
    requireIn(year, activity.period());
    requireIn(year, participation.cases().period());
    midwayChecks.ifPresent(each -> requireIn(year, each.cases().period()));
    steps.ifPresent(each -> requireIn(year, each.cases().period()));
    return new YearFigures(population, timeliness, activity, participation, midwayChecks, steps);
  }

  private static void requireIn(ReportingYear year, ReportingPeriod period) {
    if (!year.equals(period)) {
      throw new IllegalArgumentException(
          "figures of another time: " + period + "; " + year + " is needed");
    }
  }

  /**
   * Who was in care at the end of the year and in the course of it.
   *
   * @return the population
   */
  public Population population() {
    return population;
  }

  /**
   * How timely the reviews were.
   *
   * @return the timeliness of reviews
   */
  public Timeliness timeliness() {
    return timeliness;
  }

  /**
   * The reviews held, overdue and falling due.
   *
   * @return the activity
   */
  public ReviewActivity activity() {
    return activity;
  }

  /**
   * How the children took part in their reviews.
   *
   * @return the participation, at the ages that the codes themselves part
   */
  public ReviewParticipation participation() {
    return participation;
  }

  /**
   * The checks between reviews.
   *
   * @return the checks; empty if they were not asked for
   */
  public Optional<MidwayChecks> midwayChecks() {
    return midwayChecks;
  }

  /**
   * How timely the steps of reviews were.
   *
   * @return the timeliness of the duties asked for; empty if none were
   */
  public Optional<DutyTimeliness> steps() {
    return steps;
  }

  @Override
  public String toString() {
    return "figures of " + population;
  }
}
