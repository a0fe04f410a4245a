package org.duecare.files.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.OfficerId;
import org.jspecify.annotations.Nullable;

/** What cells of several layouts hold. */
public final class CellTypes {

  /** The first year that a file may have; bank holidays are known, or expected, until 2099. */
  public static final int FIRST_YEAR = 1991;

  /** The last year that a file may have: limits run on past an event. */
  public static final int LAST_YEAR = 2090;

  private static final int ISO_LENGTH = 10;
  private static final int YEAR_ENDS = 4;
  private static final int MONTH_ENDS = 7;
  private static final String YEARS = " of the years " + FIRST_YEAR + " to " + LAST_YEAR;
  private static final String NO_DAY = "not a date" + YEARS + " (expected yyyy-mm-dd)";
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

  /** How databases and spreadsheets write a day as a moment. */
  private static final Pattern TIME_BEHIND =
      Pattern.compile("[ T]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");

  private CellTypes() {}

  /**
   * A day of the years 1991 to 2090 as ISO 8601 writes it, and in no other form: 01/02/2024 is the
   * first of February to one reader and the second of January to another.
   *
   * @return the type
   */
  public static CellType<LocalDate> day() {
    return CellType.of("a day, yyyy-mm-dd", NO_DAY, CellTypes::isoDay, LocalDate::toString);
  }

  /**
   * A day of those years as an extract of a British system has it: yyyy-mm-dd or dd/mm/yyyy, with
   * or without a time of day behind it, which is passed over.
   *
   * @return the type
   */
  public static CellType<LocalDate> dayOfExtract() {
    String sentence = "not a date" + YEARS + " (expected yyyy-mm-dd or dd/mm/yyyy)";
    return CellType.of(
        "a day, yyyy-mm-dd or dd/mm/yyyy",
        sentence,
        text -> {
          try {
            return isoDay(isoSpelled(text));
          } catch (InvalidCellException e) {
            throw new InvalidCellException(sentence);
          }
        },
        LocalDate::toString);
  }

  private static String isoSpelled(String text) {
    int length = Math.min(ISO_LENGTH, text.length());
    String behind = text.substring(length);
    if (!behind.isEmpty() && !TIME_BEHIND.matcher(behind).matches()) {
      return text;
    }
    Matcher dayFirst = DAY_FIRST.matcher(text.substring(0, length));
    return dayFirst.matches()
        ? dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1)
        : text.substring(0, length);
  }

  private static LocalDate isoDay(String text) throws InvalidCellException {
    if (text.length() == ISO_LENGTH
        && text.charAt(YEAR_ENDS) == '-'
        && text.charAt(MONTH_ENDS) == '-') {
      try {
        // A formatter takes several times as long, and files hold little else.
        LocalDate day =
            LocalDate.of(
                number(text, 0, YEAR_ENDS),
                number(text, YEAR_ENDS + 1, MONTH_ENDS),
                number(text, MONTH_ENDS + 1, ISO_LENGTH));
        if (isReadable(day)) {
          return day;
        }
      } catch (DateTimeException e) {
        // It is no date, which is said below.
      }
    }
    throw new InvalidCellException(NO_DAY);
  }

  /** A number of digits; below 0, of which there is no day, where a sign is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * Whether a day is of the years that a file may have.
   *
   * @param day the day
   * @return true for the years 1991 to 2090
   */
  public static boolean isReadable(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /**
   * The name of a constant.
   *
   * @param <E> the enum
   * @param type the enum
   * @return the type
   */
  public static <E extends Enum<E>> CellType<E> constant(Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    String codes = constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    String sentence = "not a known code (expected " + codes + ")";
    return CellType.of(
        "`" + codes.replace(", ", "`, `") + "`",
        sentence,
        text -> {
          for (E constant : constants) {
            if (constant.name().equals(text)) {
              return constant;
            }
          }
          throw new InvalidCellException(sentence);
        },
        Enum::name);
  }

  /**
   * One of two words.
   *
   * @param yes the word for true
   * @param no the word for false
   * @return the type
   */
  public static CellType<Boolean> yesOrNo(String yes, String no) {
    String sentence = "neither " + yes + " nor " + no;
    return CellType.of(
        "`" + yes + "` or `" + no + "`",
        sentence,
        text -> {
          if (!text.equals(yes) && !text.equals(no)) {
            throw new InvalidCellException(sentence);
          }
          return text.equals(yes);
        },
        value -> value ? yes : no);
  }

  /**
   * A number of up to four digits, and up to four behind the point.
   *
   * @return the type
   */
  public static CellType<BigDecimal> number() {
    String sentence = "not a number (expected up to four digits, and up to four behind a point)";
    return CellType.of(
        "a number",
        sentence,
        text -> {
          if (!NUMBER.matcher(text).matches()) {
            throw new InvalidCellException(sentence);
          }
          return new BigDecimal(text);
        },
        BigDecimal::toPlainString);
  }

  /**
   * A reference of the authority's own.
   *
   * @return the type
   */
  public static CellType<String> reference() {
    String sentence =
        "not a reference (expected up to 64 letters, digits and . _ / : -, a letter or digit"
            + " first)";
    return CellType.of(
        "a reference",
        sentence,
        text -> {
          if (!TableText.isReference(text)) {
            throw new InvalidCellException(sentence);
          }
          return text;
        },
        Function.identity());
  }

  /**
   * A code or short words, up to 256 characters.
   *
   * @return the type
   */
  public static CellType<String> text() {
    return text("a code or short words", TableText.LONGEST);
  }

  /**
   * The words of people, up to 2,000 characters.
   *
   * @return the type
   */
  public static CellType<String> words() {
    return text("words, up to 2,000 characters", TableText.LONGEST_WORDS);
  }

  private static CellType<String> text(String name, int longest) {
    return CellType.of(
        name,
        "expected " + name,
        text -> {
          @Nullable String fault = TableText.fault(text, longest);
          if (fault != null) {
            throw new InvalidCellException(fault);
          }
          return text;
        },
        Function.identity());
  }

  /**
   * A child's identifier in the record system, as the return has it.
   *
   * @return the type
   */
  public static CellType<ChildId> child() {
    return text("the identifier that the return has", TableText.LONGEST)
        .as(ChildId::of, ChildId::value);
  }

  /**
   * An officer's identifier.
   *
   * @return the type
   */
  public static CellType<OfficerId> officer() {
    return text("an officer's identifier, not a name", TableText.LONGEST)
        .as(OfficerId::of, OfficerId::value);
  }

  /**
   * Several things, separated by semicolons.
   *
   * @param <T> the type of one
   * @param one what one holds
   * @param expected the sentence on a blank cell that must not be, after "blank: "
   * @return the type
   */
  public static <T> CellType<List<T>> several(CellType<T> one, String expected) {
    String separator = String.valueOf(TableText.SEPARATOR);
    return CellType.of(
        one.name() + "; several are separated by semicolons",
        expected,
        text -> {
          List<T> items = new ArrayList<>();
          for (String part : text.split(separator, -1)) {
            String item = part.strip();
            @Nullable String fault = TableText.faultOfItem(item);
            if (fault != null) {
              throw new InvalidCellException(fault);
            }
            items.add(one.read(item));
          }
          return List.copyOf(items);
        },
        items -> items.stream().map(one::write).collect(Collectors.joining(separator)));
  }
}
