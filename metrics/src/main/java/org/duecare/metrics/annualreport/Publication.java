package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.measure.Measure;
import org.jspecify.annotations.Nullable;

/** Publishes a section. Not thread-safe. */
final class Publication {

  private static final String NOT_KNOWN = "(not known)";

  private final Section section;
  private final DisclosureControl control;
  private final Map<String, PublishedTable> tables = new LinkedHashMap<>();
  private final List<PublishedValue> values = new ArrayList<>();
  private final List<AmountRow> amounts = new ArrayList<>();
  private final List<String> notPublished = new ArrayList<>();

  /** Whether so few officers are at work that their posts would tell of them. */
  private final boolean fewOfficers;

  Publication(Section section, DisclosureControl control, boolean fewOfficers) {
    this.section = section;
    this.control = control;
    this.fewOfficers = fewOfficers;
  }

  PublishedSection section() {
    section.tables().forEach(this::table);
    return new PublishedSection(
        section.id(),
        section.text(),
        section.statements(),
        tables,
        values,
        amounts,
        notPublished,
        section.gaps());
  }

  private void table(FigureTable table) {
    if (table.audience() == Audience.SERVICE) {
      notPublished.add(
          table.title() + ": not published, " + table.reasonForService().orElseThrow());
      return;
    }
    switch (table.shape()) {
      case PARTS -> {
        counts(table, parts(table));
        rates(table);
      }
      case SHARES -> counts(table, shares(table));
      case LIST -> list(table);
    }
  }

  private void list(FigureTable table) {
    for (FigureRow row : table.rows()) {
      if (row instanceof AmountRow amount) {
        if (fewOfficers && amount.unit().equals(TeamSections.POSTS)) {
          notPublished.add(amount.label() + ": not published, the officers are few");
        } else {
          amounts.add(amount);
        }
      } else if (row instanceof MeasureRow measures) {
        measures.figures().stream()
            .map(each -> PublishedValue.of(row.label(), each, control))
            .forEach(values::add);
      }
    }
  }

  /**
   * A total is printed elsewhere, too: of children by sex it is the number of children. So a table
   * of which a total would have to go tells too much with it.
   */
  private void counts(FigureTable table, CountTable counts) {
    PublishedTable published = control.publish(counts);
    if (published.hiddenTotals().isEmpty()) {
      tables.put(table.title(), published);
    } else {
      notPublished.add(
          table.title() + ": not published, for its total would have to be hidden, too");
    }
  }

  /** The rates of which the counts are printed in the table. */
  private void rates(FigureTable table) {
    @Nullable PublishedTable published = tables.get(table.title());
    if (published == null) {
      return;
    }
    for (MeasureRow row : table.measureRows()) {
      for (Measure<?> each : row.figures()) {
        String year = each.period().lastDay().toString();
        boolean isWhole = row.equals(table.measureRows().get(0));
        if (each.rate().isPresent()
            && (isWhole || !published.count(row.label(), year).isHidden())) {
          values.add(PublishedValue.of(each.definition(), each, control));
        }
      }
    }
  }

  /**
   * The columns are years. Those of whom the part is not known are a part, so that none is told.
   */
  private static CountTable parts(FigureTable table) {
    List<MeasureRow> rows = table.measureRows();
    List<Measure<?>> wholes = rows.get(0).figures();
    CountTable counts =
        CountTable.withColumns(
                wholes.stream()
                    .map(each -> each.period().lastDay().toString())
                    .toArray(String[]::new))
            .withTotals(CountTable.Total.COLUMNS);
    for (MeasureRow row : rows.subList(1, rows.size())) {
      counts = counts.row(row.label(), numerators(row.figures()));
    }
    long[] leftOut = wholes.stream().mapToLong(Measure::leftOut).toArray();
    return wholes.stream().anyMatch(each -> each.leftOut() > 0)
        ? counts.row(NOT_KNOWN, leftOut)
        : counts;
  }

  private static long[] numerators(List<Measure<?>> figures) {
    return figures.stream().mapToLong(Measure::numerator).toArray();
  }

  private static CountTable shares(FigureTable table) {
    CountTable counts = CountTable.withColumns("counted", "not counted");
    List<MeasureRow> rows = table.measureRows();
    for (MeasureRow row : rows.subList(1, rows.size())) {
      Measure<?> share = row.figures().get(0);
      long others = share.denominator().orElseThrow() - share.numerator();
      counts = counts.row(row.label(), share.numerator(), others);
    }
    return counts;
  }
}
