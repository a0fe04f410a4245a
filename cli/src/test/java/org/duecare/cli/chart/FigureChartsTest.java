package org.duecare.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.cli.council.BundledCouncil;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.files.ssda903.ReadingOptions;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Series;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.Estimate;
import org.duecare.metrics.workload.ExpectedFlows;
import org.duecare.report.picture.Chart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FigureChartsTest {

  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
  private static final ExpectedFlows FLOWS =
      new ExpectedFlows(Estimate.of(10, 20, 30), Estimate.of(10, 20, 30));
  private static final List<Timeliness> TIMELINESS = new ArrayList<>();
  private static final List<Population> POPULATIONS = new ArrayList<>();
  private static DemandForecast forecast;

  @BeforeAll
  static void read() throws Exception {
    Ssda903Return council = BundledCouncil.read(ReadingOptions.standard()).value();
    CarePlanning england = CarePlanning.england();
    List<CareHistory> histories = council.histories().toList();
    for (int ending : new int[] {2025, 2026}) {
      ReportingYear year = ReportingYear.ending(ending);
      TIMELINESS.add(
          histories.stream()
              .map(history -> england.reviews(history, year.lastDay()))
              .collect(Timeliness.in(year)));
      POPULATIONS.add(council.children(ChildFacts::new).collect(Population.in(year)));
    }
    forecast = DemandForecast.of(england, histories, TUE_2026_03_31);
  }

  private static Chart chart(Object figures) {
    return FigureCharts.of(figures).chart();
  }

  private static List<Optional<Double>> values(Object figures) {
    return chart(figures).series().get(0).values();
  }

  @Test
  void partsOfAWholeAreBarsOfThoseThatAreThere() {
    TitledChart age = FigureCharts.of(POPULATIONS.get(1).byAge());
    assertThat(age.id()).isEqualTo("age");
    assertThat(age.title()).isEqualTo("age, 2026-03-31");
    assertThat(age.chart().kind()).isEqualTo(Chart.Kind.BARS);
    assertThat(age.chart().categories())
        .containsExactly("under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over");
    assertThat(values(POPULATIONS.get(1).byAge())).contains(Optional.of(112.0));
    assertThat(chart(POPULATIONS.get(1).byLegalStatus()).categories())
        .contains("full care order")
        .doesNotContain("short break");
    assertThat(FigureCharts.of(POPULATIONS.get(1)).id()).isEqualTo("placement");
  }

  @Test
  void oneFigureOverTheYearsIsALine() {
    Chart line = chart(TIMELINESS);
    assertThat(line.kind()).isEqualTo(Chart.Kind.LINES);
    assertThat(line.scale()).isEqualTo(Chart.Scale.PERCENT);
    assertThat(line.categories()).containsExactly("2025", "2026");
    assertThat(values(TIMELINESS)).last().isEqualTo(Optional.of(94.3));
    Series<?> series = new Series<>(TIMELINESS.stream().map(Timeliness::reviewsInTime).toList());
    assertThat(chart(series)).isEqualTo(line);
    assertThat(chart(TIMELINESS.stream())).isEqualTo(line);
    assertThat(chart(POPULATIONS).scale()).isEqualTo(Chart.Scale.NUMBER);
    assertThat(values(POPULATIONS)).last().isEqualTo(Optional.of(649.0));
  }

  @Test
  void noFigureStandsWithoutWhatWasLeftOut() {
    ReportingSpan quarter = new ReportingSpan(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30));
    ReportingSpan month = new ReportingSpan(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));
    Definition all = Definition.of("all", "all", "cases", "cases");

    assertThat(chart(List.of(share(all, quarter, 2), share(all, month, 0))).categories())
        .containsExactly("2025-04-01 to 2025-06-30 (2 left out)", "2025-04");
    assertThat(chart(List.of(share(all, month, 3))).categories())
        .containsExactly("all (3 left out)");
    assertThat(
            FigureCharts.of(Breakdown.of(all, month, Map.of("a", List.of(1)), List.of(2, 3)))
                .title())
        .isEqualTo("all, 2025-04-01 to 2025-04-30 (2 left out)");
  }

  private static Measure<Object> share(Definition all, ReportingSpan period, long leftOut) {
    return Measure.ofRatio(all, period, new Ratio(1, 2), leftOut, part -> List.of());
  }

  @Test
  void figuresOfOneYearAreBars() {
    TitledChart year = FigureCharts.of(TIMELINESS.get(1));
    assertThat(year.id()).isEqualTo("timeliness");
    assertThat(year.title()).isEqualTo("Timeliness of reviews, 2025-04-01 to 2026-03-31");
    assertThat(year.chart().categories())
        .containsExactly(
            "reviews-in-time",
            "reviews-due-in-time (10 left out)",
            "children-all-in-time (1 left out)");
    assertThat(FigureCharts.of(TIMELINESS.get(1).reviewsInTime()).id())
        .isEqualTo("reviews-in-time");
    assertThat(values(POPULATIONS.get(1).ratePer10000(60_000))).containsExactly(Optional.of(108.2));
    Measure<?> before = TIMELINESS.get(0).reviewsInTime();
    Measure<?> now = TIMELINESS.get(1).childrenAllInTime();
    assertThat(chart(List.of(before, now)).categories())
        .containsExactly("reviews-in-time, 2025", "children-all-in-time, 2026 (1 left out)");
    assertThat(chart(Map.of("now", now)).categories())
        .containsExactly("children-all-in-time (1 left out)");
  }

  @Test
  void aForecastIsALineOfItsMonths() {
    Chart line = chart(forecast);
    assertThat(line.categories()).hasSize(12).startsWith("2026-04").endsWith("2027-03");
    assertThat(line.series()).hasSize(1);
    assertThat(chart(forecast.withFlows(FLOWS)).series())
        .extracting(Chart.Series::name)
        .containsExactly("low", "likely", "high");
  }

  @Test
  void aForecastSaysWhoseReviewsItLacks() {
    CareHistory unknown =
        CareHistory.builder(ChildId.of("C1"))
            .period(PeriodOfCare.begunBefore(LocalDate.of(2024, 4, 1)))
            .reviewsKnownFrom(LocalDate.of(2024, 4, 1))
            .build();
    assertThat(
            FigureCharts.of(
                    DemandForecast.of(CarePlanning.england(), List.of(unknown), TUE_2026_03_31))
                .title())
        .isEqualTo("Reviews of the twelve months after 2026-03-31 (children not followed: 1)");
    assertThat(
            FigureCharts.of(DemandForecast.of(CarePlanning.england(), List.of(), TUE_2026_03_31))
                .title())
        .isEqualTo("Reviews of the twelve months after 2026-03-31");
  }

  @Test
  void numbersOfAMapAreBars() {
    assertThat(values(Map.of("a", 2.5))).containsExactly(Optional.of(2.5));
    assertThat(chart(Map.of("two\nlines", 1)).categories()).containsExactly("two lines");
  }

  @Test
  void refusesWhatIsNoPicture() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureCharts.of("x"))
        .withMessageStartingWith("no chart of String; a breakdown, series, measure, ");
    assertThatIllegalArgumentException().isThrownBy(() -> FigureCharts.of(List.of("x")));
    assertThatIllegalArgumentException().isThrownBy(() -> FigureCharts.of(Map.of("a", "x")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureCharts.of(List.of()))
        .withMessage("nothing to draw: no figure is given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureCharts.of(Map.of()))
        .withMessage("chart of 0 bars; 1 to 40 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureCharts.of(Map.of("a", -1)))
        .withMessage("bar of a number below 0; 0 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FigureCharts.of(
                    IntStream.range(0, 41)
                        .boxed()
                        .collect(Collectors.toMap(each -> each, each -> each))))
        .withMessage("chart of 41 bars; 1 to 40 are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FigureCharts.of(
                    Stream.of(POPULATIONS.get(1).lookedAfter(), TIMELINESS.get(1).reviewsInTime())))
        .withMessage(
            "shares and numbers in one chart: only one of the two is allowed, as those with"
                + " ratio().isPresent()");
  }
}
