package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documents that Jackson 2 wrote are read and written by Jackson 3 as they stand. */
class ContractTest {

  private static final Path DOCUMENTS = Path.of("..", "docs", "json");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new DuecareModule())
          // The tree that is compared keeps 0.80 as it stands.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @TestFactory
  Stream<DynamicTest> eachDocumentIsReadAndWrittenAsItStands() throws IOException {
    return Files.readAllLines(DOCUMENTS.resolve("index.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 2))
        .map(row -> dynamicTest(row[0], () -> compare(row[0], Class.forName(row[1]))));
  }

  private static void compare(String name, Class<?> type) throws IOException {
    String stored = Files.readString(DOCUMENTS.resolve(name));

    Object read = MAPPER.readValue(stored, type);

    String written = MAPPER.writerFor(type).writeValueAsString(read);
    assertThat(written).isEqualTo(MAPPER.readTree(stored).toString());
  }
}
