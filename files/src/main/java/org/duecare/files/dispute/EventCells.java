package org.duecare.files.dispute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, as values. */
final class EventCells {

  /** Bank holidays are known, or expected, until 2099; limits run on past an event. */
  static final int FIRST_YEAR = 1991;

  static final int LAST_YEAR = 2090;

  private static final int ISO_LENGTH = 10;
  private static final int LONGEST_LEVEL = 2;

  /** What two figures can say. */
  static final int HIGHEST_LEVEL = 99;

  /** A cell is not what its column holds; the row is refused. */
  static final class InvalidCellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final EventColumn column;
    private final String sentence;

    InvalidCellException(EventColumn column, String sentence) {
      super(sentence);
      this.column = column;
      this.sentence = sentence;
    }

    EventColumn column() {
      return column;
    }

    String sentence() {
      return sentence;
    }
  }

  private final Map<EventColumn, Integer> places;
  private final List<String> cells;

  EventCells(Map<EventColumn, Integer> places, List<String> cells) {
    this.places = places;
    this.cells = cells;
  }

  boolean isBlank(EventColumn column) {
    return raw(column).isEmpty();
  }

  /** The cell without the blanks around it. */
  private String raw(EventColumn column) {
    @Nullable Integer place = places.get(column);
    return place == null ? "" : cells.get(place).strip();
  }

  String reference() throws InvalidCellException {
    String text = raw(EventColumn.DISPUTE);
    if (!EventText.isReference(text)) {
      throw new InvalidCellException(
          EventColumn.DISPUTE,
          blank(text)
              + "not a reference (expected up to 64 letters, digits and . _ / : -, a letter or digit"
              + " first)");
    }
    return text;
  }

  LocalDate date() throws InvalidCellException {
    return date(EventColumn.DATE, raw(EventColumn.DATE));
  }

  private static LocalDate date(EventColumn column, String text) throws InvalidCellException {
    if (text.length() == ISO_LENGTH) {
      try {
        LocalDate date = LocalDate.parse(text);
        if (isReadable(date)) {
          return date;
        }
      } catch (DateTimeException e) {
        // It is no date, which is said below.
      }
    }
    throw new InvalidCellException(
        column,
        blank(text)
            + "not a date of the years "
            + FIRST_YEAR
            + " to "
            + LAST_YEAR
            + " (expected yyyy-mm-dd)");
  }

  /** Whether a day is of the years that a file may have. */
  static boolean isReadable(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  Optional<LocalTime> time() throws InvalidCellException {
    String text = raw(EventColumn.TIME);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      throw new InvalidCellException(EventColumn.TIME, "not a time (expected hh:mm)");
    }
  }

  int level() throws InvalidCellException {
    String text = raw(EventColumn.LEVEL);
    boolean number =
        !text.isEmpty()
            && text.length() <= LONGEST_LEVEL
            && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    int level = number ? Integer.parseInt(text) : 0;
    if (level < 1) {
      throw new InvalidCellException(
          EventColumn.LEVEL,
          blank(text) + "not a level (expected a number from 1 to " + HIGHEST_LEVEL + ")");
    }
    return level;
  }

  /** The constant that the cell names. */
  <E extends Enum<E>> E constant(EventColumn column, Class<E> type) throws InvalidCellException {
    String text = raw(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw new InvalidCellException(
        column,
        blank(text)
            + "not a known code (expected "
            + Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "))
            + ")");
  }

  Optional<String> text(EventColumn column) throws InvalidCellException {
    String text = raw(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    @Nullable String fault = EventText.fault(text);
    if (fault != null) {
      throw new InvalidCellException(column, fault);
    }
    return Optional.of(text);
  }

  String neededText(EventColumn column) throws InvalidCellException {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      throw new InvalidCellException(column, "blank: expected a code or short words");
    }
    return text.get();
  }

  /** The texts that semicolons separate; none in a blank cell. */
  List<String> items(EventColumn column) throws InvalidCellException {
    String text = raw(column);
    List<String> items = new ArrayList<>();
    if (text.isEmpty()) {
      return items;
    }
    for (String part : text.split(String.valueOf(EventText.SEPARATOR), -1)) {
      String item = part.strip();
      @Nullable String fault = EventText.faultOfItem(item);
      if (fault != null) {
        throw new InvalidCellException(column, fault);
      }
      items.add(item);
    }
    return items;
  }

  /** The day after the sign in an action; empty without the sign. */
  static Optional<LocalDate> dayOf(String action) throws InvalidCellException {
    int sign = action.indexOf(EventText.BEFORE_DAY);
    return sign < 0
        ? Optional.empty()
        : Optional.of(date(EventColumn.ACTIONS, action.substring(sign + 1).strip()));
  }

  private static String blank(String text) {
    return text.isEmpty() ? "blank: " : "";
  }
}
