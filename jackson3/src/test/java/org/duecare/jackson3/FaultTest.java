package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
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
}
