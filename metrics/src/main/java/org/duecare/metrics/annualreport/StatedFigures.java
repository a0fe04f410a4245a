package org.duecare.metrics.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duecare.metrics.annualreport.FigureTable.Shape;
import org.duecare.metrics.audit.ExhibitReference;
import org.duecare.metrics.audit.PartsOfWhole;
import org.duecare.metrics.audit.PercentagesOfWhole;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Report;
import org.duecare.metrics.measure.Measure;

/** The figures of a report as the audit takes them, and what they have to do with each other. */
final class StatedFigures {

  /** The row in which the posts of the team stand. */
  static final String FULL_TIME_EQUIVALENT = "posts-full-time-equivalent";

  /** Whose cases, with those left out, are all children looked after. */
  private static final Set<String> ALL_CHILDREN =
      Set.of("legal-status", "sex", "age", "duration", "placement");

  private final AnnualReport report;
  private final StatedFigure figures = new StatedFigure();
  private final List<Relation> relations = new ArrayList<>();
  private final Set<String> exhibits = new TreeSet<>();

  StatedFigures(
      AnnualReport report,
      Map<ReportSection, List<String>> exhibits,
      Map<ReportSection, List<String>> references) {
    this.report = report;
    exhibits.values().forEach(this.exhibits::addAll);
    references.forEach(
        (section, names) ->
            names.forEach(name -> relations.add(new ExhibitReference(name, section.id()))));
  }

  Report report() {
    // What others refer to is stated before them, whatever the section.
    report.sections().forEach(this::counts);
    report.sections().forEach(this::tables);
    relations.addAll(figures.relations());
    Report.Builder builder = Report.builder("annual report " + report.year());
    figures.all().forEach(builder::figures);
    relations.forEach(builder::relations);
    exhibits.forEach(builder::exhibits);
    return builder.build();
  }

  private void counts(Section section) {
    for (FigureTable table : section.tables()) {
      exhibits.add(table.id());
      for (FigureRow row : table.rows()) {
        if (row instanceof AmountRow amount) {
          figures.amount(amount, section.id());
        } else if (row instanceof MeasureRow measures) {
          measures.figures().stream()
              .filter(each -> each.ratio().isEmpty() && each.rate().isEmpty())
              .forEach(each -> figures.count(each, section.id()));
        }
      }
    }
  }

  private void tables(Section section) {
    for (FigureTable table : section.tables()) {
      List<MeasureRow> rows = table.measureRows();
      if (table.shape() == Shape.PARTS) {
        rows.get(0).figures().forEach(whole -> parts(whole, rows, section.id()));
      } else {
        rows.stream()
            .flatMap(row -> row.figures().stream())
            .forEach(each -> figures.value(each, section.id()));
      }
      if (table.shape() == Shape.SHARES) {
        shares(rows);
      }
    }
  }

  private void parts(Measure<?> whole, List<MeasureRow> rows, ReportSection section) {
    LocalDate day = whole.period().lastDay();
    String wholeId = figures.count(whole, section);
    whole.rate().ifPresent(any -> figures.value(whole, section));
    List<String> counts = new ArrayList<>();
    List<String> percentages = new ArrayList<>();
    for (MeasureRow row : rows.subList(1, rows.size())) {
      row.endingOn(day)
          .ifPresent(
              part -> {
                counts.add(figures.count(part, section));
                part.rate().ifPresent(any -> figures.value(part, section));
                figures.percentage(part, wholeId, section).ifPresent(percentages::add);
              });
    }
    if (!counts.isEmpty()) {
      relations.add(PartsOfWhole.of(wholeId, counts.toArray(String[]::new)));
    }
    if (!percentages.isEmpty()) {
      relations.add(PercentagesOfWhole.of(percentages.toArray(String[]::new)).ofAll(wholeId));
    }
    String all = StatedFigure.id("looked-after", day);
    if (ALL_CHILDREN.contains(whole.id()) && figures.isStated(all)) {
      relations.add(PartsOfWhole.of(all, wholeId, figures.leftOut(whole, section)));
    }
  }

  private void shares(List<MeasureRow> rows) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (MeasureRow row : rows.subList(1, rows.size())) {
      String id = StatedFigure.id(row.figures().get(0));
      parts.computeIfAbsent("", key -> new ArrayList<>()).add(id);
      parts
          .computeIfAbsent(StatedFigure.DENOMINATOR, key -> new ArrayList<>())
          .add(id + StatedFigure.DENOMINATOR);
    }
    String whole = StatedFigure.id(rows.get(0).figures().get(0));
    parts.forEach(
        (suffix, ids) ->
            relations.add(PartsOfWhole.of(whole + suffix, ids.toArray(String[]::new))));
  }
}
