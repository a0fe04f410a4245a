package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
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

  private static JsonParser atFirstValueOf(String json) throws IOException {
    JsonParser below = new JsonFactory().createParser(json);
    below.nextToken();
    JsonParser parser = new BoundedParser(below);
    parser.nextToken();
    parser.nextToken();
    return parser;
  }
}
