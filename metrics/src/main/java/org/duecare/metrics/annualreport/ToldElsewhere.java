package org.duecare.metrics.annualreport;

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
  private static final String IN_CARE = "children-in-care";
  private static final String LOOKED_AFTER = "looked-after";
  private static final String IN_TIME = "reviews-in-time";
  private static final String FALLING_DUE = "reviews-falling-due";
  static final String AHEAD = "reviews-ahead";
  private static final String LEFT = "time-in-care-ended";
  private static final String HELD = "reviews-held";
  private static final String OVERDUE = "reviews-overdue";
  private static final String CASELOAD = "average-caseload";

  private final AnnualReport report;
  private final DisclosureControl control;
  private final Set<String> tables = new HashSet<>();

  /** Of which the whole may be counted, though its parts may not. */
  private final Set<String> wholes = new HashSet<>();

  /** Of which the parts may be told roughly, and the whole not at all. */
  private final Set<String> rough = new HashSet<>();

  /** By {@link StatedFigure#id}: a figure of a year. */
  private final Set<String> figures = new HashSet<>();

  ToldElsewhere(AnnualReport report, DisclosureControl control) {
    this.report = report;
    this.control = control;
    movements();
    startsNotKnown();
    ratings();
    disputes();
    themes();
    ahead();
    overdue();
    shortBreaks();
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

  /** Whether of a table the parts may be counted in tens, and the whole may not. */
  boolean tellsOnlyRoughly(FigureTable table) {
    return rough.contains(table.id());
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
    List<Measure<?>> all = figuresOf(IN_CARE);
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
                    StatedFigure.id(LOOKED_AFTER, lastDay),
                    StatedFigure.id(LOOKED_AFTER, before))
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .anyMatch(this::isHidden);
        if (isHidden) {
          figures.addAll(movements);
          tables.add(LEFT);
          tables.add("children-in-care-by-month");
        }
      }
    }
  }

  /**
   * Of whom it is not known since when they are in care, nobody comes: by how many they are fewer
   * than the year before, so many left.
   */
  private void startsNotKnown() {
    Map<LocalDate, Measure<?>> there = byDay("time-in-care", "duration");
    byDay(LEFT, "ends-duration")
        .forEach(
            (day, ended) -> {
              @Nullable Measure<?> now = there.get(day);
              @Nullable Measure<?> before = there.get(ended.period().firstDay().minusDays(1));
              boolean told =
                  now != null
                      && before != null
                      && before.leftOut() - now.leftOut() == ended.leftOut();
              if (told && isUnclear(LEFT)) {
                tables.add(LEFT);
              }
            });
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
        report.table(AHEAD).stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row instanceof AmountRow amounts ? Stream.of(amounts) : Stream.of())
            .flatMap(row -> row.amounts().values().stream())
            .anyMatch(amount -> SmallAmount.isSmall(amount, control));
    if (few || isUnclear(FALLING_DUE)) {
      tables.add(AHEAD);
    }
  }

  /**
   * The forecast has them in its first month, beside those that fall due in it, and the reviews
   * after them in later ones. A child not all of whose reviews were in time had one late or has one
   * overdue. A child in care has one that is overdue or one that falls due, as a rule.
   */
  private void overdue() {
    figuresOf(HELD).stream()
        .filter(each -> each.id().equals(OVERDUE))
        .filter(this::isHidden)
        .forEach(
            overdue -> {
              withholdOf("ratings-beside-disputes", "overdue-reviews-on-green-plan", overdue);
              withholdOf(IN_TIME, ALL_IN_TIME, overdue);
              if (report.year().lastDay().equals(overdue.period().lastDay())) {
                tellFallingDue(fallingDue().leaveOpen(overdue.numerator(), -1));
              }
            });
  }

  /**
   * Where the reviews of children on short breaks are known, too, all reviews to be held are one
   * for each child in care or on short breaks.
   */
  private void shortBreaks() {
    LocalDate day = report.year().lastDay();
    @Nullable Measure<?> breaks = byDay(IN_CARE, "short-breaks").get(day);
    @Nullable Measure<?> inCare = byDay(IN_CARE, LOOKED_AFTER).get(day);
    @Nullable Measure<?> overdue = byDay(HELD, OVERDUE).get(day);
    if (breaks == null || inCare == null || overdue == null) {
      return;
    }
    long toBeHeld = overdue.numerator() + overdue.leftOut() + fallingDue().all();
    boolean told = toBeHeld == inCare.numerator() + breaks.numerator();
    if (told && !control.publish(overdue).leftOut().isHidden()) {
      Stream.of(breaks, inCare)
          .filter(this::isHidden)
          .map(hidden -> fallingDue().leaveOpen(hidden.numerator(), 1))
          .forEach(this::tellFallingDue);
    }
  }

  private FallingDueTies fallingDue() {
    List<Measure<?>> months =
        report.table(FALLING_DUE).map(FigureTable::measureRows).orElse(List.of()).stream()
            .skip(1)
            .<Measure<?>>flatMap(row -> row.figures().stream())
            .toList();
    return new FallingDueTies(months, control);
  }

  /** Roughly or, where even so too much were told, not at all; and the forecast begins with it. */
  private void tellFallingDue(boolean roughly) {
    (roughly ? rough : tables).add(FALLING_DUE);
    tables.add(AHEAD);
  }

  /** The reviews in time are those judged, without those that are late for a reason. */
  private void lateness() {
    boolean hidden =
        figuresOf(IN_TIME).stream()
            .filter(each -> each.id().equals(IN_TIME))
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
    Map<LocalDate, Measure<?>> inTime = byDay(IN_TIME, IN_TIME);
    Map<LocalDate, Measure<?>> never = byDay(IN_TIME, "reviews-never-held");
    byDay(IN_TIME, "reviews-due-in-time")
        .forEach(
            (day, limits) -> {
              @Nullable Measure<?> reviews = inTime.get(day);
              @Nullable Measure<?> missed = never.get(day);
              if (isHidden(limits)
                  || (reviews != null && isHidden(reviews))
                  || (missed != null && (isHidden(missed) || isSmall(metLate(limits, missed))))) {
                figures.add(StatedFigure.id(limits));
                withholdOf(IN_TIME, ALL_IN_TIME, limits);
              }
            });
    byDay(IN_TIME, ALL_IN_TIME).values().stream()
        .filter(each -> !control.publish(each).hidden().isEmpty())
        .forEach(each -> figures.add(StatedFigure.id(each)));
  }

  private static long metLate(Measure<?> limits, Measure<?> never) {
    return limits.denominator().orElse(0) - limits.numerator() - never.numerator();
  }

  private Map<LocalDate, Measure<?>> byDay(String table, String figure) {
    Map<LocalDate, Measure<?>> found = new HashMap<>();
    figuresOf(table).stream()
        .filter(each -> each.id().equals(figure))
        .forEach(each -> found.put(each.period().lastDay(), each));
    return found;
  }

  private void caseload() {
    Optional<Measure<?>> children =
        Optional.ofNullable(byDay(IN_CARE, LOOKED_AFTER).get(report.year().lastDay()));
    CaseloadTies ties = new CaseloadTies(figuresOf(CASELOAD), children, control);
    if (children.filter(this::isHidden).isPresent()) {
      tables.add(CASELOAD);
    } else if (ties.tellSmallNumbers() || (ties.areOfBothKinds() && isUnclear(CASELOAD))) {
      (ties.leaveOpen() ? wholes : tables).add(CASELOAD);
    }
  }

  private boolean isSmall(long count) {
    return SmallAmount.isSmall(count, control);
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
