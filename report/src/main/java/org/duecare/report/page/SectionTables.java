package org.duecare.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duecare.metrics.annualreport.AmountRow;
import org.duecare.metrics.annualreport.FigureRow;
import org.duecare.metrics.annualreport.FigureTable;
import org.duecare.metrics.annualreport.MeasureRow;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.annualreport.PublishedAmounts;
import org.duecare.metrics.annualreport.PublishedParts;
import org.duecare.metrics.annualreport.PublishedSection;
import org.duecare.metrics.annualreport.PublishedValue;
import org.duecare.metrics.annualreport.Section;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.measure.Measure;

/**
 * The tables of a section. Figures come from the published section; the section itself gives order,
 * titles and definitions.
 */
final class SectionTables {

  private static final String COUNTED = "counted";
  private static final Set<String> OF_SHARES = Set.of(COUNTED, "not-counted", "not-known");
  private static final String SHARE = "share";
  private static final String PER_POST = "-per-fte";
  private static final String REVIEWS_IN_TIME = "reviews-in-time-";

  private final Section section;
  private final PublishedSection published;
  private final Cells cells;
  private final PageWords words;
  private final Definitions definitions;

  SectionTables(
      Section section,
      PublishedSection published,
      Cells cells,
      PageWords words,
      Definitions definitions) {
    this.section = section;
    this.published = published;
    this.cells = cells;
    this.words = words;
    this.definitions = definitions;
  }

  List<PageTable> tables() {
    List<PageTable> tables = new ArrayList<>();
    for (FigureTable table : section.tables()) {
      published.tables().stream()
          .filter(each -> each.id().equals(table.id()))
          .forEach(each -> tables.add(parts(table, each)));
      values(table).ifPresent(tables::add);
    }
    return tables;
  }

  private PageTable parts(FigureTable table, PublishedParts parts) {
    PublishedTable figures = parts.table();
    boolean shares = table.shape() == FigureTable.Shape.SHARES;
    PageCell.Kind kind =
        figures.rounding().isPresent() ? PageCell.Kind.ROUNDED : PageCell.Kind.COUNT;
    Optional<PageDefinition> whole = definition(table, table.rows().get(0).id());
    List<PageRow> rows = new ArrayList<>();
    parts
        .labels()
        .forEach(
            (id, label) ->
                rows.add(
                    PageRow.of(
                        new PageHeader(id, words.say(label), definition(table, id).or(() -> whole)),
                        row(
                            figures.columns().stream().map(c -> figures.count(id, c)).toList(),
                            shares,
                            kind))));
    List<PublishedFigure> totals =
        figures.columns().stream().flatMap(each -> figures.columnTotal(each).stream()).toList();
    if (!totals.isEmpty()) {
      String all = words.say(Phrase.of("part.all"));
      rows.add(
          new PageRow(
              new PageHeader(table.rows().get(0).id(), all, whole),
              row(totals, shares, kind),
              PageRow.Kind.TOTAL));
    }
    ColumnTimes times = new ColumnTimes(table, words);
    List<PageHeader> columns =
        new ArrayList<>(
            figures.columns().stream().map(each -> column(table, each, times)).toList());
    if (shares) {
      columns.add(PageHeader.of(SHARE, words.page("column.share")));
    }
    return new PageTable(
        table.id(),
        words.say(parts.title()),
        words.page("corner"),
        columns,
        rows,
        note(figures),
        Optional.empty());
  }

