package org.duecare.cli.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Series;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.MonthlyDemand;
import org.duecare.report.picture.Chart;
import org.duecare.report.picture.Chart.Kind;
import org.duecare.report.picture.Chart.Scale;

/** Which chart shows which figures. */
public final class FigureCharts {

  /** More bars than these nobody compares. */
  private static final int MOST_BARS = 40;

  private static final int DECIMALS = 1;

  private FigureCharts() {}

  /**
   * The chart of figures: bars for the parts of a whole and for measures of one period, a line for
   * one figure over several periods.
   *
   * @param figures a breakdown, a series, a measure, timeliness, a population, a forecast, a
   *     collection of measures or of populations, or a map with numbers or measures
   * @return the chart
   * @throws IllegalArgumentException if nothing of the kind is given, or nothing to draw
   */
  public static TitledChart of(Object figures) {
    if (figures instanceof Breakdown<?, ?> breakdown) {
      return parts(breakdown);
    } else if (figures instanceof Population population) {
      return parts(population.byPlacement());
    } else if (figures instanceof Series<?> series) {
      return measures(series.figures());
    } else if (figures instanceof Measure<?> measure) {
      return measures(List.of(measure));
    } else if (figures instanceof Timeliness timeliness) {
      return measures(
              timeliness.measures().stream().filter(each -> each.ratio().isPresent()).toList())
          .named("timeliness", titled("Timeliness of reviews", timeliness.year()));
    } else if (figures instanceof DemandForecast forecast) {
      return forecast(forecast);
    } else if (figures instanceof Stream<?> several) {
      return several(several.toList());
    } else if (figures instanceof Map<?, ?> map) {
      return map(map);
    } else if (figures instanceof Collection<?> several) {
      return several(several);
    }
    throw notDrawn(figures);
  }

  private static IllegalArgumentException notDrawn(Object figures) {
    return new IllegalArgumentException(
        "no chart of "
            + figures.getClass().getSimpleName()
            + "; a breakdown, series, measure, timeliness, population, forecast, a list of"
            + " measures or of populations, or a map with numbers is allowed");
  }

  private static <K> TitledChart parts(Breakdown<K, ?> breakdown) {
    Measure<?> whole = breakdown.whole();
    List<Map.Entry<String, BigDecimal>> bars = new ArrayList<>();
    for (K part : breakdown.parts()) {
      long number = breakdown.part(part).numerator();
      if (number > 0) {
        bars.add(Map.entry(words(part), BigDecimal.valueOf(number)));
      }
    }
    String title = titled(whole.id(), whole.period()) + leftOut(whole);
    return bars(whole.id(), whole.unit(), title, Scale.NUMBER, bars);
  }

  private static TitledChart several(Collection<?> several) {
    List<Measure<?>> measures = new ArrayList<>();
    for (Object each : several) {
      if (each instanceof Measure<?> measure) {
        measures.add(measure);
      } else if (each instanceof Population population) {
        measures.add(population.lookedAfter());
      } else if (each instanceof Timeliness timeliness) {
        measures.add(timeliness.reviewsInTime());
      } else {
        throw notDrawn(each);
      }
    }
    return measures(measures);
  }

