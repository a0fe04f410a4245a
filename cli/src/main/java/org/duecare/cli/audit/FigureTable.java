package org.duecare.cli.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.files.IssueCode;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableRow;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.FigureKind;
import org.duecare.metrics.audit.Term;

/** The figures of a report, one a row. Not thread-safe. */
final class FigureTable {

  /** A report has some hundred. */
  static final int MOST_FIGURES = 5_000;

  private static final Column<String> ID =
      Column.needed("id", StatedCells.id(), "what relations call the figure");
  private static final Column<String> LABEL =
      Column.needed("label", CellTypes.text(), "the words under which it is printed");
  private static final Column<FigureKind> KIND =
      Column.needed("kind", StatedCells.word(FigureKind.class), "what sort of number it is");
  private static final Column<String> VALUE =
      Column.needed(
          "value",
          StatedCells.value(),
          "the number with the decimals printed; blank where the report gives none");
  private static final Column<String> WORDS =
      Column.optional(
          "words", CellTypes.text(), "what is printed in place of a number, as almost 100%");
  private static final Column<DateSpan> AS_AT =
      Column.optional("as_at", StatedCells.dayOrDays(), "the day on which it holds");
  private static final Column<DateSpan> OVER =
      Column.optional("over", StatedCells.period(), "the period over which it is counted");
  private static final Column<String> PLACE =
      Column.optional("place", CellTypes.text(), "where it is printed, as 5.1 or page 12");

  /** What can be said of a figure, or of a guideline. */
  static final Map<Term, Column<String>> TERMS = terms();

  static final Layout LAYOUT = Layout.of(columns());

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private static Map<Term, Column<String>> terms() {
    Map<Term, Column<String>> terms = new EnumMap<>(Term.class);
    terms.put(Term.UNIT, term("unit", "what one case is, as reviews"));
    terms.put(Term.PER, term("per", "for each of what a mean is taken, as IRO"));
    terms.put(Term.BASIS, term("basis", "how people or posts are counted: heads or FTE"));
    terms.put(Term.POPULATION, term("population", "of whom or what a percentage is taken"));
    terms.put(Term.AGES, term("ages", "which ages are in it, as 5 and over"));
    return terms;
  }

  private static Column<String> term(String title, String meaning) {
    return Column.optional(title, CellTypes.text(), meaning);
  }

  private static List<Column<?>> columns() {
    List<Column<?>> columns =
        new ArrayList<>(List.of(ID, LABEL, KIND, VALUE, WORDS, AS_AT, OVER, PLACE));
    columns.addAll(TERMS.values());
    return columns;
  }

  /** Takes a row. */
  void take(TableRow row) throws InvalidCellException {
    String id = row.get(ID);
    Integer before = lines.get(id);
    if (before != null) {
      throw InvalidCellException.of(
          IssueCode.RECORD_REPEATED, ID, "the id of line " + before + ": each is allowed once");
    }
    if (figures.size() >= MOST_FIGURES) {
      throw InvalidCellException.of(
          IssueCode.ROWS_TOO_MANY, ID, "more than " + MOST_FIGURES + " figures: not read");
    }
    Figure figure = timed(valued(row, id), row);
    Optional<String> place = row.find(PLACE);
    if (place.isPresent()) {
      figure = figure.at(place.get());
    }
    for (Map.Entry<Term, Column<String>> term : TERMS.entrySet()) {
      Optional<String> text = row.find(term.getValue());
      if (text.isPresent()) {
        figure = figure.with(term.getKey(), text.get());
      }
    }
    figures.put(id, figure);
    lines.put(id, row.line());
  }

  private static Figure valued(TableRow row, String id) throws InvalidCellException {
    String label = row.get(LABEL);
    FigureKind kind = row.get(KIND);
    Optional<String> value = row.find(VALUE);
    Optional<String> words = row.find(WORDS);
    if (value.isPresent() && words.isPresent()) {
      throw cell(WORDS, "a value is given, too: one of both is allowed");
    } else if (words.isPresent()) {
      return Figure.inWords(id, label, kind, words.get());
    } else if (value.isEmpty()) {
      return Figure.missing(id, label, kind);
    }
    return numbered(id, label, kind, value.get());
  }

  private static Figure numbered(String id, String label, FigureKind kind, String value)
      throws InvalidCellException {
    if (value.contains(" to ")) {
      return suppressed(id, label, kind, value);
    }
    boolean percent = value.endsWith("%");
    if (percent && kind != FigureKind.PERCENTAGE) {
      throw cell(VALUE, "a percent sign behind a number that is no percentage");
    }
    String number = percent ? value.substring(0, value.length() - 1) : value;
    if (kind == FigureKind.COUNT && number.contains(".")) {
      throw cell(VALUE, "decimals of a count: a count is whole, an amount need not be");
    }
    return switch (kind) {
      case COUNT -> Figure.count(id, label, Long.parseLong(number));
      case AMOUNT -> Figure.amount(id, label, number);
      case PERCENTAGE -> Figure.percentage(id, label, number);
      case MEAN -> Figure.mean(id, label, number);
      case RATE -> Figure.rate(id, label, number);
    };
  }

  private static Figure suppressed(String id, String label, FigureKind kind, String value)
      throws InvalidCellException {
    int word = value.indexOf(" to ");
    long least = Long.parseLong(value.substring(0, word));
    long most = Long.parseLong(value.substring(word + " to ".length()));
    if (kind != FigureKind.COUNT) {
      throw cell(VALUE, "two numbers: only a count can be suppressed");
    } else if (least > most) {
      throw cell(VALUE, "the first number is more than the second");
    }
    return Figure.suppressed(id, label, least, most);
  }

  private static Figure timed(Figure figure, TableRow row) throws InvalidCellException {
    Optional<DateSpan> day = row.find(AS_AT);
    Optional<DateSpan> period = row.find(OVER);
    if (day.isPresent() && period.isPresent()) {
      throw cell(OVER, "as_at is given, too: one of both is allowed");
    }
    return day.map(figure::asAtSomeDayIn).or(() -> period.map(figure::over)).orElse(figure);
  }

  private static InvalidCellException cell(Column<?> column, String sentence) {
    return InvalidCellException.of(IssueCode.CELL_INVALID, column, sentence);
  }

  /** The figures by id, in the order of the file. */
  Map<String, Figure> figures() {
    return figures;
  }
}
