package org.duecare.metrics.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.LatenessBand;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;

/** Figures that are made again of their cases say the same, with the same records behind them. */
class MadeAgainProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final Set<Duty> STEPS = EnumSet.of(Duty.REVIEW_RECORD, Duty.REVIEW_DECISIONS);

  @Provide
  Arbitrary<List<CareHistory>> histories() {
    return RecordedHistories.lists(2023);
  }

  @Property(tries = 200)
  void saysTheSameOfTheSameRecords(@ForAll("histories") List<CareHistory> histories) {
    YearFigures figures = figures(YEAR, histories);
    YearFigures again = madeAgain(figures);

    assertThat(again).hasToString(figures.toString());
    List<Measure<?>> measures = measures(figures);
    List<Measure<?>> measuresAgain = measures(again);
    assertThat(measuresAgain).isEqualTo(measures).hasSameHashCodeAs(measures);
    assertThat(again.population().cases()).isEqualTo(figures.population().cases());
    assertThat(again.timeliness().cases())
        .isEqualTo(figures.timeliness().cases())
        .hasToString("cases of " + figures.timeliness());
  }

  private static YearFigures figures(ReportingYear year, List<CareHistory> histories) {
    return histories.stream()
        .map(ChildFacts::of)
        .collect(YearFigures.ofReturnAndRecords(year, ENGLAND, STEPS, 4));
  }

  private static YearFigures madeAgain(YearFigures figures) {
    return YearFigures.of(
        Population.of(figures.population().cases()),
        Timeliness.of(figures.timeliness().cases()),
        ReviewActivity.of(figures.activity().cases()),
        ReviewParticipation.of(figures.participation().cases()),
        figures.midwayChecks().map(each -> MidwayChecks.of(each.cases())),
        figures.steps().map(each -> DutyTimeliness.of(each.cases())));
  }

  private static List<Measure<?>> measures(YearFigures figures) {
    List<Measure<?>> all = new ArrayList<>(figures.timeliness().measures());
    for (ReviewKind kind : ReviewKind.values()) {
      all.add(figures.timeliness().reviewsInTime(kind));
      all.add(figures.timeliness().reviewsNeverHeld(kind));
    }
    for (LatenessBand band : LatenessBand.values()) {
      all.add(figures.timeliness().reviewsLate(band));
    }
    all.add(figures.timeliness().reviewsPastRelaxedLimit());
    all.add(figures.activity().reviewsHeld());
    all.add(figures.activity().reviewsOverdue());
    all.add(figures.activity().childrenWithReviewOverdue());
    all.addAll(parts(figures.activity().reviewsFallingDue(6)));
    all.addAll(figures.participation().measures());
    all.addAll(parts(figures.participation().byCode()));
    figures.midwayChecks().ifPresent(each -> all.addAll(each.measures()));
    figures
        .steps()
        .ifPresent(
            each -> {
              all.addAll(each.measures());
              all.add(each.inTime(Duty.REVIEW_RECORD, Authority.STATUTORY_GUIDANCE));
              each.rules().forEach(rule -> all.add(each.inTime(rule)));
            });
    Population population = figures.population();
    all.add(population.lookedAfter());
    all.add(population.onShortBreaks());
    all.add(population.starts());
    all.add(population.ends());
    all.add(population.withManyPlacements(3));
    all.add(population.longTermStability(LongTermStability.NATIONAL));
    all.addAll(parts(population.byLegalStatusWithLeavers(YEAR)));
    all.addAll(parts(population.byAge()));
    all.addAll(parts(population.endsByDuration(DurationBands.endingAtMonths(3, 12))));
    return all;
  }

  private static List<Measure<?>> parts(Breakdown<?, ?> whole) {
    List<Measure<?>> all = new ArrayList<>();
    all.add(whole.whole());
    all.addAll(whole.shares());
    return all;
  }

  @Property(tries = 5)
  void refusesFiguresOfAnotherTime(@ForAll("histories") List<CareHistory> histories) {
    YearFigures one = figures(YEAR, histories);
    YearFigures other = figures(YEAR.before(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                YearFigures.of(
                    one.population(),
                    one.timeliness(),
                    other.activity(),
                    one.participation(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage(
            "figures of another time: 2021-04-01 to 2022-03-31; 2022-04-01 to 2023-03-31 is"
                + " needed");
  }
}
