package org.duecare.metrics.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.midway.RecentCheck;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.timeliness.Timeliness;

/** Every figure of who is looked after on the last day is about the same children. */
class OneNotionOfCareProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();

  @Provide
  Arbitrary<List<CareHistory>> histories() {
    return RecordedHistories.lists(2023);
  }

  private static List<ChildId> children(Measure<ChildInCare> measure, Part part) {
    return measure.evidence(part).stream().map(ChildInCare::child).sorted().toList();
  }

  private static List<ChildId> all(Measure<ChildId> measure) {
    List<ChildId> all = new ArrayList<>(measure.evidence(Part.DENOMINATOR));
    all.addAll(measure.evidence(Part.LEFT_OUT));
    return all.stream().sorted().toList();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void denominatorsAgree(@ForAll("histories") List<CareHistory> histories) {
    Population population = histories.stream().map(ChildFacts::of).collect(Population.in(YEAR));
    ReviewActivity activity =
        histories.stream()
            .map(each -> ENGLAND.reviews(each, YEAR.lastDay()))
            .collect(ReviewActivity.in(YEAR));
    Timeliness timeliness =
        histories.stream()
            .map(each -> ENGLAND.reviews(each, YEAR.lastDay()))
            .collect(Timeliness.in(YEAR));
    Measure<RecentCheck> midway =
        histories.stream().collect(MidwayChecks.in(YEAR, 4)).childrenWithRecentCheck();

    List<ChildId> lookedAfter = children(population.lookedAfter(), Part.NUMERATOR);
    List<ChildId> inDoubt = children(population.lookedAfter(), Part.LEFT_OUT);
    List<ChildId> inCare = new ArrayList<>(lookedAfter);
    inCare.addAll(children(population.onShortBreaks(), Part.NUMERATOR));
    List<ChildId> inCareOrInDoubt = new ArrayList<>(inCare);
    inCareOrInDoubt.addAll(inDoubt);

    assertThat(activity.lookedAfterWithShortBreaks().evidence(Part.NUMERATOR))
        .containsExactlyInAnyOrderElementsOf(inCare);
    assertThat(activity.lookedAfterWithShortBreaks().evidence(Part.LEFT_OUT)).isEqualTo(inDoubt);
    assertThat(all(activity.childrenWithReviewOverdue()))
        .containsExactlyInAnyOrderElementsOf(inCareOrInDoubt);
    assertThat(timeliness.childrenAllInTime().evidence(Part.LEFT_OUT)).containsAll(inDoubt);
    assertThat(inCare).containsAll(timeliness.childrenAllInTime().evidence(Part.DENOMINATOR));
    assertThat(midway.evidence(Part.LEFT_OUT)).extracting(RecentCheck::child).containsAll(inDoubt);
    assertThat(midway.evidence(Part.DENOMINATOR))
        .extracting(RecentCheck::child)
        .isSubsetOf(lookedAfter);
    Statistics.label("nobody in doubt")
        .collect(inDoubt.isEmpty())
        .coverage(coverage -> coverage.check(false).count(count -> count > 0));
    Statistics.label("nobody on short breaks")
        .collect(lookedAfter.size() == inCare.size())
        .coverage(coverage -> coverage.check(false).count(count -> count > 0));
  }
}
