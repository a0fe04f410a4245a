package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.MapType;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duecare.calendar.Division;
import org.duecare.core.care.ChildId;
import org.duecare.core.child.Postcode;
import org.duecare.core.workforce.OfficerId;
import org.duecare.example.json.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Values as the keys of a map of somebody else's. */
class MapKeysTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new DuecareModule());

  record Counts(
      Map<ChildId, Integer> children,
      Map<OfficerId, Integer> officers,
      Map<Postcode, Integer> homes,
      Map<Division, Integer> divisions) {}

  @Test
  void identifiersAreTheNamesOfProperties() throws Exception {
    Counts counts =
        new Counts(
            new TreeMap<>(Map.of(ChildId.of("A1"), 1, ChildId.of("B2"), 2)),
            Map.of(OfficerId.of("O1"), 3),
            Map.of(Postcode.of("AB1 2CD"), 4),
            Map.of(Division.SCOTLAND, 5));

    String json = MAPPER.writeValueAsString(counts);

    assertThat(json)
        .isEqualTo(
            "{\"children\":{\"A1\":1,\"B2\":2},\"officers\":{\"O1\":3},"
                + "\"homes\":{\"AB1 2CD\":4},\"divisions\":{\"SCOTLAND\":5}}");
    assertThat(MAPPER.readValue(json, Counts.class)).isEqualTo(counts);
    assertThat(MAPPER.writeValueAsString(new HashMap<Object, Object>(Map.of(ChildId.of("A1"), 1))))
        .as("of a map that says nothing of its keys")
        .isEqualTo("{\"A1\":1}");
  }

  @Test
  void anIdentifierThatIsNoneIsRefusedWithoutAWordOfIt() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"children\":{\" \":1}}", Counts.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("child identifier is blank");
  }

  @TestFactory
  Stream<DynamicTest> everyOtherValueIsRefusedAsAKey() {
    return Example.all().stream()
        .filter(example -> !(example.value() instanceof Enum<?>))
        .filter(example -> !MAPPER.valueToTree(example.value()).isTextual())
        .map(example -> dynamicTest(example.toString(), () -> refusedAsKey(example)));
  }

  private static void refusedAsKey(Example example) {
    MapType type =
        MAPPER
            .getTypeFactory()
            .constructMapType(
                HashMap.class,
                MAPPER.constructType(example.type()),
                MAPPER.constructType(Integer.class));
    String sentence =
        "a value of this kind cannot be the key of a map; identifiers and enums can be";

    assertThatThrownBy(() -> write(type, example.value()))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(sentence);
    assertThatThrownBy(() -> MAPPER.readValue("{\"hidden\":1}", type))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("hidden");
  }

  private static String write(JavaType type, Object key) throws JsonProcessingException {
    Map<Object, Integer> map = new HashMap<>();
    map.put(key, 1);
    return MAPPER.writerFor(type).writeValueAsString(map);
  }
}
