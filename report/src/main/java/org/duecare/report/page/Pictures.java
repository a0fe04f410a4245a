package org.duecare.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duecare.metrics.workload.Guideline;
import org.duecare.report.picture.Chart;
import org.duecare.report.picture.Chart.Band;
import org.duecare.report.picture.Chart.Kind;
import org.duecare.report.picture.Chart.Scale;
import org.duecare.report.picture.Chart.Series;

/** Chooses which tables have a picture, and draws it of the figures that the table prints. */
final class Pictures {

  /** As many years as can be told apart. */
  private static final int YEARS = 3;

  /** Of longer tables only rows of which there are some are drawn. */
  private static final int MOST_EMPTY = 8;

  /** Bars of the last column, or of the last three, by the id of the table. */
  private static final Map<String, Integer> BARS =
      Map.ofEntries(
          Map.entry("legal-status", 1),
          Map.entry("age", 1),
          Map.entry("home", YEARS),
          Map.entry("officers-by-caseload", 1),
          Map.entry("reviews-falling-due", 1),
          Map.entry("disputes-by-level", YEARS),
          Map.entry("themes", 1),
          Map.entry("reasons-for-lateness", 1),
          Map.entry("ratings-given", YEARS));

  private static final String CASELOAD = "average-caseload-rates";
  private static final String PARTICIPATION = "participation-aged";
  private static final String PARTICIPATION_AS_CODED = "participation-as-coded";

  /** A series, as the table prints it. */
  private record Drawn(String name, List<PageCell> cells) {

    Series numbers() {
      return new Series(name, cells.stream().map(PageCell::number).toList());
    }

    boolean isEmpty() {
      return cells.stream().map(PageCell::number).allMatch(Optional::isEmpty);
    }
  }

  private final PageWords words;
  private final LocalDate lastDay;

  Pictures(PageWords words, LocalDate lastDay) {
    this.words = words;
    this.lastDay = lastDay;
  }

  PageTable addTo(PageTable table) {
    return table.withPicture(picture(table));
  }

  private Optional<PagePicture> picture(PageTable table) {
    String id = table.id();
    if (BARS.containsKey(id)) {
      return bars(table, BARS.getOrDefault(id, 1), Scale.NUMBER);
    } else if (id.equals("reviews-in-time-by-kind-" + lastDay)
        || id.equals("reviews-in-time-by-quarter-" + lastDay)) {
      return bars(table, 1, Scale.PERCENT);
    } else if (id.equals("children-in-care-by-month") || id.equals("reviews-ahead")) {
      return lines(table, row -> tellsMore(row, table), Scale.NUMBER);
    } else if (id.startsWith(PARTICIPATION) || id.equals(PARTICIPATION_AS_CODED)) {
      return lines(table, Pictures::isByReview, Scale.PERCENT);
    }
    return id.equals(CASELOAD) ? caseload(table) : Optional.empty();
  }

  /** A row before another of the same figures would only lie under its line. */
  private static boolean tellsMore(PageRow row, PageTable table) {
    return table.rows().stream()
        .dropWhile(each -> !each.equals(row))
        .skip(1)
        .noneMatch(each -> each.cells().equals(row.cells()));
  }

  private static boolean isByReview(PageRow row) {
    return row.head().id().contains("-by-review-");
  }

  /** The average caseload, in front of what the handbook advises. */
  private Optional<PagePicture> caseload(PageTable table) {
    Guideline handbook = Guideline.iroHandbook2010();
    List<PageRow> rows =
        table.rows().stream()
            .filter(each -> each.head().id().startsWith("caseload-looked-after-per-fte"))
            .toList();
    Band band =
        new Band(
            words.page(
                "picture.guideline",
                handbook.lower().toPlainString(),
                handbook.upper().toPlainString()),
            handbook.lower().doubleValue(),
            handbook.upper().doubleValue());
    return bars(table, rows, 1, Scale.NUMBER, Optional.of(band));
  }

