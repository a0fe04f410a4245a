package org.duecare.metrics.quality;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.quality.Supervision;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;

/** The supervision that officers had in a period. Immutable and thread-safe. */
public final class SupervisionFigures {

  private static final Comparator<Supervision> ORDER =
      Comparator.comparing(Supervision::day).thenComparing(Supervision::officer);

  private final ReportingPeriod period;
  private final List<Supervision> held;

  private SupervisionFigures(ReportingPeriod period, List<Supervision> held) {
    this.period = period;
    this.held = held;
  }

  /**
   * The figures of a period.
   *
   * @param period the period
   * @param supervisions the supervisions, in any order; those of other days are no part
   * @return the figures
   */
  public static SupervisionFigures in(
      ReportingPeriod period, Collection<Supervision> supervisions) {
    Objects.requireNonNull(period, "period");
    return new SupervisionFigures(
        period, supervisions.stream().filter(each -> period.contains(each.day())).toList());
  }

  /**
   * The period.
   *
   * @return the period in which the meetings were held
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The supervision meetings held in the period.
   *
   * @return all of them in the order in which they are shown as evidence, immutable
   */
  public List<Supervision> all() {
    return cases().all();
  }

  /**
   * How often officers were supervised.
   *
   * @return the count "supervisions-held"
   */
  public Measure<Supervision> held() {
    return cases()
        .count(
            Definition.of(
                "supervisions-held",
                "supervision meetings held in the period",
                "meetings",
                "reviewing officers in the period"),
            period,
            each -> Standing.COUNTED);
  }

  /**
   * How often that is to each officer at work on the last day, each as one.
   *
   * @param roster who works
   * @return the rate "supervisions-per-officer"; empty where nobody is at work on the day
   */
  public Optional<Measure<Supervision>> perOfficer(Roster roster) {
    int officers = roster.on(period.lastDay()).size();
    return officers == 0
        ? Optional.empty()
        : Optional.of(
            Measure.ofRate(
                Definition.of(
                    "supervisions-per-officer",
                    "supervision meetings held in the period, to each reviewing officer at work on"
                        + " its last day",
                    "meetings",
                    "reviewing officers in the period"),
                period,
                Rate.each(held.size(), BigDecimal.valueOf(officers)),
                /* leftOut= */ 0,
                part -> part == Part.NUMERATOR ? held : List.of()));
  }

  private Cases<Supervision> cases() {
    return Cases.of(held, ORDER);
  }

  /** The period, and how many meetings there were. */
  @Override
  public String toString() {
    return held.size() + " supervision meetings, " + period;
  }
}
