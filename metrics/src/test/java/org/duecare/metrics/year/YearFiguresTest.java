package org.duecare.metrics.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;
import org.junit.jupiter.api.Test;

class YearFiguresTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final Set<Duty> STEPS = EnumSet.of(Duty.REVIEW_RECORD, Duty.REVIEW_DECISIONS);
  private static final int MONTHS = 4;

  @Provide
  Arbitrary<List<CareHistory>> histories() {
    return RecordedHistories.lists(2023);
  }

  @Property
  void onePassCountsWhatEachCollectorCounts(@ForAll("histories") List<CareHistory> histories) {
    YearFigures figures =
        facts(histories).collect(YearFigures.ofReturnAndRecords(YEAR, ENGLAND, STEPS, MONTHS));

    assertThat(printed(figures.population()))
        .isEqualTo(printed(facts(histories).collect(Population.in(YEAR))));
    assertThat(figures.timeliness().measures())
        .hasToString(
            histories.stream()
                .map(each -> ENGLAND.reviews(each, YEAR.lastDay()))
                .collect(Timeliness.in(YEAR))
                .measures()
                .toString());
    assertThat(printed(figures.activity()))
        .isEqualTo(
            printed(
                histories.stream()
                    .map(each -> ENGLAND.reviews(each, YEAR.lastDay()))
                    .collect(ReviewActivity.in(YEAR))));
    assertThat(figures.participation().measures())
        .hasToString(
            histories.stream()
                .collect(ReviewParticipation.in(YEAR, AgeCut.asCoded()))
                .measures()
                .toString());
    assertThat(figures.midwayChecks().orElseThrow().measures())
        .hasToString(
            histories.stream().collect(MidwayChecks.in(YEAR, MONTHS)).measures().toString());
    assertThat(printed(figures.steps().orElseThrow()))
        .isEqualTo(
            printed(
                histories.stream()
                    .map(each -> ENGLAND.timeline(each, YEAR.lastDay()))
                    .collect(DutyTimeliness.in(YEAR, STEPS))));
  }

  @Property(tries = 100)
  void aParallelStreamCountsTheSame(@ForAll("histories") List<CareHistory> histories) {
    YearFigures one =
        facts(histories).collect(YearFigures.ofReturnAndRecords(YEAR, ENGLAND, STEPS, MONTHS));
    YearFigures two =
        facts(histories)
            .parallel()
            .collect(YearFigures.ofReturnAndRecords(YEAR, ENGLAND, STEPS, MONTHS));

    assertThat(two).hasToString(one.toString());
    assertThat(printed(two.population())).isEqualTo(printed(one.population()));
    assertThat(printed(two.activity())).isEqualTo(printed(one.activity()));
    assertThat(two.timeliness().measures()).hasToString(one.timeliness().measures().toString());
    assertThat(two.participation().measures())
        .hasToString(one.participation().measures().toString());
    assertThat(two.midwayChecks().orElseThrow().measures())
        .hasToString(one.midwayChecks().orElseThrow().measures().toString());
    assertThat(printed(two.steps().orElseThrow())).isEqualTo(printed(one.steps().orElseThrow()));
  }

  @Property(tries = 20)
  void aReturnAloneTellsNeitherStepsNorChecks(@ForAll("histories") List<CareHistory> histories) {
    YearFigures figures = facts(histories).parallel().collect(YearFigures.ofReturn(YEAR, ENGLAND));

    assertThat(figures.steps()).isEmpty();
    assertThat(figures.midwayChecks()).isEmpty();
    assertThat(printed(figures.population()))
        .isEqualTo(printed(facts(histories).collect(Population.in(YEAR))));
  }

  @Test
  void refusesWhatTheSingleFiguresRefuseBeforeTheFirstChild() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearFigures.ofReturnAndRecords(YEAR, ENGLAND, Set.of(), MONTHS))
        .withMessageContaining("no duty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearFigures.ofReturnAndRecords(YEAR, ENGLAND, STEPS, 0))
        .withMessageContaining("0");
  }

  private static Stream<ChildFacts> facts(List<CareHistory> histories) {
    return histories.stream().map(ChildFacts::of);
  }

  private static List<String> printed(Population population) {
    return Stream.of(
            population.lookedAfter(),
            population.onShortBreaks(),
            population.starts(),
            population.ends(),
            population.byLegalStatus().whole(),
            population.withManyPlacements(3))
        .map(Measure::toString)
        .toList();
  }

  private static List<String> printed(ReviewActivity activity) {
    return Stream.of(
            activity.reviewsHeld(),
            activity.reviewsOverdue(),
            activity.lookedAfterWithShortBreaks())
        .map(Measure::toString)
        .toList();
  }

  private static List<String> printed(DutyTimeliness steps) {
    return STEPS.stream().map(duty -> steps.inTime(duty).toString()).toList();
  }
}
