package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
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
}
