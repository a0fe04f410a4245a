package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.care.CareHistory;

/** Whatever history core accepts comes back from JSON as it was. */
class CareHistoryProperty {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new DuecareModule()).build();

  private record Vendor(CareHistory care) {}

  @Provide
  Arbitrary<CareHistory> histories() {
    return RandomHistories.any();
  }

  @Property(tries = 500)
  void comesBackAsItWas(@ForAll("histories") CareHistory history) throws JsonProcessingException {
    Vendor vendor = new Vendor(history);

    String json = MAPPER.writeValueAsString(vendor);

    assertThat(MAPPER.readValue(json, Vendor.class)).isEqualTo(vendor);
  }

  /** The property above says little of a part that no history holds. */
  @Example
  void historiesHoldEveryPart() {
    Set<String> held = new TreeSet<>();

    RandomHistories.any().sampleStream().limit(300).forEach(history -> collect(history, held));

    assertThat(held)
        .contains(
            "child",
            "dateOfBirth",
            "leapDayBirthday",
            "periods",
            "begunBefore",
            "startTime",
            "endTime",
            "reasonCeased",
            "episodes",
            "newPlacement",
            "reviews",
            "participation",
            "opened",
            "earlyReviewEvents",
            "lastDay",
            "events",
            "completeRecords",
            "doubts",
            "until",
            "reviewsKnownFrom",
            "givesShortBreakReviews");
  }

  private static void collect(CareHistory history, Set<String> held) {
    collect(MAPPER.<JsonNode>valueToTree(history), held);
  }

  private static void collect(JsonNode node, Set<String> held) {
    node.fieldNames().forEachRemaining(held::add);
    node.forEach(child -> collect(child, held));
  }
}
