package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.example.json.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A value is read from the one shape in which it is written, though Jackson knows others. */
class OtherShapesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new DuecareModule());

  private static final List<String> SHAPES =
      List.of("\"hidden\"", "\"\"", "\" \"", "4711", "47.11", "true", "[]", "[\"hidden\"]", "{}");

  @TestFactory
  Stream<DynamicTest> eachValue() {
    return Example.all().stream()
        .map(example -> dynamicTest(example.toString(), () -> refusesOtherShapes(example)));
  }

  private static void refusesOtherShapes(Example example) throws Exception {
    JsonNode written = MAPPER.valueToTree(example.value());
    for (String shape : SHAPES) {
      if (MAPPER.readTree(shape).getNodeType() != written.getNodeType()) {
        assertThatThrownBy(() -> MAPPER.readValue(shape, example.type()))
            .as(shape)
            .isInstanceOf(JsonMappingException.class)
            .hasMessageNotContaining("hidden")
            .hasMessageNotContaining("4711")
            .hasMessageNotContaining("47.11");
      }
    }
  }
}
