package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duecare.core.care.Review;
import org.duecare.metrics.workload.Caseload;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Jackson 3 goes from name to name by ways of its own, which have to be watched as well. */
class BoundedParserTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new DuecareModule()).build();

  @Test
  void aPropertyGivenTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"recorded\":\"ONE_DATE\",\"held\":\"2024-05-01\",\"held\":\"2024-05-02\"}",
                    Review.class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void aNameMayComeAgainAfterAnObjectThatHadIt() {
    Caseload read =
        MAPPER.readValue(
            "{\"day\":\"2024-05-01\",\"officers\":{\"O1\":{\"fullTimeEquivalent\":1,\"cases\":{}}},"
                + "\"cases\":[],\"withAbsentOfficer\":[],\"unallocated\":[],"
                + "\"notLookedAfter\":[]}",
            Caseload.class);

    assertThat(read.heads()).isEqualTo(1);
  }

  @Test
  void everyWayToTheNextNameIsWatched() {
    String twice = "{\"held\":1,\"held\":2}";

    assertThatThrownBy(() -> atFirstValueOf(twice).nextName())
        .hasMessageContaining("a property is given twice");
    assertThatThrownBy(() -> atFirstValueOf(twice).nextName(new SerializedString("held")))
        .hasMessageContaining("a property is given twice");
    assertThatThrownBy(() -> atFirstValueOf(twice).nextValue())
        .hasMessageContaining("a property is given twice");
    assertThat(atFirstValueOf("{\"held\":1,\"other\":2}").nextValue())
        .isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(atFirstValueOf("{\"held\":1}").nextValue()).isEqualTo(JsonToken.END_OBJECT);
  }

  @Test
  void whatIsPassedOverIsWatchedTokenByToken() {
    JsonParser passed = atFirstValueOf("{\"held\":[{\"a\":[1]},2],\"other\":3}");

    assertThat(passed.skipChildren().currentToken()).isEqualTo(JsonToken.END_ARRAY);
    assertThat(passed.nextValue()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(passed.skipChildren().currentToken())
        .as("a number has no children")
        .isEqualTo(JsonToken.VALUE_NUMBER_INT);
    passed.nextToken();
    assertThat(passed.nextToken()).isNull();
    assertThat(passed.skipChildren().currentToken()).as("nor has the end").isNull();
    assertThatThrownBy(() -> atFirstValueOf("{\"held\":[{\"a\":1,\"a\":2}]}").skipChildren())
        .hasMessageContaining("a property is given twice");
    assertThatThrownBy(() -> atFirstValueOf("{\"held\":[1e1999]}").skipChildren())
        .hasMessageContaining("number out of bounds");
  }

  @Test
  void ofWhatIsNotClosedTheRestIsPassedOver() {
    try (TokenBuffer open = TokenBuffer.forGeneration()) {
      open.writeStartArray();
      JsonParser parser = new BoundedParser(open.asParser(ObjectReadContext.empty()));
      parser.nextToken();

      assertThat(parser.skipChildren().currentToken()).isNull();
    }
  }

  private static JsonParser atFirstValueOf(String json) {
    JsonParser parser = new BoundedParser(MAPPER.createParser(json));
    parser.nextToken();
    parser.nextToken();
    parser.nextToken();
    return parser;
  }
}
