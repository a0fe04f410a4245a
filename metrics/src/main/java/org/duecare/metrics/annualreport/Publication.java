package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.measure.Measure;

/** Publishes a section. Not thread-safe. */
final class Publication {

  private static final Phrase POSTS = Phrase.of("unit.posts");
  private static final Phrase FEW_OFFICERS = Content.notToBePublished("few-officers");
  private static final String GUIDELINE = "statement.guideline";
  private static final Set<String> OF_FORECAST = Set.of("statement.forecast", "statement.assumed");

  private final Section section;
  private final DisclosureControl control;
  private final ToldElsewhere elsewhere;
  private final List<PublishedParts> tables = new ArrayList<>();
  private final List<PublishedValue> values = new ArrayList<>();
  private final List<PublishedAmounts> amounts = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();

  /** Whether so few officers are at work that their posts would tell of them. */
  private final boolean fewOfficers;

  Publication(
      Section section, DisclosureControl control, ToldElsewhere elsewhere, boolean fewOfficers) {
    this.section = section;
    this.control = control;
    this.elsewhere = elsewhere;
    this.fewOfficers = fewOfficers;
  }

  PublishedSection section() {
    section.tables().forEach(this::table);
    return new PublishedSection(
        section.id(),
        section.text(),
        statements(),
        tables,
        values,
        amounts,
        section.targets(),
        withheld,
        section.gaps());
  }

  /**
   * On which side of the guideline few officers are tells of each of them; and what is not
   * published rests on nothing.
   */
  private List<Phrase> statements() {
    boolean withoutForecast =
        withheld.stream().anyMatch(each -> each.table().equals(ToldElsewhere.AHEAD));
    List<Phrase> told = new ArrayList<>();
    for (Phrase each : section.statements()) {
      if (fewOfficers && each.key().startsWith(GUIDELINE)) {
        withheld.add(new Withheld("average-caseload", Phrase.of("beside-guideline"), FEW_OFFICERS));
      } else if (!withoutForecast || !OF_FORECAST.contains(each.key())) {
        told.add(each);
      }
    }
    return told;
  }

  private void table(FigureTable table) {
    Optional<Phrase> reason =
        table.reasonForService().or(() -> elsewhere.reason(table)).or(() -> ofOfficers(table));
    if (reason.isPresent()) {
      withheld.add(Withheld.of(table, reason.orElseThrow()));
      return;
    }
    if (elsewhere.tellsOnlyWhole(table)) {
      wholeAndRates(table);
      return;
    }
    if (elsewhere.tellsOnlyRoughly(table)) {
      counts(table, CountsOf.partsAlone(table), control.withRounding(FallingDueTies.ROUGHLY));
      return;
    }
    switch (table.shape()) {
      case PARTS -> parts(table);
      case SHARES -> counts(table, CountsOf.shares(table), control);
      case LIST -> list(table);
    }
  }

  /** The whole with its rate, and of its parts the rates, so roughly that no count is told. */
  private void wholeAndRates(FigureTable table) {
    List<MeasureRow> rows = table.measureRows();
    rows.get(0).figures().forEach(each -> value(table, MeasureWords.label(each), each));
    rows.subList(1, rows.size()).stream()
        .flatMap(row -> row.figures().stream())
        .flatMap(
            each ->
                PublishedValue.roughly(table.id(), MeasureWords.label(each), each, control)
                    .stream())
        .forEach(values::add);
  }

  private Optional<Phrase> ofOfficers(FigureTable table) {
    return fewOfficers && table.id().equals("officers-by-caseload")
        ? Optional.of(FEW_OFFICERS)
        : Optional.empty();
  }

  private void list(FigureTable table) {
    for (FigureRow row : table.rows()) {
      if (row instanceof AmountRow amount) {
        amount(table, amount);
      } else if (row instanceof MeasureRow measures) {
        measures.figures().forEach(each -> value(table, row.label(), each));
      }
    }
  }

  private void amount(FigureTable table, AmountRow amount) {
    if (fewOfficers && amount.unit().equals(POSTS)) {
      withheld.add(new Withheld(table.id(), amount.label(), FEW_OFFICERS));
    } else {
      amounts.add(new PublishedAmounts(table.id(), amount));
    }
  }

  private void value(FigureTable table, Phrase label, Measure<?> figure) {
    elsewhere
        .reason(figure)
        .ifPresentOrElse(
            reason ->
                withheld.add(
                    new Withheld(
                        table.id(), Phrase.of("figure-of", label, figure.period()), reason)),
            () -> values.add(PublishedValue.of(table.id(), label, figure, control)));
  }

  /**
   * A total is printed elsewhere, too: of children by sex it is the number of children. So a table
   * of which a total would have to go tells too much with it.
   */
  private Optional<PublishedTable> counts(
      FigureTable table, CountTable counts, DisclosureControl protection) {
    PublishedTable published = protection.publish(counts);
    if (!published.hiddenTotals().isEmpty()) {
      withheld.add(Withheld.of(table, Content.notToBePublished("total-hidden")));
      return Optional.empty();
    }
    Map<String, Phrase> labels = new LinkedHashMap<>();
    table.measureRows().forEach(row -> labels.put(row.id(), row.label()));
    labels.put(CountsOf.NOT_KNOWN, PartWords.NOT_KNOWN);
    labels.keySet().retainAll(published.rows());
    tables.add(new PublishedParts(table.id(), table.title(), labels, published));
    return Optional.of(published);
  }

  /** With the rates of which the counts are printed in the table. */
  private void parts(FigureTable table) {
    Optional<PublishedTable> published = counts(table, CountsOf.parts(table), control);
    published.ifPresent(
        counts -> {
          for (MeasureRow row : table.measureRows()) {
            for (Measure<?> each : row.figures()) {
              if (each.rate().isPresent() && isPrinted(table, row, each, counts)) {
                values.add(PublishedValue.of(table.id(), MeasureWords.label(each), each, control));
              }
            }
          }
        });
  }

  private static boolean isPrinted(
      FigureTable table, MeasureRow row, Measure<?> figure, PublishedTable counts) {
    return row.equals(table.measureRows().get(0))
        || !counts.count(row.id(), figure.period().lastDay().toString()).isHidden();
  }
}
