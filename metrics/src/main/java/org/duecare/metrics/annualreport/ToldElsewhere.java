package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Finds what must not be published because figures of other tables, with what everybody knows of
 * how they belong together, would tell what is hidden. Each table is protected for itself; this
 * knows where several speak of the same cases.
 */
final class ToldElsewhere {

  private static final Phrase REASON = Content.notToBePublished("told-elsewhere");

  private static final String ALL_IN_TIME = "children-all-in-time";

  private final AnnualReport report;
  private final DisclosureControl control;
  private final Set<String> tables = new HashSet<>();

  /** Of which the whole may be counted, though its parts may not. */
  private final Set<String> wholes = new HashSet<>();

  /** By {@link StatedFigure#id}: a figure of a year. */
  private final Set<String> figures = new HashSet<>();

  ToldElsewhere(AnnualReport report, DisclosureControl control) {
    this.report = report;
    this.control = control;
    movements();
    ratings();
    disputes();
    themes();
    ahead();
    overdue();
    lateness();
    limits();
    caseload();
  }

  Optional<Phrase> reason(FigureTable table) {
    return tables.contains(table.id()) ? Optional.of(REASON) : Optional.empty();
  }

  /** Whether of a table no part may be counted, and the whole may. */
  boolean tellsOnlyWhole(FigureTable table) {
    return wholes.contains(table.id());
  }

  Optional<Phrase> reason(Measure<?> figure) {
    return figures.contains(StatedFigure.id(figure)) ? Optional.of(REASON) : Optional.empty();
  }

  /**
   * The children of one year and those who came are the children of the next and those who left.
   * The rises from month to month are at most those who came.
   */
  private void movements() {
    Map<String, Measure<?>> byId = new HashMap<>();
    List<Measure<?>> all = figuresOf("children-in-care");
    all.forEach(each -> byId.put(StatedFigure.id(each), each));
    for (Measure<?> starts : all) {
      if (starts.id().equals("starts")) {
        var lastDay = starts.period().lastDay();
        var before = starts.period().firstDay().minusDays(1);
        List<String> movements =
            List.of(StatedFigure.id("starts", lastDay), StatedFigure.id("ends", lastDay));
        boolean isHidden =
            Stream.of(
                    movements.get(0),
                    movements.get(1),
                    StatedFigure.id("looked-after", lastDay),
                    StatedFigure.id("looked-after", before))
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .anyMatch(this::isHidden);
        if (isHidden) {
          figures.addAll(movements);
          tables.add("time-in-care-ended");
          tables.add("children-in-care-by-month");
        }
      }
    }
  }

  /** The red and amber ratings are the base of the share that was not challenged. */
  private void ratings() {
    if (isUnclear("ratings-given")) {
      figuresOf("ratings-beside-disputes").stream()
          .map(StatedFigure::id)
          .filter(id -> id.startsWith("red-or-amber"))
          .forEach(figures::add);
    }
  }

  /** Those never formal are those informal, resolved informally, or closed before. */
  private void disputes() {
    if (isUnclear("disputes-by-level") || isUnclear("disputes-by-stage")) {
      tables.add("disputes-by-stage");
    }
    figuresOf("disputes").stream()
        .filter(each -> each.id().equals("disputes-raised"))
        .filter(this::isHidden)
        .forEach(raised -> withholdOf("ratings-beside-disputes", "disputes-on-green-plan", raised));
  }

  /** Where the disputes of one year have one theme each and those of another several. */
  private void themes() {
    Map<String, Long> sums = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    Collection<Measure<?>> shares =
        report
            .table("themes")
            .filter(table -> table.shape() == FigureTable.Shape.LIST)
            .map(ToldElsewhere::figures)
            .orElse(List.of());
    for (Measure<?> each : shares) {
      String year = each.period().toString();
      sums.merge(year, each.numerator(), Long::sum);
      if (isHidden(each)) {
        hidden.add(year);
      }
    }
    shares.stream()
        .filter(each -> hidden.contains(each.period().toString()))
        .filter(
            each -> sums.getOrDefault(each.period().toString(), 0L) == each.denominator().orElse(0))
        .map(StatedFigure::id)
        .forEach(figures::add);
  }

