package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.Division;
import org.duecare.core.care.ChildId;
import org.duecare.core.child.Postcode;
import org.duecare.core.workforce.OfficerId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Values as the keys of a map of somebody else's. */
class MapKeysTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new DuecareModule()).build();

  record Counts(
      Map<ChildId, Integer> children,
      Map<OfficerId, Integer> officers,
      Map<Postcode, Integer> homes,
      Map<Division, Integer> divisions) {}

  record Spans(Map<DateSpan, Integer> spans) {}

  @Test
  void identifiersAreTheNamesOfProperties() {
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
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("child identifier is blank");
  }

  @Test
  void everyOtherValueIsRefusedAsAKey() {
    String sentence =
        "a value of this kind cannot be the key of a map; identifiers and enums can be";
    Spans spans =
        new Spans(Map.of(new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2)), 1));

    assertThatThrownBy(() -> MAPPER.writeValueAsString(spans))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(sentence);
    assertThatThrownBy(() -> MAPPER.readValue("{\"spans\":{\"hidden\":1}}", Spans.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("hidden\"");
  }
}
