package org.duecare.files.bankholiday;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duecare.calendar.BankHolidayList;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.Division;
import org.duecare.calendar.MalformedBankHolidaysException;
import org.jspecify.annotations.Nullable;

/** Walks through the tokens of the list and refuses the first that is not as expected. */
final class BankHolidayJson {

  /** The published list is four deep; its longest title has about 60 characters. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(8)
                  .maxStringLength(1_000)
                  .maxNameLength(100)
                  .maxNumberLength(100)
                  .build())
          .build();

  private static final int ISO_DATE_LENGTH = 10;

  private final String source;
  private final JsonParser parser;

  private BankHolidayJson(String source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * Reads a list.
   *
   * @param source what the names of places begin with: the file and a blank, or nothing
   */
  static Map<Division, BankHolidayList> read(String source, InputStream json, LocalDate listedOn)
      throws IOException {
    try (JsonParser parser = JSON.createParser(StrictText.read(source, json))) {
      return new BankHolidayJson(source, parser).read(listedOn);
    }
  }

  private Map<Division, BankHolidayList> read(LocalDate listedOn) throws IOException {
    try {
      return divisions(listedOn);
    } catch (StreamConstraintsException e) {
      throw fault("a name, text or number is too long, or the nesting too deep");
    } catch (JsonProcessingException e) {
      throw malformed(lineAndColumn(e.getLocation()), "not valid JSON: " + sentence(e));
    }
  }

  /** Without the second place that the parser adds where a bracket is not closed. */
  private static String sentence(JsonProcessingException e) {
    return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
  }

  private Map<Division, BankHolidayList> divisions(LocalDate listedOn) throws IOException {
    parser.nextToken();
    expect(JsonToken.START_OBJECT, "the list", "an object");
    Map<Division, BankHolidayList> lists = new EnumMap<>(Division.class);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Division division = division(parser.currentName());
      parser.nextToken();
      lists.put(division, new BankHolidayList(division, listedOn, events(division)));
    }
    for (Division division : Division.values()) {
      if (!lists.containsKey(division)) {
        throw fault("division missing: " + division.slug() + "; all three are expected");
      }
    }
    if (parser.nextToken() != null) {
      throw fault("the text goes on after the list: found " + found());
    }
    return Collections.unmodifiableMap(lists);
  }

  private Division division(String name) {
    for (Division division : Division.values()) {
      if (division.slug().equals(name)) {
        return division;
      }
    }
    throw fault(
        "no such division: "
            + quoted(name)
            + "; allowed are england-and-wales, scotland, northern-ireland");
  }

  private List<BankHolidayList.Entry> events(Division division) throws IOException {
    expect(JsonToken.START_OBJECT, "a division", "an object");
    @Nullable String name = null;
    @Nullable List<BankHolidayList.Entry> events = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      switch (member) {
        case "division" -> {
          name = text("division");
          if (!name.equals(division.slug())) {
            throw fault("division is not the one it stands under: found " + quoted(name));
          }
        }
        case "events" -> events = entries(BankHolidays.bundled(division).coverage());
        default -> parser.skipChildren();
      }
    }
    if (name == null) {
      throw missing("division");
    }
    if (events == null) {
      throw missing("events");
    }
    return events;
  }

  private List<BankHolidayList.Entry> entries(DateSpan coverage) throws IOException {
    expect(JsonToken.START_ARRAY, "events", "an array");
    List<BankHolidayList.Entry> entries = new ArrayList<>();
    Set<LocalDate> dates = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_OBJECT, "an event", "an object");
      entries.add(entry(coverage, dates));
    }
    return entries;
  }

  private BankHolidayList.Entry entry(DateSpan coverage, Set<LocalDate> seen) throws IOException {
    @Nullable String title = null;
    @Nullable LocalDate date = null;
    String notes = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      switch (member) {
        case "title" -> title = title();
        case "date" -> date = date(coverage, seen);
        case "notes" -> notes = text("notes");
        case "bunting" -> expectBoolean();
        default -> parser.skipChildren();
      }
    }
    if (title == null) {
      throw missing("title");
    }
    if (date == null) {
      throw missing("date");
    }
    return new BankHolidayList.Entry(date, title, notes);
  }

  private String title() throws IOException {
    String title = text("title");
    if (title.isBlank()) {
      throw fault("title is blank: it must hold a character");
    }
    return title;
  }

  private LocalDate date(DateSpan coverage, Set<LocalDate> seen) throws IOException {
    String text = text("date");
    LocalDate date = parsed(text);
    if (!coverage.contains(date)) {
      throw fault(
          "date out of range: found "
              + date
              + "; "
              + coverage.first()
              + " to "
              + coverage.last()
              + " allowed");
    }
    if (!seen.add(date)) {
      throw fault("date listed twice in one division: " + date);
    }
    return date;
  }

  private LocalDate parsed(String text) {
    if (text.length() == ISO_DATE_LENGTH) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException notADate) {
        throw notADate(text);
      }
    }
    throw notADate(text);
  }

  private MalformedBankHolidaysException notADate(String text) {
    return fault("date is not a day: found " + quoted(text) + ", expected yyyy-mm-dd");
  }

  private String text(String member) throws IOException {
    expect(JsonToken.VALUE_STRING, member, "a text");
    return parser.getText();
  }

  private void expectBoolean() {
    if (parser.currentToken() != JsonToken.VALUE_TRUE
        && parser.currentToken() != JsonToken.VALUE_FALSE) {
      throw fault("bunting is of the wrong type: found " + found() + ", expected true or false");
    }
  }

  private void expect(JsonToken expected, String what, String kind) {
    if (parser.currentToken() != expected) {
      throw fault(what + " is of the wrong type: found " + found() + ", expected " + kind);
    }
  }

  private String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new AssertionError(token);
    };
  }

  private MalformedBankHolidaysException missing(String member) {
    return fault(member + " missing");
  }

  /** The text in quotes, cut where it is longer than any date or division. */
  private static String quoted(String text) {
    int most = 40;
    return text.length() > most ? '"' + text.substring(0, most) + "...\"" : '"' + text + '"';
  }

  private MalformedBankHolidaysException fault(String fault) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    String place = lineAndColumn(parser.currentTokenLocation());
    return malformed(pointer.isEmpty() ? place : place + " (" + pointer + ")", fault);
  }

  private MalformedBankHolidaysException malformed(String place, String fault) {
    return MalformedBankHolidaysException.at(source + inOneLine(place), inOneLine(fault));
  }

  /** What stands in a file must not break the line in which it is reported. */
  private static String inOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String lineAndColumn(JsonLocation location) {
    return "line " + location.getLineNr() + " column " + location.getColumnNr();
  }
}
