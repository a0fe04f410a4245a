package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.child.EpisodeDetails;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class FaultTest {

  /** Something that no version of Jackson threw so far: its words may be those of a document. */
  @Test
  void ofAnyOtherKindRepeatsNothing() {
    JsonParser parser = JsonMapper.builder().build().createParser("{\"held\":1}");
    parser.nextToken();

    Fault fault =
        Fault.of(DatabindException.from((JsonParser) null, "C-1042"), new BoundedParser(parser));

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
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(10).build())
                    .build())
            .addModule(new DuecareModule())
            .build();

    assertThatThrownBy(
            () -> narrow.readValue("{\"start\":\"hidden hidden hidden\"}", EpisodeDetails.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("beyond what the parser is set to read")
        .hasMessageNotContaining("hidden");
  }

  /** That the document could not be fetched is no fault of the document. */
  @Test
  void ofWhatCannotBeFetchedStaysAsItIs() {
    Reader broken =
        new Reader() {
          private boolean begun;

          @Override
          public int read(char[] into, int offset, int length) throws IOException {
            if (begun) {
              throw new IOException("connection lost");
            }
            begun = true;
            into[offset] = '{';
            return 1;
          }

          @Override
          public void close() {}
        };
    ObjectMapper mapper = JsonMapper.builder().addModule(new DuecareModule()).build();

    assertThatThrownBy(() -> mapper.readValue(broken, EpisodeDetails.class))
        .isInstanceOf(JacksonIOException.class)
        .hasMessageContaining("connection lost");
  }

  /** The keys of a map of the vendor's are named by his mapper, in the chain after the message. */
  @Test
  void inAMapOfTheVendorsHasNoKeyInItsOriginalMessage() {
    assertThatThrownBy(
            () ->
                JsonMapper.builder()
                    .addModule(new DuecareModule())
                    .build()
                    .readValue(
                        "{\"C-1042\":{\"child\":\"C-1042\",\"periods\":[{\"start\":\"x\"}]}}",
                        new TypeReference<Map<ChildId, CareHistory>>() {}))
        .isInstanceOfSatisfying(
            DatabindException.class,
            fault ->
                assertThat(fault.getOriginalMessage())
                    .isEqualTo("not readable: a date as yyyy-mm-dd is expected"));
  }
}
