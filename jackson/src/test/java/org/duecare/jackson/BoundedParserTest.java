package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedParserTest {

  @Test
  void everyWayToTheNextNameIsWatched() throws IOException {
    String twice = "{\"held\":1,\"held\":2}";

    assertThatThrownBy(() -> atFirstValueOf(twice).nextFieldName())
        .hasMessageContaining("a property is given twice");
    assertThatThrownBy(() -> atFirstValueOf(twice).nextFieldName(new SerializedString("held")))
        .hasMessageContaining("a property is given twice");
    assertThatThrownBy(() -> atFirstValueOf(twice).nextValue())
        .hasMessageContaining("a property is given twice");
    assertThat(atFirstValueOf("{\"held\":1,\"other\":2}").nextValue())
        .isEqualTo(JsonToken.VALUE_NUMBER_INT);
    assertThat(atFirstValueOf("{\"held\":1}").nextValue()).isEqualTo(JsonToken.END_OBJECT);
  }

  @Test
  void whatIsPassedOverIsWatchedTokenByToken() throws IOException {
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
  void ofWhatIsNotClosedTheRestIsPassedOver() throws IOException {
    try (TokenBuffer open = new TokenBuffer((ObjectCodec) null, /* hasNativeIds= */ false)) {
      open.writeStartArray();
      JsonParser parser = new BoundedParser(open.asParser());
      parser.nextToken();

      assertThat(parser.skipChildren().currentToken()).isNull();
    }
  }

  private static JsonParser atFirstValueOf(String json) throws IOException {
    JsonParser below = new JsonFactory().createParser(json);
    below.nextToken();
    JsonParser parser = new BoundedParser(below);
    parser.nextToken();
    parser.nextToken();
    return parser;
  }
}