  /** One figure of several periods is a line; different figures are bars. */
  private static TitledChart measures(List<? extends Measure<?>> measures) {
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("nothing to draw: no figure is given");
    }
    boolean shares = measures.stream().allMatch(each -> each.ratio().isPresent());
    boolean counts = measures.stream().noneMatch(each -> each.ratio().isPresent());
    if (!shares && !counts) {
      throw new IllegalArgumentException(
          "shares and numbers in one chart: only one of the two is allowed, as those with"
              + " ratio().isPresent()");
    }
    Scale scale = shares ? Scale.PERCENT : Scale.NUMBER;
    Measure<?> first = measures.get(0);
    boolean one = measures.stream().allMatch(each -> each.id().equals(first.id()));
    boolean periods = measures.stream().map(Measure::period).distinct().count() > 1;
    if (one && periods) {
      return lines(
          first.id(),
          first.id(),
          measures.stream().map(each -> words(each.period()) + leftOut(each)).toList(),
          List.of(series(first.id(), measures, FigureCharts::number)),
          scale);
    }
    List<Map.Entry<String, BigDecimal>> bars = new ArrayList<>();
    for (Measure<?> each : measures) {
      String name = periods ? each.id() + ", " + words(each.period()) : each.id();
      number(each).ifPresent(value -> bars.add(Map.entry(name + leftOut(each), value)));
    }
    String id = measures.size() == 1 ? first.id() : "measures";
    String title = one ? first.id() : "Measures";
    return bars(id, id, periods ? title : titled(title, first.period()), scale, bars);
  }

  /** No number stands without those that had to be left out of it. */
  private static String leftOut(Measure<?> measure) {
    return measure.leftOut() == 0 ? "" : " (" + measure.leftOut() + " left out)";
  }

  private static Optional<BigDecimal> number(Measure<?> measure) {
    if (measure.ratio().isPresent()) {
      return measure.percent(DECIMALS);
    }
    return Optional.of(
        measure
            .rate()
            .map(rate -> rate.value(DECIMALS))
            .orElse(BigDecimal.valueOf(measure.numerator())));
  }

  private static TitledChart forecast(DemandForecast forecast) {
    List<MonthlyDemand> demand = forecast.demand();
    boolean exact =
        demand.stream()
            .allMatch(each -> each.reviews().low().compareTo(each.reviews().high()) == 0);
    Chart.Series likely = series("likely", demand, each -> Optional.of(each.reviews().likely()));
    return lines(
        "reviews-ahead",
        "Reviews of the twelve months after " + forecast.asOf() + notFollowed(forecast),
        demand.stream().map(each -> words(each.month())).toList(),
        exact
            ? List.of(likely)
            : List.of(
                series("low", demand, each -> Optional.of(each.reviews().low())),
                likely,
                series("high", demand, each -> Optional.of(each.reviews().high()))),
        Scale.NUMBER);
  }

  private static String notFollowed(DemandForecast forecast) {
    int children = forecast.notFollowed().size();
    return children == 0 ? "" : " (children not followed: " + children + ")";
  }

  private static TitledChart map(Map<?, ?> map) {
    if (!map.isEmpty() && map.values().stream().allMatch(Measure.class::isInstance)) {
      return several(map.values());
    }
    List<Map.Entry<String, BigDecimal>> bars = new ArrayList<>();
    for (Map.Entry<?, ?> each : map.entrySet()) {
      if (!(each.getValue() instanceof Number number)) {
        throw notDrawn(each.getValue());
      }
      bars.add(Map.entry(words(each.getKey()), new BigDecimal(number.toString())));
    }
    return bars("numbers", "numbers", "Numbers", Scale.NUMBER, bars);
  }

  private static TitledChart bars(
      String id, String name, String title, Scale scale, List<Map.Entry<String, BigDecimal>> bars) {
    if (bars.isEmpty() || bars.size() > MOST_BARS) {
      throw new IllegalArgumentException(
          "chart of " + bars.size() + " bars; 1 to " + MOST_BARS + " are allowed");
    }
    if (bars.stream().anyMatch(bar -> bar.getValue().signum() < 0)) {
      throw new IllegalArgumentException("bar of a number below 0; 0 or more is allowed");
    }
    return new TitledChart(
        id,
        title,
        new Chart(
            Kind.BARS,
            scale,
            bars.stream().map(Map.Entry::getKey).toList(),
            List.of(series(name, bars, bar -> Optional.of(bar.getValue()))),
            Optional.empty()));
  }

  private static TitledChart lines(
      String id, String title, List<String> categories, List<Chart.Series> series, Scale scale) {
    return new TitledChart(
        id, title, new Chart(Kind.LINES, scale, categories, series, Optional.empty()));
  }

  private static <T> Chart.Series series(
      String name, List<T> all, Function<? super T, Optional<BigDecimal>> number) {
    return new Chart.Series(
        name, all.stream().map(each -> number.apply(each).map(BigDecimal::doubleValue)).toList());
  }

  private static String titled(String title, ReportingPeriod period) {
    return title + ", " + period;
  }

  private static String words(Object category) {
    if (category instanceof ReportingYear year) {
      return Integer.toString(year.lastDay().getYear());
    }
    if (category instanceof ReportingPeriod period) {
      YearMonth month = YearMonth.from(period.firstDay());
      boolean isMonth =
          period.firstDay().equals(month.atDay(1)) && period.lastDay().equals(month.atEndOfMonth());
      return isMonth ? month.toString() : period.toString();
    }
    return Breakdown.words(category);
  }
}
