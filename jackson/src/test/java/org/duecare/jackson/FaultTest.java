package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
}