  /** The reviews ahead of a month are, at first, those that fall due in it. */
  private void ahead() {
    boolean few =
        report.table("reviews-ahead").stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row instanceof AmountRow amounts ? Stream.of(amounts) : Stream.of())
            .flatMap(row -> row.amounts().values().stream())
            .anyMatch(amount -> SmallAmount.isSmall(amount, control));
    if (few || isUnclear("reviews-falling-due")) {
      tables.add("reviews-ahead");
    }
  }

  /**
   * The forecast has them in its first month, beside those that fall due in it, and the reviews
   * after them in later ones. A child not all of whose reviews were in time had one late or has one
   * overdue.
   */
  private void overdue() {
    figuresOf("reviews-held").stream()
        .filter(each -> each.id().equals("reviews-overdue"))
        .filter(this::isHidden)
        .forEach(
            overdue -> {
              withholdOf("ratings-beside-disputes", "overdue-reviews-on-green-plan", overdue);
              withholdOf("reviews-in-time", ALL_IN_TIME, overdue);
              if (report.year().lastDay().equals(overdue.period().lastDay())) {
                tables.add("reviews-ahead");
              }
            });
  }

  /** The reviews in time are those judged, without those that are late for a reason. */
  private void lateness() {
    boolean hidden =
        figuresOf("reviews-in-time").stream()
            .filter(each -> each.id().equals("reviews-in-time"))
            .anyMatch(this::isHidden);
    if (hidden) {
      tables.add("reasons-for-lateness");
    }
  }

  /**
   * The limits that fell in a year are those met in time, those never met and those met late, which
   * are mostly the late reviews of the year; those never met are mostly the reviews overdue. A
   * child not all of whose reviews were in time had one late or has one overdue.
   */
  private void limits() {
    Map<LocalDate, Measure<?>> inTime = byDay("reviews-in-time");
    Map<LocalDate, Measure<?>> never = byDay("reviews-never-held");
    byDay("reviews-due-in-time")
        .forEach(
            (day, limits) -> {
              @Nullable Measure<?> reviews = inTime.get(day);
              @Nullable Measure<?> missed = never.get(day);
              if (isHidden(limits)
                  || (reviews != null && isHidden(reviews))
                  || (missed != null && (isHidden(missed) || isSmall(metLate(limits, missed))))) {
                figures.add(StatedFigure.id(limits));
                withholdOf("reviews-in-time", ALL_IN_TIME, limits);
              }
            });
    byDay(ALL_IN_TIME).values().stream()
        .filter(each -> !control.publish(each).hidden().isEmpty())
        .forEach(each -> figures.add(StatedFigure.id(each)));
  }

  private static long metLate(Measure<?> limits, Measure<?> never) {
    return limits.denominator().orElse(0) - limits.numerator() - never.numerator();
  }

  private Map<LocalDate, Measure<?>> byDay(String figure) {
    Map<LocalDate, Measure<?>> found = new HashMap<>();
    figuresOf("reviews-in-time").stream()
        .filter(each -> each.id().equals(figure))
        .forEach(each -> found.put(each.period().lastDay(), each));
    return found;
  }

  private void caseload() {
    CaseloadTies ties =
        new CaseloadTies(
            figuresOf("average-caseload"),
            figuresOf("children-in-care").stream()
                .filter(each -> each.id().equals("looked-after"))
                .filter(each -> report.year().lastDay().equals(each.period().lastDay()))
                .findFirst(),
            control);
    if (ties.tellSmallNumbers() || (ties.areOfBothKinds() && isUnclear("average-caseload"))) {
      (ties.leaveOpen() ? wholes : tables).add("average-caseload");
    }
  }

  private boolean isSmall(long count) {
    return SmallAmount.isSmall(BigDecimal.valueOf(count), control);
  }

  private void withholdOf(String table, String figure, Measure<?> ofYear) {
    figuresOf(table).stream()
        .filter(each -> each.id().startsWith(figure))
        .filter(each -> each.period().lastDay().equals(ofYear.period().lastDay()))
        .map(StatedFigure::id)
        .forEach(figures::add);
  }

  private boolean isHidden(Measure<?> figure) {
    return control.publish(figure).numerator().isHidden();
  }

  /** Whether anything of a table is hidden, or all of it. */
  private boolean isUnclear(String table) {
    return report
        .table(table)
        .map(each -> control.publish(CountsOf.parts(each)).hidden() > 0)
        .orElse(false);
  }

  private List<Measure<?>> figuresOf(String table) {
    return report.table(table).map(ToldElsewhere::figures).orElse(List.of());
  }

  private static List<Measure<?>> figures(FigureTable table) {
    return table.measureRows().stream().<Measure<?>>flatMap(row -> row.figures().stream()).toList();
  }
}
