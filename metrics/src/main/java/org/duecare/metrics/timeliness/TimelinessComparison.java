package org.duecare.metrics.timeliness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.jspecify.annotations.Nullable;

/**
 * The same histories judged by the law and by each approximation in use, side by side: what a
 * council reports whose system computes the approximation.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimelinessComparison {

  private final Timeliness law;
  private final Map<Approximation, Timeliness> approximations;

  private TimelinessComparison(Timeliness law, Map<Approximation, Timeliness> approximations) {
    this.law = law;
    this.approximations = approximations;
  }

  /**
   * Collects histories into figures of a year. The order of the children does not matter, and a
   * parallel stream gives the same figures. Each child must come once.
   *
   * @param year the year; every history is judged as of its last day
   * @param law the law, and the calendar by which everything is judged
   * @return the collector
   */
  public static Collector<CareHistory, ?, TimelinessComparison> in(
      ReportingYear year, CarePlanning law) {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(law, "law");
    Map<Approximation, CarePlanning> approximate = new EnumMap<>(Approximation.class);
    for (Approximation approximation : Approximation.values()) {
      approximate.put(
          approximation, law.withRuleBook(law.ruleBook().replacing(approximation.rules())));
    }
    return Collector.of(
        () -> new Tallies(year, law, approximate),
        Tallies::add,
        Tallies::plus,
        Tallies::comparison,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * A comparison of figures that were worked out.
   *
   * @param law the figures of the law
   * @param approximations the figures under each of the approximations
   * @return the comparison
   * @throws IllegalArgumentException if the figures under an approximation are missing, or some are
   *     of another year
   */
  public static TimelinessComparison of(
      Timeliness law, Map<Approximation, Timeliness> approximations) {
    Map<Approximation, Timeliness> copy = new EnumMap<>(Approximation.class);
    for (Approximation each : Approximation.values()) {
      @Nullable Timeliness figures = approximations.get(each);
      if (figures == null || !figures.year().equals(law.year())) {
        throw new IllegalArgumentException(
            "figures missing or of another year: "
                + each
                + "; each approximation needs those of "
                + law.year());
      }
      copy.put(each, figures);
    }
    return new TimelinessComparison(law, copy);
  }

  /**
   * The figures by the law.
   *
   * @return the timeliness
   */
  public Timeliness law() {
    return law;
  }

  /**
   * The figures by an approximation.
   *
   * @param approximation the approximation
   * @return the timeliness as a system would show it that computes the approximation
   */
  public Timeliness under(Approximation approximation) {
    Objects.requireNonNull(approximation, "approximation");
    return Objects.requireNonNull(approximations.get(approximation), "timeliness");
  }

  /**
   * The reviews held in the year that an approximation counts in time and the law late.
   *
   * @param approximation the approximation
   * @return the reviews with the limit and outcome of the law, in order of child and day, immutable
   */
  public List<ReviewEvidence> wronglyInTime(Approximation approximation) {
    Set<ChildAndDay> inTime = inTime(under(approximation));
    Set<ChildAndDay> inTimeInLaw = inTime(law);
    return law.reviewsInTime().evidence(Part.DENOMINATOR).stream()
        .filter(review -> !inTimeInLaw.contains(ChildAndDay.of(review)))
        .filter(review -> inTime.contains(ChildAndDay.of(review)))
        .toList();
  }

  private static Set<ChildAndDay> inTime(Timeliness timeliness) {
    return timeliness.reviewsInTime().evidence(Part.NUMERATOR).stream()
        .map(ChildAndDay::of)
        .collect(Collectors.toSet());
  }

  /** One line for the law and one for each approximation. */
  @Override
  public String toString() {
    return Arrays.stream(Approximation.values())
        .map(approximation -> "\n" + approximation.label() + ": " + under(approximation))
        .collect(Collectors.joining("", "law: " + law, ""));
  }

  /** What tells one review of a return from another. */
  private record ChildAndDay(ChildId child, LocalDate held) {
    static ChildAndDay of(ReviewEvidence review) {
      return new ChildAndDay(review.child(), review.held().orElseThrow());
    }
  }

  /** The tallies that grow side by side. Not thread-safe. */
  private static final class Tallies {
    private final ReportingYear year;
    private final CarePlanning law;
    private final Map<Approximation, CarePlanning> approximate;
    private final Tally byLaw;
    private final Map<Approximation, Tally> byApproximation = new EnumMap<>(Approximation.class);

    Tallies(ReportingYear year, CarePlanning law, Map<Approximation, CarePlanning> approximate) {
      this.year = year;
      this.law = law;
      this.approximate = approximate;
      byLaw = new Tally(year);
      approximate.keySet().forEach(each -> byApproximation.put(each, new Tally(year)));
    }

    void add(CareHistory history) {
      byLaw.add(law.reviews(history, year.lastDay()));
      approximate.forEach(
          (approximation, planning) ->
              tally(approximation).add(planning.reviews(history, year.lastDay())));
    }

    Tallies plus(Tallies other) {
      byLaw.plus(other.byLaw);
      byApproximation.forEach((each, tally) -> tally.plus(other.tally(each)));
      return this;
    }

    TimelinessComparison comparison() {
      Map<Approximation, Timeliness> figures = new EnumMap<>(Approximation.class);
      byApproximation.forEach((each, tally) -> figures.put(each, tally.timeliness()));
      return new TimelinessComparison(byLaw.timeliness(), figures);
    }

    private Tally tally(Approximation approximation) {
      return Objects.requireNonNull(byApproximation.get(approximation), "tally");
    }
  }
}