  private Optional<String> note(PublishedTable figures) {
    List<String> sentences = new ArrayList<>();
    if (figures.hidden() > 0) {
      sentences.add(words.page("note.hidden"));
    }
    figures.rounding().map(Phrase::of).map(words::say).ifPresent(sentences::add);
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private List<PageCell> row(List<PublishedFigure> figures, boolean shares, PageCell.Kind kind) {
    List<PageCell> row =
        new ArrayList<>(figures.stream().map(each -> cells.count(each, kind)).toList());
    if (shares) {
      row.add(cells.share(figures.get(0), figures.get(1)));
    }
    return row;
  }

  private PageHeader column(FigureTable table, String id, ColumnTimes times) {
    if (!OF_SHARES.contains(id)) {
      return PageHeader.of(id, times.head(LocalDate.parse(id)));
    }
    return PageHeader.of(
        id,
        table.id().startsWith(REVIEWS_IN_TIME)
            ? words.page("column." + REVIEWS_IN_TIME + id)
            : words.say(Phrase.of("column." + id)));
  }

  /**
   * A part that is the whole but for one condition, which its head names, has that of the whole.
   */
  private Optional<PageDefinition> definition(FigureTable table, String row) {
    Optional<MeasureRow> whole =
        measures(table, table.rows().get(0).id())
            .filter(any -> table.shape() == FigureTable.Shape.PARTS);
    return measures(table, row)
        .map(
            each -> {
              MeasureRow defined =
                  whole.filter(all -> sentence(each).startsWith(sentence(all) + "; ")).orElse(each);
              return definitions.of(defined, label(table, defined));
            });
  }

  /** The first row of a table of parts is its whole, which is called what the table is. */
  private String label(FigureTable table, MeasureRow row) {
    boolean isWhole =
        table.shape() != FigureTable.Shape.LIST && row.id().equals(table.rows().get(0).id());
    return words.say(isWhole ? table.title() : row.label());
  }

  /** Some definitions name the year that they are of. */
  private static String sentence(MeasureRow row) {
    return row.figures().get(row.figures().size() - 1).definition();
  }

  private static Optional<MeasureRow> measures(FigureTable table, String id) {
    for (FigureRow each : table.rows()) {
      if (each instanceof MeasureRow measures && measures.id().equals(id)) {
        return Optional.of(measures);
      }
    }
    return Optional.empty();
  }

  /** Figures that stand for themselves, beside a table of parts the rates of its counts. */
  private Optional<PageTable> values(FigureTable table) {
    Map<String, PageHeader> heads = new LinkedHashMap<>();
    Map<String, Map<LocalDate, PageCell>> rows = new LinkedHashMap<>();
    ColumnTimes times = new ColumnTimes(table, words);
    for (PublishedValue each : published.values()) {
      if (each.table().equals(table.id())) {
        String id = each.figure().id();
        Optional<MeasureRow> row = measures(table, id);
        String label = words.say(each.label());
        heads.computeIfAbsent(
            id,
            any ->
                new PageHeader(
                    id,
                    row.map(its -> times.row(its, label)).orElse(label),
                    definition(table, id)));
        rows.computeIfAbsent(id, any -> new LinkedHashMap<>())
            .put(each.period().lastDay(), cells.of(each, row.filter(this::isRate).isPresent()));
      }
    }
    for (PublishedAmounts each : published.amounts()) {
      if (each.table().equals(table.id())) {
        amounts(each.row(), heads, rows);
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(list(table, times, heads, rows));
  }

  private boolean isRate(MeasureRow row) {
    Measure<?> figure = row.figures().get(0);
    return figure.rate().isPresent();
  }

  private void amounts(
      AmountRow row, Map<String, PageHeader> heads, Map<String, Map<LocalDate, PageCell>> rows) {
    String label = words.page("amount", words.say(row.label()), words.say(row.unit()));
    heads.put(
        row.id(),
        new PageHeader(row.id(), label, definitions.ofAmount(row.id(), words.say(row.label()))));
    int decimals =
        row.amounts().values().stream()
            .mapToInt(each -> Math.max(0, each.stripTrailingZeros().scale()))
            .max()
            .orElse(0);
    Map<LocalDate, PageCell> amounts = new LinkedHashMap<>();
    row.amounts()
        .forEach(
            (day, amount) ->
                amounts.put(day, PageCell.number(amount.setScale(decimals).toPlainString())));
    rows.put(row.id(), amounts);
  }

  private PageTable list(
      FigureTable table,
      ColumnTimes times,
      Map<String, PageHeader> heads,
      Map<String, Map<LocalDate, PageCell>> rows) {
    TreeSet<LocalDate> days = new TreeSet<>();
    rows.values().forEach(each -> days.addAll(each.keySet()));
    List<PageRow> all = new ArrayList<>();
    heads.forEach(
        (id, head) ->
            all.add(
                PageRow.of(
                    head,
                    days.stream()
                        .map(day -> rows.getOrDefault(id, Map.of()).get(day))
                        .map(each -> Optional.ofNullable(each).orElseGet(PageCell::none))
                        .toList())));
    boolean hides = all.stream().flatMap(row -> row.cells().stream()).anyMatch(PageCell::isHidden);
    boolean beside = table.shape() != FigureTable.Shape.LIST;
    boolean byPosts = heads.keySet().stream().allMatch(id -> id.endsWith(PER_POST));
    String title = words.say(table.title());
    return new PageTable(
        beside ? table.id() + "-rates" : table.id(),
        beside ? words.page(byPosts ? "rates-of-posts" : "rates", title) : title,
        words.page("corner"),
        days.stream().map(day -> PageHeader.of(day.toString(), times.head(day))).toList(),
        all,
        hides ? Optional.of(words.page("note.hidden")) : Optional.empty(),
        Optional.empty());
  }
}
