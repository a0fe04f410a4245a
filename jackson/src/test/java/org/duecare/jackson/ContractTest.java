package org.duecare.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.example.json.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The stored documents that every version reads and writes. They are renewed by {@code
 * -Dduecare.golden=accept}; a document that was published is never changed, only added to.
 */
class ContractTest {

  private static final Path DOCUMENTS = Path.of("..", "docs", "json");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new DuecareModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  @TestFactory
  Stream<DynamicTest> eachValueIsWrittenAsStoredAndReadBack() {
    return Example.all().stream()
        .map(example -> dynamicTest(example.toString(), () -> compare(example)));
  }

  private static void compare(Example example) throws IOException {
    Path file = DOCUMENTS.resolve(example.file());
    String written = MAPPER.writerFor(example.type()).writeValueAsString(example.value()) + "\n";
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, written);
    }

    assertThat(written).isEqualTo(Files.readString(file));
    Object read = MAPPER.readValue(written, example.type());
    assertThat(read).hasToString(example.value().toString());
    assertThat(MAPPER.writerFor(example.type()).writeValueAsString(read) + "\n").isEqualTo(written);
    if (hasEquality(example.value().getClass())) {
      assertThat(read).isEqualTo(example.value()).hasSameHashCodeAs(example.value());
    }
  }

  private static boolean hasEquality(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theIndexSaysWhatEachDocumentIs() throws IOException {
    List<String> lines = new ArrayList<>(List.of("document,class"));
    Example.all().forEach(each -> lines.add(each.file() + "," + each.type().getName()));
    String index = String.join("\n", lines) + "\n";
    Path file = DOCUMENTS.resolve("index.csv");
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.writeString(file, index);
    }

    assertThat(index).isEqualTo(Files.readString(file));
  }
}