  private Optional<PagePicture> bars(PageTable table, int columns, Scale scale) {
    List<PageRow> rows = table.rows().stream().filter(each -> !each.isTotal()).toList();
    int last = table.columns().size();
    int first = Math.max(0, last - columns);
    List<PageRow> some =
        rows.stream().filter(each -> !isNone(each.cells().subList(first, last))).toList();
    return bars(table, rows.size() > MOST_EMPTY ? some : rows, columns, scale, Optional.empty());
  }

  /** Nothing but nought; what is hidden is something. */
  private static boolean isNone(List<PageCell> cells) {
    return cells.stream().allMatch(each -> each.value().equals("0"));
  }

  private Optional<PagePicture> bars(
      PageTable table, List<PageRow> rows, int columns, Scale scale, Optional<Band> band) {
    int last = table.columns().size();
    List<Drawn> series =
        IntStream.range(Math.max(0, last - columns), last)
            .mapToObj(
                column ->
                    new Drawn(
                        table.columns().get(column).words(),
                        rows.stream().map(row -> row.cells().get(column)).toList()))
            .toList();
    List<String> categories =
        rows.stream()
            .map(
                row ->
                    marked(
                        row.head().words(),
                        series,
                        row.cells().subList(last - series.size(), last)))
            .toList();
    return draw(table, Kind.BARS, scale, categories, series, band);
  }

  /** What is hidden has no bar; the mark says so, and of which series where it is not all. */
  private String marked(String category, List<Drawn> series, List<PageCell> cells) {
    List<String> hidden =
        IntStream.range(0, cells.size())
            .filter(i -> cells.get(i).isHidden())
            .mapToObj(i -> series.get(i).name())
            .toList();
    if (hidden.isEmpty()) {
      return category;
    }
    return hidden.size() == cells.size()
        ? words.page("picture.hidden", category)
        : words.page("picture.hidden-in", category, String.join(", ", hidden));
  }

  private Optional<PagePicture> lines(PageTable table, Predicate<PageRow> shown, Scale scale) {
    List<PageRow> rows = table.rows().stream().filter(shown).toList();
    List<Drawn> series =
        rows.stream().map(row -> new Drawn(row.head().words(), row.cells())).toList();
    List<String> categories = table.columns().stream().map(PageHeader::words).toList();
    Kind kind = categories.size() == 1 ? Kind.BARS : Kind.LINES;
    return draw(table, kind, scale, categories, series, Optional.empty());
  }

  private Optional<PagePicture> draw(
      PageTable table,
      Kind kind,
      Scale scale,
      List<String> categories,
      List<Drawn> series,
      Optional<Band> band) {
    if (categories.isEmpty() || series.stream().allMatch(Drawn::isEmpty)) {
      return Optional.empty();
    }
    Chart chart =
        new Chart(kind, scale, categories, series.stream().map(Drawn::numbers).toList(), band);
    String told = description(chart, series);
    boolean isRounded =
        series.stream().flatMap(each -> each.cells().stream()).anyMatch(PageCell::isRounded);
    return Optional.of(
        new PagePicture(
            table.title(),
            isRounded ? told + " " + words.page("picture.rounded") : told,
            chart.draw()));
  }

  private String description(Chart chart, List<Drawn> series) {
    List<String> sentences = new ArrayList<>();
    for (Drawn each : series) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < chart.categories().size(); i++) {
        values.add(
            words.page("picture.value", chart.categories().get(i), said(each.cells().get(i))));
      }
      sentences.add(words.page("picture.series", each.name(), String.join(", ", values)));
    }
    chart.band().ifPresent(band -> sentences.add(band.name()));
    return sentences.stream().collect(Collectors.joining(". ", "", "."));
  }

  /** A figure that there is not is not one that is hidden. */
  private String said(PageCell cell) {
    return cell.text().isEmpty() ? words.page("picture.none") : cell.text();
  }
}
