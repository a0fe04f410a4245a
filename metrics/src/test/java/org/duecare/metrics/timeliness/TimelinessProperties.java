package org.duecare.metrics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Series;
import org.duecare.metrics.timeliness.NaiveTimeliness.Cases;

class TimelinessProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final ReportingYear RELAXED = ReportingYear.ending(2021);
  private static final CarePlanning ENGLAND = CarePlanning.england();

  @Provide
  Arbitrary<List<CareHistory>> histories() {
    return RandomHistories.lists(2023);
  }

  /** Later reviews of these fell due while the limit bound only where reasonably practicable. */
  @Provide
  Arbitrary<List<CareHistory>> historiesOf2020() {
    return RandomHistories.lists(RELAXED.lastDay().getYear());
  }

  private static List<ReviewTimetable> timetables(List<CareHistory> histories) {
    return timetables(histories, YEAR);
  }

  private static List<ReviewTimetable> timetables(List<CareHistory> histories, ReportingYear year) {
    return histories.stream().map(history -> ENGLAND.reviews(history, year.lastDay())).toList();
  }

  private static List<Cases> cases(Timeliness timeliness) {
    return List.of(
        cases(timeliness.reviewsInTime(), NaiveTimeliness::line),
        cases(timeliness.reviewsDueInTime(), NaiveTimeliness::line),
        cases(timeliness.childrenAllInTime(), ChildId::value),
        cases(timeliness.reviewsNeverHeld(), NaiveTimeliness::line),
        cases(timeliness.reviewsPastRelaxedLimit(), NaiveTimeliness::line));
  }

  private static <E> Cases cases(Measure<E> measure, Function<E, String> line) {
    return new Cases(
        lines(measure, Part.NUMERATOR, line),
        lines(measure, Part.DENOMINATOR, line),
        lines(measure, Part.LEFT_OUT, line));
  }

  private static <E> List<String> lines(Measure<E> measure, Part part, Function<E, String> line) {
    return measure.evidence(part).stream().map(line).sorted().toList();
  }

  private static List<String> figures(Timeliness timeliness) {
    return Stream.of(
            timeliness.measures().stream(),
            Stream.of(ReviewKind.values()).map(timeliness::reviewsInTime),
            Stream.of(ReviewKind.values()).map(timeliness::reviewsDueInTime),
            Stream.of(ReviewKind.values()).map(timeliness::reviewsNeverHeld),
            Stream.of(LatenessBand.values()).map(timeliness::reviewsLate))
        .flatMap(measures -> measures)
        .map(Measure::toString)
        .toList();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void agreesWithACountOfEachDay(@ForAll("histories") List<CareHistory> histories) {
    List<ReviewTimetable> timetables = timetables(histories);

    Timeliness timeliness = timetables.stream().collect(Timeliness.in(YEAR));

    assertThat(cases(timeliness)).isEqualTo(NaiveTimeliness.of(timetables, YEAR));
    timetables.stream()
        .flatMap(timetable -> timetable.obligations().stream())
        .map(Obligation::outcome)
        .forEach(Statistics::collect);
    Statistics.coverage(
        coverage -> {
          for (Outcome outcome : Outcome.values()) {
            coverage.check(outcome).count(count -> count > 0);
          }
        });
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void countsWhatIsPastARelaxedLimitBesideTheOtherFigures(
      @ForAll("historiesOf2020") List<CareHistory> histories) {
    List<ReviewTimetable> timetables = timetables(histories, RELAXED);

    Timeliness timeliness = timetables.stream().collect(Timeliness.in(RELAXED));

    assertThat(cases(timeliness)).isEqualTo(NaiveTimeliness.of(timetables, RELAXED));
    List<ReviewEvidence> past = timeliness.reviewsPastRelaxedLimit().evidence(Part.NUMERATOR);
    assertThat(past)
        .allSatisfy(
            review ->
                assertThat(
                        Stream.of(timeliness.reviewsInTime(), timeliness.reviewsNeverHeld())
                            .flatMap(measure -> measure.evidence(Part.LEFT_OUT).stream()))
                    .contains(review));
    past.forEach(review -> Statistics.collect(review.held().isPresent()));
    Statistics.coverage(
        coverage -> {
          coverage.check(/* held= */ true).count(count -> count > 0);
          coverage.check(/* held= */ false).count(count -> count > 0);
        });
  }

  @Property
  void quartersAddUpToTheYear(@ForAll("histories") List<CareHistory> histories) {
    Timeliness timeliness = timetables(histories).stream().collect(Timeliness.in(YEAR));
    Series<ReviewEvidence> quarters = Series.of(YEAR.quarters(), timeliness::reviewsInTimeHeldIn);

    for (Part part : Part.values()) {
      assertThat(quarters.figures().stream().flatMap(quarter -> quarter.evidence(part).stream()))
          .containsExactlyInAnyOrderElementsOf(timeliness.reviewsInTime().evidence(part));
    }
  }

  @Property
  void givesAsManyRecordsAsItCounts(@ForAll("histories") List<CareHistory> histories) {
    Timeliness timeliness = timetables(histories).stream().collect(Timeliness.in(YEAR));

    assertThat(timeliness.measures())
        .allSatisfy(
            measure -> {
              assertThat(measure.evidence(Part.NUMERATOR)).hasSize((int) measure.numerator());
              assertThat(measure.evidence(Part.DENOMINATOR))
                  .hasSize((int) measure.denominator().orElse(0));
              assertThat(measure.evidence(Part.LEFT_OUT)).hasSize((int) measure.leftOut());
            });
  }

  @Property
  void joiningTwoTalliesEqualsOne(
      @ForAll("histories") List<CareHistory> some, @ForAll("histories") List<CareHistory> others) {
    List<ReviewTimetable> all = new ArrayList<>(timetables(some));
    all.addAll(timetables(others));
    Tally left = new Tally(YEAR);
    Tally right = new Tally(YEAR);
    timetables(some).forEach(left::add);
    timetables(others).forEach(right::add);

    Timeliness joined = left.plus(right).timeliness();

    Timeliness whole = all.stream().collect(Timeliness.in(YEAR));
    assertThat(figures(joined)).isEqualTo(figures(whole));
    assertThat(cases(joined)).isEqualTo(cases(whole));
    assertThat(figures(all.parallelStream().collect(Timeliness.in(YEAR))))
        .isEqualTo(figures(whole));
  }

  @Property
  void theOrderOfTheChildrenNeverMatters(
      @ForAll("histories") List<CareHistory> histories, @ForAll Random random) {
    List<ReviewTimetable> timetables = new ArrayList<>(timetables(histories));
    Timeliness ordered = timetables.stream().collect(Timeliness.in(YEAR));
    Collections.shuffle(timetables, random);

    Timeliness shuffled = timetables.stream().collect(Timeliness.in(YEAR));

    assertThat(figures(shuffled)).isEqualTo(figures(ordered));
    assertThat(shuffled.reviewsDueInTime().evidence(Part.DENOMINATOR))
        .isEqualTo(ordered.reviewsDueInTime().evidence(Part.DENOMINATOR));
  }

  @Property
  void kindsAndBandsAddUp(@ForAll("histories") List<CareHistory> histories) {
    Timeliness timeliness = timetables(histories).stream().collect(Timeliness.in(YEAR));

    assertAddUp(timeliness.reviewsInTime(), timeliness::reviewsInTime);
    assertAddUp(timeliness.reviewsDueInTime(), timeliness::reviewsDueInTime);
    assertAddUp(timeliness.reviewsNeverHeld(), timeliness::reviewsNeverHeld);
    long late =
        Stream.of(LatenessBand.values())
            .map(timeliness::reviewsLate)
            .mapToLong(Measure::numerator)
            .sum();
    assertThat(timeliness.ratio().numerator() + late).isEqualTo(timeliness.ratio().denominator());
  }

  private static void assertAddUp(
      Measure<ReviewEvidence> whole, Function<ReviewKind, Measure<ReviewEvidence>> ofKind) {
    List<Measure<ReviewEvidence>> kinds = Stream.of(ReviewKind.values()).map(ofKind).toList();
    assertThat(kinds.stream().mapToLong(Measure::numerator).sum()).isEqualTo(whole.numerator());
    assertThat(kinds.stream().mapToLong(kind -> kind.denominator().orElse(0)).sum())
        .isEqualTo(whole.denominator().orElse(0));
    assertThat(kinds.stream().mapToLong(Measure::leftOut).sum()).isEqualTo(whole.leftOut());
  }

  @Property
  void eachLimitCountsInExactlyOneYear(@ForAll("histories") List<CareHistory> histories) {
    List<ReportingYear> years =
        Stream.of(2021, 2022, 2023, 2024).map(ReportingYear::ending).toList();
    LocalDate lastDay = years.get(3).lastDay();
    for (CareHistory history : histories) {
      List<Obligation> obligations = ENGLAND.reviews(history, lastDay).obligations();
      if (history.earlyReviewEvents().isEmpty()
          && history.reviews().stream().allMatch(review -> review.opened().isPresent())
          && obligations.stream().noneMatch(TimelinessProperties::isAdjournedOrUnknown)) {
        assertThat(years.stream().flatMap(year -> limitsCounted(history, year)))
            .containsExactlyInAnyOrderElementsOf(limitsPassedInCare(obligations, lastDay));
      }
    }
  }

  private static boolean isAdjournedOrUnknown(Obligation obligation) {
    return obligation.isUnknown()
        || obligation.due().isEmpty()
        || obligation.rule().filter(rule -> rule.id().equals("ENG-REV-ADJ")).isPresent();
  }

  private static Stream<LocalDate> limitsCounted(CareHistory history, ReportingYear year) {
    return Stream.of(ENGLAND.reviews(history, year.lastDay()))
        .collect(Timeliness.in(year))
        .reviewsDueInTime()
        .evidence(Part.DENOMINATOR)
        .stream()
        .map(limit -> limit.due().orElseThrow());
  }

  /** Of what one review met, or would have met until the same day, the earliest. */
  private static List<LocalDate> limitsPassedInCare(
      List<Obligation> obligations, LocalDate lastDay) {
    Map<List<Object>, LocalDate> earliest = new HashMap<>();
    for (Obligation each : obligations) {
      Object oneReview =
          each.review().isPresent()
              ? each.review().orElseThrow().heldOn()
              : List.of(each.period().orElseThrow().knownFrom(), each.ending());
      LocalDate limit = each.due().orElseThrow().date();
      if (each.outcome() == Outcome.OUTSTANDING
          || each.ending().filter(end -> !limit.isBefore(end.day())).isEmpty()) {
        earliest.merge(
            List.of(oneReview), limit, (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return earliest.values().stream().filter(limit -> !limit.isAfter(lastDay)).toList();
  }
}
