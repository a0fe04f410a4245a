package org.duecare.metrics.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.duecare.core.quality.GoodPractice;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;

/** The good practice that was recorded in a period. Immutable and thread-safe. */
public final class GoodPracticeFigures {

  private final ReportingPeriod period;
  private final List<GoodPractice> recorded;

  private GoodPracticeFigures(ReportingPeriod period, List<GoodPractice> recorded) {
    this.period = period;
    this.recorded = recorded;
  }

  /**
   * The figures of a period.
   *
   * @param period the period
   * @param examples the examples, in any order; those of other days are no part
   * @return the figures
   */
  public static GoodPracticeFigures in(ReportingPeriod period, Collection<GoodPractice> examples) {
    Objects.requireNonNull(period, "period");
    return new GoodPracticeFigures(
        period, examples.stream().filter(each -> period.contains(each.day())).toList());
  }

  /**
   * The period.
   *
   * @return the period in which the examples were recorded
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The examples recorded in the period.
   *
   * @return all of them in the order in which they are shown as evidence, immutable
   */
  public List<GoodPractice> all() {
    return cases().all();
  }

  /**
   * How many examples were recorded.
   *
   * @return the count "good-practice-recorded"
   */
  public Measure<GoodPractice> recorded() {
    return cases()
        .count(
            Definition.of(
                "good-practice-recorded",
                "examples of good practice recorded in the period",
                "examples",
                "whoever was seen to do well"),
            period,
            each -> Standing.COUNTED);
  }

  private Cases<GoodPractice> cases() {
    return Cases.of(recorded, Comparator.comparing(GoodPractice::day));
  }

  /** The period, and how many examples there are. */
  @Override
  public String toString() {
    return recorded.size() + " examples of good practice, " + period;
  }
}
