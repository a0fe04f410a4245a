package org.duecare.files.bankholiday;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.duecare.files.bankholiday.PublishedJson.event;
import static org.duecare.files.bankholiday.PublishedJson.withEvents;
import static org.duecare.files.bankholiday.PublishedJson.withScotland;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.duecare.calendar.MalformedBankHolidaysException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileBankHolidaysTest {

  private static final String TOO_MUCH =
      "a name, text or number is too long, or the nesting too deep";

  @ParameterizedTest
  @MethodSource
  void refusesWhatIsNoJson(String json, String beginning) {
    assertRefusedAsBegins(json, beginning);
  }

  static Stream<Arguments> refusesWhatIsNoJson() {
    String whole = withEvents(event("2030-12-04"));
    return Stream.of(
        arguments(
            whole.substring(0, whole.length() - 1),
            "line 3 column 121: not valid JSON: Unexpected end-of-input: expected close marker for"
                + " Object"),
        arguments(whole + "]", "line 3 column 122: not valid JSON: Unexpected close marker ']'"),
        arguments(
            "{'scotland': 1}",
            "line 1 column 2: not valid JSON: Unexpected character (''' (code 39))"),
        arguments(
            withScotland("{\"division\": \"scotland\", \"events\": [], \"events\": []}"),
            "line 3 column 60: not valid JSON: Duplicate field 'events'"),
        arguments("\0{}", "line 1 column 2: not valid JSON: Illegal character"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesWhatHasNoEnd(String json, String message) {
    assertRefused(json, message);
  }

  static Stream<Arguments> refusesWhatHasNoEnd() {
    return Stream.of(
        arguments(
            withEvents("[".repeat(100_000)),
            "line 3 column 49 (/scotland/events/0): an event is of the wrong type: found an array,"
                + " expected an object"),
        arguments(
            withScotland("{\"more\": " + "[".repeat(100_000)),
            "line 3 column 28 (/scotland/more/0/0/0/0/0/0): " + TOO_MUCH),
        arguments(
            withScotland("{\"more\": " + "9".repeat(100_000) + "}"),
            "line 3 column 14 (/scotland/more): " + TOO_MUCH),
        arguments(
            withScotland("{\"" + "n".repeat(100_000) + "\": 1}"),
            "line 3 column 13 (/scotland): " + TOO_MUCH),
        arguments(
            withEvents("{\"title\": \"" + "t".repeat(100_000) + "\"}"),
            "line 3 column 59 (/scotland/events/0/title): " + TOO_MUCH));
  }

  @ParameterizedTest
  @MethodSource
  void refusesWhatIsOfTheWrongType(String json, String message) {
    assertRefused(json, message);
  }

  static Stream<Arguments> refusesWhatIsOfTheWrongType() {
    return Stream.of(
        arguments(
            "",
            "line 1 column 0: the list is of the wrong type: found nothing, expected an object"),
        arguments(
            "[]",
            "line 1 column 1: the list is of the wrong type: found an array, expected an object"),
        arguments(
            withScotland("null"),
            "line 3 column 13 (/scotland): a division is of the wrong type: found null, expected an"
                + " object"),
        arguments(
            withScotland("{\"events\": {}}"),
            "line 3 column 24 (/scotland/events): events is of the wrong type: found an object,"
                + " expected an array"),
        arguments(
            withScotland("{\"division\": 1e99}"),
            "line 3 column 26 (/scotland/division): division is of the wrong type: found a number,"
                + " expected a text"),
        arguments(
            withEvents("{\"title\": false}"),
            "line 3 column 59 (/scotland/events/0/title): title is of the wrong type: found true or"
                + " false, expected a text"),
        arguments(
            withEvents("{\"date\": 20301204}"),
            "line 3 column 58 (/scotland/events/0/date): date is of the wrong type: found a number,"
                + " expected a text"),
        arguments(
            withEvents("{\"notes\": null}"),
            "line 3 column 59 (/scotland/events/0/notes): notes is of the wrong type: found null,"
                + " expected a text"),
        arguments(
            withEvents("{\"bunting\": \"yes\"}"),
            "line 3 column 61 (/scotland/events/0/bunting): bunting is of the wrong type: found a"
                + " text, expected true or false"),
        arguments(
            withEvents("") + "{}",
            "line 3 column 52: the text goes on after the list: found an object"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesWhatDoesNotFit(String json, String message) {
    assertRefused(json, message);
  }

  static Stream<Arguments> refusesWhatDoesNotFit() {
    String day = "line 3 column 76 (/scotland/events/0/date): ";
    return Stream.of(
        arguments(
            "{\"wales\": {}}",
            "line 1 column 2 (/wales): no such division: \"wales\"; allowed are england-and-wales,"
                + " scotland, northern-ireland"),
        arguments(
            "{\"a\\nb\": 1}",
            "line 1 column 2 (/a b): no such division: \"a b\"; allowed are england-and-wales,"
                + " scotland, northern-ireland"),
        arguments(
            "{}", "line 1 column 2: division missing: england-and-wales; all three are expected"),
        arguments(
            withScotland("{\"division\": \"wales\"}"),
            "line 3 column 26 (/scotland/division): division is not the one it stands under: found"
                + " \"wales\""),
        arguments(
            withScotland("{\"events\": []}"), "line 3 column 26 (/scotland): division missing"),
        arguments(
            withScotland("{\"division\": \"scotland\"}"),
            "line 3 column 36 (/scotland): events missing"),
        arguments(
            withEvents("{\"date\": \"2030-12-04\"}"),
            "line 3 column 70 (/scotland/events/0): title missing"),
        arguments(
            withEvents("{\"title\": \"A day\"}"),
            "line 3 column 66 (/scotland/events/0): date missing"),
        arguments(
            withEvents("{\"title\": \" \"}"),
            "line 3 column 59 (/scotland/events/0/title): title is blank: it must hold a"
                + " character"),
        arguments(
            withEvents(event("2030-02-30")),
            day + "date is not a day: found \"2030-02-30\", expected yyyy-mm-dd"),
        arguments(
            withEvents(event("04/12/2030")),
            day + "date is not a day: found \"04/12/2030\", expected yyyy-mm-dd"),
        arguments(
            withEvents(event("+999999999-12-04")),
            day + "date is not a day: found \"+999999999-12-04\", expected yyyy-mm-dd"),
        arguments(
            withEvents(event("2".repeat(50))),
            day + "date is not a day: found \"" + "2".repeat(40) + "...\", expected yyyy-mm-dd"),
        arguments(
            withEvents(event("1973-12-31")),
            day + "date out of range: found 1973-12-31; 1974-01-01 to 2099-12-31 allowed"),
        arguments(
            withEvents(event("2030-12-04") + "," + event("2030-12-04")),
            "line 3 column 147 (/scotland/events/1/date): date listed twice in one division:"
                + " 2030-12-04"));
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(new byte[] {'{', '"', (byte) 0xC3, '(', '"'}))
        .withMessage("byte 3: the text is not UTF-8");
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(new byte[] {'{', '"', (byte) 0xC3}))
        .withMessage("byte 3: the text is not UTF-8");
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(withEvents("") + " ".repeat(1 << 20)))
        .withMessage("byte 1048577: the text is too long; at most 1048576 bytes are allowed");
  }

  private static void assertRefused(String json, String message) {
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(json))
        .withMessage(message);
  }

  /** The parser's own sentences may end otherwise in another version of it. */
  private static void assertRefusedAsBegins(String json, String beginning) {
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> PublishedJson.read(json))
        .withMessageStartingWith(beginning);
  }
}
