package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.duecare.example.json.Example;
import org.duecare.json.index.JsonForms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A property of a later version breaks nobody who reads what this library once worked out; in what
 * people write it is a mistake.
 */
class LaterVersionTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new DuecareModule())
          // The tree to which is added keeps 0.80 as it stands.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @TestFactory
  Stream<DynamicTest> eachDocumentWithOneMoreProperty() {
    return Example.all().stream()
        .filter(example -> MAPPER.valueToTree(example.value()).isObject())
        .map(example -> dynamicTest(example.toString(), () -> compare(example)));
  }

  private static void compare(Example example) throws Exception {
    String stored = MAPPER.writerFor(example.type()).writeValueAsString(example.value());
    JsonNode later = MAPPER.readTree(stored);
    if (JsonForms.isInput(example.type())) {
      add((ObjectNode) later);
      assertThatThrownBy(() -> MAPPER.readValue(later.toString(), example.type()))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageContaining("is none of those allowed: ")
          .hasMessageNotContaining("inLaterVersion");
      return;
    }
    add((ObjectNode) later);
    addWithin(later);

    Object read = MAPPER.readValue(later.toString(), example.type());

    assertThat(MAPPER.writerFor(example.type()).writeValueAsString(read)).isEqualTo(stored);
  }

  /** To each object that stands in a list, which is never a map. */
  private static void addWithin(JsonNode node) {
    for (JsonNode child : node) {
      addWithin(child);
      if (node.isArray() && child instanceof ObjectNode object) {
        add(object);
      }
    }
  }

  private static void add(ObjectNode object) {
    object.putObject("inLaterVersion").putArray("of").add(1);
  }
}
