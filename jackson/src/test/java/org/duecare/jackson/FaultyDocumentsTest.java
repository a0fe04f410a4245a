package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents that are refused, each with the path to its fault and without a word of it. */
class FaultyDocumentsTest {

  private static final Path DOCUMENTS = Path.of("..", "docs", "json");

  /** Set to repeat the document in its messages, which must not matter. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new DuecareModule())
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  @TestFactory
  Stream<DynamicTest> eachIsRefusedByItsPath() throws IOException {
    return Files.readAllLines(DOCUMENTS.resolve("faulty.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 4))
        .map(row -> dynamicTest(row[0], () -> refused(row)));
  }

  private static void refused(String[] row) throws Exception {
    String document = Files.readString(DOCUMENTS.resolve(row[0]));
    Class<?> type = Class.forName(row[1]);

    JsonMappingException fault =
        catchThrowableOfType(JsonMappingException.class, () -> MAPPER.readValue(document, type));

    assertThat(fault).as("fault").isNotNull();
    assertThat(path(fault)).isEqualTo(row[2]);
    assertThat(fault).hasMessageContaining(row[3]).hasMessageContaining("line: ").hasNoCause();
    assertThat(fault.getLocation().getLineNr()).isPositive();
    assertThat(fault.getMessage())
        .doesNotContain("4711")
        .doesNotContain("2009-08-07")
        .doesNotContain("07.08.2009")
        .doesNotContain("01/02/2015")
        .doesNotContain("2015-02")
        .doesNotContainIgnoringCase("hidden");
  }

  private static String path(JsonMappingException fault) {
    String path =
        fault.getPath().stream()
            .map(
                each ->
                    each.getIndex() >= 0 ? "[" + each.getIndex() + "]" : "." + each.getFieldName())
            .collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
