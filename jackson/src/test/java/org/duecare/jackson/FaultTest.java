package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.child.EpisodeDetails;
import org.junit.jupiter.api.Test;

class FaultTest {

  /** Something that no version of Jackson threw so far: its words may be those of a document. */
  @Test
  void ofAnyOtherKindRepeatsNothing() throws Exception {
    JsonParser parser = new JsonFactory().createParser("{\"held\":1}");
    parser.nextToken();

    Fault fault =
        Fault.of(JsonMappingException.from((JsonParser) null, "C-1042"), new BoundedParser(parser));

    assertThat(fault.getOriginalMessage())
        .isEqualTo("not readable as the value that is expected here");
    assertThat(fault.getMessage()).doesNotContain("C-1042");
    assertThat(fault.getLocation().getLineNr()).as("where the parser stands").isEqualTo(1);
    assertThat(fault.getPath()).isEmpty();
  }

  /** A parser may be set to read less than the bounds allow. */
  @Test
  void ofWhatIsTooLongForTheParserSaysSo() {
    ObjectMapper narrow =
        new ObjectMapper(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(10).build())
                    .build())
            .registerModule(new DuecareModule());

    assertThatThrownBy(
            () -> narrow.readValue("{\"start\":\"hidden hidden hidden\"}", EpisodeDetails.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("beyond what the parser is set to read")
        .hasMessageNotContaining("hidden");
  }

  /** The keys of a map of the vendor's are named by his mapper, in the chain after the message. */
  @Test
  void inAMapOfTheVendorsHasNoKeyInItsOriginalMessage() {
    assertThatThrownBy(
            () ->
                new ObjectMapper()
                    .registerModule(new DuecareModule())
                    .readValue(
                        "{\"C-1042\":{\"child\":\"C-1042\",\"periods\":[{\"start\":\"x\"}]}}",
                        new TypeReference<Map<ChildId, CareHistory>>() {}))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            fault ->
                assertThat(fault.getOriginalMessage())
                    .isEqualTo("not readable: a date as yyyy-mm-dd is expected"));
  }
}
