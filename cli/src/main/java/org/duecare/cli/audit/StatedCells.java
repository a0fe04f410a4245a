package org.duecare.cli.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duecare.calendar.DateSpan;
import org.duecare.files.table.CellType;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.InvalidCellException;
import org.duecare.metrics.audit.Quantity;
import org.duecare.metrics.audit.Reconciler;

/** What the cells of figures and relations hold. */
final class StatedCells {

  /** Digits as a report prints them: what is longer is no figure of a report. */
  private static final String DIGITS = "(?:\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})";

  private static final String DECIMAL = DIGITS + "(?:\\.\\d{1,6})?";
  private static final Pattern NUMBER = Pattern.compile(DECIMAL);
  private static final Pattern VALUE = Pattern.compile(DECIMAL + "%?|" + DIGITS + " to " + DIGITS);
  private static final Pattern BASE = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern LEAST_AND_MOST = Pattern.compile("(\\S+) to (\\S+)");
  private static final String AS_A_NUMBER =
      "expected up to 12 digits, and up to 6 behind a point, as 94.7";

  private static final CellType<LocalDate> DAY = CellTypes.dayOfExtract();
  private static final CellType<String> ID = CellTypes.reference();

  private StatedCells() {}

  /** The name of a constant in small letters, with hyphens, in whatever case it is typed. */
  static <E extends Enum<E>> CellType<E> word(Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    String words = constants.stream().map(StatedCells::word).collect(Collectors.joining(", "));
    String sentence = "not a known word (expected " + words + ")";
    return CellType.readOnly(
        "`" + words.replace(", ", "`, `") + "`",
        sentence,
        text ->
            constants.stream()
                .filter(each -> word(each).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidCellException(sentence)));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A number, or the least and the most that a suppressed count may be; without thousands signs.
   */
  static CellType<String> value() {
    return matching(
        VALUE,
        Function.identity(),
        "the number as printed, as 94.7 or 1,782; 1 to 4 for a small count that is not shown",
        "not a number ("
            + AS_A_NUMBER
            + ", 94.7% or 1,782; or 1 to 4 for a small count that is not shown)");
  }

  /** The bound of a guideline, or how many times. */
  static CellType<BigDecimal> bound() {
    return matching(NUMBER, BigDecimal::new, "a number", "not a number (" + AS_A_NUMBER + ")");
  }

  /** How many of a population a rate is for. */
  static CellType<Long> base() {
    return matching(
        BASE,
        Long::valueOf,
        "a whole number",
        "not a whole number from 1 on (expected one as 10000)");
  }

  private static <T> CellType<T> matching(
      Pattern pattern, Function<String, T> made, String name, String sentence) {
    return CellType.readOnly(
        name,
        sentence,
        text -> {
          if (!pattern.matcher(text).matches()) {
            throw new InvalidCellException(sentence);
          }
          return made.apply(text.replace(",", ""));
        });
  }

  /** A day, or the days among which the day is. */
  static CellType<DateSpan> dayOrDays() {
    return CellType.readOnly(
        "a day, yyyy-mm-dd or dd/mm/yyyy; `2023-11-01 to 2023-11-30` where only that is known",
        "expected a day, or two with \"to\" between them",
        text -> {
          if (LEAST_AND_MOST.matcher(text).matches()) {
            return days(text);
          }
          LocalDate day = DAY.read(text);
          return DateSpan.closed(day, day);
        });
  }

  /** A period. */
  static CellType<DateSpan> period() {
    return CellType.readOnly(
        "two days, as `2022-04-01 to 2023-03-31`",
        "expected two days with \"to\" between them",
        StatedCells::days);
  }

  private static DateSpan days(String text) throws InvalidCellException {
    Matcher both = LEAST_AND_MOST.matcher(text);
    if (!both.matches()) {
      throw new InvalidCellException(
          "not a period (expected two days with \"to\" between them, as 2022-04-01 to 2023-03-31)");
    }
    LocalDate first = DAY.read(both.group(1));
    LocalDate last = DAY.read(both.group(2));
    if (last.isBefore(first)) {
      throw new InvalidCellException("the last day lies before the first");
    }
    return DateSpan.closed(first, last);
  }

  static CellType<String> id() {
    return ID.shown(
        "an id",
        "not an id (expected up to 64 letters, digits and . _ / : -, a letter or digit first)");
  }

  static CellType<List<String>> ids() {
    return CellTypes.several(id(), "expected ids, separated by semicolons");
  }

  /** Figures, or so many percent of them, as {@code amber of children}. */
  static CellType<List<Quantity>> quantities() {
    CellType<Quantity> one =
        CellType.readOnly(
            "an id",
            "expected an id",
            text -> {
              List<String> ids = idsBetween(" of ", text);
              if (ids.size() > 2) {
                throw new InvalidCellException("expected an id, or a percentage of an id");
              }
              return ids.size() == 1
                  ? Quantity.of(ids.get(0))
                  : Quantity.percent(ids.get(0), ids.get(1));
            });
    return CellTypes.several(one, "expected ids, separated by semicolons");
  }

  /** What is taken off or added, as {@code less ceased; plus started}. */
  static CellType<List<Reconciler>> reconcilers() {
    String sentence = "expected less or plus, and an id, as less ceased-in-march";
    CellType<Reconciler> one =
        CellType.readOnly(
            "`less` or `plus`, and an id",
            sentence,
            text -> {
              if (text.startsWith("less ")) {
                return Reconciler.less(id().read(text.substring("less ".length()).strip()));
              } else if (text.startsWith("plus ")) {
                return Reconciler.plus(id().read(text.substring("plus ".length()).strip()));
              }
              throw new InvalidCellException(sentence);
            });
    return CellTypes.several(one, sentence);
  }

  /** Groups that overlap, as {@code not-seen and bedroom-not-seen}. */
  static CellType<List<List<String>>> overlaps() {
    String sentence = "expected ids with \"and\" between them, as not-seen and bedroom-not-seen";
    CellType<List<String>> one =
        CellType.readOnly(
            "ids with `and` between them",
            sentence,
            text -> {
              List<String> ids = idsBetween(" and ", text);
              if (ids.size() < 2) {
                throw new InvalidCellException(sentence);
              }
              return ids;
            });
    return CellTypes.several(one, sentence);
  }

  private static List<String> idsBetween(String word, String text) throws InvalidCellException {
    List<String> ids = new ArrayList<>();
    for (String part : Arrays.asList(text.split(word, -1))) {
      ids.add(id().read(part.strip()));
    }
    return List.copyOf(ids);
  }
}
